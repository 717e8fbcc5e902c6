import { FileChild } from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { ReportTable } from "../report";
import { denganCatatan, type CatatanDokumen } from "./catatan-dokumen";
import { withPatterns } from "./chart-patterns";
import { DOCUMENT, withStableIds } from "./stable-ids";
import { tableXml } from "./table-xml";

const SLOT = "capaian.tabel";

/** Where a table is to stand: an element of our own, which no text can hold. */
export class TableSlot extends FileChild {
  constructor() {
    super(SLOT);
  }
}

/** Puts the tables, in the order of their slots, and what all is made from (null: untold) into the document that the library wrote. */
export function fillSlots(
  file: ArrayBuffer,
  tables: readonly ReportTable[],
  catatan: CatatanDokumen | null,
): Uint8Array<ArrayBuffer> {
  // Ids first, while the document is small: tables have none.
  const parts = withStableIds(withPatterns(unzipSync(new Uint8Array(file))));
  const document = parts[DOCUMENT];
  if (!document) throw new Error(`${DOCUMENT} is missing`);
  const pieces = strFromU8(document).split(`<${SLOT}/>`);
  if (pieces.length !== tables.length + 1) throw new Error("Tables and their slots differ in number");
  const filled = pieces.map((piece, index) => {
    const table = tables[index - 1];
    return table ? tableXml(table) + piece : piece;
  });
  parts[DOCUMENT] = strToU8(filled.join(""));
  return zipSync(catatan === null ? parts : denganCatatan(parts, catatan), { level: 3 });
}
