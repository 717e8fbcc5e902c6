import { describe, expect, it } from "vitest";
import type { Snapshot } from "../../../src/sheet/snapshot";
import type { Laporan, ReportCell, ReportTable } from "../../../src/tasks/laporan/report";
import { loadReport, REPORTS } from "../../reports/load";
import { sharedSnapshots } from "../../support/shared-snapshots";
import { key } from "./gold-tabel";
import { laporanOf } from "./offers";
import { pocket, type Nilai } from "./pocket";

/**
 * Every figure of the chapter's tables back to the cells of the workbook that it names: those that stand in a cell are
 * that cell's value, those that follow from others follow from the raw cells, and those without either are read in
 * words of the row that tells of them.
 */

type Row = ReportTable["rows"][number];
type Angka = Extract<ReportCell, { kind: "angka" }>;

/** What stands in a cell of the workbook, by its zero-based place. */
function rawAt({ sheets }: Snapshot, name: string, row: number, column: number): Nilai {
  const sheet = sheets.find((own) => own.name === name);
  const value = sheet?.values[row - sheet.used.row]?.[column - sheet.used.column] ?? "";
  return typeof value === "boolean" ? String(value) : value;
}

/** "'Tabel 9'!$C$9" */
function rawOf(snapshot: Snapshot, reference: string): Nilai {
  const [, quoted, letters = "", digits] = /^(.*)!\$?([A-Z]+)\$?(\d+)$/.exec(reference) ?? [];
  const name = (quoted ?? "").replace(/^'|'$/g, "").replaceAll("''", "'");
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return rawAt(snapshot, name, Number(digits) - 1, column);
}

/** The tables of one report, recomputed from the raw cells. */
class Jejak {
  private readonly tables: ReadonlyMap<string, ReportTable>;

  constructor(
    private readonly snapshot: Snapshot,
    { offers, lain }: Laporan,
  ) {
    this.tables = new Map(
      [...offers, ...lain].flatMap((offer) => (offer.ok ? [[offer.id, offer.table] as const] : [])),
    );
  }

  get all(): readonly ReportTable[] {
    return [...this.tables.values()];
  }

  /** What a written cell holds: shares as ratios; the figure that no trace leads to as it is. */
  stored(table: ReportTable, row: Row, column: number): Nilai {
    const cell = row.cells[column];
    if (cell?.kind === "teks")
      return cell.rumus === undefined ? cell.text : this.computed(cell.rumus, table, row);
    if (cell?.kind !== "angka") return "";
    if (cell.source) {
      const raw = rawAt(this.snapshot, cell.source.sheet, cell.source.row, cell.source.column);
      return cell.style === "persen" && !cell.source.ratio ? Number(raw) / 100 : raw;
    }
    if (cell.rumus !== undefined) return this.computed(cell.rumus, table, row);
    return cell.style === "persen" ? cell.value / 100 : cell.value;
  }

  private computed(rumus: string, table: ReportTable, row: Row): Nilai {
    return pocket(rumus, (reference) =>
      reference.startsWith("{")
        ? this.cells(reference.slice(1, -1), table, row)
        : [rawOf(this.snapshot, reference)],
    );
  }

  /** "kolom", "kolom@baris", "kolom@dari:sampai", each with the table before it where it is another. */
  private cells(reference: string, own: ReportTable, row: Row): Nilai[] {
    const [, id, column = "", from, to] =
      /^(?:(T\d+)\.)?([a-z_0-9]+)(?:@([^:]*)(?::(.*))?)?$/.exec(reference) ?? [];
    const table = id === undefined ? own : this.tables.get(id);
    const at = table?.columns.findIndex(({ key: name }) => name === column) ?? -1;
    const find = (name: string) => table?.rows.findIndex((one) => one.key === name) ?? -1;
    const first = from === undefined ? (table?.rows.indexOf(row) ?? -1) : find(from);
    const last = to === undefined ? first : find(to);
    if (!table || at < 0 || first < 0 || last < first) throw new Error(`{${reference}} leads nowhere`);
    return table.rows.slice(first, last + 1).map((one) => this.stored(table, one, at));
  }
}

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));

/** Every number that a text may be read as, in Indonesian and in English style. */
function numbersIn(text: string): number[] {
  return [...text.matchAll(/\d[\d.,]*/g)].flatMap(([token]) => {
    const bare = token.replace(/[.,]+$/, "");
    // "Rp.1.382.456.00" (Makassar 2021) ends in two decimals after points that part thousands.
    const cents = bare.replace(/[.,](?=.*[.,]\d{1,2}$)/g, "").replace(",", ".");
    return [bare.replace(/\./g, "").replace(",", "."), bare.replace(/,/g, ""), cents].map(Number);
  });
}

/** Whether a row of the workbook that names what this row names holds the figure, in words or as a number. */
function isTold({ sheets }: Snapshot, { cells }: Row, { value }: Angka): boolean {
  const names = cells.flatMap((cell) =>
    cell.kind === "teks" && key(cell.text).length > 5 ? [key(cell.text)] : [],
  );
  return sheets.some(({ values }) =>
    values.some(
      (line) =>
        names.some((name) => line.some((cell) => key(String(cell)).includes(name))) &&
        line.some((cell) =>
          typeof cell === "number"
            ? isNear(cell, value) || isNear(cell * 100, value)
            : (value === 0 && /^[-–]$/.test(String(cell).trim())) ||
              numbersIn(String(cell)).some((number) => isNear(number, Math.abs(value))),
        ),
    ),
  );
}

