import { strFromU8 } from "fflate";
import {
  child,
  elements,
  escapeAttribute,
  escapeText,
  parseXml,
  textOf,
  withDeclaration,
  type XmlElement,
} from "../../../ooxml/xml";
import { layTable } from "../layout/lay-table";
import type { ReportTable } from "../report";
import { textOfPart, type Parts } from "./parts";

/**
 * What a document of ours was made from, kept within it: the text of each cell of our tables and of each paragraph of
 * ours. Laid beside the document and beside the workbook it tells what a person changed in the one, and what changed in
 * the other. It holds nothing that the document does not say.
 */
export interface CatatanDokumen {
  /** By the table's id: texts of its rows by their key, each by the key of its column. */
  readonly tabel: ReadonlyMap<string, ReadonlyMap<string, TeksBaris>>;
  /** By the name of its bookmark. */
  readonly paragraf: ReadonlyMap<string, string>;
  /** Figures within them, by the names of their bookmarks. */
  readonly angka: ReadonlyMap<string, string>;
}

export type TeksBaris = ReadonlyMap<string, string>;

/** The texts of a table as the document prints them. */
export function teksTabel(table: ReportTable): Map<string, TeksBaris> {
  const { body } = layTable(table);
  return new Map(
    table.rows.map((row, index) => {
      const cells = body[index]?.cells ?? [];
      return [
        row.key,
        new Map(cells.map(({ column, text }) => [table.columns[column]?.key ?? "", text.trim()])),
      ];
    }),
  );
}

const NAMESPACE = "urn:capaian:dokumen:1";
const FOLDER = "customXml";
/** The parts beside those that the library writes: the record, and what the format asks to stand with it. */
const [ITEM, PROPERTIES] = [`${FOLDER}/itemCapaian.xml`, `${FOLDER}/itemPropsCapaian.xml`];
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const STORE = "{5B0C1D2E-7A43-4C55-9E1B-CA9A1A000001}";

/** Puts the record into the parts of a document that has none. */
export function denganCatatan(parts: Parts, catatan: CatatanDokumen): Parts {
  const relations = (target: string, type: string, id: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/relationships/${type}" Target="${target}"/>`;
  const inserted = (name: string, end: string, more: string) =>
    textOfPart(parts[name]).replace(end, more + end);
  return {
    ...parts,
    "[Content_Types].xml": inserted(
      "[Content_Types].xml",
      "</Types>",
      `<Override PartName="/${PROPERTIES}" ContentType="${PROPERTIES_TYPE}"/>`,
    ),
    "word/_rels/document.xml.rels": inserted(
      "word/_rels/document.xml.rels",
      "</Relationships>",
      relations(`../${ITEM}`, "customXml", "rIdCapaian"),
    ),
    [ITEM]: tulisCatatan(catatan),
    [PROPERTIES]: `<?xml version="1.0" encoding="UTF-8" standalone="no"?><ds:datastoreItem xmlns:ds="${OFFICE}/customXml" ds:itemID="${STORE}"><ds:schemaRefs><ds:schemaRef ds:uri="${NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
    [`${FOLDER}/_rels/itemCapaian.xml.rels`]: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="${PACKAGE}">${relations("itemPropsCapaian.xml", "customXmlProps", "rId1")}</Relationships>`,
  };
}

/** The part that holds the record, whatever the program that saved the document last calls it; null without one. */
export function cariCatatan(
  parts: ReadonlyMap<string, Uint8Array>,
): { readonly path: string; readonly catatan: CatatanDokumen } | null {
  for (const [path, bytes] of parts) {
    if (!path.startsWith(`${FOLDER}/`) || !path.endsWith(".xml")) continue;
    const text = strFromU8(bytes);
    if (text.includes(NAMESPACE) && !text.includes("datastoreItem"))
      return { path, catatan: bacaCatatanDokumen(text) };
  }
  return null;
}

/** As text at once: it holds every cell of a report. */
export function tulisCatatan({ tabel, paragraf, angka }: CatatanDokumen): string {
  const rows = (own: ReadonlyMap<string, TeksBaris>) =>
    [...own].map(([k, row]) => marked("b", "k", k, row.size === 0 ? null : texts("s", row)));
  const tables = [...tabel].map(([id, own]) =>
    marked("tabel", "id", id, own.size === 0 ? null : rows(own).join("")),
  );
  return withDeclaration(
    marked("capaian", "xmlns", NAMESPACE, tables.join("") + texts("p", paragraf) + texts("a", angka)),
  );
}

function texts(name: string, own: TeksBaris): string {
  return [...own].map(([k, teks]) => marked(name, "k", k, escapeText(teks))).join("");
}

/** An element with one attribute; `content` null: nothing in it. */
function marked(name: string, key: string, value: string, content: string | null): string {
  const start = `<${name} ${key}="${escapeAttribute(value)}"`;
  return content === null ? `${start}/>` : `${start}>${content}</${name}>`;
}

function bacaCatatanDokumen(text: string): CatatanDokumen {
  const root = parseXml(text);
  const keyed = <T>(parent: XmlElement, name: string, key: string, value: (node: XmlElement) => T) =>
    new Map(elements(parent, name).map((node) => [node.attributes[key] ?? "", value(node)]));
  return {
    tabel: keyed(root, "tabel", "id", (table) =>
      keyed(table, "b", "k", (row) => keyed(row, "s", "k", textOf)),
    ),
    paragraf: child(root, "p") ? keyed(root, "p", "k", textOf) : new Map(),
    angka: child(root, "a") ? keyed(root, "a", "k", textOf) : new Map(),
  };
}
