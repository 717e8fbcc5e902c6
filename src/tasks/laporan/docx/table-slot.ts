import { FileChild, type Document } from "docx";
import { zipSync } from "fflate";
import type { ReportTable } from "../report";
import { denganCatatan, type CatatanDokumen } from "./catatan-dokumen";
import { withPatterns } from "./chart-patterns";
import { partsOf } from "./library-parts";
import { bytesOfParts, textOfPart } from "./parts";
import { DOCUMENT, withStableIds } from "./stable-ids";
import { tableXml } from "./table-xml";

const SLOT = "capaian.tabel";

/** Where a table is to stand: an element of our own, which no text can hold. */
export class TableSlot extends FileChild {
  constructor() {
    super(SLOT);
  }
}

/** The document as a file, with the tables in the order of their slots and what all is made from (null: untold). */
export function fillSlots(
  document: Document,
  tables: readonly ReportTable[],
  catatan: CatatanDokumen | null,
): Uint8Array<ArrayBuffer> {
  // Ids first, while the document is small: tables have none.
  const parts = withStableIds(withPatterns(partsOf(document)));
  const pieces = textOfPart(parts[DOCUMENT]).split(`<${SLOT}/>`);
  if (pieces.length !== tables.length + 1) throw new Error("Tables and their slots differ in number");
  const filled = pieces.map((piece, index) => {
    const table = tables[index - 1];
    return table ? tableXml(table) + piece : piece;
  });
  parts[DOCUMENT] = filled.join("");
  return zipSync(bytesOfParts(catatan === null ? parts : denganCatatan(parts, catatan)), { level: 3 });
}
