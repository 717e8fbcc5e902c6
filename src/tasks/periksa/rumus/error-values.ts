import { cellName } from "../../../sheet/address";
import { isError } from "../../../sheet/formulas/functions";
import { argumentsOf } from "../../../sheet/formulas/calls";
import type { Place } from "../../../sheet/formulas/alike";
import { NONE, type Fault, type Formula, type Look } from "./fault";
import { CERTAIN, USUAL } from "./kejanggalan";
import { firstIn } from "./targets";

/** An error where it arises: none of the cells that the formula reads holds one. */
export const errorOf: Look = () => findError;

function findError(formula: Formula): readonly Fault[] {
  const { grid, cell } = formula;
  const value = grid.value(cell);
  if (!isError(value) || value === "#REF!" || readFirst(formula, isErrorIn)) return NONE;
  const text = value === "#VALUE!" ? readFirst(formula, isTextIn) : null;
  const why = text ? `: ${cellName(text.row, text.column)} yang dibacanya berisi teks` : "";
  return [{ rule: "rumus-galat", bits: USUAL, text: `berisi galat ${String(value)}${why}.`, isRare: true }];
}

type Test = (formula: Formula["grid"], place: Place) => boolean;
const isErrorIn: Test = (grid, place) => isError(grid.value(place));
const isTextIn: Test = (grid, place) => grid.content(place) === "text";

function readFirst({ book, grid, cell, shape }: Formula, test: Test): Place | null {
  for (const reference of shape.references) {
    const target = book.target(grid, reference, cell);
    const found = target && firstIn(target, (place) => test(target.grid, place));
    if (found) return found;
  }
  return null;
}

/**
 * An IFERROR that hides an error now. A blank instead says nothing wrong, and #DIV/0! or #N/A are what it is
 * written for; the word that another formula gives while nothing is filled ("Belum Diisi" of an evaluation sheet) is
 * no error. A figure instead of a broken reference or of a typed text in arithmetic is one that nobody computed.
 */
export const coveredError: Look = ({ pieces }) =>
  pieces.some((piece) => /\bIF(?:ERROR|NA)\(/.test(piece)) ? findCovered : null;

function findCovered(formula: Formula): readonly Fault[] {
  const { book, grid, cell } = formula;
  for (const [inner = "", instead = ""] of argumentsOf(grid.formula(cell), /^IF(?:ERROR|NA)$/)) {
    const value = book.evaluateAt(grid, `=${inner}`);
    if (value === null || !isError(value)) continue;
    if (value === "#VALUE!" && readsOnlyWordsOfFormulas(formula)) continue;
    const shown = instead === "" || instead === '""' ? "kosong" : instead.replaceAll('"', "");
    const isExpected = value === "#DIV/0!" || value === "#N/A";
    const bits = isExpected ? USUAL : CERTAIN;
    const text = `menutupi galat ${String(value)} dan menampilkan ${shown}: ${inner} tidak dapat dihitung.`;
    return [{ rule: "rumus-galat-tertutup", bits, text, isRare: isExpected && shown !== "kosong" }];
  }
  return NONE;
}

/** Whether each text that a formula reads is the answer of another formula: a state put in words, not a slip. */
function readsOnlyWordsOfFormulas(formula: Formula): boolean {
  return readFirst(formula, isWordOfFormula) !== null && readFirst(formula, isTextIn) === null;
}

const isWordOfFormula: Test = (grid, place) => {
  const value = grid.value(place);
  return grid.content(place) === "formula" && typeof value === "string" && value !== "" && !isError(value);
};
