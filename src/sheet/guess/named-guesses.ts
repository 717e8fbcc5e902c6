import { operation } from "../../domain/expression";
import { isRole, type ColumnRole } from "../../domain/roles";
import type { Definition } from "../evidence/definition";
import { leafWords } from "../header/heading-path";
import type { Column } from "../table";
import { bestNamed, comparedIn } from "../words/telling-words";
import { normalise } from "../words/wording";
import { claimOf, headingOf, unitOf } from "./claim";
import { columnOf, guessed, nameOf, type Guesser } from "./guess";
import type { Measure } from "./measures";

/** "Selisih Fisik-Keuangan", "Deviasi Fisik thd Keuangan": what is named first less the other. */
export const betweenNamed: Guesser = ({ own, columns }) => {
  const [, first, second] = BETWEEN.exec(own.path.at(-1) ?? "") ?? [];
  if (first === undefined || second === undefined) return null;
  const left = columns.slice(0, columns.indexOf(own));
  const [one, other] = [first, second].map((name) => columnCalled(left, normalise(name)));
  return one && other && one !== other ? differenceOf(one, other, "judulnya menyebut keduanya") : null;
};

const BETWEEN =
  /^(?:selisih|gap|deviasi|kesenjangan|perbedaan|beda)\s+(?:antara\s+)?(.+?)\s*(?:\s-\s|[-–]|\b(?:dan|dengan|vs|thdp?|terhadap)\b\.?)\s*(.+?)\s*(?:\([^()]*\))?$/i;

/** Of several columns below one name the one that tells how far it has come. */
const TELLING: readonly ColumnRole[] = [
  "capaian_anggaran",
  "capaian",
  "fisik",
  "realisasi",
  "nilai",
  "other",
];

function columnCalled(left: readonly Column[], name: string): Measure | null {
  const words = name.split(" ").filter((word) => word.length > 2);
  const called = left.filter((column) => {
    const heading = headingOf(column).split(" ");
    return words.length > 0 && words.every((word) => heading.includes(word));
  });
  for (const role of TELLING) {
    const [found, ...more] = called.filter(isRole(role));
    if (found) return more.length === 0 ? { column: found, values: [] } : null;
  }
  return null;
}

/** "Jarak thd Prov.", "Gap dengan Nasional": the own figure, which stands first, less the one that is named. */
export const againstNamed: Guesser = ({ own, left }) => {
  if (claimOf(own) === "bagian" || claimOf(own) === "jumlah") return null;
  const typed = left.filter(({ column }) => column.guess === undefined && column.definitions.length === 0);
  const compared = comparedIn(leafWords(own.path).replace(/\bdengan\b/, "terhadap"));
  if (!compared) return null;
  const other = named(typed, compared.whole);
  if (SAVED.test(leafWords(own.path))) return savedOf(other, typed.at(-1));
  const others = typed.filter((measure) => measure !== other);
  const mine = named(others, compared.part) ?? ofSameMeasure(others, other) ?? latestLike(others);
  if (!other || !mine || unitOf(mine.column) !== unitOf(other.column)) return null;
  return differenceOf(mine, other, "judulnya menyebut pembandingnya");
};

/** "Target 2023 | Realisasi 2023 | Realisasi 2022 | Perubahan dari 2022": the same measure of another year. */
function ofSameMeasure(measures: readonly Measure[], other: Measure | undefined): Measure | undefined {
  const alike = measures.filter(
    ({ column: { role, period } }) =>
      other !== undefined && other.column.period !== null && role === other.column.role && period !== null,
  );
  return alike.length === 1 ? alike[0] : undefined;
}

/** "Pagu | HPS | Nilai Kontrak | Efisiensi thd Pagu (Rp)": what the last amount leaves of the one that is named. */
const SAVED = /\b(?:efisiensi|penghematan|hemat)\b/;

function savedOf(whole: Measure | undefined, last: Measure | undefined): Definition | null {
  if (!whole || !last || whole === last) return null;
  return differenceOf(whole, last, "judulnya menyebut dari mana yang dihemat");
}

/** The first that stands there; of "Capaian 2023 | Capaian 2024" the last year's. */
function latestLike(measures: readonly Measure[]): Measure | undefined {
  const [first] = measures;
  const years = measures.filter(({ column }) => column.period !== null && column.role === first?.column.role);
  const latest = [...years]
    .sort((a, b) => (a.column.period ?? "").localeCompare(b.column.period ?? ""))
    .at(-1);
  return first && first.column.period !== null ? latest : first;
}

function named(measures: readonly Measure[], name: string): Measure | undefined {
  const headings = measures.map(({ column }) => headingOf(column));
  const at = bestNamed(headings, name);
  return at === null ? undefined : measures[at];
}

function differenceOf(one: Measure, other: Measure, why: string): Definition {
  const expression = operation(columnOf(one), "-", columnOf(other));
  return guessed(expression, `Dihitung ${nameOf(one)} dikurangi ${nameOf(other)}, karena ${why}.`);
}
