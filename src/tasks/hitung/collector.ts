import { addAll, groupBy } from "../../domain/items";
import type { HighlightRule } from "../../plan/cell-content";
import type { HitungCell } from "./hitung-cell";
import type { ComputedCell } from "../../calculation/cells/computed-cell";
import type { ColumnPlan, DerivedColumn } from "../../calculation/columns/column-plan";
import { saysInText } from "../../calculation/rule/own-formula";
import { twoWays } from "../../calculation/columns/two-ways";
import { findSkala } from "../../domain/skala-baku";
import type { Grid } from "../../sheet/grid";
import type { Judgement, Table } from "../../sheet/table";
import { type Book } from "../../book/book";
import type { BookTable } from "../../book/book-table";
import type { Ledger } from "../../book/ledger";
import type { CellWrite, HighlightPlan } from "../../plan/plan";
import { tableMarks } from "./marks";
import type { HitungResult, Skipped } from "./result";
import { menurutPeran } from "./aturan-lain";
import type { DibacaKantor } from "./dibaca-kantor";
import type { RumusKantorList } from "./rumus-kantor";
import { semulaOf } from "./semula";
import { serapanOf, type Serapan } from "./serapan";
import { planTitle } from "./plan-title";
import { polaritasNote } from "./polaritas-note";
import { leftAlone, saidAgain, uncomputedColumns } from "./uncomputed";
import { summarise } from "./ringkasan";
import { surveyCells } from "./survey-cells";
import { isUnchanged } from "./unchanged";
import { leftSilent } from "./left-silent";
import { NOT_COMPUTED } from "./not-computed";
import { withheldCells } from "./withheld";
import { writeCell } from "./write-cell";

type Withheld = ReturnType<typeof withheldCells>;

/** What is told and written of the tables, gathered one after another. */
export class Collector {
  private readonly cells: HitungCell[] = [];
  private readonly writes: CellWrite[] = [];
  private readonly skipped: Skipped[] = [];
  private readonly serapan: Serapan[] = [];
  private readonly rules = new Map<string, HighlightRule[]>();

  constructor(
    private readonly judgements: Judgement[],
    private readonly book: Book,
    private readonly dibaca: DibacaKantor,
    private readonly kantor: RumusKantorList,
  ) {}

  add(tabel: BookTable): void {
    const [cells, skipped] = [this.cells.length, this.skipped.length];
    this.compute(tabel);
    const told = [...this.cells.slice(cells), ...this.skipped.slice(skipped)].map(({ cell }) => cell);
    addAll(this.skipped, leftSilent(tabel, new Set(told)));
  }

  private compute(tabel: BookTable): void {
    const { grid, table, plan } = tabel;
    addAll(this.skipped, uncomputedColumns(grid, table, plan));
    const held = withheldCells(tabel, this.dibaca);
    this.addColumns(tabel, [...plan.totals, ...plan.running, ...plan.following], held);
    const isShown = plan.derived.some(
      ({ column, guess }) => column.definitions.length > 0 || guess !== undefined,
    );
    if (NOT_COMPUTED.has(table.kind) && !isShown) return;
    this.reportProblems(grid, table, plan);
    addAll(this.skipped, leftAlone(grid, table, tabel.left.contradicted));
    addAll(this.skipped, saidAgain(grid, table, tabel.left.repeated));
    this.addColumns(tabel, [...plan.derived, ...plan.means], held);
    this.kantor.compare(tabel, menurutPeran(tabel));
    const { operands, judgements } = tabel.computed;
    if (table.kind === "ikm") this.addSurvey(tabel);
    const spent = serapanOf(tabel, this.book.tahun);
    if (spent) this.serapan.push(spent);
    const rules = this.rules.get(table.sheet) ?? [];
    this.rules.set(table.sheet, [...rules, ...tableMarks(table, plan, operands, tabel.pengaturan)]);
    this.judgements.push(...judgements, ...operands.judgements());
  }

  private addColumns(tabel: BookTable, columns: readonly DerivedColumn[], held: Withheld): void {
    const cells = groupBy(tabel.computed.cells, ({ derived }) => derived);
    for (const derived of columns.filter(({ column }) => !column.isKept)) {
      const before = this.writes.length;
      for (const cell of cells.get(derived) ?? []) this.addCell(tabel, cell, held);
      if (this.writes.length > before) this.addTwoWays(tabel, derived);
    }
  }

  private addTwoWays({ grid, table }: BookTable, derived: DerivedColumn): void {
    const as = twoWays(table, derived);
    if (as === null) return;
    const { column, path } = derived.column;
    this.judgements.push({
      sheet: table.sheet,
      cell: grid.name(table.area.row, column),
      read: path.join(" › "),
      as,
    });
  }

  private addCell(tabel: BookTable, cell: ComputedCell, held: Withheld): void {
    const { grid, table } = tabel;
    const { row, derived, outcome } = cell;
    const name = grid.name(row.row, derived.column.column);
    if (!outcome.ok) {
      if (outcome.alasan) this.skipped.push({ sheet: table.sheet, cell: name, reason: outcome.alasan });
      return;
    }
    if (this.kantor.keep(tabel, cell) || tabel.isWitness(cell)) return;
    const reason = held.get(cell);
    if (reason !== undefined) {
      this.skipped.push({ sheet: table.sheet, cell: name, reason });
      return;
    }
    const written = writeCell(cell);
    if (!written) return;
    const polaritas = polaritasNote(cell);
    for (const note of polaritas === null ? outcome.catatan : [...outcome.catatan, polaritas]) {
      this.judgements.push({ sheet: table.sheet, cell: name, read: row.label, as: note });
    }
    const value = "teks" in outcome ? outcome.teks : outcome.nilai.toNumber();
    this.cells.push({
      table: table.id,
      sheet: table.sheet,
      cell: name,
      role: derived.column.role,
      value,
      kategori: "teks" in outcome ? outcome.teks : null,
      written: written.how,
      note: written.note,
      semula: semulaOf(cell.context.operands, row.row, derived.column.column, outcome),
    });
    const stands = saysInText(cell.context.operands, row.row, derived.column.column, outcome);
    if (!stands && !isUnchanged(grid, cell, written)) this.writes.push(written.write);
  }

  private addSurvey(tabel: BookTable): void {
    for (const { cell, write } of surveyCells(tabel, this.book.pengaturan)) {
      this.writes.push(write);
      this.cells.push(cell);
    }
  }

  private reportProblems(grid: Grid, table: Table, plan: ColumnPlan): void {
    for (const { column, problem: reason } of plan.problems)
      this.skipped.push({ sheet: table.sheet, cell: grid.name(table.area.row, column.column), reason });
  }

  /** What is to be written, and what is told of each of those cells. */
  get written(): Pick<HitungResult, "cells" | "plan"> {
    const highlights: HighlightPlan[] = [...this.rules].map(([sheet, rules]) => ({ sheet, rules }));
    const plan = { task: "hitung", title: planTitle(this.writes), cells: this.writes, highlights } as const;
    return { cells: this.cells, plan };
  }

  result(ledger: Ledger, own: readonly BookTable[]): HitungResult {
    return {
      ...this.written,
      tables: own.map(({ table }) => table),
      skipped: this.skipped,
      judgements: [...this.judgements, ...this.kantor.judgements()],
      rumusKantor: this.kantor.list(),
      ringkasan: summarise(ledger, this.book.pengaturan),
      serapan: this.serapan,
      skala: findSkala(this.book.pengaturan),
      arah: this.book.arah,
    };
  }
}
