import type { Workbook } from "../model/workbook";
import { ADD_IN_ID } from "./add-in-id";
import type { Parts } from "./parts";
import type { XmlElement } from "../../ooxml/xml";
import { child, element, elements, writeDocument } from "../../ooxml/xml";

const EXTENSION_NAMESPACE = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const PANES_NAMESPACE = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const RELATION = "http://schemas.microsoft.com/office/2011/relationships/webextension";
const TYPE = "application/vnd.ms-office.webextension+xml";

/** Settings of an add-in travel in the part where Excel keeps them: name and JSON text. */
export function readSettings(workbook: Workbook, parts: Parts): void {
  const path = ownPart(parts);
  if (!path) return;
  for (const { attributes } of elements(child(parts.xml(path), "properties"))) {
    workbook.settings.set(attributes.name ?? "", attributes.value ?? "null");
  }
}

export function writeSettings(workbook: Workbook, parts: Parts): void {
  const path = ownPart(parts) ?? addPart(parts);
  const root = parts.xml(path);
  const list = child(root, "properties");
  if (list)
    list.children = [...workbook.settings].map(([name, value]) => element("we:property", { name, value }));
  parts.writeXml(path, root);
}

function ownPart(parts: Parts): string | undefined {
  const candidates = parts.paths().filter((path) => /^xl\/webextensions\/webextension\d*\.xml$/.test(path));
  return candidates.find((path) => {
    const reference = child(parts.xml(path), "reference")?.attributes.id ?? "";
    return reference.toLowerCase().replace(/[{}]/g, "") === ADD_IN_ID;
  });
}

function addPart(parts: Parts): string {
  const root = element("we:webextension", { "xmlns:we": EXTENSION_NAMESPACE, id: `{${ADD_IN_ID}}` }, [
    element("we:reference", { id: ADD_IN_ID, version: "1.0.0.0", store: "developer", storeType: "Registry" }),
    element("we:alternateReferences"),
    element("we:properties"),
    element("we:bindings"),
    element("we:snapshot", {
      "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    }),
  ]);
  const path = parts.add("xl/webextensions/webextension#.xml", TYPE, writeDocument(root));
  const panes = panesPart(parts);
  const id = parts.relate(panes, RELATION, path);
  const list: XmlElement = parts.xml(panes);
  list.children.push(paneOf(id));
  parts.writeXml(panes, list);
  return path;
}

function paneOf(id: string): XmlElement {
  return element("wetp:taskpane", { dockstate: "right", visibility: "0", width: 350, row: 0 }, [
    element("wetp:webextensionref", {
      "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      "r:id": id,
    }),
  ]);
}

/** The list of panes: Excel finds an add-in's part through it. */
function panesPart(parts: Parts): string {
  const existing = parts.relationships("").find(({ type }) => type === "webextensiontaskpanes");
  if (existing) return existing.target;
  const path = parts.add(
    "xl/webextensions/taskpanes#.xml",
    "application/vnd.ms-office.webextensiontaskpanes+xml",
    writeDocument(element("wetp:taskpanes", { "xmlns:wetp": PANES_NAMESPACE })),
  );
  parts.relate("", "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes", path);
  return path;
}
