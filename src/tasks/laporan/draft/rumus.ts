import { uraianMetode, type MetodeEfisiensi } from "../../../domain/metode-efisiensi";
import type { Pengaturan, Polaritas } from "../../../domain/pengaturan";
import { findSkala } from "../../../domain/skala-baku";
import { cellName } from "../../../sheet/address";
import { sheetReference } from "../../../sheet/excel-print";
import { capaianRatio, gradeFormula, guarded } from "../../../calculation/excel-formula";
import { isFigur, type Isi, type Sel } from "../../../book/figure";

/**
 * Live formulas over cells of the written table, in the notation of `ReportCell.rumus`. Shares are ratios
 * there, so a quotient of two counts and one of two shares come out alike.
 */

export function hasilBagi(part: string, whole: string): string {
  return guarded(`${part}/${whole}`, [whole, part], whole);
}

export function selisih(from: string, to: string): string {
  return guarded(`${to}-${from}`, [from, to], null);
}

export function jumlahDari(cells: readonly string[]): string {
  return `=IF(COUNT(${cells.join(",")})=0,"",SUM(${cells.join(",")}))`;
}

export function rataDari(cells: readonly string[]): string {
  return `=IF(COUNT(${cells.join(",")})=0,"",AVERAGE(${cells.join(",")}))`;
}

/** Amounts of one row that stand in several cells of the workbook. */
export function jumlahSel(cells: readonly Sel[]): string {
  return `=SUM(${cells.map(alamat).join(",")})`;
}

export function alamat({ sheet, row, column }: Sel): string {
  return `${sheetReference(sheet)}!${cellName(row, column)}`;
}

/** Capaian of `target` and `realisasi`; null where a formula over the two would say something else. */
export function capaian(
  target: Isi | null,
  realisasi: Isi | null,
  kolom: readonly [target: string, realisasi: string],
  polaritas: Polaritas,
  pengaturan: Pengaturan,
): string | null {
  if (!isFigur(target) || !isFigur(realisasi) || target.persen !== realisasi.persen) return null;
  const { body, divisor } = capaianRatio(...kolom, polaritas, pengaturan);
  return guarded(body, kolom, divisor);
}

export function kategori(cell: string, pengaturan: Pengaturan): string {
  return gradeFormula(cell, true, pengaturan);
}

/** One of two words, by whether the figure of the first filled cell is in a class that does not fail. */
export function lulus(
  cells: readonly string[],
  words: readonly [string, string],
  pengaturan: Pengaturan,
): string {
  const lowest = findSkala(pengaturan)
    .kelas.filter(({ gagal }) => !gagal)
    .at(-1);
  const [yes, no] = words.map((word) => `"${word}"`);
  const judge = (cell: string): string => {
    if (!lowest || lowest.bawah === null) return lowest ? yes! : no!;
    const { pembulatanKategori: places } = pengaturan;
    const graded = places === null ? `${cell}*100` : `ROUND(${cell}*100,${places})`;
    return `IF(${graded}${lowest.inklusif ? ">=" : ">"}${lowest.bawah},${yes},${no})`;
  };
  return `=${cells.reduceRight((rest, cell) => `IF(COUNT(${cell})>0,${judge(cell)},${rest})`, '""')}`;
}

/** The same figure in another table of the report. */
export function salinan(cell: string): string {
  return `=IF(COUNT(${cell})=0,"",${cell})`;
}

/** "Naik", "Turun" or "Tetap". */
export function arah(before: string, now: string): string {
  const words = `IF(${now}>${before},"Naik",IF(${now}<${before},"Turun","Tetap"))`;
  return guarded(words, [before, now], null);
}

/** Sums of ratios such as 1.05 - 1 miss a bound by a binary fraction; so they are rounded before they are judged. */
const EXACT = 9;

/** The figure of an efficiency method. */
export function efisiensi(metode: MetodeEfisiensi): string {
  const { hitung, bilaTercapai } = uraianMetode(metode);
  const cells = hitung.flatMap((part) =>
    part === "-" || part === "/" || part === "seratus" ? [] : [`{${part}}`],
  );
  const body = hitung
    .map((part) => (part === "seratus" ? "1" : part.length === 1 ? part : `{${part}}`))
    .join("");
  if (!bilaTercapai) return guarded(body, cells, hitung[1] === "/" ? cells[1]! : null);
  const capai = "{capaian}";
  return guarded(`IF(ROUND(${capai},${EXACT})<1,"",${body})`, [capai, ...cells], null);
}

/** The verdict of a method; null for methods without classes. */
export function verdict(metode: MetodeEfisiensi, pengaturan: Pengaturan): string | null {
  const { kelas, pembulatan } = uraianMetode(metode);
  if (!kelas) return null;
  const rules = { ...pengaturan, skala: kelas, pembulatanKategori: pembulatan ?? EXACT - 2 };
  const grade = gradeFormula("{efisiensi}", true, rules).slice(1);
  return `=IF(COUNT({capaian},{serapan})<2,"",IF(AND({capaian}=0,{serapan}=0),"Belum dilaksanakan",${grade}))`;
}
