import type { Area } from "../../sheet/snapshot";
import { hitungCapaian, kalimatAlasan } from "../../domain/capaian";
import type { Bacaan } from "../../domain/bacaan";
import type { Desimal } from "../../domain/desimal";
import { hitungEfisiensi, kalimatAlasanEfisiensi, type HasilEfisiensi } from "../../domain/efisiensi";
import { serapan } from "../../domain/anggaran";
import { arithmetic } from "./arithmetic";
import { asReading } from "./operands";
import { failure, figure, NOTHING, type Outcome } from "../cells/outcome";
import { evaluateQuarters } from "../columns/quarters";
import { isRole } from "../../domain/roles";
import { asHeaded, type RowContext } from "./row-context";
import { operands, type Capaian, type EfficiencyColumns, type Rule } from "./rule";
import { areaName } from "../../sheet/address";

/** The figure of a row by a rule; words and what other rows give come later, when their figures are known. */
export function computeRule(rule: Rule, context: RowContext): Outcome {
  const { expression } = rule;
  switch (expression.kind) {
    case "capaian":
      return achievement(expression, asHeaded(rule, context));
    case "year":
      return evaluateQuarters(expression, context);
    case "efisiensi":
      return efficiency(rule, expression, context);
    case "mean":
    case "sum":
    case "share-of-total":
    case "year-on-year":
    case "grade":
    case "verdict":
      return NOTHING;
    default:
      return byOtherFactor(rule, context) ?? arithmetic(rule, expression, context);
  }
}

/** "Rasio dokter per 1.000 penduduk", "jumlah / penduduk x 100.000": no percentage. */
const PER_THOUSAND = /\b(?:per|x|×)\s*(?:1(?:\.?000){1,2}|100\.?000|seribu|seratus ribu)\b/i;

/** The result of an indikator's own formula, where its name or that formula multiplies by something else than 100. */
function byOtherFactor({ id }: Rule, { operands: cells, row, indikator }: RowContext): Outcome | null {
  if (id !== "hasil-bagi") return null;
  const formula = cells.table.columns.find(isRole("formula"));
  const told = [indikator, formula ? cells.grid.text(row, formula.column) : ""];
  if (!told.some((text) => PER_THOUSAND.test(text))) return null;
  return failure(
    `Baris “${indikator}” tidak dihitung: menurut nama atau rumusnya hasilnya bukan persen. Isi hasilnya sendiri.`,
  );
}

function achievement(expression: Capaian, context: RowContext): Outcome {
  const { target, realisasi, quarters, capped } = expression;
  const { operands: cells, row, pengaturan, polaritas } = context;
  const yearly = quarters ? evaluateQuarters({ quarters, target }, context) : null;
  if (yearly && !yearly.ok) return yearly;
  const targetRead = cells.read(row, target);
  const achieved =
    yearly && "nilai" in yearly ? asReading(yearly.nilai, yearly.persen) : cells.read(row, realisasi);
  if (targetRead.jenis === "kosong" && achieved.jenis === "kosong") return NOTHING;
  const merged = mergedAreas([target, realisasi], context);
  const covered = coveredCell(merged, context);
  if (covered !== null) return failure(covered);
  const rules = capped ? pengaturan : { ...pengaturan, batas: null };
  const result = hitungCapaian(targetRead, achieved, polaritas, rules, { satuan: cells.satuan(row) });
  if (result.ok) {
    const notes = [...(yearly?.catatan ?? []), ...result.catatan, ...sharedCells(merged, context)];
    return { ...figure(result.dibatasi, true, notes, result.lurus), tanpaBatas: result.nilai };
  }
  const names = `${cells.name(row, target)} dan ${cells.name(row, realisasi)}`;
  return failure(`${names}: ${kalimatAlasan(result.alasan)}`);
}

/** Efficiency of one row by the office's method. */
function efficiency(rule: Rule, columns: EfficiencyColumns, context: RowContext): Outcome {
  const result = efficiencyOf(columns, context);
  if (result === null) return NOTHING;
  const [first = 0] = operands(rule);
  if (!result.ok)
    return failure(`${context.operands.name(context.row, first)}: ${kalimatAlasanEfisiensi(result.alasan)}`);
  return figure(result.nilai, result.satuan !== "rupiah");
}

/** The verdict of the same method; null where it has no classes or nothing could be computed. */
export function efficiencyVerdict(columns: EfficiencyColumns, context: RowContext): string | null {
  const result = efficiencyOf(columns, context);
  return result?.ok ? result.verdict : null;
}

function efficiencyOf(columns: EfficiencyColumns, context: RowContext): HasilEfisiensi | null {
  const cell = (column: number | null): Bacaan =>
    column === null ? { jenis: "kosong" } : context.operands.read(context.row, column);
  const read = (column: number | null): Desimal | null => {
    const own = cell(column);
    return own.jenis === "angka" ? own.nilai : null;
  };
  const [pagu, realisasi] = [read(columns.pagu), read(columns.realisasi)];
  // A serapan that stands in words is not computed past them: the formula would read the cell itself.
  const isOpen = cell(columns.serapan).jenis === "kosong";
  const spent = isOpen && pagu && realisasi ? serapan(pagu, realisasi) : read(columns.serapan);
  const data = { capaian: read(columns.capaian), serapan: spent, pagu, realisasi };
  return Object.values(data).every((value) => value === null)
    ? null
    : hitungEfisiensi(context.pengaturan.efisiensi, data);
}

/** The areas that the columns' cells of the row are merged into. */
function mergedAreas(columns: readonly number[], { operands: cells, row }: RowContext): Merged[] {
  return columns.flatMap((column) => {
    const area = cells.grid.merge(row, column);
    return area === null ? [] : [{ area, column, isFirst: area.row === row && area.column === column }];
  });
}

interface Merged {
  readonly area: Area;
  readonly column: number;
  /** Whether it stands in the first cell of the area, whose value is shown. */
  readonly isFirst: boolean;
}

/** A target merged over several indicators: whose it is, nobody can say. */
function coveredCell(merged: readonly Merged[], { operands: cells, row }: RowContext): string | null {
  const covered = merged.find(({ isFirst }) => !isFirst);
  if (!covered) return null;
  return `${cells.name(row, covered.column)} termasuk sel gabungan ${areaName(covered.area)}: pisahkan selnya dan isi angka tiap baris, lalu hitung lagi.`;
}

/** Said of the row that a figure merged over several indicators stands in: it is taken for that one alone. */
function sharedCells(merged: readonly Merged[], { operands: cells, row }: RowContext): string[] {
  return merged.flatMap(({ area }) => {
    const inside = cells.table.rows.filter((own) => own.row > row && own.row < area.row + area.rows);
    const named = inside.filter(({ label }) => label !== "").map((own) => String(own.row + 1));
    if (named.length === 0) return [];
    return [
      `${areaName(area)} satu sel gabungan untuk beberapa indikator; dipakai untuk baris ${row + 1} saja, bukan baris ${named.join(", ")}.`,
    ];
  });
}
