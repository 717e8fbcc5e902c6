import type { PlacedSheet } from "./placed-sheet";
import { asRead, keptOf } from "../plan/cell-text";
import { cellAt, type Change } from "../plan/change";
import { Gangguan } from "../plan/gangguan";
import type { CellBefore, CreatedSheet, HighlightPlan, Plan, Receipt } from "../plan/plan";
import type { Reading } from "../plan/reading";
import { cellName } from "../sheet/address";
import type { Snapshot } from "../sheet/snapshot";
import { wantedJobs, type LookChange } from "./column-looks";
import { guardJobs, hasVolatile } from "./guard";
import { highlightJobs, noteJob, type HighlightChange } from "./highlight-write";
import type { Job } from "./jobs";
import { contentsJobs, extentOfPlan } from "./made-contents";
import type { MadeSheet } from "./new-sheets";
import { computingJobs } from "./recalculate";
import { queueSetting } from "./setting";
import { insertJob, namingJob, sheetJobs } from "./sheet-jobs";
import { PLACEHOLDER, TableChanges } from "./table-changes";
import { TableGuard } from "./table-guard";
import { verify, writeJob, type Standing, type Written } from "./write";
import { blocksOf, type Block } from "./blocks";

/** What a plan comes to on the workbook that was read. */
export interface Work {
  readonly plan: Plan;
  readonly reading: Reading;
  /** Tables made by Ctrl+T, with the columns that Excel takes into them. */
  readonly tables: Reading["tables"];
  /** As read, with the rows of the plan inserted: where its cells lie. */
  readonly target: Snapshot;
  readonly changes: readonly Change[];
  readonly highlights: readonly HighlightChange[];
}

