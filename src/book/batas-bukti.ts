import { formatPersen } from "../domain/format";
import type { Pengaturan } from "../domain/pengaturan";
import { bandingkan } from "../domain/bandingkan";
import { BATAS_LAZIM, PENGATURAN_BAKU } from "../domain/pengaturan-baku";
import type { Angka } from "../domain/bacaan";
import { computeRule } from "../calculation/rule/compute-rule";
import type { Rule } from "../calculation/rule/rule";
import { gaveFigure } from "../calculation/cells/outcome";
import { isOwnFormula } from "../sheet/own-formula";
import type { Judgement, Row } from "../sheet/table";
import type { BookTable } from "./book-table";

/** One that stands alone may be a slip, unless the office writes its cap beside it, or it is what offices cap at and all others are right. */
const WITNESSES = 2;
/** No cap lies below what was planned. */
const LEAST = 100;

/** A capaian that the office typed. */
interface Printed {
  readonly table: BookTable;
  readonly row: Row;
  readonly column: number;
  readonly rule: Rule;
  readonly figure: Angka;
}

/**
 * The highest capaian that the office's own figures show, where it chose none: 100 in every row that comes to more, and
 * nothing above it anywhere. null where the figures show none.
 */
export function readBatas(
  tables: readonly BookTable[],
  pengaturan: Pengaturan,
): { readonly batas: number; readonly judgement: Judgement } | null {
  if (pengaturan.batas !== PENGATURAN_BAKU.batas) return null;
  const printed = tables.flatMap(printedIn);
  const batas = printed.reduce((most, { figure }) => Math.max(most, figure.nilai.toNumber()), 0);
  const highest = printed.filter(({ figure }) => figure.nilai.eq(batas));
  if (!Number.isInteger(batas) || batas < LEAST) return null;
  const reduced = highest.filter((own) => exceeds(own, batas, pengaturan));
  const [first] = reduced;
  const isAlone = first !== undefined && reduced.length < WITNESSES;
  if (!first || (isAlone && !isTertulis(first.table, batas) && !isSure(batas, reduced, printed, pengaturan)))
    return null;
  const { table, row, column } = first;
  const as = `Capaian yang tertulis tidak pernah lebih dari ${formatPersen(batas, 0)}, juga di baris yang menghasilkan lebih, jadi dihitung dengan batas itu. Bila bukan itu yang dimaksud, kosongkan kolomnya atau pilih batas lain di tab Aturan.`;
  return {
    batas,
    judgement: { sheet: table.table.sheet, cell: table.nama(row.row, column), read: row.label, as },
  };
}

const BATAS =
  /\bcapaian\b.*\b(?:mak(?:s|simum|simal)|paling tinggi|tidak (?:boleh )?(?:lebih|melebihi))\b|\b(?:mak(?:s|simum|simal))\b.*\bcapaian\b/i;

/** "Catatan: capaian maksimum yang diakui adalah 120%", on the sheet of the table. */
function isTertulis({ grid }: BookTable, batas: number): boolean {
  const told = new RegExp(`\\b${String(batas)}(?![\\d.,]*\\d)`);
  return grid.sheet.values.some((row) =>
    row.some((cell) => typeof cell === "string" && BATAS.test(cell) && told.test(cell)),
  );
}

/** 100 alone, where nothing typed speaks against it; another usual cap where two others at least are right as they stand. */
function isSure(
  batas: number,
  reduced: readonly Printed[],
  printed: readonly Printed[],
  pengaturan: Pengaturan,
): boolean {
  const others = printed.filter((own) => !reduced.includes(own));
  const fewest = batas === LEAST ? 0 : WITNESSES;
  const isRight = (own: Printed): boolean => isAsComputed(own, pengaturan);
  return BATAS_LAZIM.includes(batas) && others.length >= fewest && others.every(isRight);
}

function isAsComputed({ table, row, rule, figure }: Printed, pengaturan: Pengaturan): boolean {
  const outcome = computeRule(rule, table.context(row, { ...pengaturan, batas: null }));
  return gaveFigure(outcome) && bandingkan(figure, outcome.nilai) !== "beda";
}

function printedIn(table: BookTable): Printed[] {
  const { grid, operands, plan } = table;
  return plan.derived.flatMap(({ column: { column }, rule }) => {
    if (rule.expression.kind !== "capaian" || !rule.expression.capped) return [];
    return table.table.rows.flatMap((row): Printed[] => {
      if (!operands.isMeasured(row) || isOwnFormula(String(grid.formula(row.row, column)))) return [];
      const figure = operands.readAmount(row.row, column);
      return figure ? [{ table, row, column, rule, figure }] : [];
    });
  });
}

/** By more than the printed figure was rounded. */
function exceeds({ table, row, rule }: Printed, batas: number, pengaturan: Pengaturan): boolean {
  const outcome = computeRule(rule, table.context(row, { ...pengaturan, batas: null }));
  return gaveFigure(outcome) && outcome.nilai.gte(batas + 1);
}
