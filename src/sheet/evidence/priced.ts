import { leaf, operation, type Expression } from "../../domain/expression";
import { headingOf, nameOf } from "../columns/draft-headings";
import type { Draft } from "../columns/draft";
import { isAgreed } from "../agreement";
import { countedTime } from "../words/time-words";
import { isPrice, isQuantity } from "../words/unit-words";
import { isPercent, settle } from "../settle/settle";
import { amountOf, countBehind } from "../settle/settle-priced";
import { WORD_ROLES, isRole } from "../../domain/roles";
import { normalise } from "../words/wording";
import { defineAsSaid } from "./define";
import { type Definition } from "./definition";
import type { ColumnFigures } from "./figures";

/** The name of a total may stand among so many prices. */
const MOST_WORDS = 3;

/** What a price times a quantity is called. */
const AMOUNT = /\b(jumlah|total|jml|nilai|biaya|anggaran|pagu|alokasi|harga total|rp)\b/;

/**
 * "Volume | Satuan | Harga Satuan | Jumlah" of a budget or a grant: the quantities before a price times that price.
 * Figures that stand in the column must agree.
 */
export function readPriced(drafts: readonly Draft[], figures: readonly ColumnFigures[]): void {
  drafts.forEach((price, index) => {
    if (!isPrice(headingOf(price)) || price.stats.words * MOST_WORDS > price.stats.numeric) return;
    const [amount, count] = [amountOf(drafts, index), countBehind(drafts, index)];
    if (!amount || !isAmount(amount)) return;
    const quantities = count ? [count] : quantitiesBefore(drafts.slice(0, index));
    const isUnfilled = price.role === "satuan" && price.stats.numeric === 0;
    if (price.role !== "other" && (quantities.length > 0 || isUnfilled))
      settle(price, "other", "harga satuan tidak dijumlahkan");
    if (amount.definitions.length > 0 || quantities.length === 0) return;
    const definition = productOf([...quantities, price]);
    if (agrees(definition.expression, amount, figures)) defineAsSaid(amount, definition);
  });
}

export function isAmount(draft: Draft): boolean {
  return draft.stats.words === 0 && AMOUNT.test(normalise(draft.reading.path.texts.join(" ")));
}

/**
 * The columns that name a quantity, back to the names of the rows or to another amount: "Bulan Mei › Volume | Harga
 * Satuan | Jumlah" takes the volume of its own month. Without one, the nearest column of figures.
 */
function quantitiesBefore(left: readonly Draft[]): Draft[] {
  const units = left.filter(isRole("satuan"));
  // "Jumlah | Satuan | Harga Satuan", "Jumlah | Harga Satuan": how many, with their unit or the price right behind.
  const isCounted = (at: number): boolean => left[at + 1]?.role === "satuan" || at === left.length - 1;
  const ends = left.map((draft, at) => isPrice(headingOf(draft)) || (isAmountAlone(draft) && !isCounted(at)));
  const figures = left.slice(ends.lastIndexOf(true) + 1).filter(
    (draft) =>
      !WORD_ROLES.has(draft.role) &&
      // "Lulus | % Lulus | Tarif (Rp) | Pendapatan (Rp)": nobody pays for a percentage.
      !isPercent(draft) &&
      (draft.stats.numeric > 0 || draft.definitions.length > 0),
  );
  const named = figures.filter((draft) => isQuantity(headingOf(draft)));
  if (named.length > 0) return named;
  const [before, nearest] = left.filter((draft) => !units.includes(draft)).slice(-2);
  return figures.filter((draft) => draft === (nearest ?? before) || (draft === before && isTimes(nearest)));
}

/** "Orang | Hari | Harga Satuan", "Peserta | Kali | Tarif": so many, and for each of them so often. */
function isTimes(draft: Draft | undefined): boolean {
  const heading = draft ? headingOf(draft) : "";
  return countedTime(heading) !== null || /^(?:jumlah |jml )?kali$/i.test(heading.trim());
}

/** "Jumlah", "Total (Rp)": not "Jumlah Orang", which is a quantity. */
function isAmountAlone(draft: Draft): boolean {
  const words = normalise(headingOf(draft))
    .replace(AMOUNT, "")
    .replace(/\brp\b|\W/g, "");
  return words === "" && isAmount(draft);
}

function productOf(factors: readonly Draft[]): Definition {
  const columns = factors.map(({ reading }) => leaf(reading.path.column));
  const expression = columns.reduce((product, factor) => operation(product, "*", factor));
  const names = factors.map(nameOf).join(" dikali ");
  return {
    expression,
    witness: "kata",
    onlyBlank: true,
    reason: `Judul-judul kolomnya menyebut banyaknya dan harga satuannya, jadi dihitung ${names}.`,
  };
}

/** Rupiah that rounding may take. */
const ROUNDING = 1;

/** The figures that stand in the column are the products of their rows, but for a slip. */
export function agrees(
  expression: Expression<number>,
  amount: Draft,
  figures: readonly ColumnFigures[],
): boolean {
  const own = figures.find(({ draft }) => draft === amount)?.values ?? [];
  const rows = own.flatMap((printed, row): boolean[] => {
    const product = printed === null ? null : valueOf(expression, figures, row);
    return printed === null || product === null ? [] : [Math.abs(product - printed) <= ROUNDING];
  });
  return isAgreed(rows.filter(Boolean).length, rows.length);
}

function valueOf(node: Expression<number>, figures: readonly ColumnFigures[], row: number): number | null {
  if (node.kind === "column") return figures.find((own) => own.column === node.column)?.values[row] ?? null;
  if (node.kind !== "operation") return null;
  const [left, right] = [valueOf(node.left, figures, row), valueOf(node.right, figures, row)];
  return left === null || right === null ? null : left * right;
}
