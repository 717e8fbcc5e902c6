import { recalculated, type NewCell } from "../../sheet/formulas/recalculated";
import type { CellValue, Snapshot } from "../../sheet/snapshot";
import type { CellWrite } from "../../plan/plan";
import { referencesIn } from "../../sheet/formulas/references";
import { isOwnFormula } from "../../sheet/own-formula";
import { cellName } from "../../sheet/address";
import { planTitle } from "./plan-title";
import type { HitungResult } from "./result";

/** What a later reading tells: of the workbook as it will stand nothing else is asked. */
export type DibacaLagi = Pick<HitungResult, "cells" | "plan">;

/** So often is the workbook read as it will stand. */
const MOST_ROUNDS = 4;

/**
 * What Hitung writes may take away what told how a table is to be read (a figure that gives way), or tell something
 * itself (a mean of the office's that was blank). So the workbook is read again as it will stand, until nothing more
 * follows. What does not come to rest is not written at all: of two readings,
 * each of which follows from the other, neither is known to be the office's.
 */
export function menetap(
  snapshot: Snapshot,
  first: HitungResult,
  read: (snapshot: Snapshot) => DibacaLagi,
): HitungResult {
  const rounds: DibacaLagi[] = [first];
  let last: DibacaLagi = first;
  let stands = snapshot;
  while (last.plan.cells.length > 0 && rounds.length <= MOST_ROUNDS) {
    stands = setelahDitulis(stands, last.plan.cells);
    last = menyusul(first, read(stands), snapshot, stands);
    rounds.push(last);
  }
  if (last.plan.cells.length > 0) return tanpaYangGoyah(first, last.plan.cells);
  return rounds.length === 2 ? first : gabungan(rounds, first);
}

/**
 * Of a later reading, what follows from the first one: the same figure as a formula, and cells beside a formula of the
 * office's that came about. The first reading alone saw all that the office had written: its figures, and what it left
 * blank, stay.
 */
function menyusul(first: HitungResult, later: DibacaLagi, before: Snapshot, stands: Snapshot): DibacaLagi {
  const own = new Map(first.plan.cells.map((write) => [placeOf(write), figureOf(write)]));
  const cells = later.plan.cells.filter(
    (write) =>
      own.get(placeOf(write)) === figureOf(write) ||
      (write.content.kind === "rumus" && readsOther(write.content.formula, write.sheet, before, stands)),
  );
  return { cells: later.cells, plan: { ...later.plan, cells } };
}

function figureOf({ content }: CellWrite): string {
  const figure = content.kind === "nilai" ? content.value : (content.hasil ?? "");
  return typeof figure === "number" ? figure.toPrecision(12) : figure;
}

/** Whether the formula reads one of the office's that comes to something else than before. */
function readsOther(formula: string, sheet: string, before: Snapshot, stands: Snapshot): boolean {
  return referencesIn(formula).some(({ area }) => {
    const [then, now] = [before, stands].map((book) => book.sheets.find(({ name }) => name === sheet));
    if (!then || !now) return false;
    const [row, column] = [area.row - then.used.row, area.column - then.used.column];
    const standing = then.formulas[row]?.[column] ?? "";
    const isOffice = typeof standing === "string" && standing.startsWith("=") && !isOwnFormula(standing);
    return isOffice && then.values[row]?.[column] !== now.values[row]?.[column];
  });
}

/** What was told first, with each cell as it is written last and with what stood there first. */
function gabungan(rounds: readonly DibacaLagi[], first: HitungResult): HitungResult {
  const writes = new Map<string, CellWrite>();
  const cells = new Map(first.cells.map((cell) => [nameOf(cell), cell]));
  for (const { plan, cells: told } of rounds) {
    const said = new Map(told.map((cell) => [nameOf(cell), cell]));
    for (const write of plan.cells) {
      const place = placeOf(write);
      const cell = said.get(place);
      const semula = writes.has(place) ? (cells.get(place)?.semula ?? null) : (cell?.semula ?? null);
      if (cell) cells.set(place, { ...cell, semula });
      writes.set(place, { ...writes.get(place), ...write });
    }
  }
  const all = [...writes.values()];
  return {
    ...first,
    cells: [...cells.values()],
    skipped: first.skipped.filter((skipped) => !writes.has(nameOf(skipped))),
    plan: { ...first.plan, title: planTitle(all), cells: all },
  };
}

/** The first plan without the tables that are read otherwise each time. */
function tanpaYangGoyah(first: HitungResult, unsettled: readonly CellWrite[]): HitungResult {
  const goyah = new Set(unsettled.map(({ sheet }) => sheet));
  const cells = first.plan.cells.filter(({ sheet }) => !goyah.has(sheet));
  const left = first.plan.cells.filter(({ sheet }) => goyah.has(sheet));
  return {
    ...first,
    skipped: [
      ...first.skipped,
      ...left.map((write) => ({
        sheet: write.sheet,
        cell: cellName(write.row, write.column),
        reason: `${cellName(write.row, write.column)} dibiarkan: begitu lembar ini diisi, kolomnya terbaca lain daripada sekarang. Tetapkan peran kolomnya, lalu hitung lagi.`,
      })),
    ],
    cells: first.cells.filter(({ sheet }) => !goyah.has(sheet)),
    plan: { ...first.plan, title: planTitle(cells), cells },
  };
}

function nameOf({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string {
  return `${sheet}!${cell}`;
}

function placeOf({ sheet, row, column }: CellWrite): string {
  return `${sheet}!${cellName(row, column)}`;
}

/** The workbook as it will stand. */
function setelahDitulis(snapshot: Snapshot, writes: readonly CellWrite[]): Snapshot {
  return recalculated(snapshot, writes.map(newCell));
}

function newCell({ sheet, row, column, content, numberFormat }: CellWrite): NewCell {
  const [value, formula]: CellValue[] =
    content.kind === "nilai" ? [content.value, content.value] : [content.hasil ?? "", content.formula];
  return { sheet, row, column, value: value ?? "", formula: formula ?? "", format: numberFormat ?? null };
}
