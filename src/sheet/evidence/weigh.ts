import type { Draft } from "../columns/draft";
import type { Grid } from "../grid";
import { isSum, leavesOf as columnsIn } from "../../domain/expression";
import { headingOf } from "../columns/draft-headings";
import { isPeriodText } from "../header/header-rows";
import { CAPAIAN_ROLES, DERIVED_ROLES, OPEN_ROLES, REALISED_ROLES } from "../../domain/roles";
import { parseHeaderFormula } from "../header/header-formula";
import { settle } from "../settle/settle";
import { roleAt, settleMeanings } from "./settle-meaning";
import { tellAbovePlan } from "./above-plan";
import { arithmeticOf } from "./arithmetic";
import { readBookValues } from "./book-value";
import { averageGrowth } from "./average-growth";
import { quotientIn, type Definition } from "./definition";
import { readFigures, type ColumnFigures } from "./figures";
import { addPlanToDate } from "./plan-to-date";
import { addQuarterMoney } from "./quarter-money";
import { shareQuarters } from "./quarter-shares";
import { readRestOfQuarters } from "./rest-of-quarters";
import { addToDate } from "./to-date";
import { readFewFigures } from "./few-figures";
import { countParts } from "./counted-parts";
import { formulaEvidence } from "./formula-definitions";
import { pairGroups } from "./grouped-pairs";
import { weighByHeadings } from "./heading-weights";
import { meaningOf } from "./meaning";
import { shareGroups } from "./group-shares";
import { readMutations } from "./mutation";
import { nameComparisons } from "./named-comparison";
import { nameProducts } from "./named-products";
import { nameRatios } from "./named-ratios";
import { sharePlans } from "./planned-shares";
import { keepAgainstPrinted } from "./printed-against";
import { readParallelShares } from "./parallel-shares";
import { nameUnitProducts } from "./unit-products";
import { setSupplyAgainstNeed } from "./need-and-supply";
import { readEarlierRun } from "./earlier-run";
import { isPriced } from "./priced-product";
import { readPriced } from "./priced";
import { addScores } from "./score-sum";
import { splitBudget } from "./split-budget";
import { splitSpending } from "./split-spending";
import { multiplyPerEach } from "./per-each";
import { multiplyRates } from "./rates";
import { countWorkload } from "./workload";
import { convertMarks } from "./survey-index";

interface Body {
  readonly from: number;
  readonly to: number;
}

/**
 * What the cells themselves say of their column overrules what its heading says: first the office's own
 * formulas, then arithmetic that holds over the rows. What a column is computed from comes along.
 */
export function weighEvidence(grid: Grid, drafts: readonly Draft[], body: Body): void {
  for (const draft of drafts) {
    readFormulas(grid, draft, body);
    if (draft.definitions.length === 0) readPrinted(draft, drafts);
  }
  const figures = readFigures(grid, drafts, body);
  keepAgainstPrinted(figures);
  const open = figures.filter(({ draft }) => draft.definitions.length === 0 && draft.stats.formulas === 0);
  const explained = new Set<string>();
  for (const [isCandidate, fits] of ROUNDS)
    for (const own of open)
      if (own.draft.definitions.length === 0 && isCandidate(own.draft))
        define(own, figures, drafts, (definition) => fits(own, definition, explained, drafts), explained);
  for (const own of open) if (own.draft.definitions.length === 0) readFewFigures(own, figures, drafts);
  shareGroups(drafts, figures);
  averageGrowth(drafts);
  sharePlans(drafts, figures);
  nameComparisons(drafts, figures);
  addToDate(drafts, figures);
  splitSpending(drafts, figures);
  splitBudget(drafts, figures);
  addQuarterMoney(drafts);
  addPlanToDate(drafts);
  shareQuarters(drafts);
  readRestOfQuarters(drafts, figures);
  pairGroups(drafts);
  readMutations(drafts, figures);
  readPriced(drafts, figures);
  multiplyRates(drafts, figures);
  multiplyPerEach(drafts);
  countWorkload(drafts);
  addScores(drafts);
  readBookValues(drafts);
  nameProducts(drafts, figures);
  nameUnitProducts(drafts);
  weighByHeadings(drafts, figures);
  convertMarks(drafts, figures);
  nameRatios(drafts, figures);
  readParallelShares(drafts);
  setSupplyAgainstNeed(drafts, figures);
  countParts(drafts, figures);
  tellAbovePlan(grid, drafts, body);
  for (const own of readFigures(grid, drafts, body, true)) readEarlierRun(grid, body, own, figures);
  settleMeanings(drafts);
}

