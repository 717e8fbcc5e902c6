import type { XmlElement } from "./xml-tree";
import type { Package } from "./ooxml";
import { all, attribute, misplaced, twice } from "./xml-rules";

/**
 * What Excel would repair or refuse beside the sheets: the properties of a document (ECMA-376 part 2, 11; part 1, 22.2
 * and 22.3) and the settings of add-ins ([MS-OWEXML]).
 */
export function propertyFaults(file: Package): string[] {
  const own = (path: RegExp, faults: (root: XmlElement, name: string) => string[]): string[] =>
    file.names
      .filter((name) => path.test(name))
      .flatMap((name) => faults(file.xml(name).documentElement, name).map((fault) => `${name}: ${fault}`));
  return [
    ...own(/^docProps\/core\.xml$/, coreFaults),
    ...own(/^docProps\/app\.xml$/, appFaults),
    ...own(/^docProps\/custom\.xml$/, customFaults),
    ...own(/^xl\/webextensions\/webextension\d*\.xml$/, extensionFaults),
    ...own(/^xl\/webextensions\/taskpanes\d*\.xml$/, (root, name) => paneFaults(file, root, name)),
  ];
}

const CORE: ReadonlySet<string> = new Set([
  ...["category", "contentStatus", "created", "creator", "description", "identifier", "keywords"],
  ...["language", "lastModifiedBy", "lastPrinted", "modified", "revision", "subject", "title", "version"],
]);
const DATES = ["created", "modified"];
const W3C_DATE = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?)?)?$/;

function coreFaults(root: XmlElement): string[] {
  const children = [...root.children];
  return [
    ...twice(children.map(({ localName }) => localName)).map((name) => `${name} is said twice`),
    ...children
      .filter(({ localName }) => !CORE.has(localName))
      .map(({ localName }) => `no property is named ${localName}`),
    ...children
      .filter(({ localName }) => DATES.includes(localName))
      .filter(
        (node) =>
          attribute(node, "xsi:type") !== "dcterms:W3CDTF" || !W3C_DATE.test((node.textContent ?? "").trim()),
      )
      .map(({ localName }) => `${localName} is no date`),
  ];
}

function appFaults(root: XmlElement): string[] {
  const sizes = all(root, "vector").filter(
    (vector) => Number(attribute(vector, "size")) !== vector.children.length,
  );
  const pairs = all(root, "HeadingPairs").flatMap((node) => all(node, "i4"));
  const titles = all(root, "TitlesOfParts").flatMap((node) => all(node, "lpstr")).length;
  const told = pairs.reduce((sum, { textContent }) => sum + Number(textContent), 0);
  return [
    ...twice([...root.children].map(({ localName }) => localName)).map((name) => `${name} is said twice`),
    ...sizes.map(() => "a list counts wrong"),
    ...(pairs.length > 0 && told !== titles ? [`${told} parts are told of, ${titles} named`] : []),
  ];
}

function customFaults(root: XmlElement): string[] {
  const properties = all(root, "property");
  const ids = properties.map((node) => attribute(node, "pid"));
  return [
    ...twice(properties.map((node) => attribute(node, "name").toLowerCase())).map(
      (name) => `two properties are named ${name}`,
    ),
    ...twice(ids).map((id) => `two properties have id ${id}`),
    ...ids.filter((id) => Number(id) < 2).map((id) => `no property may have id ${id}`),
  ];
}

const EXTENSION_ORDER = ["reference", "alternateReferences", "properties", "bindings", "snapshot", "extLst"];
const STORES: ReadonlySet<string> = new Set([
  ...["OMEX", "SPCatalog", "SPApp", "Exchange", "FileSystem", "Registry", "ExCatalog", "WOPICatalog"],
]);

function extensionFaults(root: XmlElement): string[] {
  const reference = [...root.children].find(({ localName }) => localName === "reference");
  const properties = all(root, "property");
  return [
    ...misplaced(root, EXTENSION_ORDER),
    ...(attribute(root, "id") === "" ? ["it has no id"] : []),
    ...(reference && attribute(reference, "id") !== "" && attribute(reference, "version") !== ""
      ? []
      : ["it refers to no add-in"]),
    ...(STORES.has(attribute(reference, "storeType")) ? [] : ["its store is of no known type"]),
    ...twice(properties.map((node) => attribute(node, "name"))).map((name) => `${name} is set twice`),
    ...properties
      .filter((node) => !isJson(attribute(node, "value")))
      .map((node) => `${attribute(node, "name")} holds no JSON`),
  ];
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** A list of panes is found from the package, and each pane finds its add-in. */
function paneFaults(file: Package, root: XmlElement, name: string): string[] {
  const targets = (path: string, type: string): Map<string, string> =>
    new Map(
      (file.names.includes(path) ? all(file.xml(path), "Relationship") : [])
        .filter((node) => attribute(node, "Type").endsWith(`/${type}`))
        .map((node) => [attribute(node, "Id"), attribute(node, "Target")]),
    );
  const own = targets(name.replace(/([^/]+)$/, "_rels/$1.rels"), "webextension");
  const isFound = [...targets("_rels/.rels", "webextensiontaskpanes").values()].some((target) =>
    name.endsWith(target.replace(/^\//, "")),
  );
  const panes = [...root.children];
  return [
    ...(isFound ? [] : ["nothing leads to it"]),
    ...panes.filter(({ localName }) => localName !== "taskpane").map(() => "it holds more than panes"),
    ...panes.flatMap((pane) => {
      const [first, ...others] = all(pane, "webextensionref");
      const isRight = others.length === 0 && own.has(attribute(first, "r:id"));
      return isRight ? [] : ["a pane leads to no add-in"];
    }),
  ];
}
