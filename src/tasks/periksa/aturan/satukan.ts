import { formatAngka } from "../../../domain/format";
import { firstOf } from "../../../domain/items";
import type { BookTable } from "../../../book/book-table";
import type { Draf } from "../draf";
import { isCetakUtuh, isTercetak } from "./cetak-utuh";
import { isDariDibulatkan, isDariUtuh } from "./dari-dibulatkan";
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
/** Where whole numbers may be rounded, nearly any figure fits: it takes more figures, and nearly all of them. */
const UTUH = { banyak: 8, bagian: 9 / 10 };

/**
 * Inputs that are printed rounded, as forms of quarters print them: nearly all figures that differ are within what
 * rounding takes. They are remarked on once; a few such figures may be slips.
 */
export function satukanDibulatkan(tabel: BookTable, kolom: KolomTurunan, draf: readonly Draf[]): Draf[] {
  const salah = draf.filter(({ severity }) => severity !== "remark");
  const yang = (cocok: typeof isDariUtuh): Draf[] =>
    salah.filter(({ row, column }) => {
      const sel = kolom.sel.find((one) => one.row.row === row && kolom.derived.column.column === column);
      return sel !== undefined && cocok(tabel, kolom.cara, sel);
    });
  const bulat = yang(isDariDibulatkan);
  if (bulat.length >= BANYAK && bulat.length >= salah.length * HAMPIR_SEMUA)
    return disatukan(tabel, draf, bulat);
  // What formulas compute from is exact.
  const utuh = isTercetak(tabel) ? yang(isDariUtuh) : [];
  const isBanyak = utuh.length >= UTUH.banyak && utuh.length >= salah.length * UTUH.bagian;
  return utuh.length > 0 && (isBanyak || isCetakUtuh(tabel)) ? disatukan(tabel, draf, utuh) : [...draf];
}

function disatukan(tabel: BookTable, draf: readonly Draf[], bulat: readonly Draf[]): Draf[] {
  const reason = bulat.map((one): Draf => {
    const message = `${one.message.replace(/\.$/, "")}; cocok bila dihitung sebelum masukannya dibulatkan.`;
    return { ...one, rule: "cara-hitung-lain", severity: "remark", message, correction: null };
  });
  return [satu(tabel, reason), ...draf.filter((one) => !bulat.includes(one))];
}

/** The first, which names the others. */
function satu(tabel: BookTable, draf: readonly Draf[]): Draf {
  const [first, ...others] = [firstOf(draf), ...draf.slice(1)];
  if (others.length === 0) return first;
  const lain = `Begitu pula ${formatAngka(others.length, 0)} sel lain di kolom ini.`;
  const cells = [...first.cells, ...others.map((one) => tabel.nama(one.row, one.column))];
  return { ...first, message: `${first.message} ${lain}`, cells };
}
