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
