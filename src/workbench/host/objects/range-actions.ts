import type { Area } from "../../model/area";
import { encloses, isFullColumns, isFullRows } from "../../model/area";
import { clearContent } from "../../model/content";
import type { CopyKind } from "../../model/copying";
import { copyArea } from "../../model/copying";
import { clearFormats } from "../../model/formatting";
import { mergeArea, unmergeArea } from "../../model/merging";
import { deleteCells, insertCells } from "../../model/structure";
import { selectArea } from "../../model/selection";
import type { Arguments } from "../arguments";
import { invalidArgument } from "../host-error";
import type { Kind, Result } from "../thing";
import { getCellProperties, setCellProperties } from "./cell-properties";
import { clearConditionalFormats } from "./conditional-formats";
import { guardAction, guardContent } from "./guard";
import { range } from "./links";
import type { Place } from "./place";
import { placeArgument } from "./place";
import { mergedAreas, specialCells } from "./range-areas";

/** Methods of a Range that do something, and those that give several areas. */
export const rangeActions: NonNullable<Kind<Place>["methods"]> = {
  Clear: clear,
  Merge: ({ sheet, area }, args) => {
    guardAction(sheet);
    mergeArea(sheet, area, args.flag(0));
  },
  Unmerge: ({ sheet, area }) => {
    guardAction(sheet);
    unmergeArea(sheet, area);
  },
  Insert: insert,
  Delete: remove,
  Select: ({ sheet, area }) => selectArea(sheet, area),
  CopyFrom: copyFrom,
  Calculate: ({ sheet }) => sheet.workbook.recalculate(true),
  GetMergedAreasOrNullObject: mergedAreas,
  GetSpecialCells: (place, args, session) => specialCells(place, args, session, false),
  GetSpecialCellsOrNullObject: (place, args, session) => specialCells(place, args, session, true),
  GetCellProperties: getCellProperties,
  SetCellProperties: setCellProperties,
};

const CLEAR = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks", "ResetContents"] as const;

function clear({ sheet, area }: Place, args: Arguments): void {
  const what = args.oneOf(0, CLEAR, "All");
  if (what === "All" || what === "Contents") {
    guardContent(sheet, area);
    clearContent(sheet, area);
  }
  if (what === "All" || what === "Formats") {
    guardAction(sheet, "formatCells");
    clearFormats(sheet, area);
    clearConditionalFormats(sheet, area);
    const whole = sheet.merges.filter((merge) => encloses(area, merge));
    for (const merge of whole) unmergeArea(sheet, merge);
  }
}

function insert({ sheet, area }: Place, args: Arguments): Result {
  const direction = args.oneOf(0, ["Down", "Right"] as const);
  guardShift(sheet, area, "insert");
  insertCells(sheet, area, direction);
  return range(sheet, area);
}

function remove({ sheet, area }: Place, args: Arguments): void {
  const direction = args.oneOf(0, ["Up", "Left"] as const);
  guardShift(sheet, area, "delete");
  deleteCells(sheet, area, direction);
}

function guardShift(sheet: Place["sheet"], area: Area, what: "insert" | "delete"): void {
  if (isFullRows(area)) guardAction(sheet, what === "insert" ? "insertRows" : "deleteRows");
  else if (isFullColumns(area)) guardAction(sheet, what === "insert" ? "insertColumns" : "deleteColumns");
  else guardAction(sheet);
}

const COPY_KINDS: readonly CopyKind[] = ["All", "Values", "Formulas", "Formats"];

function copyFrom({ sheet, area }: Place, args: Arguments): void {
  const kind = args.oneOf(1, COPY_KINDS, "All");
  if (args.flag(2) || args.flag(3)) throw invalidArgument("skipBlanks and transpose are not available here.");
  const source = placeArgument(args, 0, sheet);
  if (kind !== "Formats") guardContent(sheet, area);
  else guardAction(sheet, "formatCells");
  sheet.workbook.recalculate();
  copyArea(source.sheet, source.area, sheet, area, kind);
}
