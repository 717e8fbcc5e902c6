import type { Angka, Bacaan } from "../domain/bacaan";
import { hitungCapaian, kalimatAlasan } from "../domain/capaian";
import { pergeseran, serapan, sisa, sisaPersen } from "../domain/anggaran";
import type { Desimal } from "../domain/desimal";
import { persentase } from "../domain/indikator-rumus";
import { nilaiKomponen } from "../domain/sakip";
import { jenisSatuan } from "../domain/satuan";
import { areaName } from "../sheet/address";
import type { Pengaturan, Polaritas } from "../domain/pengaturan";
import { evaluateQuarters } from "./quarters";
import type { Calculation } from "./calculation";
import { evaluateEfficiency } from "./efficiency";
import { evaluateExpression } from "./expression";
import { asReading, type Operands } from "./operands";
import { failure, figure, NOTHING, type Outcome } from "./outcome";
import { unreadable } from "./unreadable";

export interface RowContext {
  readonly operands: Operands;
  readonly pengaturan: Pengaturan;
  readonly row: number;
  readonly polaritas: Polaritas;
  readonly indikator: string;
}

/** Computes one derived cell; a kategori is graded later, when its figure is known. */
export function evaluate(
  calculation: Exclude<Calculation, { rule: "kategori" | "verdict" }>,
  context: RowContext,
): Outcome {
  switch (calculation.rule) {
    case "capaian":
      return achievement(calculation, context);
    case "kemajuan":
      return achievement(calculation, context, false);
    case "serapan":
      return share(calculation.pagu, calculation.realisasi, context, serapan);
    case "hasil-bagi":
      return share(calculation.penyebut, calculation.pembilang, context, (whole, part) =>
        persentase(part, whole),
      );
    case "komponen":
      return component(calculation.bobot, calculation.capaian, context);
    case "sisa":
      return amounts(context, calculation.pagu, calculation.realisasi, sisa);
    case "sisa-persen":
      return share(calculation.pagu, calculation.realisasi, context, sisaPersen);
    case "selisih":
      return amounts(context, calculation.to, calculation.from, (to, from) => to.minus(from));
    case "selisih-persen":
      return growth(calculation.from, calculation.to, context);
    case "perubahan":
      return yearChange(calculation, context);
    case "triwulan":
      return evaluateQuarters(calculation, context);
    case "efisiensi":
      return evaluateEfficiency(calculation, context);
    case "rata-kelompok":
      return NOTHING;
    case "rumus-judul":
      return evaluateExpression(calculation.expression, context);
  }
}

interface Achievement {
  readonly target: number;
  readonly realisasi: number;
  readonly quarters?: readonly number[];
}

function achievement(
  { target, realisasi, quarters }: Achievement,
  context: RowContext,
  capped = true,
): Outcome {
  const { operands, row, pengaturan, polaritas } = context;
  const yearly = quarters ? evaluateQuarters({ quarters, target }, context) : null;
  if (yearly && !yearly.ok) return yearly;
  const targetRead = operands.read(row, target);
  const achieved =
    yearly && "nilai" in yearly ? asReading(yearly.nilai, yearly.persen) : operands.read(row, realisasi);
  if (isEmpty(targetRead) && isEmpty(achieved)) return NOTHING;
  const merged = [target, realisasi].find((column) => operands.grid.isCovered(row, column));
  if (merged !== undefined) return failure(coveredCell(operands, row, merged));
  const rules = capped ? pengaturan : { ...pengaturan, batas: null };
  const result = hitungCapaian(targetRead, achieved, polaritas, rules, { satuan: operands.satuan(row) });
  if (result.ok) {
    const notes = [...(yearly?.catatan ?? []), ...result.catatan];
    const capped = figure(result.dibatasi, true, notes, result.lurus);
    return { ...capped, tanpaBatas: result.nilai };
  }
  const names = `${operands.name(row, target)} dan ${operands.name(row, realisasi)}`;
  return failure(`${names}: ${kalimatAlasan(result.alasan)}`);
}

