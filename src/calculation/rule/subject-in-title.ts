import { roleOf } from "../../domain/roles";
import { remember } from "../../domain/remember";
import { isPeriodText } from "../../sheet/header/header-rows";
import type { Column, Row, Table } from "../../sheet/table";
import { isSilent, namedDirection } from "./named-direction";

/**
 * "Angka Kematian Ibu (semakin rendah semakin baik)" over rows that are years or months alone, or places and offices: the
 * title names what they measure; null where the rows do.
 */
export const subjectInTitle = remember((table: Table): string | null => {
  const rows = table.rows.filter(({ kind }) => kind === "data");
  const isUnnamed = rows.every(({ label }) => label === "" || isPeriodText(label));
  const isOne = rows.length > 1 && (isUnnamed || isOfPlaces(table, rows));
  return isOne && table.caption !== "" ? withoutMeasure(table.caption.replace(NUMBER, "")) : null;
});

/** Nothing names what the rows measure, in which unit, or which way is better. */
function isOfPlaces({ columns }: Table, rows: readonly Row[]): boolean {
  const isNaming = ({ role }: Column): boolean => roleOf(role).subject || role === "satuan";
  return !columns.some(isNaming) && rows.every((row) => isSilent(namedDirection(row)));
}

const NUMBER = /^(?:tabel|table|grafik)\s*[\divx.,-]*[a-z]?[.:]?\s*/i;
/** "Target dan Realisasi Prevalensi Stunting", "Tren Capaian Indikator Kinerja …": what is told of it, before what it is. */
const MEASURES =
  /^(?:(?:target|realisasi|capaian|pencapaian|kinerja|indikator|utama|iku|ikk|tren|trend|rekap\p{L}*|perbandingan|perkembangan|pengukuran|evaluasi|hasil|laporan|daftar|data|(?:peringkat|rang?king|urutan)(?=\s+(?:target|realisasi|pencapaian|capaian|kinerja)\b)|dan)\b[\s,/&:]*)+/iu;

/** A title or heading without the words that say what is told of a measure. */
export function withoutMeasure(text: string): string {
  return text.replace(MEASURES, "");
}
