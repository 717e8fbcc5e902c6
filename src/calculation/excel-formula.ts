import { findSkala } from "../domain/skala-baku";
import type { JenisTriwulan, Pengaturan, Polaritas } from "../domain/pengaturan";
import type { Skala } from "../domain/skala";
import { printedNumber } from "../sheet/excel-print";
import type { Expression } from "../sheet/header-formula";
import { columnsIn, isSum, multipliesByHundred } from "../sheet/header-formula";
import type { Calculation } from "./calculation";
import type { RowContext } from "./evaluate";
import { quarterKind, type QuarterColumns } from "./quarters";

/**
 * The live formula of a derived cell, in English names and commas, guarded so that a blank or a zero
 * target gives an empty cell, never a silent 0 or an error. null where no formula says the same as the
 * computed value (quarters by kind, figures in different units).
 */
export function excelFormula(calculation: Calculation, context: RowContext, ratio: boolean): string | null {
  switch (calculation.rule) {
    case "capaian":
      return calculation.quarters
        ? quarterlyCapaian(calculation.target, calculation.quarters, context, ratio)
        : capaianFormula(calculation.target, calculation.realisasi, context, ratio, true);
    case "kemajuan":
      return capaianFormula(calculation.target, calculation.realisasi, context, ratio, false);
    case "hasil-bagi":
      return quotient(calculation.pembilang, calculation.penyebut, context, ratio);
    case "komponen": {
      const [bobot, capaian] = [ref(calculation.bobot, context), ref(calculation.capaian, context)];
      const factor = context.operands.storesRatio(context.row, calculation.capaian) ? "" : "/100";
      return guarded(`${bobot}*${capaian}${factor}`, [bobot, capaian], null);
    }
    case "serapan":
      return quotient(calculation.realisasi, calculation.pagu, context, ratio);
    case "sisa":
      return difference(calculation.pagu, calculation.realisasi, context, ratio);
    case "sisa-persen": {
      const [pagu, spent] = [ref(calculation.pagu, context), ref(calculation.realisasi, context)];
      return guarded(`(${pagu}-${spent})/${pagu}${ratio ? "" : "*100"}`, [pagu, spent], pagu);
    }
    case "selisih":
      return difference(calculation.to, calculation.from, context, ratio);
    case "selisih-persen": {
      const [from, to] = [ref(calculation.from, context), ref(calculation.to, context)];
      return guarded(`(${to}-${from})/${from}${ratio ? "" : "*100"}`, [from, to], from);
    }
    case "perubahan":
      return changeFormula(calculation, context, ratio);
    case "triwulan":
      return quarterFormula(calculation, context, ratio);
    case "efisiensi":
      return efficiencyFormula(calculation, context, ratio);
    case "rumus-judul":
      return headerFormula(calculation.expression, context, ratio);
    case "kategori":
    case "verdict":
    case "rata-kelompok":
      return null;
  }
}

function ref(column: number, context: RowContext): string {
  return context.operands.name(context.row, column);
}

/** Nothing, rather than 0 or an error, where one of the cells holds no number or the divisor is 0. */
export function guarded(body: string, cells: readonly string[], divisor: string | null): string {
  const missing = `COUNT(${cells.join(",")})<${cells.length}`;
  return divisor ? `=IF(${missing},"",IF(${divisor}=0,"",${body}))` : `=IF(${missing},"",${body})`;
}

/** Both cells hold ratios, or both plain numbers: only then their quotient needs no factor. */
function sameScale(context: RowContext, ...columns: number[]): boolean {
  const scales = columns.map((column) => context.operands.storesRatio(context.row, column));
  return new Set(scales).size === 1;
}

function capaianFormula(
  target: number,
  realisasi: number,
  context: RowContext,
  ratio: boolean,
  capped: boolean,
): string | null {
  if (!sameScale(context, target, realisasi)) return null;
  const cells = [ref(target, context), ref(realisasi, context)] as const;
  const rules = capped ? context.pengaturan : { ...context.pengaturan, batas: null };
  const { body, divisor } = capaianRatio(...cells, context.polaritas, rules);
  return guarded(ratio ? body : `${body}*100`, cells, divisor);
}

function quarterlyCapaian(
  target: number,
  quarters: readonly number[],
  context: RowContext,
  ratio: boolean,
): string | null {
  const filled = quarters.filter((column) => !context.operands.grid.isBlank(context.row, column));
  if (!sameScale(context, target, ...filled)) return null;
  const cells = quarters.map((column) => ref(column, context));
  const yearly = yearOfQuarters(cells, quarterKind({ quarters, target }, context).jenis);
  const { body, divisor } = capaianRatio(ref(target, context), yearly, context.polaritas, context.pengaturan);
  const missing = `COUNT(${ref(target, context)})*COUNT(${cells.join(",")})=0`;
  return `=IF(${missing},"",IF(${divisor}=0,"",${ratio ? body : `${body}*100`}))`;
}

/** Capaian as a ratio of two cells that hold the same kind of number, and the cell that must not be 0. */
export function capaianRatio(
  target: string,
  realisasi: string,
  polaritas: Polaritas,
  { rumusTurun, batas }: Pengaturan,
): { readonly body: string; readonly divisor: string } {
  const inverse = polaritas === "turun" && rumusTurun === "T/R";
  const [t, r] = [target, realisasi];
  let body = inverse ? `${t}/${r}` : `${r}/${t}`;
  if (polaritas === "turun") {
    if (rumusTurun === "2T-R") body = `(2*${t}-${r})/${t}`;
    if (rumusTurun === "T-R") body = `(${t}-${r})/${t}`;
    body = `MAX(0,${body})`;
  }
  if (batas !== null) body = `MIN(${printedNumber(batas / 100)},${body})`;
  return { body, divisor: inverse ? r : t };
}

