import { REMARK_ROLES, isRole } from "../../../domain/roles";
import type { BookTable } from "../../../book/book-table";
import { collapse } from "../../../sheet/grid";
import type { Column, Row } from "../../../sheet/table";
import { isBerisi } from "../analisis/kata-berisi";
import { jenisKata } from "../analisis/kata-kantor";

/** "Keterangan", "Catatan": what stands there may be a reason, an output ("Terpenuhinya …") or the source of the money. */
const KETERANGAN = /^(?:ket|keterangan|catatan)\b/i;
/** Words by which a remark gives a reason, or says that something was not done. */
const REASON =
  /\b(?:(?:di)?karena(?:kan)?|disebabkan|akibat|sebab|sisa|efisiensi|penghematan|selisih|gagal|batal|dibatalkan|tertunda|ditunda|tidak|belum|kurang)\b/i;

/** What the office wrote of a budget line beside its amounts; "" where it wrote no reason. */
export function sebabSisa(source: BookTable, row: Row): string {
  const words = source.table.columns.filter(isRole(...REMARK_ROLES));
  const told = words.map((column) => alasan(source, row, column)).filter((text) => text !== "");
  return [...new Set(told)].join(" ");
}

function alasan(source: BookTable, row: Row, column: Column): string {
  const heading = column.path.at(-1) ?? "";
  const text = collapse(source.text(row, column));
  if (!isBerisi(text)) return "";
  if (jenisKata(heading) === "penyebab") return text;
  return KETERANGAN.test(heading.trim()) && REASON.test(text) ? text : "";
}
