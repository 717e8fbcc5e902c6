import type { PlacedHighlight } from "../plan/reading";
import { areasOf, requestAreas } from "./areas";
import { onEachArea, readMark } from "./highlights";

/** A conditional format by formula whose condition was asked for: ours or somebody else's. */
export interface Mark {
  readonly sheet: string;
  readonly format: Excel.ConditionalFormat;
  readonly rule: Excel.ConditionalFormatRule;
  readonly look: Excel.ConditionalRangeFormat;
  readonly ranges: Excel.RangeAreas;
}

/** Queues the list of a sheet's conditional formats, the step before `requestMarks`. */
export function requestConditionalFormats(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  const formats = sheet.getRange().conditionalFormats;
  formats.load("items/id,items/type");
  return formats;
}

/** Queues the reading of every conditional format that could be ours. */
export function requestMarks(sheet: string, { items }: Excel.ConditionalFormatCollection): Mark[] {
  return items
    .filter(({ type }) => type === "Custom")
    .map((format) => {
      const { rule, format: look } = format.custom;
      rule.load("formula");
      look.load("numberFormat");
      return { sheet, format, rule, look, ranges: requestAreas(format.getRanges()) };
    });
}

/**
 * Those among them that are ours. Rows that were copied or inserted leave a format on several areas: each is
 * one of ours, with the condition moved along.
 */
export function highlightsOf(marks: readonly Mark[]): PlacedHighlight[] {
  return marks.flatMap(({ sheet, format, rule, look, ranges }) => {
    const mark = readMark(rule.formula);
    if (!mark) return [];
    const numberFormat = String(look.numberFormat ?? "");
    return onEachArea(mark.formula, areasOf(ranges)).map((own) => ({
      ...{ sheet, id: format.id },
      rule: { ...mark, ...own, numberFormat },
    }));
  });
}
