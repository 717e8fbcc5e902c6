import type { Bacaan } from "../domain/bacaan";
import { bulatkan, type Desimal } from "../domain/desimal";
import { Operands } from "../calculation/rule/operands";
import type { Units } from "../calculation/rule/units";
import { cellKey } from "../sheet/address";
import type { Grid } from "../sheet/grid";
import type { Table } from "../sheet/table";

/** The cells of a table as they are shown: a stored 0.33333 under 0.00% is 33,33. */
export class ShownOperands extends Operands {
  override read(row: number, column: number): Bacaan {
    const read = super.read(row, column);
    return read.jenis === "angka" ? { ...read, nilai: bulatkan(read.nilai, read.desimal) } : read;
  }
}

/** The cells of a table, some of them as they should be. */
export class MendedOperands extends Operands {
  constructor(
    grid: Grid,
    table: Table,
    units: Units,
    private readonly mended: ReadonlyMap<number, Desimal>,
  ) {
    super(grid, table, units);
  }

  override read(row: number, column: number): Bacaan {
    const read = super.read(row, column);
    const nilai = this.mended.get(cellKey(row, column));
    return nilai && read.jenis === "angka" ? { ...read, nilai } : read;
  }
}
