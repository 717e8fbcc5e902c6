import { looseKey } from "../domain/nama";
import type { BookTable } from "./book-table";
import { namaIndikator } from "./nama-indikator";
import { isOfLower } from "./sasaran";

/**
 * A unit below the head of office that sheet or caption names ("Bidang IKP", "UPTD Laboratorium"); not what an office
 * itself is called ("Sekretariat Daerah", "Bidang Urusan").
 */
const UNIT =
  /\b(?:bid(?:ang)?\b\.?(?!\s+(?:urusan|pemerintahan))|seksi|sub\s*bagian|subbag\w*|bagian\s+(?!dari\b)|upt[dbp]?\b|sekretariat\b(?!\s+(?:daerah|dprd|dewan|jenderal|kabupaten|kota|kpu|bawaslu|korpri|presiden)))/i;

/**
 * The tables of indicators that the head of office answers for. Those of a bidang are of lower sasaran, where others
 * tell those of the office, or an agreement does that names none of theirs; all are returned where none is left.
 */
export function tabelKepala(own: readonly BookTable[], semua: readonly BookTable[]): readonly BookTable[] {
  const agreed = new Set(semua.filter(isAgreement).flatMap(namesOf));
  const isBawahan = (tabel: BookTable): boolean => {
    if (isOfLower(tabel)) return true;
    if (!namesUnit(tabel)) return false;
    const names = namesOf(tabel);
    return names.filter((name) => agreed.has(name)).length * 2 < Math.max(1, names.length);
  };
  const head = own.filter((tabel) => !isBawahan(tabel));
  return head.length > 0 ? head : own;
}

/** Whether sheet or caption says that the table is of a unit of the office. */
function namesUnit({ table: { sheet, caption } }: BookTable): boolean {
  return UNIT.test(sheet) || UNIT.test(caption);
}

/** What the office as a whole agreed on or plans. */
function isAgreement(tabel: BookTable): boolean {
  return tabel.table.kind === "perjanjian" && !isOfLower(tabel) && !namesUnit(tabel);
}

function namesOf(tabel: BookTable): string[] {
  const indikator = tabel.columns("indikator")[0] ?? null;
  return [...namaIndikator(tabel, indikator).values()].map(looseKey).filter((key) => key !== "");
}