/** A target merged over several indicators: whose it is, nobody can say. */
function coveredCell(operands: Operands, row: number, column: number): string {
  const area = operands.grid.merge(row, column)!;
  return `${operands.name(row, column)} termasuk sel gabungan ${areaName(area)}: pisahkan selnya dan isi angka tiap baris, lalu hitung lagi.`;
}

function isEmpty(read: Bacaan): boolean {
  return read.jenis === "kosong";
}

/** A share of the pagu in percent; a blank or a text is never taken for 0. */
function share(
  pagu: number,
  realisasi: number,
  context: RowContext,
  rule: (pagu: Desimal, realisasi: Desimal) => Desimal | null,
): Outcome {
  const pair = readPair(context, pagu, realisasi);
  if ("ok" in pair) return pair;
  const percent = rule(pair.first.nilai, pair.second.nilai);
  if (percent) return figure(percent, true);
  const cell = context.operands.name(context.row, pagu);
  return failure(
    pair.second.nilai.isZero()
      ? `Pagu ${cell} dan realisasinya 0: persentase tidak dapat dihitung.`
      : `Pagu ${cell} berisi 0 tetapi ada realisasi: persentase tidak dapat dihitung. Periksa pagunya.`,
  );
}

function component(bobot: number, capaian: number, context: RowContext): Outcome {
  const pair = readPair(context, bobot, capaian);
  if ("ok" in pair) return pair;
  return figure(nilaiKomponen(pair.first.nilai, pair.second.nilai), false);
}

function growth(from: number, to: number, context: RowContext): Outcome {
  const pair = readPair(context, from, to);
  if ("ok" in pair) return pair;
  const { persen: percent } = pergeseran(pair.first.nilai, pair.second.nilai);
  if (percent) return figure(percent, true);
  return failure(
    `${context.operands.name(context.row, from)} berisi 0: perubahan persen tidak dapat dihitung.`,
  );
}

function amounts(
  context: RowContext,
  first: number,
  second: number,
  combine: (first: Desimal, second: Desimal) => Desimal,
): Outcome {
  const pair = readPair(context, first, second);
  if ("ok" in pair) return pair;
  if (mixedUnits(pair.first, pair.second, context))
    return failure(
      `${cellNames(context, first, second)}: satu nilai persen, satu bukan; selisihnya tidak bermakna.`,
    );
  return figure(combine(pair.first.nilai, pair.second.nilai), pair.first.persen || pair.second.persen);
}

function yearChange(calculation: Extract<Calculation, { rule: "perubahan" }>, context: RowContext): Outcome {
  const { older, newer, unsigned, relative } = calculation;
  if (relative) return unsigned ? magnitude(growth(older, newer, context)) : growth(older, newer, context);
  const change = amounts(context, newer, older, (now, before) => now.minus(before));
  return unsigned ? magnitude(change) : change;
}

function magnitude(change: Outcome): Outcome {
  return change.ok && "nilai" in change ? figure(change.nilai.abs(), change.persen) : change;
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
  if (left && right && (one.jenis === "angka" || two.jenis === "angka"))
    return { first: left, second: right };
  const bad = left ? { read: two, column: second } : { read: one, column: first };
  return failure(unreadable(operands.name(row, bad.column), bad.read));
}

/** A share beside a count: 3,27 % and 869 products have no difference. */
function mixedUnits(first: Angka, second: Angka, context: RowContext): boolean {
  if (first.nilai.isZero() || second.nilai.isZero() || first.persen === second.persen) return false;
  return jenisSatuan(context.operands.satuan(context.row)) !== "persen";
}

function cellNames(context: RowContext, first: number, second: number): string {
  return `${context.operands.name(context.row, first)} dan ${context.operands.name(context.row, second)}`;
}
