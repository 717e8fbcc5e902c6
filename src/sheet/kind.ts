import type { Grid } from "./grid";
import { holdsClasses, holdsMarks, isScale, type ScaleSigns } from "./scale-kind";
import { unsurOf } from "./words/survey";
import {
  type ColumnRole,
  DERIVED_ROLES,
  roleOf,
  KINERJA_ROLES,
  isRole,
  SUBJECT_ROLES,
} from "../domain/roles";
import type { TableKind } from "./table-kind";
import type { Column, Row } from "./table";
import { isRiskRegister } from "./words/risk-headings";
import { conceptsOf } from "./words/wording";

/** What a table shows of its kind. */
interface Signs extends ScaleSigns {
  /** Whether each row has a name and a mark of its own, and no interval: what was graded, no scale. */
  readonly hasMarks: boolean;
  readonly has: (...roles: ColumnRole[]) => boolean;
  readonly labels: readonly string[];
}

/** The first that fits decides: what is more special stands first (quarters beside a target are quarterly). */
const KINDS: readonly (readonly [TableKind, (signs: Signs) => boolean])[] = [
  ["risiko", ({ columns }) => isRiskRegister(columns.map(({ path }) => path.at(-1) ?? ""))],
  ["ikm", ({ columns, labels }) => isSurvey(columns, labels)],
  ["formula", ({ columns }) => isOperandTable(columns)],
  ["pergeseran", ({ has }) => has("sebelum", "sesudah") && (has("selisih") || !has("realisasi_anggaran"))],
  ["anggaran", ({ has, columns }) => isMoneyOfQuarters(has, columns)],
  ["triwulan", ({ columns }) => columns.some(({ role }) => roleOf(role).group === "triwulan")],
  ["renstra", ({ has }) => has("target_akhir") && (has("realisasi") || has("tingkat_kemajuan"))],
  ["nasional", ({ has }) => has("standar")],
  ["efisiensi", ({ has }) => has("efisiensi") || has("verdict")],
  [
    "efisiensi",
    ({ has, caption }) => namesEfficiency(caption) && (has("capaian") || has("capaian_anggaran")),
  ],
  [
    "sakip",
    ({ has }) => has("bobot") && (has("nilai") || has("capaian")) && !has("fisik") && !isMeasured(has),
  ],
  ["sakip", isPredikatList],
  ["program-capaian", ({ has }) => has("target", "realisasi", "anggaran", "realisasi_anggaran")],
  [
    "antar-tahun",
    ({ has, columns }) =>
      (has("naik_turun") && !has("anggaran", "realisasi_anggaran")) || spansYears(columns),
  ],
  ["capaian", ({ has }) => has("target", "realisasi") || has("realisasi", "capaian")],
  [
    "anggaran",
    ({ has }) => (has("anggaran") && SPENT.some((role) => has(role))) || has("sesudah", "realisasi_anggaran"),
  ],
  ["antar-tahun", ({ has, columns }) => has("indikator") && !has("target") && spansYears(columns, "capaian")],
  ["formula", ({ has, columns }) => has("formula") || columns.some(printsItsFormula)],
  ["capaian", ({ has }) => has("capaian", "kategori") && SUBJECT_ROLES.some((role) => has(role))],
  ["skala", (signs) => !signs.hasMarks && isScale(signs)],
  ["perjanjian", ({ has }) => has("target") || has("anggaran") || has("target_akhir")],
];

/** "Indikator | Bobot | Target | Realisasi | Capaian | Nilai": weights of indicators, and no components of an evaluation. */
function isMeasured(has: Signs["has"]): boolean {
  return has("indikator", "target", "realisasi");
}

/** What tells that of a budget was spent: "Pagu | Realisasi › Fisik (%) | Keuangan (%)" is no agreement. */
const SPENT = ["realisasi_anggaran", "sisa", "capaian_anggaran"] as const;

