import { bandingkan } from "../../domain/bandingkan";
import { multipliesByHundred } from "../../domain/expression";
import { asTyped } from "../../calculation/cells/typed-whole";
import { gaveFigure } from "../../calculation/cells/outcome";
import type { ComputedCell } from "../../calculation/cells/computed-cell";
import type { BookTable } from "../../book/book-table";
import { officeFormula } from "../../calculation/rule/own-formula";
import type { DerivedColumn } from "../../calculation/columns/column-plan";
import { operands } from "../../calculation/rule/rule";
import { saidInPlace } from "../../calculation/cells/said-in-place";
import { areaName, cellKey } from "../../sheet/address";
import type { Grid } from "../../sheet/grid";
import { beyondSize } from "./beyond-size";
import { numbersColumn } from "./column-numbers";
import { deniedByOffice } from "./denied-by-office";
import type { DibacaKantor } from "./dibaca-kantor";
import { circleWith } from "./office-circles";
import { isSameFigure } from "./unchanged";
import { storedRatio } from "./write-cell";

/**
 * Computed cells that are not written, each with its reason: what stands in the way of the cell itself, and what
 * would be computed from such a cell. Its formula would find the cell blank and give another figure than we say.
 */
export function withheldCells(tabel: BookTable, dibaca: DibacaKantor): ReadonlyMap<ComputedCell, string> {
  const open = tabel.computed.cells.filter((cell) => cell.outcome.ok && !isOffice(tabel, cell));
  const withheld = new Map<ComputedCell, string>();
  const denied = deniedByOffice(tabel);
  const beyond = beyondSize(tabel);
  const given = new Set(open.map(placeOf));
  for (const cell of open) {
    const formula = denied.get(cell.derived);
    const reason =
      formula !== undefined
        ? others(tabel.grid, cell, formula)
        : (ownReason(tabel, cell, dibaca, beyond) ?? lacksThisYear(tabel, cell, given));
    if (reason !== null) withheld.set(cell, reason);
  }
  let rest = open.filter((cell) => !withheld.has(cell));
  let fresh = withheld.size;
  while (fresh > 0) {
    const blank = new Set([...withheld.keys()].map(placeOf));
    const waiting = rest.flatMap((cell) => {
      const missing = readBy(cell).find((place) => blank.has(cellKey(place.row, place.column)));
      return missing ? [{ cell, missing }] : [];
    });
    for (const { cell, missing } of waiting) withheld.set(cell, waits(tabel.grid, cell, missing));
    rest = rest.filter((cell) => !withheld.has(cell));
    fresh = waiting.length;
  }
  return withheld;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The office's formula stands there whatever is computed: what reads it finds its figure. */
function isOffice(tabel: BookTable, { row, derived: { column } }: ComputedCell): boolean {
  return officeFormula(tabel.grid, row.row, column.column) !== null && !tabel.isDiganti(column);
}

function ownReason(
  tabel: BookTable,
  cell: ComputedCell,
  dibaca: DibacaKantor,
  beyond: ReadonlySet<DerivedColumn>,
): string | null {
  const { grid, table } = tabel;
  const { row, derived, outcome } = cell;
  const { column } = derived.column;
  const barred =
    coveredTarget(grid, row.row, column) ??
    countedColumn(tabel, cell) ??
    circular(tabel, cell, dibaca) ??
    saidInPlace(outcome, cell.context.operands, row.row, column);
  if (barred !== null) return barred;
  if (beyond.has(derived)) return isOfAnotherSize(grid, cell);
  const rounded = roundedByOffice(tabel, cell) ?? otherTimes(tabel, cell);
  if (rounded !== null) return rounded;
  const ratio = storedRatio(cell);
  if (ratio === null || isSameFigure(grid.value(row.row, column), ratio, outcome)) return null;
  return tabel.isDiganti(derived.column) ? null : dibaca.reason(grid, table, cell);
}

/** "97" among whole percentages, where 96,80 is computed: the office's own rounding, which says the same. */
function roundedByOffice(
  { grid, operands }: BookTable,
  { row, derived, outcome }: ComputedCell,
): string | null {
  const { column } = derived.column;
  const read = operands.readStanding(row.row, column);
  if (read.jenis !== "angka" || !gaveFigure(outcome) || grid.hasFormula(row.row, column)) return null;
  const typed = asTyped(operands, column, read);
  const isRounded = typed.desimal < read.desimal && typed.nilai.isInteger() && !typed.nilai.eq(outcome.nilai);
  if (!isRounded || bandingkan(typed, outcome.nilai) === "beda") return null;
  return `${grid.name(row.row, column)} sudah terisi dan dibulatkan kantor ke bilangan bulat, jadi dibiarkan.`;
}

/** "Jumlah daya tampung / jumlah penduduk x 1.000" in the row: no percentage, whatever the other rows hold. */
const TIMES = /[x×*]\s*(1(?:\.?000)+|10+(?:\.?000)+)\b/i;

function otherTimes(tabel: BookTable, { row, derived }: ComputedCell): string | null {
  const { expression } = derived.rule;
  const { grid } = tabel;
  const [said] = tabel
    .columns("formula")
    .flatMap(({ column }) => TIMES.exec(grid.text(row.row, column))?.[1] ?? []);
  if (said === undefined || expression.kind !== "operation" || !multipliesByHundred(expression)) return null;
  return `${grid.name(row.row, derived.column.column)}: rumus barisnya mengalikan ${said}, bukan 100; isi sendiri menurut rumus itu.`;
}

/**
 * "14 = 6 + 12": what was reached until last year, and what this year came to, which the quarters must tell first. The
 * figure of last year alone is none to date.
 */
function lacksThisYear(tabel: BookTable, cell: ComputedCell, given: ReadonlySet<number>): string | null {
  const { rule } = cell.derived;
  if (rule.id !== "rumus-judul" || rule.guard.blank !== "all" || cell.members !== null) return null;
  const places = readBy(cell);
  const isComputed = ({ column }: Place): boolean =>
    tabel.plan.derived.some(({ column: own }) => own.column === column);
  const computed = places.filter(isComputed);
  if (computed.length === places.length) return null;
  const missing = computed.find(
    ({ row, column }) => tabel.grid.isBlank(row, column) && !given.has(cellKey(row, column)),
  );
  return missing === undefined ? null : waits(tabel.grid, cell, missing);
}

function placeOf({ row, derived }: ComputedCell): number {
  return cellKey(row.row, derived.column.column);
}

/** The cells that the figure is computed from: in its row, or of the rows that it adds up or averages. */
function readBy({ row, derived: { rule, column }, members }: ComputedCell): Place[] {
  const columns = operands(rule).filter((operand) => members !== null || operand !== column.column);
  const rows = members ?? [row];
  return rows.flatMap((own) => columns.map((operand) => ({ row: own.row, column: operand })));
}

function waits(grid: Grid, { row, derived }: ComputedCell, missing: Place): string {
  const name = grid.name(row.row, derived.column.column);
  return `${name} tidak diisi: ${grid.name(missing.row, missing.column)} yang menjadi dasarnya dibiarkan kosong.`;
}

function isOfAnotherSize(grid: Grid, { row, derived }: ComputedCell): string {
  const name = grid.name(row.row, derived.column.column);
  return `${name} tidak diisi: kolom-kolom yang menjadi dasarnya tidak seukuran, jadi tampaknya bukan itu yang dimaksud. Tetapkan peran kolomnya di panel, lalu hitung lagi.`;
}

function others(grid: Grid, { row, derived }: ComputedCell, formula: string): string {
  const name = grid.name(row.row, derived.column.column);
  return `${name} dibiarkan: rumus kantor di kolom itu (${formula}) memberi angka lain daripada aturan. Salin rumus kantor, atau tetapkan peran kolomnya.`;
}

function circular({ grid, table }: BookTable, cell: ComputedCell, dibaca: DibacaKantor): string | null {
  const place = (own: Place): Place => grid.place(own.row, own.column);
  const own = { row: cell.row.row, column: cell.derived.column.column };
  const circle = circleWith(dibaca.readers, table.sheet, place(own), () => readBy(cell).map(place));
  if (circle === null) return null;
  const name = circle.grid.name(circle.row, circle.column);
  return `${grid.name(own.row, own.column)} dibiarkan: rumus kantor di ${name} (${circle.formula}) membacanya dan akan berubah.`;
}

function countedColumn({ grid, table }: BookTable, { row, derived }: ComputedCell): string | null {
  const { column } = derived.column;
  if (!numbersColumn(grid, table, row, column)) return null;
  return `${grid.name(row.row, column)} dibiarkan: angkanya menomori kolom.`;
}

function coveredTarget(grid: Grid, row: number, column: number): string | null {
  const merged = grid.merge(row, column);
  if (!merged || !grid.isCovered(row, column)) return null;
  return `${grid.name(row, column)} termasuk sel gabungan ${areaName(merged)}, jadi tidak ditulis: pisahkan selnya, lalu hitung lagi.`;
}
