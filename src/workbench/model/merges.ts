import type { Area } from "./area";
import { contains } from "./area";

/** Merged areas taller than this are few: looked through one by one instead of entered under each row. */
const TALL = 500;

/** Finds the merged area that covers a cell, quickly enough for every cell of a sheet. */
export class Merges {
  private readonly byRow = new Map<number, Area[]>();
  private readonly tall: Area[] = [];

  constructor(readonly all: readonly Area[]) {
    for (const area of all) {
      if (area.rows > TALL) this.tall.push(area);
      else for (let row = area.row; row < area.row + area.rows; row++) this.enter(row, area);
    }
  }

  at(row: number, column: number): Area | null {
    const covers = (area: Area) => contains(area, row, column);
    return this.byRow.get(row)?.find(covers) ?? this.tall.find(covers) ?? null;
  }

  private enter(row: number, area: Area): void {
    const areas = this.byRow.get(row);
    if (areas) areas.push(area);
    else this.byRow.set(row, [area]);
  }
}
