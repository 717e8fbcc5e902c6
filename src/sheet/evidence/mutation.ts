import { leaf, operation, type Expression } from "../../domain/expression";
import { nameOf } from "../columns/draft-headings";
import { columnOf, type Draft } from "../columns/draft";
import { CHANGE_ROLES, WORD_ROLES } from "../../domain/roles";
import { CLOSING, OPENING, STOCK } from "../words/account-words";
import { groupOfPath, sharesGroup } from "../header/heading-path";
import { readClosing } from "../words/closing";
import { isPrice } from "../words/unit-words";
import { menyebutPersen } from "../../domain/persen";
import { settle } from "../settle/settle";
import { normalise } from "../words/wording";
import { sidesByFigures, sidesByWords } from "./account-sides";
import type { ColumnFigures } from "./figures";
import { defineAsSaid } from "./define";
import { percentOf, sumOfColumns } from "./definition";

/** What opening and additions come to before anything is taken. */
const BOTH = /\bbeban\b/;

interface Account {
  readonly opening: Draft;
  readonly added: readonly Draft[];
  /** The column that opening and additions come to, where one stands between. */
  readonly both: Draft | null;
  readonly taken: readonly Draft[];
  readonly closing: Draft;
}

/**
 * "Saldo Awal | Penambahan | Pengurangan | Saldo Akhir", "Sisa 2021 | Masuk | Beban | Putus | Sisa 2022": what stood
 * there, plus what came, less what went. Which came and which went, a sum between them tells, their words, the
 * openings of the rows below each other, or the order of accounts.
 */
export function readMutations(drafts: readonly Draft[], figures: readonly ColumnFigures[]): void {
  for (let index = 0; index + 3 < drafts.length; index += 1) {
    const account = accountFrom(drafts, index, figures);
    if (account) define(account, drafts);
  }
}

function accountFrom(
  drafts: readonly Draft[],
  index: number,
  figures: readonly ColumnFigures[],
): Account | null {
  const opening = drafts[index];
  if (!opening || !isMeasured(opening)) return null;
  const end = drafts.findIndex((draft, at) => at > index + 1 && closes(draft, opening));
  const closing = drafts[end];
  const all = drafts.slice(index + 1, Math.max(end, 0));
  if (!closing || all.length < 2 || !all.every(isMeasured)) return null;
  const split = all.findIndex((own) => isBoth(own) || isSumBeside(own, opening));
  const both = all[split] ?? null;
  const parts = both
    ? [all.slice(0, split), all.slice(split + 1)].map(withoutParts)
    : (sidesByWords(withoutParts(all)) ?? sidesByFigures(opening, all, figures));
  const [added = [], taken = []] = parts ?? [];
  return added.length > 0 && taken.length > 0 ? { opening, added, both, taken, closing } : null;
}

/** "Penyelesaian › Tahap II | SP3 | Jumlah": what went stands once, in the sum. */
function withoutParts(between: readonly Draft[]): readonly Draft[] {
  const groupOf = ({ reading }: Draft): string => groupOfPath(reading.path.texts);
  const isSum = ({ reading }: Draft): boolean =>
    readClosing(reading.path.texts.at(-1) ?? "")?.certain === true;
  const summed = new Set(between.filter((own) => isSum(own) && groupOf(own) !== "").map(groupOf));
  return between.filter((own) => isSum(own) || !summed.has(groupOf(own)));
}

/** "Permohonan › Sisa Bulan Lalu | Masuk | Jumlah | Selesai › … | Jumlah | Sisa Akhir": below the heading of what there was. */
function isSumBeside({ reading }: Draft, opening: Draft): boolean {
  const { texts } = reading.path;
  return sharesGroup(texts, opening.reading.path.texts) && readClosing(texts.at(-1) ?? "")?.certain === true;
}

function isMeasured({ role, stats, reading }: Draft): boolean {
  return !WORD_ROLES.has(role) && stats.words === 0 && !menyebutPersen(headingOf(reading.path.texts));
}

/** What is left of the same at the later date. */
function closes(draft: Draft, opening: Draft): boolean {
  const [own, first] = [draft, opening].map(({ reading }) => headingOf(reading.path.texts));
  if (own === undefined || first === undefined || !isMeasured(draft)) return false;
  if (OPENING.test(first) && CLOSING.test(own)) return true;
  if (OPENING.test(first) && STOCK.test(first) && STOCK.test(own) && !OPENING.test(own)) return true;
  const [, stock] = STOCK.exec(first) ?? [];
  return stock !== undefined && stock === STOCK.exec(own)?.[1];
}

function isBoth({ reading, stats }: Draft): boolean {
  const leaf = reading.path.texts.at(-1) ?? "";
  const isSum = readClosing(leaf)?.certain === true || BOTH.test(normalise(leaf));
  return isSum && reading.path.texts.length === 1 && stats.words === 0;
}