function readFormulas(grid: Grid, draft: Draft, body: Body): void {
  if (draft.stats.formulas === 0) return;
  const { definition, own, others } = formulaEvidence(grid, draft.reading.path.column, body);
  if (definition) draft.definitions = [definition];
  else if (others > own && CAPAIAN_ROLES.includes(draft.role))
    settle(draft, "other", "rumus instansi di kolom ini membaca sel di luar barisnya");
}

/** "(4/5)*100%" under a heading of any words is a share of the fifth column. */
function readPrinted(draft: Draft, drafts: readonly Draft[]): void {
  const { path } = draft.reading;
  if (path.formula === null) return;
  const paths = drafts.map(({ reading }) => reading.path);
  const parsed = parseHeaderFormula(path.formula, path, paths);
  if (!parsed.ok) return;
  const reason = `Rumus “${path.misprint ?? path.formula}” tercetak di judul kolom.`;
  draft.definitions = [{ expression: parsed.expression, witness: "judul", onlyBlank: false, reason }];
  if (path.misprint === undefined) return;
  draft.source = "nilai";
  draft.reason = `${reason} Persentase tidak dapat menjadi persen dari jumlah, jadi dibaca “${path.formula}”.`;
}

type Fits = (
  own: ColumnFigures,
  definition: Definition,
  explained: ReadonlySet<string>,
  drafts: readonly Draft[],
) => boolean;

/**
 * Who is asked first: columns whose heading calls them derived; then those that no word tells; last those
 * whose heading names a measure, and whose figures may still be a share of it.
 */
const ROUNDS: readonly (readonly [isCandidate: (draft: Draft) => boolean, fits: Fits])[] = [
  [({ role }) => DERIVED_ROLES.has(role), isNoConsequence],
  [({ role }) => OPEN_ROLES.has(role), isBehind],
  [({ role }) => role === "standar" || REALISED_ROLES.includes(role), isShareBehind],
  [({ role }) => role === "anggaran", isLeftBehind],
];

/** Not computed from what is itself computed behind it. */
function isNoConsequence(...[own, { expression }, explained, drafts]: Parameters<Fits>): boolean {
  const operands = columnsIn(expression);
  const isLater = (column: number): boolean => {
    const role = roleAt(drafts, column);
    return column > own.column && role !== null && DERIVED_ROLES.has(role);
  };
  return !operands.some(isLater) && !explained.has(relation(operands, own.column));
}

/**
 * Computed from what stands to its left, and not the same relation that already defines another column. A month is no
 * mean and no share of other months, whatever a few rows show.
 */
function isBehind(
  { column, draft }: ColumnFigures,
  { expression }: Definition,
  explained: ReadonlySet<string>,
): boolean {
  if (!isSum(expression) && isPeriodText(headingOf(draft))) return false;
  const operands = columnsIn(expression);
  return operands.every((operand) => operand < column) && !explained.has(relation(operands, column));
}

function isShareBehind(...[own, definition, explained, drafts]: Parameters<Fits>): boolean {
  const quotient = quotientIn(definition.expression);
  if (!quotient || !isBehind(own, definition, explained)) return false;
  return meaningOf(definition.expression, (column) => roleAt(drafts, column)) !== null;
}

/** "Plafon | Terpakai | Hemat (Rp)": money that is what others before it leave is no budget; nor is what a price comes to. */
function isLeftBehind(...[own, definition, explained, drafts]: Parameters<Fits>): boolean {
  if (!isBehind(own, definition, explained)) return false;
  if (isPriced(definition.expression, drafts)) return true;
  return meaningOf(definition.expression, (column) => roleAt(drafts, column)) === "sisa";
}

function relation(operands: readonly number[], own: number): string {
  return [...new Set([...operands, own])].sort((a, b) => a - b).join();
}

function define(
  own: ColumnFigures,
  figures: readonly ColumnFigures[],
  drafts: readonly Draft[],
  fits: (definition: Definition) => boolean,
  explained: Set<string>,
): void {
  const found = arithmeticOf(own, figures).filter(fits);
  const meant = (definition: Definition): boolean =>
    meaningOf(definition.expression, (column) => roleAt(drafts, column)) === own.draft.role;
  const onlyBlank = !DERIVED_ROLES.has(own.draft.role);
  own.draft.definitions = [...found.filter(meant), ...found.filter((definition) => !meant(definition))].map(
    (definition) => ({ ...definition, onlyBlank }),
  );
  const [best] = own.draft.definitions;
  if (best) explained.add(relation(columnsIn(best.expression), own.column));
}
