import { isRole } from "../../../domain/roles";
import type { BookTable } from "../../../book/book-table";
import { collapse } from "../../../sheet/grid";
import type { Column, Row } from "../../../sheet/table";
import { jenisKata } from "../analisis/kata-kantor";
import type { BarisJenjang } from "./jenjang";

/** "Keterangan", "Catatan": what stands there may be a reason, an output ("Terpenuhinya …") or the source of the money. */
const KETERANGAN = /^(?:ket|keterangan|catatan)\b/i;
/** Words by which a remark gives a reason, or says that something was not done. */
const REASON =
  /\b(?:(?:di)?karena(?:kan)?|disebabkan|akibat|sebab|sisa|efisiensi|penghematan|selisih|gagal|batal|dibatalkan|tertunda|ditunda|tidak|belum|kurang)\b/i;

/** What the office wrote of a budget line beside its amounts; "" where it wrote no reason. */
export function sebabSisa(source: BookTable, row: Row): string {
  const words = source.table.columns.filter(isRole("keterangan", "other"));
  const told = words.map((column) => alasan(source, row, column)).filter((text) => text !== "");
  return [...new Set(told)].join(" ");
}

function alasan(source: BookTable, row: Row, column: Column): string {
  const heading = column.path.at(-1) ?? "";
  const text = collapse(source.text(row, column));
  if (!/\p{L}{3}/u.test(text)) return "";
  if (jenisKata(heading) === "penyebab") return text;
  return KETERANGAN.test(heading.trim()) && REASON.test(text) ? text : "";
}

/** The reason of a line itself, else that of the line below it which left most. */
export function sebabTerdekat(baris: readonly BarisJenjang[], index: number): string {
  const own = baris[index];
  if (!own || own.sebab !== "") return own?.sebab ?? "";
  const end = baris.findIndex(({ tingkat }, at) => at > index && tingkat <= own.tingkat);
  const below = baris
    .slice(index + 1, end < 0 ? baris.length : end)
    .flatMap(({ nama, sebab, awal, akhir }) => {
      const left = awal && akhir ? awal.nilai.minus(akhir.nilai) : null;
      return sebab !== "" && left?.gt(0) ? [{ nama, sebab, left }] : [];
    })
    .sort((a, b) => b.left.cmp(a.left));
  const [most] = below;
  return most ? `${most.nama}: ${most.sebab}` : "";
}
