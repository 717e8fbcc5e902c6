import { columnName, parseCell, cellsIn } from "../../../sheet/address";
import type { FormulaMap } from "../../../sheet/formulas/map";
import type { Area, SheetSnapshot } from "../../../sheet/snapshot";
import type { SheetBlock, SheetPlan } from "../../../plan/sheet-plan";
import { FONT } from "../../laporan/layout/look";
import type { Temuan } from "../temuan";
import { CORAK } from "./corak";
import { isRumusId } from "./rumus-id";

const JUDUL = "Peta rumus lembar";

/** Whether the sheet is such a map, by its title: nothing to read. */
export function isLembarPeta({ used, values }: Pick<SheetSnapshot, "used" | "values">): boolean {
  return used.row === 0 && used.column === 0 && String(values[0]?.[0] ?? "").startsWith(JUDUL);
}

/** A map of more cells than these prints on no paper: what lies beyond is left out, and said. */
const [MOST_ROWS, MOST_COLUMNS] = [300, 120];
/** Points: a letter fits in. */
const CELL_WIDTH = 14;
const TITLE_WIDTH = 34;
/** The title and the formulas of the legend reach over so many columns. */
const LEAST_COLUMNS = 36;
/** Ground of typed numbers. */
const TYPED = "#EDEBE9";

/**
 * The maps of all sheets below each other, for the file of the reviewer: a letter and a shade for every formula,
 * "?" where one is odd. Rows and columns carry the names that they have on the sheet.
 */
export function lembarPeta(maps: readonly FormulaMap[], temuan: readonly Temuan[], name: string): SheetPlan {
  const blocks: SheetBlock[] = [];
  let top = 0;
  let columns = LEAST_COLUMNS;
  for (const map of maps) {
    const part = onPaper(map.used);
    const odd = temuan.filter(({ sheet, rule }) => sheet === map.sheet && isRumusId(rule));
    blocks.push(
      ...drawn(
        map,
        part,
        odd.flatMap(({ cell }) => cellsIn(cell)),
        top,
      ),
    );
    top += part.rows + 3;
    const legend = legendOf(map, top);
    blocks.push(...legend);
    top += legend.length / 2 + 2;
    columns = Math.max(columns, part.columns + 1);
  }
  const widths = Array.from({ length: columns }, (_, at): [number, number] => [
    at,
    at === 0 ? TITLE_WIDTH : CELL_WIDTH,
  ]);
  return {
    name,
    create: true,
    blocks,
    merges: [],
    columnWidths: new Map(widths),
    rowHeights: new Map(),
    page: {
      orientation: "landscape",
      printArea: { row: 0, column: 0, rows: Math.max(top, 1), columns },
      titleRows: null,
    },
    charts: [],
  };
}

/** Each letter with the first cell that holds its formula and what that says, below the map. */
function legendOf({ sizes, examples }: FormulaMap, top: number): SheetBlock[] {
  return CORAK.slice(0, -1).flatMap(({ letter, fill }, at) => {
    const [size, example] = [sizes[at], examples[at]];
    if (size === undefined || !example) return [];
    const text = `${example.cell} ${example.formula} (${size} sel)`;
    const place = (column: number) => ({ row: top + at, column, rows: 1, columns: 1 });
    return [block(place(0), letter, { fill, horizontal: "center" }), block(place(1), text, {})];
  });
}

function onPaper({ row, column, rows, columns }: Area): Area {
  return { row, column, rows: Math.min(rows, MOST_ROWS), columns: Math.min(columns, MOST_COLUMNS) };
}

function drawn(map: FormulaMap, part: Area, odd: readonly string[], top: number): SheetBlock[] {
  const isCut = part.rows < map.used.rows || part.columns < map.used.columns;
  const title = `${JUDUL} ${map.sheet}${isCut ? " (sebagian)" : ""}: satu huruf untuk rumus yang sama, ? untuk yang janggal`;
  const heads = Array.from({ length: part.columns }, (_, at) => columnName(part.column + at));
  const numbers = Array.from({ length: part.rows }, (_, at) => String(part.row + at + 1));
  const at = { row: top + 2 - part.row, column: 1 - part.column };
  return [
    block({ row: top, column: 0, rows: 1, columns: 1 }, title, { bold: true }),
    lines({ row: top + 1, column: 1, rows: 1, columns: heads.length }, [heads]),
    lines(
      { row: top + 2, column: 0, rows: numbers.length, columns: 1 },
      numbers.map((one) => [one]),
    ),
    ...map.blocks.flatMap(({ area, pattern }) => {
      const corak = CORAK[Math.min(pattern, CORAK.length - 1)];
      return corak ? shaded(area, part, at, corak.letter, corak.fill) : [];
    }),
    ...map.typed.flatMap((area) => shaded(area, part, at, "·", TYPED)),
    ...odd.flatMap((cell) => {
      const place = parseCell(cell);
      return place ? shaded({ ...place, rows: 1, columns: 1 }, part, at, "?", "#F4B6B0") : [];
    }),
  ];
}

function shaded(
  area: Area,
  part: Area,
  at: { row: number; column: number },
  letter: string,
  fill: string,
): SheetBlock[] {
  const row = Math.max(area.row, part.row);
  const column = Math.max(area.column, part.column);
  const rows = Math.min(area.row + area.rows, part.row + part.rows) - row;
  const columns = Math.min(area.column + area.columns, part.column + part.columns) - column;
  if (rows <= 0 || columns <= 0) return [];
  return [
    block({ row: row + at.row, column: column + at.column, rows, columns }, letter, {
      fill,
      horizontal: "center",
    }),
  ];
}

function block(area: Area, text: string, look: SheetBlock["look"]): SheetBlock {
  const line = Array.from({ length: area.columns }, () => ({ kind: "nilai", value: text }) as const);
  return {
    area,
    cells: Array.from({ length: area.rows }, () => line),
    look: { font: FONT, size: 7, ...look },
  };
}

function lines(area: Area, texts: readonly (readonly string[])[]): SheetBlock {
  const cells = texts.map((line) => line.map((value) => ({ kind: "nilai", value }) as const));
  return {
    area,
    cells,
    numberFormat: "@",
    look: { font: FONT, size: 7, horizontal: "center", color: "#605E5C" },
  };
}
