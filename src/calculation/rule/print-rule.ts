import {
  divisorOf,
  isSum,
  leavesOf,
  multipliesByHundred,
  partsOf,
  type Expression,
} from "../../domain/expression";
import { printedNumber } from "../../sheet/excel-print";
import { gatheringFormula } from "./ranges";
import { ATOM, PRODUCT, RANK, SUM, type Text } from "../cells/ranked-text";
import type { Guard } from "./rule";

/** The cells that a formula names, and what they store. */
export interface Cells<C> {
  readonly name: (leaf: C) => string;
  /** Whether the cell stores a ratio that Excel shows times 100. */
  readonly isRatio: (leaf: C) => boolean;
  readonly isBlank: (leaf: C) => boolean;
}

/**
 * The live formula of a tree, in English names and commas, guarded so that a blank or a zero divisor gives an
 * empty cell, never a silent 0 or an error. null where its cells hold ratios as well as numbers of percent: no
 * formula says the same then.
 */
export function printFormula<C>(
  expression: Expression<C>,
  guard: Guard,
  cells: Cells<C>,
  ratio: boolean,
): string | null {
  const stored = storedScale(expression, cells) ?? ratio;
  const own = ownScale(expression) ?? stored;
  if (stored === "mixed" || own === "mixed") return null;
  const body = scaled(
    isAdded(expression, guard) ? sum(expression, cells) : write(expression, cells, stored),
    own,
    ratio,
  );
  return `=IF(${missing(expression, guard, cells)},"",${withDivisor(expression, guard, cells, body)})`;
}

/** Cells added together of which some may hold no number: a space or a dash makes an error of "+". */
function isAdded<C>(expression: Expression<C>, { blank }: Guard): boolean {
  return blank === "all" && expression.kind === "operation" && isSum(expression);
}

function sum<C>(expression: Expression<C>, cells: Cells<C>): Text {
  return { text: gatheringFormula("SUM", leavesOf(expression).map(cells.name)), rank: ATOM };
}

/** Blank where an operand is: of gathered cells, where all are. */
function missing<C>(expression: Expression<C>, { blank, zero }: Guard, cells: Cells<C>): string {
  const divisor = zero === "divisor" ? divisorOf(expression) : null;
  const needed = [...new Set([...(divisor ? singles(divisor) : []), ...singles(expression)])].map(cells.name);
  const gathered = gatherings(expression).map((list) => `COUNT(${list.map(cells.name).join(",")})`);
  const count = `COUNT(${needed.join(",")})`;
  if (gathered.length > 0) return `${[...(needed.length > 0 ? [count] : []), ...gathered].join("*")}=0`;
  return blank === "all" ? `${count}=0` : `${count}<${needed.length}`;
}

function withDivisor<C>(expression: Expression<C>, { zero }: Guard, cells: Cells<C>, body: string): string {
  const divisor = divisorOf(expression);
  if (divisor === null) return body;
  return zero === "error" ? `IFERROR(${body},"")` : `IF(${write(divisor, cells, true).text}=0,"",${body})`;
}

/** Leaves that must all be there, and lists of which one is enough. */
function singles<C>(expression: Expression<C>): C[] {
  if (expression.kind === "over") return [];
  if (expression.kind === "column") return [expression.column];
  return partsOf(expression).flatMap(singles);
}

function gatherings<C>(expression: Expression<C>): C[][] {
  if (expression.kind === "over") return [leavesOf(expression)];
  return partsOf(expression).flatMap(gatherings);
}

/** Whether the leaf stands in lists alone, of which one figure is enough. */
export function isGathered<C>(expression: Expression<C>, leaf: C): boolean {
  return !singles(expression).includes(leaf);
}

type Scale = boolean | "mixed";

