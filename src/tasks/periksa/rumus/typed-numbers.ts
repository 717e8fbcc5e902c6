import type { Run } from "./formula-run";
import { cellName } from "../../../sheet/address";
import type { Place } from "../../../sheet/formulas/alike";
import { formatSeperlunya } from "../../../domain/format";
import type { CellValue } from "../../../sheet/snapshot";
import type { WorkbookFormulas } from "../../../sheet/formulas/workbook-formulas";
import { formulaAt } from "../../../sheet/formulas/shape";
import { CLEAR_MAJORITY, surprise, type Kejanggalan } from "./kejanggalan";
import { isAnotherLevel, waitsForInput } from "./levels";
import { names } from "./sentences";
import { isAtItsEnd, isWithin } from "./run";

/** This share of the formulas of a stretch must be one formula. */
const MOST = 0.6;
/** More typed numbers than this share of the formulas, and typing is how this column is filled. */
const FEW = 0.34;

interface Typed {
  readonly cell: Place;
  /** What the run's formula would give there; null where that is not known here. */
  readonly expected: CellValue | null;
}

/**
 * Numbers typed amid formulas, where the formula would give something else: figures that no longer follow, or
 * that hide a division by nothing. One that says the same as the formula does no harm and is passed over.
 */
export function typedAmong(book: WorkbookFormulas, run: Run): Kejanggalan[] {
  const { grid, stretch, main, others, shape, direction } = run;
  const isRow = direction === "row";
  if (isRow && !shape.template.isAggregate) return [];
  const typed = stretch.filter((cell) => grid.content(cell) === "number");
  if (typed.length === 0 || isCounter(run)) return [];
  const formulas = others.reduce((sum, group) => sum + group.length, main.length);
  if (main.length < formulas * MOST) return [];
  const isFew = main.length >= 3 && typed.length <= Math.max(1, main.length * FEW);
  const isPlaced = (cell: Place) => isFew && (isWithin(run, cell) || (!isRow && isAtItsEnd(run, cell)));
  // Along a row only those within it can be said: a sum of the whole column above is not computed for nothing.
  const asked = isRow ? typed.filter(isPlaced) : typed;
  const all = asked.flatMap((cell): Typed[] => {
    const expected = book.valueAt(grid, shape, cell);
    return expected !== null && isSame(expected, grid.value(cell)) ? [] : [{ cell, expected }];
  });
  const isLong = main.length >= CLEAR_MAJORITY && typed.length === 1;
  const hiding = isRow
    ? []
    : adjoining(
        run,
        all.filter(({ expected }) => expected === "#DIV/0!"),
      );
  const other = all.filter(
    ({ cell, expected }) =>
      (typeof expected === "number" || (isLong && isUnknown(expected) && isWithin(run, cell))) &&
      isPlaced(cell) &&
      !isInputColumn(run, cell) &&
      !(expected === 0 && waitsForInput(run, cell)) &&
      (isRow || !isAnotherLevel(run, cell)),
  );
  return [...said(run, hiding, hiddenError), ...other.flatMap((one) => said(run, [one], otherFigure))];
}

/** Not known here, or an error because an input is a text that only Excel may read as a number. */
function isUnknown(expected: CellValue | null): boolean {
  return expected === null || expected === "#VALUE!";
}

/** Those that stand against the run, with nothing between them and its formulas. */
function adjoining({ main }: Run, typed: readonly Typed[]): Typed[] {
  const rows = new Set(main.map(({ row }) => row));
  const inOrder = [...typed, ...[...typed].reverse()];
  const found = new Set<Typed>();
  for (const one of inOrder) {
    const { row } = one.cell;
    if (!rows.has(row - 1) && !rows.has(row + 1)) continue;
    rows.add(row);
    found.add(one);
  }
  return typed.filter((one) => found.has(one));
}

/** "=A4+1": a number to begin with is no disturbance. */
function isCounter({ shape: { pieces, references } }: Run): boolean {
  return references.length === 1 && /^[+-]\d+$/.test(pieces[1] ?? "");
}

/** In a row of sums: the column above holds no figures that could be summed. */
function isInputColumn({ direction, grid }: Run, { row, column }: Place): boolean {
  return direction === "row" && grid.content({ row: row - 1, column }) === "blank";
}

function isSame(expected: CellValue, written: CellValue): boolean {
  if (typeof expected !== "number" || typeof written !== "number") return expected === written;
  const [, decimals = ""] = String(written).split(".");
  const half = decimals.length > 6 ? 0 : 0.5 * 10 ** -decimals.length;
  return Math.abs(expected - written) <= Math.max(half * 1.0001, Math.abs(expected) * 1e-9);
}

function said(
  run: Run,
  typed: readonly Typed[],
  tell: (run: Run, typed: readonly Typed[]) => string,
): Kejanggalan[] {
  if (typed.length === 0) return [];
  const odd = typed.map(({ cell }) => cell);
  // Where as many are typed as computed, nobody can say which of them the column is meant to be.
  const cells = odd.length < run.main.length ? odd : [...odd, ...run.main].sort((a, b) => a.row - b.row);
  return [
    {
      rule: "rumus-angka-ketik",
      grid: run.grid,
      cells,
      odd,
      peers: run.main,
      bits: surprise(run.main.length, Math.min(odd.length, 1)),
      message: tell(run, typed),
      repair: cells.length === 1 ? run.shape : null,
    },
  ];
}

function hiddenError({ main, shape }: Run, typed: readonly Typed[]): string {
  const [first] = typed;
  const formula = first ? formulaAt(shape, first.cell.row, first.cell.column) : null;
  return `${names(typed.map(({ cell }) => cell))} diketik, sedangkan ${names(main)} berisi rumus; dengan rumus itu (${formula ?? ""}) hasilnya #DIV/0!, karena pembaginya kosong atau 0.`;
}

function otherFigure({ grid, main }: Run, typed: readonly Typed[]): string {
  const [first] = typed;
  if (!first) return "";
  const { row, column } = first.cell;
  const written = grid.value(first.cell);
  const before = `${cellName(row, column)} diketik`;
  const after = `sedangkan ${names(main)} berisi rumus`;
  if (typeof first.expected !== "number")
    return `${before} ${String(written)}, ${after}: angka itu tidak ikut berubah.`;
  const [own, other] = toldApart(written, first.expected);
  return `${before} ${own}, ${after}; dengan rumus itu nilainya ${other}.`;
}

/** Two figures with as many decimals as it takes to see that they differ. */
function toldApart(written: CellValue, expected: CellValue): readonly [string, string] {
  const told = (decimals: number) =>
    [written, expected].map((value) =>
      typeof value === "number" ? formatSeperlunya(value, decimals) : String(value),
    );
  const enough = [2, 4, 6, 9].map(told).find(([a, b]) => a !== b) ?? told(12);
  return [enough[0] ?? "", enough[1] ?? ""];
}