/** One attempt to carry out a plan: what there is to do, and what is known of what was done. */
export class Attempt {
  /** Sheets that are written as a whole or whose rows move. */
  readonly placed: readonly PlacedSheet[];
  /** Changes in tables made by Ctrl+T, where formulas spread. */
  readonly inTables: TableChanges<Change>;
  private readonly written: Written<Change>[] = [];
  private readonly noted: HighlightPlan[] = [];
  private contents: readonly string[] = [];
  private readonly tableGuard: TableGuard;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly work: Work,
    private readonly ids: ReadonlyMap<string, string>,
    private readonly looks: readonly LookChange[],
  ) {
    this.tableGuard = new TableGuard(context, "berubah-saat-menulis");
    this.inTables = new TableChanges(work.changes, work.tables, work.target);
    this.placed = (work.plan.sheets ?? []).map((plan) => ({ plan, id: ids.get(plan.name) ?? plan.name }));
  }

  jobs(): Job[] {
    const { context, placed } = this;
    const { plan, highlights } = this.work;
    const created = placed.filter(({ plan: { create } }) => create);
    const moving = placed.filter(({ plan: { insertRows = [] } }) => insertRows.length > 0);
    return [
      ...this.guards(),
      ...(created.length > 0 ? [namingJob(context, created)] : []),
      ...(moving.length > 0 ? [insertJob(context, moving)] : []),
      ...highlights.flatMap((change) => this.markJobs(change)),
      ...this.cellJobs(),
      ...wantedJobs(context, this.looks, this.ids),
      ...sheetJobs(context, placed),
      ...this.closing(plan),
      ...contentsJobs(
        context,
        created.map(({ id, plan: own }) => extentOfPlan(id, own)),
        (contents) => (this.contents = contents),
      ),
    ];
  }

  /** What the cells held that were overwritten: as found in the sync that wrote them, else as read. */
  overwritten(): CellBefore[] {
    const found = new Map(
      this.written.flatMap(({ before }) => before).map((standing) => [standing.cell, standing] as const),
    );
    const borrowed = this.inTables.borrowed.map((cell) => ({ ...cell, written: PLACEHOLDER }));
    const cells = this.work.changes.map((change) => {
      const standing = found.get(change);
      const { content: written } = change;
      if (this.moves || this.inTables.has(change)) {
        const formula = keptOf(change.before.formula, standing?.formula ?? "");
        return { ...change.before, formula, written };
      }
      if (!standing) return { ...change.before, written, isUnseen: true as const };
      const { sheet, row, column } = change;
      const formula = asRead(standing.value, standing.formula);
      return { sheet, row, column, formula, numberFormat: standing.numberFormat, written };
    });
    return [...cells, ...borrowed];
  }

  /** The highlights that were deleted: as found in the sync that deleted them, else as read. */
  unmarked(read: readonly HighlightPlan[]): HighlightPlan[] {
    return read.map((plan) => this.noted.find(({ sheet }) => sheet === plan.sheet) ?? plan);
  }

  /** What the cells held into which Excel filled what was written: tables were made there meanwhile. */
  filled(): Promise<CellBefore[]> {
    const { changes, target } = this.work;
    return this.tableGuard.filled(changes, (sheet, row, column) =>
      cellAt(
        target.sheets.find(({ name }) => name === sheet),
        row,
        column,
      ),
    );
  }

  /** What stands in the cells now, as Excel gave it back; and in the sheets that were made. */
  result(made: readonly MadeSheet[]): Pick<Receipt, "cells" | "createdSheets"> {
    const cells = this.written.flatMap(({ before, after, formats }) =>
      before.map(({ cell, formula }, index) => ({
        ...cell.before,
        formula: keptOf(cell.before.formula, formula),
        written: after[index] ?? "",
        formatWritten: formats?.[index] ?? cell.numberFormat,
      })),
    );
    const createdSheets = made.map((sheet, index): CreatedSheet => ({
      ...sheet,
      contents: this.contents[index] ?? "",
    }));
    return createdSheets.length > 0 ? { cells, createdSheets } : { cells };
  }

  /** Rows come into some sheet: then formulas of any sheet read differently once they are there. */
  private get moves(): boolean {
    return this.placed.some(({ plan: { insertRows = [] } }) => insertRows.length > 0);
  }

  /**
   * Every sheet that is written to, compared with what was read of it; all that were read where whole sheets are
   * written, since those tell of the others by their places.
   */
  private guards(): Job[] {
    const { plan, reading, changes, highlights } = this.work;
    const touched = new Set([...changes, ...highlights].map(({ sheet }) => sheet));
    const isWhole = (plan.sheets ?? []).length > 0;
    let volatile: boolean | null = null;
    const isVolatile = (): boolean => (volatile ??= hasVolatile(reading.snapshot.sheets));
    const read = reading.snapshot.sheets.filter(({ name }) => isWhole || touched.has(name));
    const idOf = (name: string): string => this.ids.get(name) ?? name;
    return [
      ...read.flatMap((sheet) => guardJobs(this.context, sheet, idOf(sheet.name), isVolatile)),
      ...read
        .filter(({ name }) => touched.has(name))
        .map(({ name }) =>
          this.tableGuard.job({ name, id: idOf(name), read: reading.tables.get(name) ?? [] }),
        ),
    ];
  }

  private cellJobs(): Job[] {
    const { context, ids, inTables } = this;
    const plain = blocksOf(inTables.plain).map((block) => this.blockJob(block, true));
    const spread = inTables.groups.flatMap((group) =>
      blocksOf(group).map((block) => this.blockJob(block, false)),
    );
    return [...plain, ...inTables.opening(context, ids), ...spread, ...inTables.closing(context, ids)];
  }

  private markJobs(change: HighlightChange): Job[] {
    const id = this.ids.get(change.sheet) ?? change.sheet;
    return [
      ...noteJob(this.context, change, id, (found) => this.noted.push(found)),
      ...highlightJobs(this.context, change, id),
    ];
  }

  private blockJob(block: Block<Change>, compares: boolean): Job {
    const { context, ids } = this;
    let result: Written<Change> = { before: [], after: [], formats: null };
    const job = writeJob({ context, ids }, block, (written) => {
      result = written;
      this.written.push(written);
    });
    return {
      ...job,
      check: () => {
        if (compares) result.before.forEach((standing) => this.refuseChanged(standing));
        verify(result);
      },
    };
  }

  /**
   * Where rows were inserted, formulas read differently by now and new rows have the looks of those above: only
   * what is no formula is compared then.
   */
  private refuseChanged({ cell: { before }, value, formula, numberFormat }: Standing<Change>): void {
    const { sheet, row, column } = before;
    const isFormula = typeof before.formula === "string" && before.formula.startsWith("=");
    const sameContent =
      (this.moves && isFormula) || asRead(value, formula) === keptOf(before.formula, formula);
    if (sameContent && (this.moves || numberFormat === before.numberFormat)) return;
    throw new Gangguan("berubah-saat-menulis", { sheet, cell: cellName(row, column) });
  }

  /** In a workbook that computes by hand, what was written is computed; what else depends on it is not ours to. */
  private closing({ setting, activate }: Plan): Job[] {
    const { context, ids } = this;
    const { changes, reading } = this.work;
    const written = [...changes, ...this.placed.map(({ plan }) => ({ sheet: plan.name }))];
    const computing = reading.isManual ? computingJobs(context, written, ids) : [];
    if (setting === undefined && activate === undefined) return computing;
    const kept: Job = {
      bytes: 500 + 2 * (setting?.length ?? 0),
      queue: () => {
        if (setting !== undefined) queueSetting(context, setting);
        if (activate !== undefined)
          context.workbook.worksheets.getItem(ids.get(activate) ?? activate).activate();
      },
    };
    return [...computing, kept];
  }
}
