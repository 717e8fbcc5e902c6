import type { Angka, Bacaan } from "../../domain/bacaan";
import { hitungCapaian, kalimatAlasan } from "../../domain/capaian";
import { desimal, persenDari, type Desimal } from "../../domain/desimal";
import type { Pengaturan, Polaritas } from "../../domain/pengaturan";
import { hitungTriwulan } from "./quarters";
import type { Calculation } from "./calculation";
import { evaluateEfficiency } from "./efficiency";
import { evaluateExpression } from "./expression";
import type { Operands } from "./operands";
import { failure, figure, NOTHING, type Outcome } from "./outcome";

export interface RowContext {
  readonly operands: Operands;
  readonly pengaturan: Pengaturan;
  readonly row: number;
  readonly polaritas: Polaritas;
  readonly indikator: string;
}

/** Computes one derived cell; a kategori is graded later, when its figure is known. */
export function evaluate(calculation: Exclude<Calculation, { rule: "kategori" }>, context: RowContext): Outcome {
  switch (calculation.rule) {
    case "capaian":
      return achievement(calculation.target, calculation.realisasi, context);
    case "kemajuan":
      return achievement(calculation.target, calculation.realisasi, context, false);
    case "serapan":
      return share(calculation.realisasi, calculation.pagu, context);
    case "sisa":
      return amounts(context, calculation.pagu, calculation.realisasi, (pagu, spent) => pagu.minus(spent));
    case "sisa-persen":
      return remainder(calculation.pagu, calculation.realisasi, context);
    case "selisih":
      return amounts(context, calculation.to, calculation.from, (to, from) => to.minus(from));
    case "selisih-persen":
      return growth(calculation.from, calculation.to, context);
    case "perubahan":
      return yearChange(calculation, context);
    case "triwulan":
      return hitungTriwulan(calculation.quarters, calculation.target, context);
    case "efisiensi":
      return evaluateEfficiency(calculation, context);
    case "rumus-judul":
      return evaluateExpression(calculation.expression, context);
  }
}

function achievement(target: number, realisasi: number, context: RowContext, capped = true): Outcome {
  const { operands, row, pengaturan, polaritas } = context;
  const targetRead = operands.read(row, target);
  const achieved = operands.read(row, realisasi);
  if (isEmpty(targetRead) && isEmpty(achieved)) return NOTHING;
  const rules = capped ? pengaturan : { ...pengaturan, batas: null };
  const result = hitungCapaian(targetRead, achieved, polaritas, rules, { satuan: operands.satuan(row) });
  if (result.ok) return figure(result.dibatasi, true, result.catatan, result.catatan.length === 0);
  const names = `${operands.name(row, target)} dan ${operands.name(row, realisasi)}`;
  return failure(`${names}: ${kalimatAlasan(result.alasan)}`);
}

function isEmpty(read: Bacaan): boolean {
  return read.jenis === "kosong";
}

/** part / whole in percent; a blank or a text is never taken for 0. */
function share(part: number, whole: number, context: RowContext): Outcome {
  const pair = readPair(context, whole, part);
  if ("ok" in pair) return pair;
  const percent = persenDari(pair.second.nilai, pair.first.nilai);
  if (percent) return figure(percent, true);
  const cell = context.operands.name(context.row, whole);
  return failure(
    pair.second.nilai.isZero()
      ? `${cell} dan realisasinya 0: persentase tidak dapat dihitung.`
      : `${cell} berisi 0 tetapi ada realisasi: persentase tidak dapat dihitung. Periksa pagunya.`,
  );
}

function remainder(pagu: number, realisasi: number, context: RowContext): Outcome {
  const spent = share(realisasi, pagu, context);
  if (!spent.ok || !("nilai" in spent)) return spent;
  return figure(desimal(100).minus(spent.nilai), true);
}

function growth(from: number, to: number, context: RowContext): Outcome {
  const pair = readPair(context, from, to);
  if ("ok" in pair) return pair;
  const percent = persenDari(pair.second.nilai.minus(pair.first.nilai), pair.first.nilai);
  if (percent) return figure(percent, true);
  return failure(`${context.operands.name(context.row, from)} berisi 0: perubahan persen tidak dapat dihitung.`);
}

function amounts(
  context: RowContext,
  first: number,
  second: number,
  combine: (first: Desimal, second: Desimal) => Desimal,
): Outcome {
  const pair = readPair(context, first, second);
  if ("ok" in pair) return pair;
  const mixed = mixedUnits(pair.first, pair.second);
  if (mixed) return failure(`${cellNames(context, first, second)}: satu nilai persen, satu bukan; selisihnya tidak bermakna.`);
  return figure(combine(pair.first.nilai, pair.second.nilai), pair.first.persen || pair.second.persen);
}

function yearChange(
  calculation: Extract<Calculation, { rule: "perubahan" }>,
  context: RowContext,
): Outcome {
  const { older, newer, unsigned, relative } = calculation;
  if (relative) return growth(older, newer, context);
  const change = amounts(context, newer, older, (now, before) => now.minus(before));
  if (!change.ok || !("nilai" in change) || !unsigned) return change;
  return figure(change.nilai.abs(), change.persen);
}

interface Pair {
  readonly first: Angka;
  readonly second: Angka;
}

function readPair(context: RowContext, first: number, second: number): Pair | Outcome {
  const { operands, row } = context;
  const [one, two] = [operands.read(row, first), operands.read(row, second)];
  if (isEmpty(one) && isEmpty(two)) return NOTHING;
  const [left, right] = [operands.readAmount(row, first), operands.readAmount(row, second)];
  if (left && right && (one.jenis === "angka" || two.jenis === "angka")) return { first: left, second: right };
  const bad = left ? { read: two, column: second } : { read: one, column: first };
  return failure(unreadable(operands.name(row, bad.column), bad.read));
}

/** What stands in the way of a figure, with the cell and what to do. */
export function unreadable(cell: string, read: Bacaan): string {
  switch (read.jenis) {
    case "kosong":
      return `${cell} kosong: isi angkanya, lalu hitung lagi.`;
    case "galat":
      return `${cell} berisi galat ${read.galat}: perbaiki rumusnya, lalu hitung lagi.`;
    case "nihil":
      return `${cell} berisi "${read.teks}": tidak ada angka untuk dihitung.`;
    case "teks":
    case "kode":
      return `${cell} berisi teks "${shorten(read.teks)}", bukan angka.`;
    default:
      return `${cell} tidak berisi satu angka: tulis satu angka, lalu hitung lagi.`;
  }
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** A share beside a count: 3,27 % and 869 products have no difference. */
function mixedUnits(first: Angka, second: Angka): boolean {
  if (first.nilai.isZero() || second.nilai.isZero()) return false;
  return first.persen !== second.persen;
}

function cellNames(context: RowContext, first: number, second: number): string {
  return `${context.operands.name(context.row, first)} dan ${context.operands.name(context.row, second)}`;
}
