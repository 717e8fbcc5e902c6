import { AREA, areaOf } from "./areas";
import { readMark, type PlacedHighlight } from "./highlights";

/** A conditional format by formula whose condition was asked for: ours or somebody else's. */
export interface Mark {
  readonly sheet: string;
  readonly format: Excel.ConditionalFormat;
  readonly rule: Excel.ConditionalFormatRule;
  readonly look: Excel.ConditionalRangeFormat;
  readonly range: Excel.Range;
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
      const range = format.getRangeOrNullObject();
      range.load(AREA);
      return { sheet, format, rule, look, range };
    });
}

/** Those among them that are ours. */
export function highlightsOf(marks: readonly Mark[]): PlacedHighlight[] {
  return marks.flatMap(({ sheet, format, rule, look, range }) => {
    const mark = readMark(rule.formula);
    if (!mark || range.isNullObject) return [];
    const numberFormat = String(look.numberFormat ?? "");
    return [{ sheet, id: format.id, rule: { ...mark, area: areaOf(range), numberFormat } }];
  });
}
