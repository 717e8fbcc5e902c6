import { cellAt } from "../plan/change";
import type { CellWrite, Plan } from "../plan/plan";
import { cellKey, cellName, contains } from "../sheet/address";
import { Shapes } from "../sheet/formulas/shapes";
import type { Area, Snapshot } from "../sheet/snapshot";

/**
 * A column of a table made by Ctrl+T with two rows cannot hold two different formulas: whichever is entered last,
 * Excel fills into the other row. There the lower one that is written becomes the figure that it comes to, and it is
 * said. Where nobody knows the figure the formula stays; then reading back tells what became of it.
 */
export function withoutTwoFormulas(
  plan: Plan,
  tables: ReadonlyMap<string, readonly Area[]>,
  target: Snapshot,
): Plan {
  const fixed = new Map<CellWrite, CellWrite>();
  for (const [sheet, areas] of tables)
    for (const table of areas.filter(({ rows }) => rows === 2))
      for (const [write, figure] of figuresIn(plan, sheet, table, target)) fixed.set(write, figure);
  if (fixed.size === 0) return plan;
  const cells = plan.cells.map((write) => fixed.get(write) ?? write);
  const names = [...fixed.keys()].map(({ row, column }) => cellName(row, column)).join(", ");
  const why = `${names} ditulis sebagai angka tetap: di tabel dua baris, Excel menyalin satu rumus ke seluruh kolom`;
  return { ...plan, cells, title: `${plan.title}; ${why}` };
}

function figuresIn(
  { cells }: Plan,
  sheet: string,
  table: Area,
  target: Snapshot,
): (readonly [CellWrite, CellWrite])[] {
  const written = new Map(
    cells
      .filter((one) => one.sheet === sheet && contains(table, one.row, one.column))
      .map((write) => [cellKey(write.row, write.column), write]),
  );
  return Array.from({ length: table.columns }, (_, index) => table.column + index).flatMap((column) => {
    const rows = [table.row, table.row + 1];
    const pair = rows.map((row) => written.get(cellKey(row, column)));
    const told = rows.map((row, index) => formulaOf(pair[index], target, { sheet, row, column }));
    const lower = pair[1] ?? pair[0];
    const figure = lower && differ(told, table.row, column) ? asFigure(lower) : null;
    return lower && figure ? [[lower, figure] as const] : [];
  });
}

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The formula that the cell ends with; "" where it holds none. */
function formulaOf(write: CellWrite | undefined, target: Snapshot, { sheet, row, column }: Place): string {
  if (write) return write.content.kind === "rumus" ? write.content.formula : "";
  const standing = String(
    cellAt(
      target.sheets.find(({ name }) => name === sheet),
      row,
      column,
    ).formula,
  );
  return standing.startsWith("=") ? standing : "";
}

function asFigure(write: CellWrite): CellWrite | null {
  const { content } = write;
  if (content.kind !== "rumus" || content.hasil === undefined) return null;
  return { ...write, content: { kind: "nilai", value: content.hasil } };
}

function differ([upper = "", lower = ""]: readonly string[], row: number, column: number): boolean {
  const shapes = new Shapes();
  return (
    upper !== "" &&
    lower !== "" &&
    shapes.of(upper, { row, column }) !== shapes.of(lower, { row: row + 1, column })
  );
}
