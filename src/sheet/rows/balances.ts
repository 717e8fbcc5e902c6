import { rememberText } from "../../domain/remember";
import { ADDED, OPENING, STOCK, TAKEN } from "../words/account-words";
import { isBodyRow } from "./row-kinds";
import type { Row, RowParts } from "../table";
import { normalise } from "../words/wording";

/** A row that sets others against each other: what revenue exceeds spending by, net financing, what is left of both. */
interface BalanceKind {
  readonly words: RegExp;
  /** What it is made of, from the rows above it; null where they do not tell. */
  readonly partsOf: (above: readonly Row[]) => Terms | null;
}

interface Term {
  readonly row: Row;
  /** 1, or -1 of what is taken away. */
  readonly factor: number;
}

type Terms = readonly Term[];

const SURPLUS = /^(jumlah |total )?(surplus|defisit)\b/;
const NET_FINANCING = /^(jumlah |total )?pembiayaan (net+o|bersih)\b|^selisih pembiayaan\b/;
const LEFT = /^(jumlah |total )?(si[lk]pa\b|sisa (lebih|kurang)\b)/;
/** "SiLPA Tahun Sebelumnya" is received; what is left at the end is of no other year. */
const OF_LAST_YEAR = /\b(sebelum\w*|lalu|awal)\b/;

/** Nothing but whose it is may follow: "Belanja Transfer" is a part, "Jumlah Belanja dan Transfer" the whole. */
const OF_WHOM = String.raw`( (daerah|desa|negara|blud|lra|lo|apbd|apbdes|anggaran|pembiayaan))*( dan \p{L}+)?$`;
const REVENUE = new RegExp(`^(?:jumlah |total )?pendapatan${OF_WHOM}`, "u");
const SPENDING = new RegExp(`^(?:jumlah |total )?(?:belanja|beban|biaya)${OF_WHOM}`, "u");
const RECEIVED = new RegExp(`^(?:jumlah |total )?penerimaan${OF_WHOM}`, "u");
const PAID_OUT = new RegExp(`^(?:jumlah |total )?pengeluaran${OF_WHOM}`, "u");
const CLOSES = /^(jumlah|total)\b/;

/** The structure of a budget (PP 71/2010, lampiran I.02; Permendagri 20/2018 for villages). */
const KINDS: readonly BalanceKind[] = [
  { words: SURPLUS, partsOf: (above) => difference(above, REVENUE, SPENDING) },
  { words: NET_FINANCING, partsOf: (above) => difference(above, RECEIVED, PAID_OUT) },
  { words: LEFT, partsOf: leftAtEnd },
];

/** "SURPLUS/(DEFISIT)", "Pembiayaan Netto", "SILPA": whatever it is made of. */
export function namesBalance(label: string): boolean {
  return KINDS.some(({ words }) => words.test(bare(label)));
}

/** Rows that set others against each other, with those; what cannot be told stays as it was read. */
export function withBalances(rows: readonly Row[]): Row[] {
  const result: Row[] = [];
  for (const row of rows) {
    const kind = KINDS.find(({ words }) => words.test(bare(row.label)));
    const terms = kind?.partsOf(result) ?? accountTo(row, result);
    if (row.kind === "skip" || terms === null) result.push(row);
    else result.push({ ...row, kind: "balance", level: 0, parts: balance(terms, result) });
  }
  return result;
}

function balance(terms: Terms, rows: readonly Row[]): RowParts {
  const names = terms.map(({ row, factor }) => `${factor < 0 ? "dikurangi" : "ditambah"} “${row.label}”`);
  return {
    rows: terms.map(({ row }) => rows.indexOf(row)),
    factors: terms.map(({ factor }) => factor),
    reason: names.join(" ").replace(/^ditambah /, ""),
    isFirm: true,
    how: "BALANCE",
  };
}

/** "Saldo Awal", what came, what went, "Saldo Akhir" below each other, as their words tell; null for any other row. */
function accountTo(row: Row, above: readonly Row[]): Terms | null {
  const label = normalise(row.label);
  if (!STOCK.test(label) || OPENING.test(label.replace(/\btahun (ini|berjalan)\b/, ""))) return null;
  const opening = above.filter((own) => isOpening(own, label)).at(-1);
  if (!opening) return null;
  const between = above.slice(above.indexOf(opening) + 1);
  if (between.length === 0 || !between.every(isBodyRow)) return null;
  const terms = [{ row: opening, factor: 1 }, ...between.flatMap(movementOf)];
  return terms.length === between.length + 1 ? terms : null;
}

/** The same stock at the earlier date. */
function isOpening({ kind, label }: Row, closing: string): boolean {
  const own = normalise(label);
  return kind === "data" && OPENING.test(own) && STOCK.exec(own)?.[1] === STOCK.exec(closing)?.[1];
}

function movementOf(row: Row): Terms {
  const label = normalise(row.label);
  const [isTaken, isAdded] = [TAKEN, ADDED].map((words) => words.test(label));
  return isTaken || isAdded ? [{ row, factor: isTaken ? -1 : 1 }] : [];
}

/** The last row of the one name less the last row of the other, with no total in between that neither of them holds. */
function difference(above: readonly Row[], more: RegExp, less: RegExp): Terms | null {
  const [plus, minus] = [named(above, more), named(above, less)];
  // An office without revenue: what it spends is its whole deficit.
  if (!plus && minus && isWholeTable(above, minus)) return [{ row: minus, factor: -1 }];
  if (!plus || !minus) return null;
  const last = Math.max(above.indexOf(plus), above.indexOf(minus));
  if (above.slice(last + 1).some(({ kind }) => kind === "total")) return null;
  return [
    { row: plus, factor: 1 },
    { row: minus, factor: -1 },
  ];
}

/** "JUMLAH BELANJA" right above, with spending alone over it. */
function isWholeTable(above: readonly Row[], closing: Row): boolean {
  const isSpending = ({ label }: Row): boolean => /\b(?:belanja|beban)\b/.test(bare(label));
  return (
    closing === above.at(-1) &&
    closing.kind === "total" &&
    above.every((row) => row.kind === "skip" || isSpending(row))
  );
}

/** The closing row of that name, else the row of that name itself. */
function named(rows: readonly Row[], name: RegExp): Row | undefined {
  const own = rows.filter(({ kind, label }) => kind !== "skip" && name.test(bare(label)));
  return own.filter(({ label }) => CLOSES.test(bare(label))).at(-1) ?? own.at(-1);
}

function leftAtEnd(above: readonly Row[]): Terms | null {
  const balances = above.filter(({ kind }) => kind === "balance");
  const net = balances.find(({ label }) => NET_FINANCING.test(bare(label)));
  const surplus = balances.find(({ label }) => SURPLUS.test(bare(label)));
  return surplus && net
    ? [
        { row: surplus, factor: 1 },
        { row: net, factor: 1 },
      ]
    : null;
}

/** "C. SURPLUS / (DEFISIT)" -> "surplus defisit". */
const bare = rememberText((label): string => {
  const words = label
    .toLowerCase()
    .replace(/[^\p{L}\s.]/gu, " ")
    .replace(/^\s*([a-z]|[ivx]{1,4})\./, " ")
    .replace(/[\s.]+/g, " ")
    .trim();
  return OF_LAST_YEAR.test(words) ? "" : words;
});

/** "PEMBIAYAAN" over what is received and what is paid out: no sum of both. */
export function setsAgainst(parts: readonly Row[]): boolean {
  return [RECEIVED, PAID_OUT].every((name) => parts.some(({ label }) => name.test(bare(label))));
}
