import { metodeEfisiensi } from "../../../domain/metode-efisiensi";
import { PENGATURAN_BAKU } from "../../../domain/pengaturan-baku";
import type { JenisTriwulan, Pengaturan, Polaritas } from "../../../domain/pengaturan";
import { findSkala } from "../../../domain/skala-baku";
import { cellName } from "../../../sheet/address";
import { printedNumber, sheetReference } from "../../../sheet/excel-print";
import { gradeFormula } from "../../../calculation/cells/grade-formula";
import { printFormula, type Cells } from "../../../calculation/rule/print-rule";
import type { Arithmetic, EfficiencyColumns, Rule } from "../../../calculation/rule/rule";
import * as rules from "../../../calculation/rule/rules";
import { unfold } from "../../../calculation/rule/unfold";
import { isFigur, type Isi, type Sel } from "../../../book/figure";

/**
 * Live formulas over cells of the written table, in the notation of `ReportCell.rumus`. Shares are ratios
 * there, so a quotient of two counts and one of two shares come out alike.
 */

const CELLS: Cells<string> = { name: (key) => key, isRatio: () => true, isBlank: () => false };

/** The formula of a rule over the cells; null where it says something that no formula does. */
function live(
  rule: Rule<string>,
  pengaturan: Pengaturan,
  polaritas: Polaritas = "naik",
  asRatio = true,
  jenis: JenisTriwulan = "akumulasi",
): string | null {
  const choices = { pengaturan, polaritas, jenis, signed: false };
  const expression = unfold(rule.expression, choices);
  return expression && printFormula(expression, rule.guard, CELLS, asRatio);
}

/** Cells that all store ratios or amounts are never of two kinds, so that there is always a formula. */
function plain({ expression, guard }: Arithmetic<string>): string {
  return printFormula(expression, guard, CELLS, true) ?? "";
}

export function hasilBagi(part: string, whole: string): string {
  return plain(rules.hasilBagi(part, whole));
}

export function selisih(from: string, to: string): string {
  return plain(rules.selisih(from, to));
}

/** A difference of shares, in points of percent. */
export function selisihPoin(from: string, to: string): string {
  const { expression, guard } = rules.selisih(from, to);
  return printFormula(expression, guard, CELLS, false) ?? "";
}

export function jumlahDari(cells: readonly string[]): string {
  return `=IF(COUNT(${cells.join(",")})=0,"",SUM(${cells.join(",")}))`;
}

export function rataDari(cells: readonly string[]): string {
  return `=IF(COUNT(${cells.join(",")})=0,"",AVERAGE(${cells.join(",")}))`;
}

/** Amounts of one row that stand in several cells of the workbook. */
export function jumlahSel(cells: readonly Sel[]): string {
  return `=SUM(${cells.map(nilaiSel).join(",")})`;
}

/** What the cell says, in rupiah where it counts in thousands or millions of them. */
export function nilaiSel(sel: Sel): string {
  return sel.pengali === undefined ? alamat(sel) : `${alamat(sel)}*${sel.pengali}`;
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
  return live(rules.capaian(...kolom), pengaturan, polaritas);
}

/** What the four quarters come to. */
export function setahun(jenis: JenisTriwulan, pengaturan: Pengaturan): string | null {
  const quarters = ["{tw1}", "{tw2}", "{tw3}", "{tw4}"];
  return live(rules.triwulan(quarters, null), pengaturan, "naik", true, jenis);
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
  const [yes, no] = [`"${words[0]}"`, `"${words[1]}"`];
  const judge = (cell: string): string => {
    if (!lowest || lowest.bawah === null) return lowest ? yes : no;
    const { pembulatanKategori: places } = pengaturan;
    const graded = places === null ? `${cell}*100` : `ROUND(${cell}*100,${places})`;
    return `IF(${graded}${lowest.inklusif ? ">=" : ">"}${printedNumber(lowest.bawah)},${yes},${no})`;
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
  return `=IF(COUNT(${before},${now})<2,"",${words})`;
}

const T6: EfficiencyColumns<string> = {
  capaian: "{capaian}",
  serapan: "{serapan}",
  pagu: "{pagu}",
  realisasi: "{realisasi}",
};

/** The figure of the office's efficiency method: points where it is a difference of shares. */
export function efisiensi(pengaturan: Pengaturan): string | null {
  return live(rules.efisiensi(T6), pengaturan, "naik", !isPoin(pengaturan));
}

function isPoin({ efisiensi: metode }: Pengaturan): boolean {
  return metodeEfisiensi(metode).satuan === "poin";
}

/** What is said of an efficiency that cannot be judged, since the target was not reached. */
export const BELUM_DINILAI = "Tidak dapat dinilai";

/** Whether the office chose a method that judges a capaian below 100 % as well; the default is nobody's choice. */
export function isDinilaiDiBawah100({ efisiensi: metode }: Pengaturan): boolean {
  return metode !== PENGATURAN_BAKU.efisiensi;
}

/** Sums of ratios such as 1.05 - 1 miss a bound by a binary fraction; so they are rounded before they are judged. */
const EXACT = 7;

/** The verdict of a method; null for methods without classes. */
export function verdict(pengaturan: Pengaturan): string | null {
  const { kelas, pembulatan } = metodeEfisiensi(pengaturan.efisiensi);
  if (!kelas) return null;
  const rules = { ...pengaturan, skala: kelas, pembulatanKategori: pembulatan ?? EXACT };
  const grade = gradeFormula("{efisiensi}", !isPoin(pengaturan), rules).slice(1);
  const judged = isDinilaiDiBawah100(pengaturan)
    ? grade
    : `IF(ROUND({capaian},${EXACT + 2})<1,"${BELUM_DINILAI}",${grade})`;
  return `=IF(COUNT({capaian},{serapan})<2,"",IF(AND({capaian}=0,{serapan}=0),"Belum dilaksanakan",${judged}))`;
}
