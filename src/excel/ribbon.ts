import { isOfficeThere } from "./platform";

/**
 * Carries out `run` whenever a button of the ribbon calls the function of one of these names (FunctionName in
 * manifest.xml), one call after another. Must be called before Office.js is ready: Excel sends the click that
 * started this page as soon as it is, and a click that nobody listens for is lost (OfficeDev/office-js issues
 * 5176, 3378, 1029). Where `run` fails, the pane comes into view: it says why.
 */
export function onRibbon(names: readonly string[], run: (name: string) => Promise<void>): void {
  let last: Promise<unknown> = Promise.resolve();
  for (const name of names) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      last = last
        .then(() => run(name))
        .catch(showPane)
        .catch(() => undefined)
        .finally(() => event.completed());
    });
  }
}

/** Brings the pane into view; the page behind it is the one that runs already. */
export async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}

/** Where the buttons of manifest.xml stand. */
const TAB = "TabHome";
const GROUP = "Capaian.Group";

/**
 * Lets buttons of the ribbon be pressed or not, by their ids in manifest.xml. Excel forgets what a person could undo
 * when the ribbon is changed (OfficeDev/office-js issue 3788): only to be called where a command of ours has done so
 * anyway. A host without RibbonApi 1.1 leaves its buttons as they are.
 */
export async function enableButtons(enabled: Readonly<Record<string, boolean>>): Promise<void> {
  if (!isOfficeThere() || !Office.context.requirements.isSetSupported("RibbonApi", "1.1")) return;
  const controls = Object.entries(enabled).map(([id, isEnabled]) => ({ id, enabled: isEnabled }));
  await Office.ribbon.requestUpdate({ tabs: [{ id: TAB, groups: [{ id: GROUP, controls }] }] });
}
