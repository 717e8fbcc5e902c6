import { cellKey } from "../sheet/address";
import type { Snapshot } from "../sheet/snapshot";
import type { CellWrite, HighlightPlan } from "../plan/plan";
import { cellAt } from "../plan/change";
import type { PlacedHighlight, SignedRule } from "../plan/reading";
import type { Job } from "./jobs";
import { highlightsOf, requestMarks, type PlacedMark } from "./marks";
import { answered } from "./write";
import { lookOf, markedFormula, sameHighlights, signedRules } from "./highlights";

/** Our highlights of one sheet that are to give way to others. */
export interface HighlightChange {
  readonly sheet: string;
  readonly standing: readonly PlacedHighlight[];
  readonly wanted: readonly SignedRule[];
}

/** The sheets whose highlights are not yet what they are to be. */
export function highlightChangesOf(
  plans: readonly HighlightPlan[],
  cells: readonly CellWrite[],
  { snapshot, highlights }: { snapshot: Snapshot; highlights: readonly PlacedHighlight[] },
): HighlightChange[] {
  const formatAt = formatsAfter(cells, snapshot);
  return plans.flatMap((plan) => {
    const standing = highlights.filter(({ sheet }) => sheet === plan.sheet);
    const wanted = signedRules(plan, (row, column) => formatAt(plan.sheet, row, column));
    return sameHighlights(
      standing.map(({ rule }) => rule),
      wanted,
    )
      ? []
      : [{ sheet: plan.sheet, standing, wanted }];
  });
}

/** Number format of a cell once the plan is carried out. */
function formatsAfter(cells: readonly CellWrite[], snapshot: Snapshot) {
  const set = new Map<string, Map<number, string>>();
  for (const { sheet, row, column, numberFormat } of cells) {
    if (numberFormat === undefined) continue;
    const formats = set.get(sheet) ?? new Map<number, string>();
    set.set(sheet, formats.set(cellKey(row, column), numberFormat));
  }
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  return (sheet: string, row: number, column: number): string =>
    set.get(sheet)?.get(cellKey(row, column)) ?? cellAt(sheets.get(sheet), row, column).numberFormat;
}

/** What a rule takes in a request; so many stay together. */
const BYTES_PER_RULE = 1_200;
const RULES_PER_JOB = 500;

/** The highlights that are about to go, as they lie in the sync that deletes them: rows inserted above move them. */
export function noteJob(
  context: Excel.RequestContext,
  { sheet, standing }: HighlightChange,
  id: string,
  tell: (highlights: HighlightPlan) => void,
): Job[] {
  const ids = [...new Set(standing.map((own) => own.id))];
  if (ids.length === 0) return [];
  let placed: readonly PlacedMark[] = [];
  const note = () => tell({ sheet, rules: highlightsOf(placed).map(({ rule }) => rule) });
  return [
    {
      bytes: BYTES_PER_RULE * ids.length,
      queue: () => {
        const all = context.workbook.worksheets.getItem(id).getRange().conditionalFormats;
        const formats = ids.map((own) => all.getItem(own));
        placed = requestMarks(formats.map((format) => ({ sheet, format, rule: format.custom.rule })));
      },
      done: note,
      salvage: () => void answered(note),
    },
  ];
}

/** Excel may number conditional formats by their order: the last one goes first, so that the others keep their ids. */
export function highlightJobs(
  context: Excel.RequestContext,
  { standing, wanted }: HighlightChange,
  id: string,
): Job[] {
  const sheet = () => context.workbook.worksheets.getItem(id);
  const ids = [...new Set(standing.map((own) => own.id))].reverse();
  return [
    ...inParts(ids, (part) => {
      const all = sheet().getRange().conditionalFormats;
      part.forEach((own) => all.getItem(own).delete());
    }),
    ...inParts(wanted, (part) => {
      const worksheet = sheet();
      part.forEach((rule) => addHighlight(worksheet, rule));
    }),
  ];
}

function inParts<T>(rules: readonly T[], queue: (part: readonly T[]) => void): Job[] {
  return Array.from({ length: Math.ceil(rules.length / RULES_PER_JOB) }, (_, index) => {
    const part = rules.slice(index * RULES_PER_JOB, (index + 1) * RULES_PER_JOB);
    return { bytes: BYTES_PER_RULE * part.length, queue: () => queue(part) };
  });
}

export function addHighlight(worksheet: Excel.Worksheet, rule: SignedRule): void {
  const { row, column, rows, columns } = rule.area;
  const { fill, font } = lookOf(rule.style);
  const { custom } = worksheet.getRangeByIndexes(row, column, rows, columns).conditionalFormats.add("Custom");
  custom.rule.formula = markedFormula(rule);
  if (fill !== undefined) custom.format.fill.color = fill;
  custom.format.font.color = font;
  custom.format.numberFormat = rule.numberFormat;
}