/** "Program | Pagu | Realisasi › TW I | TW II | ...": no indikator, no target: its quarters are of money. */
function isMoneyOfQuarters(has: Signs["has"], columns: Signs["columns"]): boolean {
  const quarters = columns.filter(({ role }) => roleOf(role).group === "triwulan");
  return quarters.length > 0 && has("program", "anggaran") && !has("indikator") && !has("target");
}

const AKIP = /\bs?akip\b|\bakuntabilitas kinerja\b/i;

/** "Perangkat Daerah | Nilai AKIP | Predikat": values of evaluations, each with its predikat. */
function isPredikatList({ has, columns, caption, labels }: Signs): boolean {
  if (!has("kategori") || !has("nilai") || has("target") || has("capaian") || labels.length === 0)
    return false;
  return AKIP.test([caption, ...columns.flatMap(({ path }) => path)].join(" "));
}

/** The kind of a table, from the roles of its columns, its caption and the names of its rows. */
export function kindOf(
  grid: Grid,
  columns: readonly Column[],
  caption: string,
  rows: readonly Row[],
): TableKind {
  const has = (...roles: ColumnRole[]): boolean =>
    roles.every((role) => columns.some((column) => column.role === role));
  const hasClasses = holdsClasses(grid, columns, rows);
  const hasMarks = holdsMarks(grid, columns, rows);
  const signs: Signs = {
    hasClasses,
    hasMarks,
    has,
    columns,
    caption,
    labels: rows.map(({ label }) => label),
  };
  return (
    KINDS.find(([, fits]) => fits(signs))?.[0] ??
    (addsUp(columns, rows) ||
    isDefined(columns) ||
    GRADED.some((own) => has(own, "kategori")) ||
    has("nilai", "selisih")
      ? "jumlah"
      : "lain")
  );
}

/** What a class beside it is of, whatever else the table holds. */
const GRADED = ["nilai", "capaian", "capaian_anggaran"] as const;

/** Staff, goods, villages: counts with rows or columns that add them up; months with what was reached to date. */
function addsUp(columns: readonly Column[], rows: readonly Row[]): boolean {
  const isSummed = rows.some(({ kind, parts }) => parts !== null && kind !== "average");
  const isClosed = columns.some(({ parts, running }) => parts !== null || running !== undefined);
  return isClosed || (isSummed && columns.some((column) => column.addsUp));
}

/** Counts of which one follows from the others: "Rekomendasi | Selesai | % Selesai". */
function isDefined(columns: readonly Column[]): boolean {
  return columns.some(({ definitions, guess }) => definitions.length > 0 || guess !== undefined);
}

function namesEfficiency(caption: string): boolean {
  return conceptsOf(caption).has("efisiensi");
}

function spansYears(columns: readonly Column[], role: ColumnRole = "realisasi"): boolean {
  const years = columns.filter((column) => column.role === role && column.period !== null);
  return new Set(years.map((column) => column.period)).size >= 2;
}

/** U1 ... U9 with rows JNU, NRR: a satisfaction survey (Permenpan RB 14/2017); not an indikator called "IKM". */
function isSurvey(columns: readonly Column[], labels: readonly string[]): boolean {
  const elements = unsurOf(columns).length;
  const measured = columns.some(({ role }) => KINERJA_ROLES.includes(role));
  const marked = columns.some(isRole("nilai")) && /\bunsur\b/i.test(headings(columns));
  return (
    elements >= 3 ||
    (marked && !measured) ||
    labels.some((label) => /^NRR\b/i.test(label)) ||
    (!measured && labels.some((label) => /^IKM\b/.test(label)))
  );
}

function headings(columns: readonly Column[]): string {
  return columns.map(({ path }) => path.join(" ")).join(" ");
}

/** Pembilang and penyebut in columns of their own: the operands of an indikator's formula. */
function isOperandTable(columns: readonly Column[]): boolean {
  return columns.some((column) => conceptsOf(column.path.at(-1) ?? "").has("penyebut"));
}

/** A derived column that says itself how it follows from its neighbours ("a/b x 100"). */
function printsItsFormula({ role, printedFormula }: Column): boolean {
  return printedFormula !== null && DERIVED_ROLES.has(role);
}
