import type { Area } from "../../model/area";
import { encloses, intersection } from "../../model/area";
import { formatArea, quoteSheet } from "../../model/address";
import { clearContent } from "../../model/content";
import { clearFormats } from "../../model/formatting";
import type { Sheet } from "../../model/sheet";
import { CellError } from "../../model/value";
import type { Scalar } from "../../model/value";
import type { Arguments } from "../arguments";
import { itemNotFound } from "../host-error";
import type { Session } from "../session";
import type { Kind, Thing } from "../thing";
import { NULL_OBJECT, thing } from "../thing";
import { conditionalFormatsKind } from "./conditional-formats";
import { guardAction, guardContent } from "./guard";
import { link, range, rangeAreas, worksheet } from "./links";
import type { Place, Places } from "./place";

/** Several areas of one sheet. Its looks are not offered as one: go through `areas`. */
link("rangeAreas", {
  name: "RangeAreas",
  byReference: true,
  properties: {
    Address: { get: addressOfAll },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + area.rows * area.columns, 0) },
  },
  parts: {
    Areas: (places) => thing(rangeCollectionKind, places),
    Worksheet: ({ sheet }) => worksheet(sheet),
    ConditionalFormats: ({ sheet, areas }) => thing(conditionalFormatsKind, { sheet, areas }),
  },
  methods: {
    Clear: ({ sheet, areas }, args) => {
      const what = args.oneOf(0, ["All", "Formats", "Contents"] as const, "All");
      for (const area of areas) {
        if (what !== "Formats") {
          guardContent(sheet, area);
          clearContent(sheet, area);
        }
        if (what !== "Contents") {
          guardAction(sheet, "formatCells");
          clearFormats(sheet, area);
        }
      }
    },
    Calculate: ({ sheet }) => sheet.workbook.recalculate(true),
  },
});

const rangeCollectionKind: Kind<Places> = {
  name: "RangeCollection",
  items: ({ sheet, areas }) => areas.map((area) => range(sheet, area)),
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: ({ sheet, areas }, args) => {
      const area = areas[args.integer(0)];
      if (!area) throw itemNotFound();
      return range(sheet, area);
    },
  },
};

function addressOfAll({ sheet, areas }: Places): string {
  return areas.map((area) => `${quoteSheet(sheet.name)}!${formatArea(area)}`).join(",");
}

/**
 * Merged areas whose top left cell lies in the range. Excel finds only those, too: a merge that begins
 * above or to the left of the range is not reported (OfficeDev/office-js issue 3611).
 */
export function mergedAreas({ sheet, area }: Place): Thing | typeof NULL_OBJECT {
  const corner = (merge: Area): Area => ({ row: merge.row, column: merge.column, rows: 1, columns: 1 });
  const areas = sheet.merges.filter((merge) => encloses(area, corner(merge)));
  return areas.length > 0 ? rangeAreas(sheet, areas) : NULL_OBJECT;
}

const SPECIAL = ["Visible", "Constants", "Formulas", "Blanks"] as const;
const VALUE_TYPES = ["All", "Errors", "Logical", "Numbers", "Text"] as const;

/** Cells of a kind, gathered into rectangles. */
export function specialCells(
  place: Place,
  args: Arguments,
  session: Session,
  orNull: boolean,
): Thing | typeof NULL_OBJECT {
  const kind = args.oneOf(0, SPECIAL);
  const types = args.oneOf(1, VALUE_TYPES, "All");
  const { sheet } = place;
  if (session.isStrict("special-cells")) guardAction(sheet);
  session.recalculate();
  const areas =
    kind === "Visible"
      ? gather(place.area, (row, column) => !sheet.isRowHidden(row) && !sheet.isColumnHidden(column))
      : gather(withinUsed(place), (row, column) => matches(sheet, row, column, kind, types));
  if (areas.length > 0) return rangeAreas(sheet, areas);
  if (orNull) return NULL_OBJECT;
  throw itemNotFound();
}

function withinUsed({ sheet, area }: Place): Area | null {
  const used = sheet.usedArea();
  return used && intersection(area, used);
}

function matches(
  sheet: Sheet,
  row: number,
  column: number,
  kind: "Constants" | "Formulas" | "Blanks",
  types: (typeof VALUE_TYPES)[number],
): boolean {
  const cell = sheet.cell(row, column);
  const blank = !cell || (cell.value === null && cell.formula === null);
  if (kind === "Blanks") return blank;
  if (blank || (kind === "Formulas") !== (cell.formula !== null)) return false;
  return types === "All" || typeName(cell.value) === types;
}

function typeName(value: Scalar): string {
  if (value instanceof CellError) return "Errors";
  if (typeof value === "boolean") return "Logical";
  return typeof value === "number" ? "Numbers" : "Text";
}

/** Rectangles of the cells that belong: runs of each row, joined with equal runs of the row above. */
function gather(area: Area | null, belongs: (row: number, column: number) => boolean): Area[] {
  if (!area) return [];
  const done: Area[] = [];
  let open: { area: Area }[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const runs = runsOf(row, area, belongs).map((run) => {
      const above = open.find(
        (other) => other.area.column === run.column && other.area.columns === run.columns,
      );
      if (!above) return { area: run };
      above.area = { ...above.area, rows: above.area.rows + 1 };
      return above;
    });
    done.push(...open.filter((other) => !runs.includes(other)).map((other) => other.area));
    open = runs;
  }
  return [...done, ...open.map((other) => other.area)].sort((a, b) => a.row - b.row || a.column - b.column);
}

function runsOf(row: number, area: Area, belongs: (row: number, column: number) => boolean): Area[] {
  const runs: Area[] = [];
  const end = area.column + area.columns;
  for (let column = area.column; column < end; column++) {
    if (!belongs(row, column)) continue;
    const start = column;
    while (column < end && belongs(row, column)) column++;
    runs.push({ row, column: start, rows: 1, columns: column - start });
  }
  return runs;
}
