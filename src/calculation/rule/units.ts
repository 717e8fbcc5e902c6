import { isRole } from "../../domain/roles";
import { looseKey } from "../../domain/nama";
import { Grid } from "../../sheet/grid";
import { gridOf } from "../../sheet/layout/laid-grid";
import type { Snapshot } from "../../sheet/snapshot";
import type { Column, Table } from "../../sheet/table";

/** Units of indicators by name, from every table that has a column of units; of two units the first one counts. */
export class Units {
  private byName: Map<string, string> | null = null;

  constructor(
    private readonly snapshot: Snapshot,
    private readonly tables: readonly Table[],
  ) {}

  /** The unit that another table gives the same indikator; "" where none does. */
  of(indikator: string): string {
    this.byName ??= this.gather();
    return this.byName.get(looseKey(indikator)) ?? "";
  }

  private gather(): Map<string, string> {
    const byName = new Map<string, string>();
    for (const table of this.tables) {
      const column = table.columns.find(isRole("satuan"));
      const sheet = this.snapshot.sheets.find((candidate) => candidate.name === table.sheet);
      if (!column || !sheet) continue;
      const grid = gridOf(new Grid(sheet), table.laid);
      const named = measuredBy(table, column);
      for (const row of table.rows) {
        const unit = grid.shownText(row.row, column.column);
        const nama = named ? grid.text(row.row, named.column) : row.label;
        if (unit !== "" && nama !== "" && !byName.has(looseKey(nama))) byName.set(looseKey(nama), unit);
      }
    }
    return byName;
  }
}

/** Where several indicators stand side by side (of the sasaran, of its kegiatan), the unit is of the nearest. */
function measuredBy(table: Table, satuan: Column): Column | null {
  const before = table.columns.filter(({ role, column }) => role === "indikator" && column < satuan.column);
  return before.at(-1) ?? null;
}