/** Whether the figure is a capaian of its own row; of kinds that no formula over the two cells tells, "74" for 80 %. */
function isOwnRow(table: ReportTable, { cells }: Row, { value }: Angka, column: number): boolean {
  const of = (name: string): number => {
    const cell = cells[table.columns.findIndex((own) => own.key === name)];
    return cell?.kind === "angka" ? cell.value : Number.NaN;
  };
  return table.columns[column]?.key === "capaian" && isNear(value, (100 * of("realisasi")) / of("target"));
}

/** Whether the rows right below it come to the figure. */
function isOfParts({ rows }: ReportTable, { key: own }: Row, { value }: Angka, column: number): boolean {
  const parts = rows.filter(
    (row) => row.key.startsWith(`${own} / `) && !row.key.slice(own.length + 3).includes(" / "),
  );
  const figures = parts.flatMap(({ cells }) => {
    const cell = cells[column];
    return cell?.kind === "angka" ? [cell.value] : [];
  });
  return (
    figures.length > 0 &&
    isNear(
      value,
      figures.reduce((sum, figure) => sum + figure, 0),
    )
  );
}

/** Whether the budget's table comes to the amount, of amounts that stand in sentences. */
function isOfBudget(tables: readonly ReportTable[], { style, value }: Angka): boolean {
  const total = tables.find(({ id }) => id === "T8")?.rows.at(-1)?.cells ?? [];
  return style === "rupiah" && total.some((cell) => cell.kind === "angka" && isNear(cell.value, value));
}

/** What the report of the same tables, typed as numbers, prints at the same place. */
type Twin = ReadonlyMap<string, number>;

const placeOf = ({ id, columns }: ReportTable, row: Row, column: number): string =>
  `${id} ${row.key} ${columns[column]?.key}`;

function figuresOf(snapshot: Snapshot): Twin {
  const { all } = new Jejak(snapshot, laporanOf(snapshot));
  return new Map(
    all.flatMap((table) =>
      table.rows.flatMap((row) =>
        row.cells.flatMap((cell, column) =>
          cell.kind === "angka" ? [[placeOf(table, row, column), cell.value] as const] : [],
        ),
      ),
    ),
  );
}

interface Followed {
  readonly wrong: readonly string[];
  readonly traced: number;
  /** Read in words of the workbook. */
  readonly told: number;
}

function follow(snapshot: Snapshot, twin: Twin | null): Followed {
  const jejak = new Jejak(snapshot, laporanOf(snapshot));
  const wrong: string[] = [];
  let [traced, told] = [0, 0];
  for (const table of jejak.all)
    for (const row of table.rows)
      row.cells.forEach((cell, column) => {
        const where = placeOf(table, row, column);
        if (cell.kind === "teks" && cell.rumus !== undefined) {
          const found = jejak.stored(table, row, column);
          if (found !== cell.text) wrong.push(`${where}: ${cell.text} instead of ${found}`);
        }
        if (cell.kind !== "angka") return;
        if (!cell.source && cell.rumus === undefined) {
          const isRead =
            isTold(snapshot, row, cell) ||
            isOwnRow(table, row, cell, column) ||
            isOfParts(table, row, cell, column) ||
            isOfBudget(jejak.all, cell) ||
            isNear(twin?.get(where) ?? Number.NaN, cell.value);
          if (isRead) told += 1;
          else wrong.push(`${where}: ${cell.value} is told nowhere`);
          return;
        }
        const found = jejak.stored(table, row, column);
        const value = cell.style === "persen" ? Number(found) * 100 : found;
        if (typeof value === "number" && isNear(value, cell.value)) traced += 1;
        else wrong.push(`${where}: ${cell.value} instead of ${value}`);
      });
  return { wrong, traced, told };
}

describe("the figures of the chapter lead back to their cells", () => {
  it.each(REPORTS)("%s, typed as numbers, as text, and as published", (nick) => {
    const twin = figuresOf(loadReport(nick, "kosong").snapshot);
    for (const variant of ["kosong", "teks", "terbit"] as const) {
      const { wrong, traced, told } = follow(
        loadReport(nick, variant).snapshot,
        variant === "teks" ? twin : null,
      );
      expect([variant, wrong]).toEqual([variant, []]);
      expect(traced).toBeGreaterThan(variant === "teks" ? 150 : 400);
      // Typed as text, most stand in words; typed as numbers, few.
      if (variant !== "teks") expect(told).toBeLessThan(traced / 5);
    }
  });

  it("in every whole workbook that lies beside the project", async ({ skip }) => {
    const workbooks = await sharedSnapshots("workbooks");
    skip(workbooks.length === 0, "the workbooks lie beside the project, and are not there");
    for (const { name, snapshot } of workbooks) {
      const typed = workbooks.find((own) => own.name === name.replace("-teks", "-kosong"));
      const { wrong } = follow(snapshot, typed && typed.name !== name ? figuresOf(typed.snapshot) : null);
      expect([name, wrong]).toEqual([name, []]);
    }
  }, 120_000);
});
