/** A button of the add-in's group on the ribbon. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  /** Name of the function it runs; null for the button that shows the pane. */
  readonly command: string | null;
  readonly isEnabled: boolean;
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/** A command in the menu on a cell. */
export interface CellCommand {
  readonly id: string;
  readonly label: string;
  readonly command: string;
}

/** What the add-in puts into the menu on a cell: a group of that name. */
export interface CellCommands {
  readonly label: string;
  readonly items: readonly CellCommand[];
}

const ICON_SIZE = "32";

/** Reads the add-in's part of the menu on a cell from its manifest, as Excel does. */
export function readCellMenu(page: Document): CellCommands {
  const resource = resources(page);
  const menu = all(page, "OfficeMenu").find((one) => one.getAttribute("id") === "ContextMenuCell");
  const control = menu && first(menu, "Control");
  const items = (control ? all(control, "Item") : []).map((item) => ({
    id: item.getAttribute("id") ?? "",
    label: resource(childOf(item, "Label")),
    command: first(item, "FunctionName")?.textContent?.trim() ?? "",
  }));
  return { label: control ? resource(childOf(control, "Label")) : "", items };
}

/** Reads the add-in's group from its manifest, as Excel does. Addresses lose their origin: they are served here. */
export function readRibbon(page: Document): RibbonGroup {
  const resource = resources(page);
  const group = first(page, "Group");
  return {
    label: group ? resource(childOf(group, "Label")) : "",
    buttons: (group ? all(group, "Control") : []).map((control) => readButton(control, resource)),
  };
}

type Resource = (element: Element | undefined) => string;

function readButton(control: Element, resource: Resource): RibbonButton {
  const tip = first(control, "Supertip");
  const icon = all(control, "Image").find((image) => image.getAttribute("size") === ICON_SIZE);
  return {
    id: control.getAttribute("id") ?? "",
    label: resource(childOf(control, "Label")),
    tip: resource(tip && childOf(tip, "Description")),
    icon: new URL(resource(icon), location.href).pathname,
    command: first(control, "FunctionName")?.textContent?.trim() ?? null,
    isEnabled: first(control, "Enabled")?.textContent?.trim() !== "false",
  };
}

/** What a resid stands for. */
function resources(page: Document): Resource {
  const entries = ["Image", "Url", "String"].flatMap((name) => all(page, name));
  const values = new Map(
    entries.map((entry) => [entry.getAttribute("id"), entry.getAttribute("DefaultValue") ?? ""]),
  );
  return (element) => values.get(element?.getAttribute("resid") ?? "") ?? "";
}

function all(within: Document | Element, name: string): Element[] {
  return [...within.getElementsByTagNameNS("*", name)];
}

function first(within: Document | Element, name: string): Element | undefined {
  return all(within, name)[0];
}

function childOf(parent: Element, name: string): Element | undefined {
  return [...parent.children].find((element) => element.localName === name);
}
