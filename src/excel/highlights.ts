import type { HighlightRule, HighlightStyle } from "../plan/cell-content";
import { leastOf } from "../domain/items";
import { signedFormat } from "./signed-format";
import type { Place } from "../sheet/formulas/alike";
import { formulaAt } from "../sheet/formulas/shape";
import { Shapes } from "../sheet/formulas/shapes";
import { canonicalFormula } from "../sheet/excel-print";
import type { Area } from "../sheet/snapshot";
import type { HighlightPlan } from "../plan/plan";
import type { SignedRule } from "../plan/reading";
import { rectangles, type Placed } from "./rectangles";

/**
 * Our conditional formats. They are told from anybody else's by their condition, which carries a part that
 * is always true: =AND(N("capaian:gagal")=0,G5<100). So they can be replaced and removed, by us or by a
 * colleague's add-in, after the file was saved, copied or sorted.
 */
const OURS = /^=?\s*AND\(\s*N\(\s*"capaian:(\w+)"\s*\)\s*=\s*0\s*,([\s\S]*)\)$/i;

interface Look {
  /** Absent where the cell keeps its own ground. */
  readonly fill?: string;
  readonly font: string;
  /** Stands before the cell's own figure, so that the highlight is seen in greyscale and on paper. */
  readonly sign: string;
}

const LOOKS: Readonly<Record<HighlightStyle, Look>> = {
  gagal: { fill: "#FBE3E4", font: "#8A1020", sign: "▼ " },
  salah: { fill: "#FFE9C7", font: "#7A3B00", sign: "! " },
  catatan: { fill: "#E3EFF5", font: "#0C4B66", sign: "• " },
  janggal: { fill: "#EEE6F6", font: "#4B2A73", sign: "? " },
  naik: { font: "#0B5A2B", sign: "▲ " },
  turun: { font: "#7A2E00", sign: "▼ " },
};

export function lookOf(style: HighlightStyle): Look {
  return LOOKS[style];
}

export function markedFormula({ style, formula }: HighlightRule): string {
  return `=AND(N("capaian:${style}")=0,${formula.replace(/^=/, "")})`;
}

/** Style and condition of one of our own; null for a conditional format of somebody else. */
export function readMark(formula: string): Pick<HighlightRule, "style" | "formula"> | null {
  const [, style = "", condition = ""] = OURS.exec(formula) ?? [];
  return isStyle(style) ? { style, formula: `=${condition}` } : null;
}

function isStyle(name: string): name is HighlightStyle {
  return name in LOOKS;
}

/**
 * The rules of a sheet, each cut into parts whose cells have one number format (Excel gives a conditional
 * format a single one), with the condition moved along.
 */
export function signedRules(plan: HighlightPlan, formatAt: FormatAt): SignedRule[] {
  return plan.rules.flatMap(({ numberFormat: given, ...rule }): SignedRule[] => {
    if (given !== undefined) return [{ ...rule, numberFormat: given }];
    return partsByFormat(rule.area, formatAt).map(({ area, numberFormat }) => ({
      area,
      style: rule.style,
      numberFormat: signedFormat(numberFormat, LOOKS[rule.style].sign),
      formula: movedTo(rule.formula, rule.area, area),
    }));
  });
}

type FormatAt = (row: number, column: number) => string;

function partsByFormat(area: Area, formatAt: FormatAt) {
  const cellsOf = new Map<string, Placed[]>();
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const numberFormat = formatAt(row, column);
      const cells = cellsOf.get(numberFormat) ?? [];
      cells.push({ row, column });
      cellsOf.set(numberFormat, cells);
    }
  }
  return [...cellsOf].flatMap(([numberFormat, cells]) =>
    rectangles(cells).map((part) => ({ area: part, numberFormat })),
  );
}

/**
 * A condition of several areas as it reads on each of them. Excel gives it as seen from the top left of all of them
 * together, whichever it lists first (OfficeDev/office-js issue 5194).
 */
export function onEachArea(formula: string, areas: readonly Area[]): { area: Area; formula: string }[] {
  const corner = {
    row: leastOf(areas.map(({ row }) => row)),
    column: leastOf(areas.map(({ column }) => column)),
  };
  return areas.map((area) => ({ area, formula: movedTo(formula, corner, area) }));
}

/** The condition of one place as it reads at another. */
function movedTo(formula: string, from: Place, to: Place): string {
  return formulaAt(new Shapes().of(formula, from), to.row, to.column) ?? formula;
}

/** Whether the highlights that stand are the ones that are to stand. */
export function sameHighlights(standing: readonly SignedRule[], wanted: readonly SignedRule[]): boolean {
  return fingerprint(standing) === fingerprint(wanted);
}

/** Excel prints a condition that it takes over in its own way, as it does with formulas of cells. */
function fingerprint(rules: readonly SignedRule[]): string {
  return rules
    .map(({ area: { row, column, rows, columns }, style, formula, numberFormat }) =>
      [row, column, rows, columns, style, canonicalFormula(formula), numberFormat].join("|"),
    )
    .sort()
    .join("\n");
}