function define({ opening, added, both, taken, closing }: Account, drafts: readonly Draft[]): void {
  const why = "yang ada semula, yang bertambah, yang berkurang, dan sisanya berdiri bersebelahan";
  for (const draft of [opening, ...added, ...taken, closing, ...(both ? [both] : [])])
    settle(draft, "other", why);
  const came = sumOfColumns([opening, ...added].map(columnOf));
  if (both && both.stats.filled === 0 && both.definitions.length === 0)
    defineAsSaid(both, said(came, namesOf([opening, ...added], " ditambah ")));
  const start = both ? leaf(columnOf(both)) : came;
  if (closing.definitions.length === 0) {
    const from = both ? nameOf(both) : namesOf([opening, ...added], " ditambah ");
    const left = taken.reduce((rest, own) => operation(rest, "-", leaf(columnOf(own))), start);
    closing.definitions = [said(left, `${from} dikurangi ${namesOf(taken, " dan ")}`)];
    closing.source = "nilai";
    closing.reason = closing.definitions[0]?.reason ?? closing.reason;
  }
  defineShare(closing, taken, start, drafts);
  defineChange(opening, closing, drafts);
  defineWorth(closing, drafts);
}

/** "Saldo Awal | … | Saldo Akhir | Naik/(Turun) | %": what the balance changed by, and that in percent of what it was. */
function defineChange(opening: Draft, closing: Draft, drafts: readonly Draft[]): void {
  const [first, last] = [leaf(columnOf(opening)), leaf(columnOf(closing))];
  const change = operation(last, "-", first);
  for (const draft of drafts.slice(drafts.indexOf(closing) + 1)) {
    if (!CHANGE_ROLES.includes(draft.role) || !isBlank(draft)) return;
    const isShare = menyebutPersen(draft.reading.path.texts.at(-1) ?? "");
    const how = `${nameOf(closing)} dikurangi ${nameOf(opening)}${isShare ? `, dibagi ${nameOf(opening)}` : ""}`;
    defineAsSaid(draft, said(isShare ? percentOf(change, first) : change, how));
  }
}

/** "Harga Satuan | Saldo Awal | Masuk | Keluar | Sisa | Nilai Persediaan": what is left is worth its price. */
function defineWorth(closing: Draft, drafts: readonly Draft[]): void {
  const worth = drafts[drafts.indexOf(closing) + 1];
  const [price, ...others] = drafts.filter(({ reading }) => isPrice(reading.path.texts.at(-1) ?? ""));
  if (!worth || !price || others.length > 0 || worth === price || !isBlank(worth)) return;
  if (!/\b(nilai|jumlah|total)\b/.test(headingOf(worth.reading.path.texts))) return;
  const product = operation(leaf(columnOf(closing)), "*", leaf(columnOf(price)));
  defineAsSaid(worth, said(product, `${nameOf(closing)} dikali ${nameOf(price)}`));
}

function isBlank({ stats, definitions }: Draft): boolean {
  return stats.filled === 0 && definitions.length === 0;
}

/**
 * "Rasio Penyelesaian (%)" behind the account: what went in percent of all that there was. Cases are settled by a
 * verdict as by being withdrawn ("Putus | Cabut"), unless the heading names one of them.
 */
function defineShare(
  closing: Draft,
  taken: readonly Draft[],
  all: Expression<number>,
  drafts: readonly Draft[],
): void {
  const share = drafts[drafts.indexOf(closing) + 1];
  if (!share || !isBlank(share)) return;
  const heading = headingOf(share.reading.path.texts);
  const [word] = SETTLED.exec(heading) ?? [];
  if (word === undefined || !menyebutPersen(heading)) return;
  const named = taken.filter((own) => headingOf(own.reading.path.texts).includes(word));
  const settled = named.length > 0 || word === "putus" ? named : taken;
  if (settled.length === 0) return;
  const part = sumOfColumns(settled.map(columnOf));
  defineAsSaid(share, said(percentOf(part, all), `${namesOf(settled, " ditambah ")} dibagi semua yang ada`));
}

/** "penyelesaian", "selesai", "memutus". */
const SETTLED = /elesai|putus/;

function said(expression: Expression<number>, how: string) {
  return {
    expression,
    witness: "kata",
    onlyBlank: true,
    reason: `Yang ada semula, yang masuk, yang keluar, dan sisanya berdiri bersebelahan, jadi dihitung ${how}.`,
  } as const;
}

function namesOf(drafts: readonly Draft[], between: string): string {
  return drafts.map(nameOf).join(between);
}

function headingOf(texts: readonly string[]): string {
  return normalise(texts.join(" "));
}
