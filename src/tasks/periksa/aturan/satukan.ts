import { formatAngka } from "../../../domain/format";
import { firstOf } from "../../../domain/items";
import type { BookTable } from "../../../book/book-table";
import type { Draf } from "../draf";
import { isDariDibulatkan } from "./dari-dibulatkan";
import type { KolomTurunan } from "./kolom-turunan";

/** So many figures of a column that differ for one reason are said once. */
const BANYAK = 4;

/** A column whose figures are cut off throughout ("2,75 dokumen" printed as 2) is remarked on once. */
export function satukanDipotong(tabel: BookTable, draf: readonly Draf[]): Draf[] {
  const dipotong = draf.filter(({ rule }) => rule === "dipotong");
  if (dipotong.length <= BANYAK) return [...draf];
  return [satu(tabel, dipotong), ...draf.filter((one) => !dipotong.includes(one))];
}

/** Of the figures that are not as computed, so many must be what their inputs give but for rounding. */
const HAMPIR_SEMUA = 3 / 4;

/**
 * Inputs that are printed rounded, as forms of quarters print them: nearly all figures that differ are within what
 * rounding takes. They are remarked on once; a few such figures may be slips.
 */
export function satukanDibulatkan(tabel: BookTable, kolom: KolomTurunan, draf: readonly Draf[]): Draf[] {
  const salah = draf.filter(({ severity }) => severity !== "remark");
  const bulat = salah.filter(({ row, column }) => {
    const sel = kolom.sel.find((one) => one.row.row === row && kolom.derived.column.column === column);
    return sel !== undefined && isDariDibulatkan(tabel, kolom.cara, sel);
  });
  if (bulat.length < BANYAK || bulat.length < salah.length * HAMPIR_SEMUA) return [...draf];
  const reason = bulat.map((one): Draf => {
    const message = `${one.message.replace(/\.$/, "")}; cocok bila dihitung sebelum masukannya dibulatkan.`;
    return { ...one, rule: "cara-hitung-lain", severity: "remark", message, correction: null };
  });
  return [satu(tabel, reason), ...draf.filter((one) => !bulat.includes(one))];
}

/** The first, which names the others. */
function satu(tabel: BookTable, draf: readonly Draf[]): Draf {
  const [first, ...others] = [firstOf(draf), ...draf.slice(1)];
  const lain = `Begitu pula ${formatAngka(others.length, 0)} sel lain di kolom ini.`;
  const cells = [...first.cells, ...others.map((one) => tabel.nama(one.row, one.column))];
  return { ...first, message: `${first.message} ${lain}`, cells };
}
