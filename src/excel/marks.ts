import type { PlacedHighlight } from "../plan/reading";
import { areasOf, requestAreas } from "./areas";
import { onEachArea, readMark } from "./highlights";
import { carryOut } from "./jobs";

/** A conditional format by formula: ours or somebody else's. */
export interface Mark {
  readonly sheet: string;
  readonly format: Excel.ConditionalFormat;
  readonly rule: Excel.ConditionalFormatRule;
}

/** One whose condition, look and place were asked for. */
export interface PlacedMark extends Mark {
  readonly look: Excel.ConditionalRangeFormat;
  readonly ranges: Excel.RangeAreas;
}

/** Queues the list of a sheet's conditional formats, the step before `marksOf`. */
export function requestConditionalFormats(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  const formats = sheet.getRange().conditionalFormats;
  formats.load("items/id,items/type");
  return formats;
}

/** Every conditional format that could be ours. */
export function marksOf(sheet: string, { items }: Excel.ConditionalFormatCollection): Mark[] {
  return items
    .filter(({ type }) => type === "Custom")
    .map((format) => ({ sheet, format, rule: format.custom.rule }));
}

/** So many are asked for at once; an office that copied rows for years may have twenty times as many. */
export const FEW_MARKS = 1_000;
/** What the condition of one takes in a request, and what its look and place take. */
const BYTES_PER_CONDITION = 500;
const BYTES_PER_PLACE = 1_000;

/** Queues the reading of a few. */
export function requestMarks(marks: readonly Mark[]): PlacedMark[] {
  marks.forEach(({ rule }) => rule.load("formula"));
  return marks.map(requestPlace);
}

function requestPlace(mark: Mark): PlacedMark {
  const { format } = mark;
  const look = format.custom.format;
  look.load("numberFormat");
  return { ...mark, look, ranges: requestAreas(format.getRanges()) };
}

/** Reads them, few or many: of many their conditions first, and then the look and place of ours alone. */
export async function readMarks(
  context: Excel.RequestContext,
  marks: readonly Mark[],
): Promise<readonly PlacedMark[]> {
  if (marks.length <= FEW_MARKS) {
    const placed = requestMarks(marks);
    await context.sync();
    return placed;
  }
  await carryOut(
    context,
    marks.map(({ rule }) => ({ bytes: BYTES_PER_CONDITION, queue: () => void rule.load("formula") })),
  );
  const placed: PlacedMark[] = [];
  const ours = marks.filter(({ rule }) => readMark(rule.formula) !== null);
  await carryOut(
    context,
    ours.map((mark) => ({ bytes: BYTES_PER_PLACE, queue: () => void placed.push(requestPlace(mark)) })),
  );
  return placed;
}

/**
 * Those among them that are ours. Rows that were copied or inserted leave a format on several areas: each is
 * one of ours, with the condition moved along.
 */
export function highlightsOf(marks: readonly PlacedMark[]): PlacedHighlight[] {
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