/** Whether the leaves store ratios; null where there is none to ask. */
function storedScale<C>(expression: Expression<C>, cells: Cells<C>): Scale | null {
  switch (expression.kind) {
    case "column":
      return cells.isRatio(expression.column);
    case "percent":
      return storedScale(expression.of, cells) === "mixed" ? "mixed" : null;
    case "portion":
      return storedScale(expression.of, cells);
    case "over":
      return common(
        expression.of.filter((part) => leavesOf(part).some((leaf) => !cells.isBlank(leaf))),
        cells,
      );
    default:
      return common(partsOf(expression), cells);
  }
}

function common<C>(parts: readonly Expression<C>[], cells: Cells<C>): Scale | null {
  const scales = new Set(parts.map((part) => storedScale(part, cells)).filter((scale) => scale !== null));
  return scales.size > 1 ? "mixed" : ([...scales][0] ?? null);
}

/**
 * A quotient is a ratio whatever its parts are, unless it is made a number of percent ("x 100"); a serapan within
 * "capaian − serapan" is written in the scale of the capaian.
 */
function ownScale<C>(expression: Expression<C>): boolean | null {
  return divides(expression) ? !multipliesByHundred(expression) : null;
}

function divides<C>(expression: Expression<C>): boolean {
  if (expression.kind === "percent") return false;
  if (expression.kind === "operation" && expression.operator === "/" && leavesOf(expression.right).length > 0)
    return true;
  return partsOf(expression).some(divides);
}

/** From a ratio to a number of percent and back, where the cell's style asks for it. */
function scaled(body: Text, isRatio: boolean, wantsRatio: boolean): string {
  if (isRatio === wantsRatio) return body.text;
  if (wantsRatio) return body.rank === ATOM ? `${body.text}/100` : `(${body.text})/100`;
  return body.rank === SUM ? `(${body.text})*100` : `${body.text}*100`;
}

function write<C>(expression: Expression<C>, cells: Cells<C>, ratio: boolean): Text {
  const inside = (part: Expression<C>): Text => write(part, cells, ratio);
  const call = (text: string): Text => ({ text, rank: ATOM });
  switch (expression.kind) {
    case "column":
      return call(cells.name(expression.column));
    case "number":
      return call(printedNumber(expression.value));
    case "share":
      return call(printedNumber(ratio ? expression.percent / 100 : expression.percent));
    case "percent": {
      const own = storedScale(expression.of, cells) === true;
      return { text: scaled(write(expression.of, cells, own), true, ratio), rank: PRODUCT };
    }
    case "operation":
      return operationText(expression.operator, inside(expression.left), inside(expression.right));
    case "portion": {
      const factor = storedScale(expression.share, cells) === true ? "" : "/100";
      const product = operationText("*", inside(expression.of), inside(expression.share));
      return { text: `${product.text}${factor}`, rank: PRODUCT };
    }
    case "magnitude":
      return call(`ABS(${inside(expression.of).text})`);
    case "bounded": {
      const { least, most } = expression;
      const body = inside(expression.of).text;
      const floored = least === null ? body : `MAX(${printedNumber(least)},${body})`;
      return call(most === null ? floored : `MIN(${printedNumber(most)},${floored})`);
    }
    case "over":
      return call(
        gatheringFormula(
          expression.how,
          expression.of.map((part) => inside(part).text),
        ),
      );
    case "when": {
      // Sums of ratios such as 1.05 - 1 miss a bound by a binary fraction; so they are rounded before.
      const [places, bound] = ratio ? [9, expression.percent / 100] : [7, expression.percent];
      const test = `ROUND(${inside(expression.reached).text},${places})<${printedNumber(bound)}`;
      return call(`IF(${test},"",${inside(expression.then).text})`);
    }
  }
}

function operationText(operator: keyof typeof RANK, left: Text, right: Text): Text {
  const rank = RANK[operator];
  const side = ({ text, rank: own }: Text, tight: boolean): string =>
    own < rank || (tight && own === rank) ? `(${text})` : text;
  return { text: `${side(left, false)}${operator}${side(right, true)}`, rank };
}
