import { leafWords, sharesGroup } from "../../sheet/header/heading-path";
import { isRole, REACHED_SHARE_ROLES } from "../../domain/roles";
import type { DerivedColumn } from "./column-plan";
import { quotientIn } from "../../sheet/evidence/definition";
import { partsIn } from "../../sheet/rows/parts";
import type { Column, Row, Table } from "../../sheet/table";
import { bestNamed, comparedIn, namesPartOfAll, tellingWords } from "../../sheet/words/telling-words";
import { saysAll } from "../../sheet/words/per-each";
import { namesWeighted } from "../../sheet/columns/weighted-columns";
import { conceptsOf, normalise } from "../../sheet/words/wording";
import { amountBefore, reachedBefore } from "./shared-amount";
import { porsi } from "../rule/rules";

/** What all rows come to. */
const WHOLE = /^(?:total|jumlah|keseluruhan|seluruh\p{L}*|semua)\b/u;
/** Percentages of something else than the column before them. */
const OTHERWISE =
  /\b(realisasi|capaian|target|kinerja|fisik|efisiensi|kenaikan|penurunan|pertumbuhan|nasional|provinsi)\b/;
/** "% terhadap Total Realisasi": what the total is of is no other measure. */
const OF_ALL = /\b(?:terhadap|thdp?|dari) (?:total|jumlah|keseluruhan)\b.*$/;
/** "Proporsi Realisasi (%)": of which amount of the table it is a part. */
const AMOUNT = /\b(?:realisasi|target)\b/g;
/** What a closing row stands for: "Kontribusi terhadap Provinsi" of each regency. */
const REGION = /\b(nasional|provinsi)\b/g;

/**
 * "% Anggaran", "Persentase terhadap ASN (%)": a percentage beside amounts that one row adds up, where nothing else
 * gives it. Of two such columns behind the same amounts only the first can be meant; the other is of another whole.
 */
export function shareColumns(table: Table, free: readonly Column[]): DerivedColumn[] {
  const total = grandTotal(table);
  if (total === null) return [];
  const taken = new Set<number>();
  return free.flatMap((column) => {
    if (standsBesideRatio(table, column, free) || isOfTarget(table, column)) return [];
    const of =
      (isShare(column) && !isOfColumn(table, column)) || isWeightOfBudget(table, column)
        ? (amountBefore(table, column) ?? reachedBefore(table, column))
        : null;
    if (of === null || taken.has(of.column) || namesOtherWhole(table, column, of)) return [];
    if (isPartOfSum(table, column, of) || isRestOfRow(of) || isOfSome(column, of)) return [];
    if (isGuessedInRow(column, of) || isOfRowSum(table, column, of)) return [];
    taken.add(of.column);
    return [{ column, rule: porsi(of.column, total.row), onlyBlank: true as const }];
  });
}

function isShare(column: Column): boolean {
  const { path, source } = column;
  if (source === "orang" || !isRole("capaian", "capaian_anggaran", "other")(column)) return false;
  const words = normalise(path.join(" "));
  const isOtherwise = OTHERWISE.test(
    namesPartOfAll(words) ? words.replace(REGION, " ").replace(OF_ALL, " ").replace(AMOUNT, " ") : words,
  );
  return conceptsOf(path.join(" ")).has("persen") && !isOtherwise;
}

/** "Dipantau | % Dipantau | Ber-PHBS | % Ber-PHBS" below one heading: of the row, as the percentage before it is. */
function standsBesideRatio({ columns }: Table, { column, path }: Column, free: readonly Column[]): boolean {
  const isRatio = (other: Column): boolean =>
    other.column < column &&
    sharesGroup(path, other.path) &&
    REACHED_SHARE_ROLES.includes(other.role) &&
    conceptsOf(other.path.at(-1) ?? "").has("persen") &&
    !free.includes(other);
  return !namesPartOfAll(leafWords(path)) && columns.some(isRatio);
}

/** "Produksi | Sasaran Produksi | % terhadap Sasaran": of one of several columns, in its own row. */
function isOfColumn({ columns }: Table, { path }: Column): boolean {
  const compared = comparedIn(normalise(path.at(-1) ?? ""));
  if (compared === null || WHOLE.test(compared.whole)) return false;
  const named = bestNamed(
    columns.map((other) => (other.path === path ? "" : normalise(other.path.join(" ")))),
    compared.whole,
  );
  return named !== null && columns.filter(({ addsUp }) => addsUp).length > 1;
}

