import { beforeAll, describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../../src/domain/pengaturan-baku";
import { cellName, cellsIn } from "../../../../src/sheet/address";
import { WorkbookFormulas } from "../../../../src/sheet/formulas/workbook-formulas";
import type { Place } from "../../../../src/sheet/formulas/alike";
import { Shapes } from "../../../../src/sheet/formulas/shapes";
import type { FormulaGrid } from "../../../../src/sheet/formulas/formula-grid";
import type { CellValue, Snapshot } from "../../../../src/sheet/snapshot";
import { addressOf, kejanggalanOf } from "../../../../src/tasks/periksa/rumus/rumus";
import { loadReport, REPORTS } from "../../../reports/load";
import { applyToSnapshot } from "../../../support/snapshots";
import { sharedSnapshots } from "../../../support/shared-snapshots";
import { acak } from "../suntikan";
import { kasBulanan } from "./kas-bulanan";
import { CARA, inPattern, withCell, withHiddenRow } from "./suntikan-rumus";
import { LETAK } from "./suntikan-letak";
import { hitungOnce } from "../../../support/results";

/**
 * Errors of each kind: a few, so that the test is quick; the measure itself is 1,000 (SUNTIKAN=1000; DECISIONS,
 * Formulas). Of a few, 5 % are less than one error: then one may be missed, as a single draw tells no share.
 */
const COUNT = Number(process.env["SUNTIKAN"] ?? 15);

interface Subject {
  readonly snapshot: Snapshot;
  readonly before: ReadonlySet<string>;
  readonly book: WorkbookFormulas;
}

let subjects: Subject[] = [];
let hasReal = false;

beforeAll(async () => {
  const reports = REPORTS.map((nick) => recalculated(loadReport(nick, "terbit").snapshot));
  const real = (await sharedSnapshots("real")).map(({ snapshot }) => snapshot);
  hasReal = real.length > 0;
  subjects = [...reports, ...real, kasBulanan()]
    .map((snapshot) => ({ snapshot, before: saidOf(snapshot), book: new WorkbookFormulas(snapshot) }))
    .filter(({ book }) => book.grids.some((grid) => inPattern(grid).length > 0));
}, 120_000);

/** The report with the formulas of Hitung ulang in it, and what they come to. */
function recalculated(snapshot: Snapshot): Snapshot {
  const { plan } = hitungOnce(snapshot);
  const written = applyToSnapshot(snapshot, plan, () => 0);
  const book = new WorkbookFormulas(written);
  const valueOf = (sheet: string, row: number, column: number): CellValue => {
    const grid = book.grids.find((one) => one.sheet.name === sheet);
    const shape = grid?.shape({ row, column });
    return (grid && shape ? book.valueAt(grid, shape, { row, column }) : null) ?? 0;
  };
  return applyToSnapshot(snapshot, plan, valueOf);
}

function saidOf(snapshot: Snapshot): Set<string> {
  const found = kejanggalanOf(new WorkbookFormulas(snapshot), PENGATURAN_BAKU.ambangJanggal);
  return new Set(
    found.flatMap((one) => cellsIn(addressOf(one)).map((cell) => `${one.grid.sheet.name}!${cell}`)),
  );
}

describe("errors put into formulas that stand in a pattern", () => {
  it.for(Object.keys(CARA))(
    "%s: at least 95 of 100 are found, at most 1 of 1,000 others accused",
    (cara, { skip }) => {
      const next = acak(cara.length * 7919);
      const missed: string[] = [];
      const accused: string[] = [];
      let [injected, left] = [0, 0];
      for (let tries = 0; injected < COUNT && tries < COUNT * 80; tries += 1) {
        const subject = subjects[Math.floor(next() * subjects.length)];
        const result = subject && injectedInto(subject, cara, next);
        if (!result) continue;
        injected += 1;
        left += result.formulas;
        if (!result.isFound) missed.push(result.place);
        accused.push(...result.accused);
      }
      if (injected === 0 && !hasReal) skip("beside the repository lie no workbooks of offices to spoil so");
      expect(injected).toBeGreaterThan(COUNT / 2);
      expect(missed.length, missed.slice(0, 40).join("\n")).toBeLessThanOrEqual(Math.max(1, injected * 0.05));
      expect(accused.length / left, accused.slice(0, 40).join("\n")).toBeLessThanOrEqual(0.001);
    },
  );
});

function spoiled(cara: string, grid: FormulaGrid, cell: Place): CellValue | null {
  const shape = grid.shape(cell) ?? new Shapes().of("=", cell);
  return CARA[cara]?.(grid, cell, shape) ?? null;
}

function injectedInto({ snapshot, before, book }: Subject, cara: string, next: () => number) {
  const cellsOf = LETAK[cara] ?? inPattern;
  const grids = book.grids.filter((grid) => cellsOf(grid).length > 0);
  const grid = grids[Math.floor(next() * grids.length)];
  const cells = grid ? cellsOf(grid) : [];
  const cell = cells[Math.floor(next() * cells.length)];
  const content = cell && grid ? spoiled(cara, grid, cell) : null;
  if (!grid || !cell || content === null) return null;
  const { name } = grid.sheet;
  const place = `${name}!${cellName(cell.row, cell.column)}`;
  const value = typeof content === "string" ? grid.value(cell) : content;
  if (before.has(place) || content === grid.formula(cell) || content === grid.value(cell)) return null;
  const isHiding = typeof content === "boolean";
  const spoilt = isHiding
    ? withHiddenRow(snapshot, name, cell.row + 2)
    : withCell(snapshot, name, cell, content, value);
  const said = saidOf(spoilt);
  // Other sums over the same hidden row are right to be said as well.
  const accused = isHiding ? [] : [...said].filter((one) => !before.has(one) && one !== place);
  return {
    isFound: said.has(place),
    place: `${place} ${grid.formula(cell)} → ${String(content)}`,
    accused,
    formulas: book.grids.reduce((sum, one) => sum + one.formulas.length, 0),
  };
}
