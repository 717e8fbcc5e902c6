import { MAX_COLUMNS } from "../../model/cell";
import type { Margins, PageLayout } from "../../model/page";
import { printAreas, printTitles, setPrintAreas, setPrintTitles } from "../../model/printing";
import type { Sheet } from "../../model/sheet";
import type { Arguments } from "../arguments";
import { apiNotFound, invalidArgument } from "../host-error";
import type { Kind, Property, Thing } from "../thing";
import { NULL_OBJECT, thing } from "../thing";
import type { Bag, Json } from "../wire";
import { headersFootersKind } from "./headers-footers";
import { range, rangeAreas } from "./links";
import { choiceValue, chosenFrom, flagValue, numberValue } from "./looks";
import type { Places } from "./place";
import { orNotFound, placeArgument } from "./place";

const POINTS_PER_INCH = 72;
const UNITS = { Points: 1, Inches: POINTS_PER_INCH, Centimeters: POINTS_PER_INCH / 2.54 } as const;

/** Paper names of Office.js -> numbers of the file. */
const PAPER: Readonly<Record<string, number>> = {
  Letter: 1,
  Tabloid: 3,
  Legal: 5,
  Statement: 6,
  Executive: 7,
  A3: 8,
  A4: 9,
  A5: 11,
  B4: 12,
  B5: 13,
  Folio: 14,
};

export const pageLayoutKind: Kind<Sheet> = {
  name: "PageLayout",
  properties: {
    Orientation: {
      get: ({ page }) => (page.orientation === "portrait" ? "Portrait" : "Landscape"),
      set: (sheet, value) =>
        change(sheet, {
          orientation:
            choiceValue(value, ["Portrait", "Landscape"]) === "Portrait" ? "portrait" : "landscape",
        }),
    },
    PaperSize: {
      get: ({ page }) => Object.keys(PAPER).find((name) => PAPER[name] === page.paperSize) ?? null,
      set: (sheet, value) => change(sheet, { paperSize: chosenFrom(value, PAPER) }),
    },
    Zoom: { get: ({ page }) => zoomOf(page), set: setZoom },
    CenterHorizontally: flag("centerHorizontally"),
    LeftMargin: margin("left"),
    TopMargin: margin("top"),
  },
  parts: { HeadersFooters: (sheet) => thing(headersFootersKind, sheet) },
  methods: {
    SetPrintArea: (sheet, args) => setPrintAreas(sheet, areasArgument(sheet, args)),
    GetPrintArea: (sheet) => orNotFound(printArea(sheet)),
    SetPrintMargins: setMargins,
    SetPrintTitleRows: (sheet, args) => {
      const { area } = placeArgument(args, 0, sheet);
      setPrintTitles(sheet, { ...printTitles(sheet), rows: { ...area, column: 0, columns: MAX_COLUMNS } });
    },
    GetPrintTitleRows: (sheet) => orNotFound(titles(sheet, "rows")),
    GetPrintTitleRowsOrNullObject: (sheet) => titles(sheet, "rows"),
  },
};

function change(sheet: Sheet, patch: Partial<PageLayout>): void {
  Object.assign(sheet.page, patch);
  sheet.touch("page", { kind: "layout" });
}

type Flag =
  "centerHorizontally" | "centerVertically" | "printGridlines" | "printHeadings" | "blackAndWhite" | "draft";

function flag(name: Flag): Property<Sheet> {
  return {
    get: ({ page }) => page[name],
    set: (sheet, value) => change(sheet, { [name]: flagValue(value) }),
  };
}

function margin(side: keyof Margins): Property<Sheet> {
  return {
    get: ({ page }) => page.margins[side] * POINTS_PER_INCH,
    set: (sheet, value) =>
      change(sheet, { margins: { ...sheet.page.margins, [side]: numberValue(value) / POINTS_PER_INCH } }),
  };
}

function setMargins(sheet: Sheet, args: Arguments): void {
  const points = UNITS[args.oneOf(0, ["Points", "Inches", "Centimeters"] as const)];
  const given = args.raw(1) as Bag;
  const margins = { ...sheet.page.margins };
  for (const side of ["left", "right", "top", "bottom", "header", "footer"] as const) {
    const value = given[side];
    if (typeof value === "number") margins[side] = (value * points) / POINTS_PER_INCH;
  }
  change(sheet, { margins });
}

function zoomOf(page: PageLayout): Json {
  if (page.scale !== null) return { scale: page.scale };
  return { horizontalFitToPages: page.fitToWidth, verticalFitToPages: page.fitToHeight };
}

function setZoom(sheet: Sheet, value: Json): void {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument();
  const { scale, horizontalFitToPages, verticalFitToPages } = value as Bag;
  if (typeof scale === "number") {
    if (scale < 10 || scale > 400) throw invalidArgument();
    change(sheet, { scale, fitToWidth: null, fitToHeight: null });
    return;
  }
  const pages = (count: Json | undefined) => (typeof count === "number" ? count : null);
  change(sheet, {
    scale: null,
    fitToWidth: pages(horizontalFitToPages),
    fitToHeight: pages(verticalFitToPages),
  });
}

function areasArgument(sheet: Sheet, args: Arguments): Places["areas"] {
  const given = args.thing(0);
  if (given?.kindName === "RangeAreas") return (given.target as Places).areas;
  if (given && given.kindName !== "Range") throw apiNotFound(`PageLayout.setPrintArea(${given.kindName})`);
  return [placeArgument(args, 0, sheet).area];
}

function printArea(sheet: Sheet): Thing | typeof NULL_OBJECT {
  const areas = printAreas(sheet);
  return areas.length > 0 ? rangeAreas(sheet, areas) : NULL_OBJECT;
}

function titles(sheet: Sheet, axis: "rows" | "columns"): Thing | typeof NULL_OBJECT {
  const area = printTitles(sheet)[axis];
  return area ? range(sheet, area) : NULL_OBJECT;
}
