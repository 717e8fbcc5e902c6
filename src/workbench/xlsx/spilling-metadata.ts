import type { XmlElement } from "../../ooxml/xml";
import { child, elements, numberAttribute } from "../../ooxml/xml";
import type { Parts } from "./parts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DYNAMIC = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata";
/** The kind of metadata by which Excel knows that a formula spills ([MS-XLSX] 2.2.4.1). */
const KIND = "XLDAPR";

/** A metadata part that says just this, as Excel writes it. */
const PART = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<metadata xmlns="${MAIN}" xmlns:xda="${DYNAMIC}"><metadataTypes count="1"><metadataType name="${KIND}" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="${KIND}" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;

/** The number of the file's cell metadata for formulas that spill; null where its own metadata has none. */
export function spillingMetadata(parts: Parts, workbookPath: string): number | null {
  const known = parts.relationships(workbookPath).find(({ type }) => type === "sheetMetadata");
  if (known) return numberIn(parts.xml(known.target));
  parts.relate(workbookPath, RELATION, parts.add("xl/metadata#.xml", TYPE, PART));
  return 1;
}

function numberIn(metadata: XmlElement): number | null {
  const kinds = elements(child(metadata, "metadataTypes")).map(({ attributes }) => attributes.name);
  const blocks = elements(child(metadata, "cellMetadata"));
  const found = blocks.findIndex((block) =>
    elements(block).some((record) => kinds[(numberAttribute(record, "t") ?? 0) - 1] === KIND),
  );
  return found < 0 ? null : found + 1;
}
