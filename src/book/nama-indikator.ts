import type { Column, Row } from "../sheet/table";
import type { BookTable } from "./book-table";

/** "- Daging", "• Telur": a part of the indikator above it. */
const BAGIAN = /^\s*[-–—•·▪*]\s*(?=\p{L})/u;

/**
 * Names of the indicators by their rows. A part carries the name of what it is a part of, so that "- Daging"
 * below two parents is told apart.
 */
export function namaIndikator(source: BookTable, column: Column | null): Map<Row, string> {
  const names = new Map<Row, string>();
  let parent = "";
  for (const row of source.table.rows) {
    const own = source.text(row, column) || (row.kind === "group" ? row.label : "");
    if (!BAGIAN.test(own)) {
      if (own !== "") parent = own;
      if (row.kind !== "group") names.set(row, own);
      continue;
    }
    const name = own.replace(BAGIAN, "");
    names.set(row, parent === "" ? name : `${parent.replace(/[\s:;]+$/, "")}: ${name}`);
  }
  return names;
}
