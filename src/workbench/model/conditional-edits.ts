import type { Area } from "./area";
import { bounding, encloses, subtract } from "./area";
import type { ConditionalFormat, ConditionalRule } from "./conditional";
import { copyFormula } from "./formula-moves";
import type { Sheet } from "./sheet";

/** The cell that formulas of a conditional format are relative to. */
export function anchorOf(areas: readonly Area[]): { row: number; column: number } {
  return areas.reduce((all, area) => bounding(all, area));
}

/** Adds a conditional format at the top, before all others of the sheet. */
export function addConditionalFormat(
  sheet: Sheet,
  areas: readonly Area[],
  rule: ConditionalRule,
): ConditionalFormat {
  const format: ConditionalFormat = {
    id: sheet.workbook.newId(),
    areas: [...areas],
    stopIfTrue: false,
    rule,
    format: {},
  };
  sheet.conditionalFormats.unshift(format);
  touchFormats(sheet, areas);
  return format;
}

/** Changes rule or looks of a conditional format. */
export function changeConditionalFormat(
  sheet: Sheet,
  format: ConditionalFormat,
  change: Partial<Pick<ConditionalFormat, "rule" | "format" | "stopIfTrue">>,
): void {
  Object.assign(format, change);
  delete format.origin;
  touchFormats(sheet, format.areas);
}

/** Puts a conditional format before the one that stands at this place, counted from 0. */
export function rankConditionalFormat(sheet: Sheet, format: ConditionalFormat, rank: number): void {
  const formats = sheet.conditionalFormats;
  const position = formats.indexOf(format);
  formats.splice(position, 1);
  formats.splice(Math.max(rank > position ? rank - 1 : rank, 0), 0, format);
  delete format.origin;
  touchFormats(sheet, format.areas);
}

/** Lets a conditional format hold for further areas, those that it covers already aside. */
export function extendConditionalFormat(
  sheet: Sheet,
  format: ConditionalFormat,
  areas: readonly Area[],
): void {
  const added = areas.filter((area) => !format.areas.some((own) => encloses(own, area)));
  if (added.length > 0) moveTo(sheet, format, [...format.areas, ...added]);
}

export function deleteConditionalFormat(sheet: Sheet, format: ConditionalFormat): void {
  const position = sheet.conditionalFormats.indexOf(format);
  if (position < 0) return;
  sheet.conditionalFormats.splice(position, 1);
  touchFormats(sheet, format.areas);
}

/** Frees an area of conditional formats; what they cover elsewhere stays. */
export function clearConditionalArea(sheet: Sheet, area: Area): void {
  for (const format of [...sheet.conditionalFormats]) {
    const rest = format.areas.flatMap((part) => subtract(part, area));
    const untouched =
      rest.length === format.areas.length && rest.every((part, index) => part === format.areas[index]);
    if (untouched) continue;
    if (rest.length === 0) deleteConditionalFormat(sheet, format);
    else moveTo(sheet, format, rest);
  }
}

/** The rule with its formulas rewritten. */
export function mapRule(rule: ConditionalRule, change: (formula: string) => string): ConditionalRule {
  if (rule.kind === "custom") return { ...rule, formula: change(rule.formula) };
  if (rule.kind !== "cellValue") return rule;
  return { ...rule, formula1: change(rule.formula1), formula2: rule.formula2 && change(rule.formula2) };
}

function moveTo(sheet: Sheet, format: ConditionalFormat, areas: Area[]): void {
  const from = anchorOf(format.areas);
  const to = anchorOf(areas);
  const copy = (formula: string) => copyFormula(formula, to.row - from.row, to.column - from.column);
  format.areas = areas;
  format.rule = mapRule(format.rule, copy);
  if (format.rule.kind !== "other") delete format.origin;
  touchFormats(sheet, areas);
}

function touchFormats(sheet: Sheet, areas: readonly Area[]): void {
  for (const area of areas) sheet.touch("conditional", { kind: "format", area });
}
