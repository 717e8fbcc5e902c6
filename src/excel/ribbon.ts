/** Carries out `action` whenever the ribbon calls the function of that name (FunctionName in manifest.xml). */
export function onRibbon(name: string, action: () => Promise<void>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void action().finally(() => event.completed());
  });
}

/** Brings the pane into view; the page behind it is the one that runs already. */
export async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}
