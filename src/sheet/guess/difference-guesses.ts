import { operation } from "../../domain/expression";
import { isOfOneSize, isWithin } from "../columns/part-of-whole";
import { percentOf } from "../evidence/definition";
import { leafWords } from "../header/heading-path";
import { sharesStem } from "../words/stems";
import { claimOf, headingOf, unitOf } from "./claim";
import { columnOf, guessed, nameOf, remainderOf, type Guesser, type Unexplained } from "./guess";
import { isAkin, isOfTwoYears, operandsOf } from "./pair-operands";

/** What is missing of a whole, whatever it is called besides. */
const LACKING =
  /\b(?:belum|tidak|tdk|tanpa|gagal|sisa|tersisa|tunggakan|menganggur|hilang|selebihnya|di luar|non|(?:dalam |masih )?proses|diproses)\b/;

/** What comes in and what goes out of a purse. */
const RECEIVED = /\b(?:penerimaan|pendapatan|pemasukan|uang masuk)\b/;
const PAID = /\b(?:pengeluaran|belanja|beban|biaya|uang keluar)\b/;
const NET = /^(?:selisih|saldo|surplus|defisit|laba|rugi)\b/;

/** "Penerimaan | Pengeluaran | Selisih": what came in less what went out, whichever was more. */
export const netOfFlows: Guesser = (of) => {
  const claim = claimOf(of.own);
  if ((claim !== "sisa" && claim !== "perubahan") || !NET.test(leafWords(of.own.path))) return null;
  const [received, paid, ...more] = operandsOf(of);
  if (!received || !paid || more.length > 0 || isOfTwoYears(received, paid)) return null;
  if (!RECEIVED.test(headingOf(received.column)) || !PAID.test(headingOf(paid.column))) return null;
  if (RECEIVED.test(headingOf(paid.column)) || PAID.test(headingOf(received.column))) return null;
  return remainderOf(received, [paid], "yang satu masuk dan yang lain keluar");
};

/** What lies above a ceiling. */
const EXCESS = /\b(?:kelebihan|melebihi|melampaui|pelampauan)\b/;

/** "Angkatan Kerja | Bekerja | Menganggur": what the second leaves of the first. */
export const restOfPair: Guesser = (of) => {
  const { own } = of;
  if (claimOf(own) !== "sisa") return null;
  const [whole, part, ...more] = operandsOf(of);
  if (!whole || !part || more.length > 0 || part.column.column !== beforeOwn(of)) return null;
  if (unitOf(whole.column) !== unitOf(part.column) || !isOfOneSize(part, whole)) return null;
  // "Jumlah Pegawai | Per Pegawai": so many for each are no part of them.
  if (!isWithin([part], whole) || /^per\b/.test(leafWords(part.column.path))) return null;
  // "Akses Layak (KK) › JP | BJP | Jumlah": the unit of a sum stands above it.
  const isOfUnit = [unitOf(part.column), ...headingOf(part.column).split(" ")].includes(unitOf(own));
  if (unitOf(own) !== "" && !isOfUnit) return null;
  const isTold = LACKING.test(leafWords(own.path)) || isAkin(own, whole, part);
  return isTold ? remainderOf(whole, [part], "selebihnya dari keseluruhan di sebelah kirinya") : null;
};

/** "Pagu | Realisasi | Kelebihan": what the second is more than the first, where it never is less. */
export const excessOfPair: Guesser = (of) => {
  const { own, columns, left } = of;
  const at = columns.indexOf(own);
  const [first, second] = left.filter(({ column }) =>
    columns.slice(Math.max(at - 2, 0), at).includes(column),
  );
  if (!first || !second || !EXCESS.test(leafWords(own.path)) || isOfTwoYears(first, second)) return null;
  if (unitOf(first.column) !== unitOf(second.column) || !isOfOneSize(first, second)) return null;
  return isWithin([first], second)
    ? remainderOf(second, [first], "yang satu tidak pernah melebihi yang lain")
    : null;
};

/** "Tk. Kepatuhan 2022 | Tk. Kepatuhan 2023 | Selisih Kepatuhan": the two years of what it names. */
export const changeOfNamed: Guesser = ({ own, left }) => {
  if (claimOf(own) !== "perubahan") return null;
  const named = left.filter(({ column }) => sharesStem(headingOf(column), leafWords(own.path)));
  const [one, other, ...more] = named;
  if (!one || !other || more.length > 0) return null;
  const [first, second] = [one.column.period, other.column.period];
  if (first === null || second === null || first === second) return null;
  const [older, newer] = first < second ? [one, other] : [other, one];
  const difference = operation(columnOf(newer), "-", columnOf(older));
  const isRelative = /%/.test(own.path.at(-1) ?? "") && claimOf(newer.column) !== "bagian";
  return guessed(
    isRelative ? percentOf(difference, columnOf(older)) : difference,
    `Dihitung ${nameOf(newer)} dikurangi ${nameOf(older)}${isRelative ? ", dalam persen" : ""}, yang disebut judulnya.`,
  );
};

/** The column before it, shares aside. */
function beforeOwn({ own, columns }: Unexplained): number {
  const left = columns.slice(0, columns.indexOf(own)).filter((other) => claimOf(other) !== "bagian");
  return left.at(-1)?.column ?? -1;
}
