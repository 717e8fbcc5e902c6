import type { Area } from "../../model/area";
import { isInSheet } from "../../model/area";
import { patchStyles } from "../../model/formatting";
import type { Edge, Line } from "../../model/style";
import { invalidArgument } from "../host-error";
import type { Kind, Thing } from "../thing";
import { thing } from "../thing";
import type { Json } from "../wire";
import { LINE_STYLES, LINE_WEIGHTS, lineWord, PLAIN_LINE, wordsOf } from "./border-lines";
import { colourValue } from "./colours";
import { guardAction } from "./guard";
import { choiceValue, usedStretch } from "./looks";
import type { Place } from "./place";

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type Side = (typeof SIDES)[number];

interface RangeSide {
  readonly place: Place;
  readonly side: Side;
}

export const rangeBordersKind: Kind<Place> = {
  name: "RangeBorderCollection",
  properties: { Count: { get: () => SIDES.length } },
  parts: Object.fromEntries(
    SIDES.map((side) => [side.replace("Edge", ""), (place: Place) => border(place, side)]),
  ),
  items: (place) => SIDES.map((side) => border(place, side)),
  item: (place, args) => border(place, args.oneOf(0, SIDES)),
  methods: {
    GetItemAt: (place, args) => {
      const side = SIDES[args.integer(0)];
      if (!side) throw invalidArgument();
      return border(place, side);
    },
  },
};

const rangeBorderKind: Kind<RangeSide> = {
  name: "RangeBorder",
  properties: {
    SideIndex: { get: ({ side }) => side },
    Style: {
      get: (target) => lineTrait(target, (line) => (line ? wordsOf(line)[0] : "None")),
      set: setStyle,
    },
    Weight: {
      get: (target) => lineTrait(target, (line) => (line ? wordsOf(line)[1] : "Thin")),
      set: setWeight,
    },
    Color: {
      get: (target) => lineTrait(target, (line) => line?.color ?? "#000000"),
      set: (target, value) =>
        changeLines(target, (line) => ({ ...(line ?? PLAIN_LINE), color: colourValue(value) })),
    },
  },
};

function border(place: Place, side: Side): Thing {
  return thing(rangeBorderKind, { place, side });
}

function setStyle(target: RangeSide, value: Json): void {
  const style = choiceValue(value, LINE_STYLES);
  changeLines(target, (line) => {
    if (style === "None") return null;
    const weight = line ? wordsOf(line)[1] : "Thin";
    return { color: line?.color ?? PLAIN_LINE.color, style: lineWord(style, weight) };
  });
}

function setWeight(target: RangeSide, value: Json): void {
  const weight = choiceValue(value, LINE_WEIGHTS);
  changeLines(target, (line) => {
    const style = line ? wordsOf(line)[0] : "Continuous";
    return { color: line?.color ?? PLAIN_LINE.color, style: lineWord(style, weight) };
  });
}

/** The cells along a side of a range, with the edge of theirs that is meant. */
function cellsOfSide({ place, side }: RangeSide): readonly { area: Area; edge: Edge }[] {
  const area = usedStretch(place);
  const lastRow = area.row + area.rows - 1;
  const lastColumn = area.column + area.columns - 1;
  switch (side) {
    case "EdgeTop":
      return [{ area: { ...area, rows: 1 }, edge: "top" }];
    case "EdgeBottom":
      return [{ area: { ...area, row: lastRow, rows: 1 }, edge: "bottom" }];
    case "EdgeLeft":
      return [{ area: { ...area, columns: 1 }, edge: "left" }];
    case "EdgeRight":
      return [{ area: { ...area, column: lastColumn, columns: 1 }, edge: "right" }];
    case "InsideVertical":
      return [
        { area: { ...area, columns: area.columns - 1 }, edge: "right" },
        { area: { ...area, column: area.column + 1, columns: area.columns - 1 }, edge: "left" },
      ];
    case "InsideHorizontal":
      return [
        { area: { ...area, rows: area.rows - 1 }, edge: "bottom" },
        { area: { ...area, row: area.row + 1, rows: area.rows - 1 }, edge: "top" },
      ];
    default:
      return [{ area, edge: side === "DiagonalDown" ? "diagonalDown" : "diagonalUp" }];
  }
}

/** The line a cell shows on an edge: its own, or that of its neighbour on the other side of it. */
function lineAt({ sheet }: Place, row: number, column: number, edge: Edge): Line | undefined {
  const own = sheet.workbook.styles.at(sheet.styleIndex(row, column)).border[edge];
  const next = NEIGHBOURS[edge];
  if (own || !next) return own;
  const [down, right, opposite] = next;
  if (row + down < 0 || column + right < 0) return undefined;
  return sheet.workbook.styles.at(sheet.styleIndex(row + down, column + right)).border[opposite];
}

const NEIGHBOURS: { readonly [edge in Edge]?: readonly [down: number, right: number, opposite: Edge] } = {
  top: [-1, 0, "bottom"],
  bottom: [1, 0, "top"],
  left: [0, -1, "right"],
  right: [0, 1, "left"],
};

function lineTrait<T>(target: RangeSide, trait: (line: Line | undefined) => T): T | null {
  const lines = cellsOfSide(target).flatMap(({ area, edge }) => linesOf(target.place, area, edge));
  if (lines.length === 0) return trait(undefined);
  const first = trait(lines[0]);
  return lines.every((line) => trait(line) === first) ? first : null;
}

function linesOf(place: Place, area: Area, edge: Edge): (Line | undefined)[] {
  const lines: (Line | undefined)[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      lines.push(lineAt(place, row, column, edge));
    }
  }
  return lines;
}

function changeLines(target: RangeSide, change: (line: Line | undefined) => Line | null): void {
  const { sheet } = target.place;
  guardAction(sheet, "formatCells");
  for (const { area, edge } of cellsOfSide(target)) {
    if (area.rows < 1 || area.columns < 1) continue;
    const line = change(lineAt(target.place, area.row, area.column, edge));
    patchStyles(sheet, area, { border: { [edge]: line } });
    if (!line) clearOpposite(target.place, area, edge);
  }
}

/** A line is gone only when the neighbour's line on the same edge goes with it. */
function clearOpposite({ sheet }: Place, area: Area, edge: Edge): void {
  const next = NEIGHBOURS[edge];
  if (!next) return;
  const [down, right, opposite] = next;
  const neighbours = { ...area, row: area.row + down, column: area.column + right };
  if (isInSheet(neighbours)) patchStyles(sheet, neighbours, { border: { [opposite]: null } });
}
