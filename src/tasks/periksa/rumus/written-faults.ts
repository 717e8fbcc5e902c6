import type { Shape } from "../../../sheet/formulas/shape";
import type { Fault } from "./fault";
import { CERTAIN, USUAL } from "./kejanggalan";

/** What can be seen of a formula without looking at any cell. */
export function writtenFaults({ pieces, references }: Shape): Fault[] {
  const faults: Fault[] = [];
  if (pieces.some((piece) => piece.includes("#REF!"))) {
    const text = "merujuk sel yang sudah dihapus (#REF!): rujukannya perlu dipilih ulang.";
    faults.push({ rule: "rumus-galat", bits: CERTAIN, text });
  }
  // "C14--C15": two signs in a row add what was meant to be taken off.
  if (pieces.slice(1, -1).some((piece) => piece === "--")) {
    const text = "berisi dua tanda kurang berturut-turut, yang sama dengan menambah.";
    faults.push({ rule: "rumus-lain", bits: CERTAIN, text });
  }
  if (references.some(({ prefix }) => prefix.includes("["))) {
    const text = "membaca buku kerja lain: angkanya tidak ikut berkas ini.";
    faults.push({ rule: "rumus-tautan-luar", bits: USUAL, text, isRare: true });
  }
  return faults;
}
