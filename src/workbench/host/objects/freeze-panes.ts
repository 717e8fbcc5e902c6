import type { Sheet } from "../../model/sheet";
import { MAX_COLUMNS, MAX_ROWS } from "../../model/cell";
import { invalidArgument, itemNotFound } from "../host-error";
import type { Kind, Thing } from "../thing";
import { NULL_OBJECT } from "../thing";
import { range } from "./links";
import { placeArgument } from "./place";

export const freezePanesKind: Kind<Sheet> = {
  name: "WorksheetFreezePanes",
  methods: {
    FreezeRows: (sheet, args) => freeze(sheet, args.integer(0, 1), 0),
    FreezeAt: (sheet, args) => {
      const { area } = placeArgument(args, 0, sheet);
      const rows = area.rows === MAX_ROWS ? 0 : area.row + area.rows;
      const columns = area.columns === MAX_COLUMNS ? 0 : area.column + area.columns;
      freeze(sheet, rows, columns);
    },
    Unfreeze: (sheet) => freeze(sheet, 0, 0),
    GetLocation: (sheet) => location(sheet) ?? notFound(),
    GetLocationOrNullObject: (sheet) => location(sheet) ?? NULL_OBJECT,
  },
};

function freeze(sheet: Sheet, rows: number, columns: number): void {
  if (rows < 0 || columns < 0) throw invalidArgument();
  sheet.frozen = { rows, columns };
  sheet.touch("view", { kind: "layout" });
}

/** The frozen part: whole rows, whole columns, or the block in the corner. */
function location(sheet: Sheet): Thing | null {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return null;
  return range(sheet, { row: 0, column: 0, rows: rows || MAX_ROWS, columns: columns || MAX_COLUMNS });
}

function notFound(): never {
  throw itemNotFound();
}
