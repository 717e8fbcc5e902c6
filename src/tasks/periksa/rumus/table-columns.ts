import { groupBy } from "../../../domain/items";
import { MEASURED_ROLES, holdsMoney } from "../../../domain/roles";
import type { BookTable } from "../../../book/book-table";
import { contains } from "../../../sheet/address";
import type { Place } from "../../../sheet/formulas/alike";
import type { FormulaGrid } from "../../../sheet/formulas/formula-grid";
import type { Column } from "../../../sheet/table";
import { BY_WORDS, type Columns } from "./columns";

/** What the recognised tables tell of their columns; elsewhere what the words above tell. */
export function columnsOf(tables: readonly BookTable[]): Columns {
  const bySheet = groupBy(tables, ({ table }) => table.sheet);
  const find = (grid: FormulaGrid, { row, column }: Place) => {
    const tabel = bySheet
      .get(grid.sheet.name)
      ?.find(({ table }) => contains(table.area, row, column) && row >= table.area.row + table.headerRows);
    const own = tabel?.table.columns.find((one) => one.column === column);
    return tabel && own ? { tabel, own } : null;
  };
  return {
    yearOf(grid, place) {
      const known = find(grid, place);
      if (!known) return BY_WORDS.yearOf(grid, place);
      const { role, period, quarter, unit } = known.own;
      return period === null ? null : { series: `${role} ${String(quarter)} ${String(unit)}`, year: period };
    },
    unitOf(grid, place) {
      // Volume times price is no longer counted in the unit of its row.
      if (grid.shape(place)?.build.isProduct) return null;
      const known = find(grid, place);
      return known && unitOf(known.tabel, known.own, place.row);
    },
  };
}

function unitOf(tabel: BookTable, { role, unit }: Column, row: number): string | null {
  if (holdsMoney({ role, unit })) return "Rp";
  if (unit === "persen") return "%";
  const satuan = MEASURED_ROLES.includes(role) ? tabel.column("satuan", "") : null;
  const name = satuan ? tabel.grid.shownText(row, satuan.column).trim().toLowerCase() : "";
  return name === "" ? null : /^(?:%|per(?:sen|centage)?)$/.test(name) ? "%" : name;
}
