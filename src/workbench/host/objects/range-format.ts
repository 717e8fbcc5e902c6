import { chosenFrom } from "./looks";
import { pointsToCharacters, charactersToPoints } from "../../model/units";
import type { Alignment, Font, Underline } from "../../model/style";
import { invalidArgument } from "../host-error";
import type { Kind, Property } from "../thing";
import { thing } from "../thing";
import type { Json } from "../wire";
import { autofitColumns, autofitRows } from "./autofit";
import { colourValue } from "./colours";
import { guardAction } from "./guard";
import {
  changeLooks,
  choiceValue,
  commonOf,
  commonTrait,
  flagValue,
  numberValue,
  textValue,
  usedStretch,
} from "./looks";
import type { Place } from "./place";
import { rangeBordersKind } from "./range-borders";

/** Office.js word -> word of the file. */
const HORIZONTAL = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
} as const;
const VERTICAL = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
} as const;

export const rangeFormatKind: Kind<Place> = {
  name: "RangeFormat",
  properties: {
    HorizontalAlignment: words("horizontal", HORIZONTAL),
    VerticalAlignment: words("vertical", VERTICAL),
    WrapText: alignment("wrap", flagValue),
    IndentLevel: alignment("indent", upTo(0, 250)),
    TextOrientation: {
      get: (place) =>
        commonTrait(place, (style) => (style.alignment.rotation === 255 ? 180 : style.alignment.rotation)),
      set: (place, value) => changeLooks(place, { alignment: { rotation: rotation(value) } }),
    },
    ColumnWidth: { get: columnWidth, set: setColumnWidth },
    RowHeight: { get: rowHeight, set: setRowHeight },
  },
  parts: {
    Fill: (place) => thing(fillKind, place),
    Font: (place) => thing(fontKind, place),
    Borders: (place) => thing(rangeBordersKind, place),
    Protection: (place) => thing(cellProtectionKind, place),
  },
  methods: {
    AutofitColumns: (place) => {
      guardAction(place.sheet, "formatColumns");
      autofitColumns(place.sheet, usedStretch(place));
    },
    AutofitRows: (place) => {
      guardAction(place.sheet, "formatRows");
      autofitRows(place.sheet, usedStretch(place));
    },
  },
};

const fontKind: Kind<Place> = {
  name: "RangeFont",
  properties: {
    Name: font("name", textValue),
    Size: font("size", upTo(1, 409)),
    Bold: font("bold", flagValue),
    Italic: font("italic", flagValue),
    Strikethrough: font("strikethrough", flagValue),
    Color: font("color", colourValue),
    Underline: font("underline", (value) =>
      choiceValue<Underline>(value, ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"]),
    ),
  },
};

const fillKind: Kind<Place> = {
  name: "RangeFill",
  properties: {
    Color: {
      get: (place) => commonTrait(place, (style) => style.fill.color ?? "#FFFFFF"),
      set: (place, value) => {
        if (value === "") clearFill(place);
        else changeLooks(place, { fill: { pattern: "solid", color: colourValue(value) } });
      },
    },
    Pattern: {
      get: (place) =>
        commonTrait(place, (style) => style.fill.pattern.replace(/^./, (letter) => letter.toUpperCase())),
    },
  },
  methods: { Clear: clearFill },
};

const cellProtectionKind: Kind<Place> = {
  name: "FormatProtection",
  properties: {
    Locked: {
      get: (place) => commonTrait(place, (style) => style.locked),
      set: (place, value) => changeLooks(place, { locked: flagValue(value) }),
    },
  },
};

function clearFill(place: Place): void {
  changeLooks(place, { fill: { pattern: "none", color: null } });
}

function font<K extends keyof Font>(trait: K, read: (value: Json) => Font[K]): Property<Place> {
  return {
    get: (place) => commonTrait(place, (style) => style.font[trait]),
    set: (place, value) => changeLooks(place, { font: { [trait]: read(value) } }),
  };
}

function alignment<K extends keyof Alignment>(
  trait: K,
  read: (value: Json) => Alignment[K],
): Property<Place> {
  return {
    get: (place) => commonTrait(place, (style) => style.alignment[trait]),
    set: (place, value) => changeLooks(place, { alignment: { [trait]: read(value) } }),
  };
}

function words(trait: "horizontal" | "vertical", table: Readonly<Record<string, string>>): Property<Place> {
  const names = Object.keys(table);
  return {
    get: (place) => {
      const word = commonTrait(place, (style) => style.alignment[trait]);
      return names.find((name) => table[name] === word) ?? null;
    },
    set: (place, value) => changeLooks(place, { alignment: { [trait]: chosenFrom(value, table) } }),
  };
}

function rotation(value: Json): number {
  return value === 180 ? 255 : upTo(-90, 90)(value);
}

function columnWidth(place: Place): number | null {
  const { column, columns } = usedStretch(place);
  return commonOf(column, columns, (position) =>
    place.sheet.isColumnHidden(position) ? 0 : charactersToPoints(place.sheet.columnWidth(position)),
  );
}

/** Characters of a column. */
const WIDEST = 255;
/** Points of a row. */
const TALLEST = 409.5;

/** A number within what Excel takes. */
function upTo(least: number, most: number): (value: Json) => number {
  return (value) => {
    const number = numberValue(value);
    if (number < least || number > most) throw invalidArgument();
    return number;
  };
}

function setColumnWidth({ sheet, area }: Place, value: Json): void {
  guardAction(sheet, "formatColumns");
  const points = numberValue(value);
  if (points < 0 || pointsToCharacters(points) > WIDEST) throw invalidArgument();
  for (let column = area.column; column < area.column + area.columns; column++) {
    sheet.ensureColumn(column).width = pointsToCharacters(points);
  }
  sheet.touch("columns", { kind: "layout" });
}

function rowHeight(place: Place): number | null {
  const { row, rows } = usedStretch(place);
  return commonOf(row, rows, (position) =>
    place.sheet.isRowHidden(position) ? 0 : place.sheet.rowHeight(position),
  );
}

function setRowHeight({ sheet, area }: Place, value: Json): void {
  guardAction(sheet, "formatRows");
  const points = upTo(0, TALLEST)(value);
  for (let row = area.row; row < area.row + area.rows; row++)
    Object.assign(sheet.ensureRow(row), { height: points, fixed: true });
  sheet.touch("rows", { kind: "layout" });
}