function quotient(part: number, whole: number, context: RowContext, ratio: boolean): string | null {
  if (!sameScale(context, part, whole)) return null;
  const [p, w] = [ref(part, context), ref(whole, context)];
  return guarded(`${p}/${w}${ratio ? "" : "*100"}`, [w, p], w);
}

function difference(first: number, second: number, context: RowContext, ratio: boolean): string | null {
  if (!sameScale(context, first, second)) return null;
  const [a, b] = [ref(first, context), ref(second, context)];
  return guarded(scaled(`${a}-${b}`, context.operands.storesRatio(context.row, first), ratio), [a, b], null);
}

/** From a ratio to a number of percent and back, where the cell's style asks for it. */
function scaled(body: string, isRatio: boolean, wantsRatio: boolean): string {
  if (isRatio === wantsRatio) return body;
  return wantsRatio ? `(${body})/100` : `(${body})*100`;
}

function changeFormula(
  calculation: Extract<Calculation, { rule: "perubahan" }>,
  context: RowContext,
  ratio: boolean,
): string | null {
  const { older, newer, unsigned, relative } = calculation;
  if (!sameScale(context, older, newer)) return null;
  const [before, now] = [ref(older, context), ref(newer, context)];
  if (relative) {
    const growth = `(${now}-${before})/${before}${ratio ? "" : "*100"}`;
    return guarded(unsigned ? `ABS(${growth})` : growth, [before, now], before);
  }
  const body = unsigned ? `ABS(${now}-${before})` : `${now}-${before}`;
  return guarded(scaled(body, context.operands.storesRatio(context.row, newer), ratio), [before, now], null);
}

/** SUM, AVERAGE, or the last quarter that is filled. */
function quarterFormula(columns: QuarterColumns, context: RowContext, ratio: boolean): string | null {
  const filled = columns.quarters.filter((column) => !context.operands.grid.isBlank(context.row, column));
  if (!sameScale(context, ...filled)) return null;
  const cells = columns.quarters.map((column) => ref(column, context));
  const isRatio = context.operands.storesRatio(context.row, filled[0]!);
  const body = yearOfQuarters(cells, quarterKind(columns, context).jenis);
  return `=IF(COUNT(${cells.join(",")})=0,"",${scaled(body, isRatio, ratio)})`;
}

function yearOfQuarters(cells: readonly string[], jenis: JenisTriwulan): string {
  const list = cells.join(",");
  if (jenis === "akumulasi") return `SUM(${list})`;
  if (jenis === "rata-rata") return `AVERAGE(${list})`;
  return cells.reduce((rest, cell) => `IF(ISNUMBER(${cell}),${cell},${rest})`, '""');
}

function efficiencyFormula(
  calculation: Extract<Calculation, { rule: "efisiensi" }>,
  context: RowContext,
  ratio: boolean,
): string | null {
  const { capaian, serapan, pagu, realisasi } = calculation;
  const method = context.pengaturan.efisiensi;
  if (method === "selisih" && capaian !== null && serapan !== null)
    return difference(capaian, serapan, context, ratio);
  if (method === "serapan" && pagu !== null && realisasi !== null)
    return quotient(realisasi, pagu, context, ratio);
  return null;
}

function headerFormula(expression: Expression, context: RowContext, ratio: boolean): string | null {
  const columns = columnsIn(expression);
  if (!sameScale(context, ...columns)) return null;
  const cells = [...new Set(columns.map((column) => ref(column, context)))];
  const body = print(expression, context);
  const divides = body.includes("/");
  if (!divides) {
    const missing = `COUNT(${cells.join(",")})${isSum(expression) ? "=0" : `<${cells.length}`}`;
    return `=IF(${missing},"",${scaled(body, context.operands.storesRatio(context.row, columns[0]!), ratio)})`;
  }
  const percent = multipliesByHundred(expression);
  const scaledBody = percent === !ratio ? body : percent ? `(${body})/100` : `(${body})*100`;
  return `=IF(COUNT(${cells.join(",")})<${cells.length},"",IFERROR(${scaledBody},""))`;
}

const RANK = { "+": 1, "-": 1, "*": 2, "/": 2 } as const;

function print(expression: Expression, context: RowContext): string {
  if (expression.kind === "number") return printedNumber(expression.value);
  if (expression.kind === "column") return ref(expression.column, context);
  const { operator } = expression;
  const side = (part: Expression, tight: boolean): string => {
    const text = print(part, context);
    if (part.kind !== "operation") return text;
    const looser = RANK[part.operator] < RANK[operator];
    return looser || (tight && RANK[part.operator] === RANK[operator]) ? `(${text})` : text;
  };
  return `${side(expression.left, false)}${operator}${side(expression.right, true)}`;
}

/**
 * Grades the figure of a cell: nested IFs over the scale, on the figure as it is classified. Joined at once:
 * put together step by step, the texts of a long table hold ten times their length in memory.
 */
export function gradeFormula(cell: string, isRatio: boolean, pengaturan: Pengaturan): string {
  const skala: Skala = findSkala(pengaturan);
  const percent = isRatio ? `${cell}*100` : cell;
  const places = pengaturan.pembulatanKategori;
  const graded = places === null ? percent : `ROUND(${percent},${places})`;
  const last = skala.kelas.at(-1)!;
  const steps = skala.kelas.slice(0, -1).map((kelas) => {
    const test = `${graded}${kelas.inklusif ? ">=" : ">"}${kelas.bawah}`;
    return `IF(${test},${quoted(kelas.nama)},`;
  });
  const end = ")".repeat(steps.length + 1);
  return [`=IF(COUNT(${cell})=0,"",`, ...steps, quoted(last.nama), end].join("");
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
