import { groupBy } from "../../../domain/items";
import { contains, cellName } from "../../../sheet/address";
import { formulaAt } from "../../../sheet/formulas/shape";
import type { BookTable } from "../../../book/book-table";
import type { CellWrite } from "../../../plan/plan";
import type { Temuan } from "../temuan";
import type { Kejanggalan } from "./kejanggalan";
import { headingsOf } from "./headings";
import { addressOf } from "./rumus";

interface Known {
  /** The recognised tables, by which a cell gets the name of its row and column. */
  readonly tables: readonly BookTable[];
  /** What the other rules found. */
  readonly figures: readonly Temuan[];
}

/** The odd formulas as findings; what another rule says of the same cell already is not said again. */
export function temuanRumus(odd: readonly Kejanggalan[], { tables, figures }: Known): Temuan[] {
  const saidOf = groupBy(figures, ({ sheet, cell }) => `${sheet}!${cell}`);
  return odd
    .filter((one) => !one.odd.every((place) => isSaid(one, saidOf.get(keyOf(one, place)) ?? [])))
    .map((one) => jadikanTemuan(one, tables));
}

/** The cells that are said to fall out of their pattern, as "Sheet!K38": no other rule needs to ask about them. */
export function oddCells(odd: readonly Kejanggalan[]): ReadonlySet<string> {
  return new Set(odd.flatMap((one) => one.odd.map((place) => keyOf(one, place))));
}

function keyOf({ grid }: Kejanggalan, { row, column }: { row: number; column: number }): string {
  return `${grid.sheet.name}!${cellName(row, column)}`;
}

function isSaid({ rule }: Kejanggalan, said: readonly Temuan[]): boolean {
  return said.some(
    (one) => one.rule === "galat-excel" || (rule === "rumus-angka-ketik" && one.severity === "error"),
  );
}

function jadikanTemuan(one: Kejanggalan, tables: readonly BookTable[]): Temuan {
  const { grid, rule, message, odd, peers } = one;
  const sheet = grid.sheet.name;
  const cell = addressOf(one);
  const [first = grid.first] = odd;
  const tabel = tables.find(
    ({ table }) => table.sheet === sheet && contains(table.area, first.row, first.column),
  );
  return {
    id: `${rule}:${sheet}!${cell}`,
    sheet,
    cell,
    table: tabel?.table.id ?? "",
    indikator: tabel?.label(first.row) ?? "",
    rule,
    severity: "janggal",
    published: String(grid.value(first)),
    expected: null,
    message: message + headingsOf(one, tabel?.table ?? null),
    causes: [],
    cells: [...odd, ...peers.slice(0, 3)].map(({ row, column }) => cellName(row, column)),
    correction: koreksi(one),
    abaikan: null,
  };
}

/** The neighbours' formula in the cell that differs; none that would read another workbook. */
function koreksi({ repair, odd: [cell], grid }: Kejanggalan): CellWrite | null {
  if (!repair || !cell || repair.references.some(({ prefix }) => prefix.includes("["))) return null;
  const formula = formulaAt(repair, cell.row, cell.column);
  return formula === null
    ? null
    : { sheet: grid.sheet.name, row: cell.row, column: cell.column, content: { kind: "rumus", formula } };
}
