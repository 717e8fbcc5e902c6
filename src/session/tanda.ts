import type { HighlightStyle } from "../plan/cell-content";
import { cellName } from "../sheet/address";
import { changesOf } from "../plan/change";
import type { Plan } from "../plan/plan";
import type { PlacedHighlight, SignedRule } from "../plan/reading";
import type { BookReading } from "./book-reading";

/** The marks on findings among our highlights. */
const TANDA: ReadonlySet<HighlightStyle> = new Set<HighlightStyle>(["salah", "catatan", "janggal"]);

/** The plan of another command, with the marks on findings left where it changes nothing. */
export function denganTanda(plan: Plan, { snapshot, highlights }: BookReading): Plan {
  if (!highlights.some(isTanda)) return plan;
  const changed = new Set(
    changesOf(plan, snapshot).map(({ sheet, row, column }) => cellOf(sheet, row, column)),
  );
  const left = (sheet: string): SignedRule[] =>
    highlights
      .filter((one) => one.sheet === sheet && isTanda(one))
      .flatMap(({ rule }) => sisaTanda(rule, (row, column) => changed.has(cellOf(sheet, row, column))));
  return {
    ...plan,
    highlights: plan.highlights.map(({ sheet, rules }) => ({ sheet, rules: [...rules, ...left(sheet)] })),
  };
}

/** Takes away all our highlights of what was read. */
export function planTanpaSorotan({ highlights }: BookReading): Plan {
  const sheets = [...new Set(highlights.map(({ sheet }) => sheet))];
  const title = sheets.length === 0 ? "Tidak ada sorotan" : `Sorotan dihapus dari ${sheets.join(", ")}`;
  return { task: "sorot", title, cells: [], highlights: sheets.map((sheet) => ({ sheet, rules: [] })) };
}

/** A mark as it is; cell by cell where some of its cells have changed. */
function sisaTanda(rule: SignedRule, isChanged: (row: number, column: number) => boolean): SignedRule[] {
  const { row, column, rows } = rule.area;
  const all = Array.from({ length: rows }, (_, index) => row + index);
  const left = all.filter((one) => !isChanged(one, column));
  if (left.length === rows) return [rule];
  return left.map((one) => ({ ...rule, area: { ...rule.area, row: one, rows: 1 } }));
}

export function cellOf(sheet: string, row: number, column: number): string {
  return `${sheet}!${cellName(row, column)}`;
}

export function isTanda({ rule }: PlacedHighlight): boolean {
  return TANDA.has(rule.style);
}
