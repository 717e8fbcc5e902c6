import type { ComputedCell } from "../../calculation/cells/computed-cell";
import type { Book } from "../../book/book";
import type { BookTable } from "../../book/book-table";
import { officeFormula } from "../../calculation/rule/own-formula";
import { operands } from "../../calculation/rule/rule";
import { contains, parseCell } from "../../sheet/address";
import type { Place } from "../../sheet/layout/laid-grid";
import type { Column, Row } from "../../sheet/table";
import { roleOf } from "../../domain/roles";
import { semulaOf } from "../hitung/semula";
import { explainFigure } from "./explain-figure";
import { explainWord } from "./explain-word";
import type { Keterangan, Mengapa } from "./mengapa";
import { headingOf, source } from "./rupa";

const NOTHING = {
  hitungan: null,
  hasil: null,
  dibatasi: null,
  kelas: null,
  rumus: null,
  tertulis: null,
  formula: null,
  sumber: [],
  keterangan: [],
  berubahBila: [],
} as const;

/** Why a cell holds what it holds; null where it is no part of a table. */
export function explainCell({ tables }: Book, sheet: string, cell: string): Mengapa | null {
  const on = parseCell(cell);
  if (!on) return null;
  const tabel = tables.find(({ table }) => table.sheet === sheet && contains(table.area, on.row, on.column));
  const place = tabel && placeInTable(tabel, on);
  const column = tabel?.table.columns.find((own) => own.column === place?.column);
  if (!tabel || !column || !place) return null;
  const row = tabel.table.rows.find((own) => own.row === place.row);
  const at = { sheet, cell, kolom: headingOf(column), indikator: row?.label ?? "" };
  if (!row) return { ...NOTHING, ...at, jenis: "judul", keterangan: meaning(column) };
  const computed = tabel.computed.cells.find(
    (own) => own.row.row === place.row && own.derived.column.column === place.column && isSaid(own),
  );
  const formula = formulaAt(tabel, place.row, place.column);
  if (!computed) return { ...NOTHING, ...at, formula, ...explainInput(tabel, row, column) };
  return { ...NOTHING, ...at, formula, ...explainComputed(tabel, computed) };
}

/** Row and column of the table that a cell of the sheet stands for; null where it is none of its cells. */
function placeInTable({ table }: BookTable, on: Place): Place | null {
  const { laid } = table;
  if (laid === null) return on;
  for (const [at, line] of laid.cells.entries()) {
    const column = line.findIndex((own) => own?.row === on.row && own.column === on.column);
    if (column >= 0) return { row: laid.top + at, column };
  }
  return null;
}

/** Whether anything is to be said of a cell: a figure, a word, or why there is none. */
function isSaid({ outcome }: ComputedCell): boolean {
  return outcome.ok || outcome.alasan !== null;
}

function formulaAt({ grid }: BookTable, row: number, column: number): string | null {
  return grid.hasFormula(row, column) ? String(grid.formula(row, column)) : null;
}

function explainComputed(tabel: BookTable, cell: ComputedCell): Pick<Mengapa, "jenis"> & Partial<Mengapa> {
  const { outcome, row, derived, context } = cell;
  const { column } = derived.column;
  if (!outcome.ok) return { jenis: "tanpa", keterangan: note(outcome.alasan ?? "") };
  const jenis = officeFormula(tabel.grid, row.row, column) === null ? "hitungan" : "kantor";
  const tertulis = semulaOf(context.operands, row.row, column, outcome);
  const why =
    "teks" in outcome ? explainWord(tabel, cell, outcome.teks) : explainFigure(tabel, cell, outcome);
  const isTold = (isi: string): boolean => why.keterangan.some((own) => own.isi.includes(isi));
  const notes = outcome.catatan.filter((isi) => !isTold(isi)).flatMap(note);
  return { jenis, tertulis, ...why, keterangan: [...why.keterangan, ...notes] };
}

/** A cell that people fill: how it is read, and what is computed from it. */
function explainInput(tabel: BookTable, row: Row, column: Column): Pick<Mengapa, "jenis"> & Partial<Mengapa> {
  const { operands: cells } = tabel.computed;
  const isBlank = tabel.grid.isBlank(row.row, column.column);
  const users = tabel.computed.cells.filter(
    (own) => own.row === row && isSaid(own) && operands(own.derived.rule).includes(column.column),
  );
  const used = [...new Set(users.map(({ derived }) => derived.column))].map(
    (own) => `${headingOf(own)} (${tabel.nama(row.row, own.column)})`,
  );
  const dipakai: Keterangan[] =
    used.length === 0 ? [] : [{ perihal: "dipakai", isi: `Dipakai untuk ${used.join(", ")}.` }];
  return {
    jenis: "masukan",
    hasil: isBlank ? null : source(cells, row.row, column.column).nilai,
    keterangan: [...meaning(column), ...dipakai],
  };
}

/** What the column was taken for, and by what. */
function meaning({ role, reason }: Column): Keterangan[] {
  return [{ perihal: "cara", isi: `Dibaca sebagai ${roleOf(role).label.id}: ${reason}` }];
}

function note(isi: string): Keterangan[] {
  return isi === "" ? [] : [{ perihal: "catatan", isi }];
}
