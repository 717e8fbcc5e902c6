import { surveyRows, unsurOf } from "../../sheet/words/survey";
import { respondentRows } from "./ikm-respondents";
import { bobotUnsur, dugaResponden } from "../../domain/ikm";
import { desimal, jumlah, type Desimal } from "../../domain/desimal";
import { areaName } from "../../sheet/address";
import { printedNumber } from "../../sheet/excel-print";
import type { Grid } from "../../sheet/grid";
import type { Row, Table } from "../../sheet/table";
import type { Operands } from "../rule/operands";

/** One blank cell of a satisfaction survey that follows from the others. */
export interface IkmCell {
  readonly row: number;
  readonly column: number;
  readonly value: Desimal;
  /** null where a cell that it would read holds its figure as a text. */
  readonly formula: string | null;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * Blank cells of a survey table (Permenpan RB 14/2017): NRR = sum of marks / respondents, weighted
 * NRR = NRR x weight of one unsur, their sum, and IKM = sum x 25. Filled cells are never touched.
 */
export function ikmCells(grid: Grid, table: Table, operands: Operands): IkmCell[] {
  const unsur = unsurOf(table.columns).map(({ column }) => column);
  if (unsur.length === 0) return [];
  const survey = new Survey(grid, table, operands, unsur);
  return survey.cells();
}

class Survey {
  private readonly found: IkmCell[] = [];

  constructor(
    private readonly grid: Grid,
    private readonly table: Table,
    private readonly operands: Operands,
    private readonly unsur: readonly number[],
  ) {}

  cells(): IkmCell[] {
    const { marks, means, weighted, index } = surveyRows(this.table.rows);
    const closing = marks ?? means;
    const answers = closing ? respondentRows(this.table.rows, closing, this.unsur, this.value) : [];
    if (marks) this.fillMarks(marks, answers);
    if (marks && means) this.fillMeans(marks, means, answers.length);
    if (means && weighted) this.fillWeighted(means, weighted);
    if (weighted && index) this.fillIndex(weighted, index);
    return this.found;
  }

  /** What each unsur got from all respondents, where their answers stand above. */
  private fillMarks(marks: Row, answers: readonly Row[]): void {
    const [first] = answers;
    if (first === undefined) return;
    for (const column of this.unsur) {
      const from = answers.map(({ row }) => ({ row, column }));
      const given = from.flatMap((at) => this.value(at.row, column) ?? []);
      const area = areaName({ row: first.row, column, rows: answers.length, columns: 1 });
      this.fill({ row: marks.row, column }, jumlah(given), `=SUM(${area})`, from);
    }
  }

  private fillMeans(marks: Row, means: Row, answers: number): void {
    const respondents = this.respondents(marks, means) ?? (answers > 0 ? answers : null);
    if (respondents === null) return;
    for (const column of this.unsur) {
      const mark = this.value(marks.row, column);
      if (mark)
        this.fill(
          { row: means.row, column },
          mark.div(respondents),
          `=${this.name(marks.row, column)}/${respondents}`,
          [{ row: marks.row, column }],
        );
    }
  }

  private respondents(marks: Row, means: Row): number | null {
    const { respondents: row } = surveyRows(this.table.rows);
    const written = row ? this.unsur.map((column) => this.value(row.row, column)).find(Boolean) : undefined;
    if (written) return written.toNumber();
    const known = this.unsur.flatMap((column) => {
      const [mark, mean] = [this.value(marks.row, column), this.value(means.row, column)];
      return mark && mean ? [{ mark, mean }] : [];
    });
    if (known.length < 2) return null;
    return dugaResponden(
      known.map(({ mark }) => mark),
      known.map(({ mean }) => mean),
      1,
    );
  }

  private fillWeighted(means: Row, weighted: Row): void {
    const weight = bobotUnsur(this.unsur.length);
    for (const column of this.unsur) {
      const mean = this.value(means.row, column);
      if (mean)
        this.fill(
          { row: weighted.row, column },
          mean.times(weight),
          `=${this.name(means.row, column)}*${printedNumber(weight.toNumber())}`,
          [{ row: means.row, column }],
        );
    }
    const values = this.unsur.map((column) => this.value(weighted.row, column));
    if (values.some((value) => value === null)) return;
    const [first, last] = [this.unsur[0], this.unsur.at(-1)];
    if (first === undefined || last === undefined) return;
    const area = areaName({ row: weighted.row, column: first, rows: 1, columns: last - first + 1 });
    this.fill(
      { row: weighted.row, column: last + 1 },
      jumlah(values.filter((value) => value !== null)),
      `=SUM(${area})`,
      this.unsur.map((column) => ({ row: weighted.row, column })),
    );
  }

  private fillIndex(weighted: Row, index: Row): void {
    const column = (this.unsur.at(-1) ?? -1) + 1;
    const sum = this.value(weighted.row, column);
    const from = { row: weighted.row, column };
    if (sum)
      this.fill({ row: index.row, column }, sum.times(25), `=${this.name(from.row, column)}*25`, [from]);
  }

  /** What stands in a cell, or was just filled. */
  private readonly value = (row: number, column: number): Desimal | null => {
    const own = this.found.find((cell) => cell.row === row && cell.column === column);
    if (own) return own.value;
    const read = this.operands.read(row, column);
    return read.jenis === "angka" ? desimal(read.nilai.toNumber()) : null;
  };

  private fill({ row, column }: Place, value: Desimal, formula: string, from: readonly Place[]): void {
    const inside = column < this.table.area.column + this.table.area.columns;
    if (!inside || !this.grid.isBlank(row, column)) return;
    const isLive = from.every((at) => this.isFilled(at) || this.operands.isLive(at.row, at.column));
    this.found.push({ row, column, value, formula: isLive ? formula : null });
  }

  private isFilled(at: Place): boolean {
    return this.found.some(({ row, column }) => row === at.row && column === at.column);
  }

  private name(row: number, column: number): string {
    return this.operands.name(row, column);
  }
}