/**
 * "Jumlah Korban | Selamat | Hilang | % Korban Selamat", "Jumlah IKU | IKU Tercapai | % Tercapai": of those of the row,
 * which are counted in a column of their own.
 */
function namesOtherWhole({ columns }: Table, { path, column }: Column, of: Column): boolean {
  const words = [path, of.path].flatMap((own) => leafWords(own).split(" "));
  return columns.some((other) => {
    if (other === of || other.column >= column || !(other.role === "other" || other.addsUp)) return false;
    const [first = "", ...counted] = leafWords(other.path).split(" ");
    return (
      /^(?:jumlah|total)$/.test(first) && counted.length > 0 && counted.every((own) => words.includes(own))
    );
  });
}

/** "Target Propemperda | Raperda Dibahas | Perda Ditetapkan | % Dibahas": beside a target it is of that, unless it says part of all. */
function isOfTarget({ columns }: Table, { path, role, column }: Column): boolean {
  if (role !== "capaian" || namesPartOfAll(normalise(path.join(" ")))) return false;
  return columns.some((own) => own.role === "target" && own.addsUp && own.column < column);
}

/** "Jumlah Posyandu | Posyandu Aktif (%)": of those that are so, which no column counts. */
function isOfSome({ path }: Column, of: Column): boolean {
  const [words, counted] = [path, of.path].map((own) =>
    [...tellingWords(leafWords(own))].filter((word) => !WHOLE.test(word)),
  );
  if (!words || !counted || counted.length === 0 || words.length <= counted.length) return false;
  return counted.every((word) => words.includes(word)) && !namesPartOfAll(normalise(path.join(" ")));
}

/** "L | P | Jumlah Korban | Ditangani | % Ditangani": never more than the sum of the row that stands before it. */
function isPartOfSum({ columns }: Table, { path, guess }: Column, of: Column): boolean {
  const share = guess && quotientIn(guess.expression);
  const whole = share?.part === of.column ? columns.find(({ column }) => column === share.whole) : undefined;
  return whole !== undefined && whole.parts !== null && !namesPartOfAll(normalise(path.join(" ")));
}

/** "Laki-laki › Jml | % | Perempuan › Jml | % | Total": of the row's sum or of the column's, which nothing tells. */
function isOfRowSum({ columns }: Table, { path, column }: Column, of: Column): boolean {
  const isSum = ({ parts }: Column): boolean =>
    parts?.how === "SUM" &&
    parts.columns.includes(of.column) &&
    parts.columns.every((part) => part !== column);
  return !namesPartOfAll(normalise(path.join(" "))) && path.length > 1 && columns.some(isSum);
}

/** "Wajib KTP | Sudah Rekam | % Rekam": called after its part, of what the row holds before that. */
function isGuessedInRow({ path, guess }: Column, of: Column): boolean {
  const share = guess && quotientIn(guess.expression);
  const words = leafWords(path);
  return (
    share?.part === of.column &&
    !namesPartOfAll(words) &&
    saysAll(leafWords(of.path), words.replace(/%/g, " "))
  );
}

/** "Jumlah Temuan | Selesai | Dalam Proses | Belum | % Belum": what is left of a whole in the row is no part of the column. */
function isRestOfRow({ definitions }: Column): boolean {
  return definitions.some(({ expression }) => expression.kind === "operation" && expression.operator === "-");
}

/** "Pagu | Bobot (%)", "DPA | Bobot | Tertimbang" of works: each weighs what it costs. */
function isWeightOfBudget({ columns }: Table, { role, path, source }: Column): boolean {
  const isShare =
    conceptsOf(path.at(-1) ?? "").has("persen") ||
    columns.some((other) => namesWeighted({ texts: other.path }));
  return role === "bobot" && source !== "orang" && isShare && columns.filter(isRole("anggaran")).length === 1;
}

/** The one total that is no part of another and holds all rows. */
function grandTotal(table: Table): Row | null {
  const totals = table.rows.filter(({ kind, parts }) => kind === "total" && parts?.isFirm === true);
  const inner = new Set(totals.flatMap((total) => partsIn(table, total)));
  const open = totals.filter((total) => !inner.has(total));
  return open.length === 1 ? (open[0] ?? null) : null;
}
