import type { Unstyled } from "./computed-cell";
import type { DerivedColumn } from "../columns/column-plan";
import { type Desimal, desimal } from "../../domain/desimal";
import type { Pengaturan } from "../../domain/pengaturan";
import { celahDi, findSkala, kategorikan } from "../../domain/skala-baku";
import { formatPersen } from "../../domain/format";
import type { Skala } from "../../domain/skala";
import { MUTU_IKM, PREDIKAT_AKIP } from "../../domain/skala-khusus";
import { cellName } from "../../sheet/address";
import { isFilledByUs } from "../../sheet/own-formula";
import { efficiencyVerdict } from "../rule/compute-rule";
import { gaveFigure, failure, NOTHING, type Outcome } from "./outcome";
import type { RowContext, ContextRow } from "../rule/row-context";
import type { EfficiencyColumns, UkuranKhusus, Word } from "../rule/rule";
import { chooseWords, menurutPilihan, type Worded } from "../columns/words-in-place";
import { normalizeNama } from "../../domain/nama";
import { offeredWords } from "../../sheet/words/offered-words";

/** The words of one column: verdicts by the office's method, or the class of each figure. */
export function gradeColumn(derived: DerivedColumn, rows: readonly ContextRow[]): Unstyled[] {
  const { expression } = derived.rule;
  const cell = (at: ContextRow, outcome: Outcome): Unstyled => ({
    ...at,
    derived,
    outcome,
    members: null,
  });
  const [top] = rows;
  if (!top) return [];
  if (expression.kind === "verdict") {
    const words = standingWords(derived, rows).filter(({ isTyped }) => isTyped);
    const [other] = words;
    if (other && !words.some(({ teks }) => EFFICIENCY.test(teks)))
      return [cell(top, leftAlone(derived, other))];
    return asOffered(
      derived,
      rows.map((at) => cell(at, verdictOf(expression, at.context))),
    );
  }
  if (expression.kind !== "grade") return [];
  const graded = rows.map((at) => ({ ...at, figure: figureOf(expression, at.context) }));
  const { pengaturan } = top.context;
  const { khusus } = expression;
  const usual = aturanUntuk(pengaturan, khusus, top.context.operands.table.sheet);
  if (usual === null) return [cell(top, unprinted(derived))];
  const words = standingWords(derived, graded);
  const spoken = menurutPilihan(usual, offeredWords(headingOf(derived)), khusus !== null);
  const rules = chooseWords(words, spoken, khusus !== null);
  const [standing] = words;
  if (rules === null) return standing ? [cell(top, leftAlone(derived, standing))] : [];
  const asClassed = (context: RowContext): RowContext =>
    rules === context.pengaturan ? context : { ...context, pengaturan: rules };
  const classed = graded.map(({ row, context, figure }) =>
    cell({ row, context: asClassed(context) }, figure ? classOf(figure, rules, khusus) : NOTHING),
  );
  return words.some(({ isOurs }) => !isOurs) ? classed : asOffered(derived, classed);
}

function headingOf({ column }: DerivedColumn): string {
  return column.path.at(-1) ?? "";
}

/** The words as they are, where the heading offers each of them; else the column is left, and that is said. */
function asOffered(derived: DerivedColumn, cells: readonly Unstyled[]): Unstyled[] {
  const offered = offeredWords(headingOf(derived));
  const known = new Set(offered.map(normalizeNama));
  const isOffered = ({ outcome }: Unstyled): boolean =>
    !outcome.ok || gaveFigure(outcome) || known.has(normalizeNama(outcome.teks));
  const [top] = cells;
  if (!top || offered.length === 0 || cells.every(isOffered)) return [...cells];
  return [{ ...top, outcome: notOffered(derived, offered) }];
}

function notOffered({ column }: DerivedColumn, offered: readonly string[]): Outcome {
  return failure(
    `Kolom “${column.path.join(" › ")}” tidak diisi: judulnya menawarkan kata ${offered.map((word) => `“${word}”`).join(", ")}, bukan sebutan yang dihitung di sini. Isi sendiri, atau susun skala dengan kata itu di tab Aturan.`,
  );
}

/** Both are classed as printed, with two decimals. */
const DESIMAL_KHUSUS = 2;
const SKALA: Readonly<Record<UkuranKhusus, Skala>> = { mutu: MUTU_IKM, akip: PREDIKAT_AKIP };

/** The rules for a measure on a sheet; null where its sheet prints no scale of its own, and no other may class it. */
export function aturanUntuk(
  pengaturan: Pengaturan,
  khusus: UkuranKhusus | "lembar" | null,
  sheet: string,
): Pengaturan | null {
  if (khusus === null) return pengaturan;
  if (khusus !== "lembar") return aturanKhusus(pengaturan, khusus);
  const { skala } = pengaturan;
  return typeof skala !== "string" && skala.lembar === sheet ? pengaturan : null;
}

function unprinted({ column }: DerivedColumn): Outcome {
  return failure(
    `Kolom “${column.path.join(" › ")}” tidak diisi: skala untuk nilai di sebelahnya tidak tercetak di lembar ini. Tulis skalanya di bawah tabel (“A > 90; B > 80 - 90; ...”), lalu hitung lagi.`,
  );
}

/** The rules with the scale of such a measure in place of the office's for capaian. */
function aturanKhusus(pengaturan: Pengaturan, khusus: UkuranKhusus): Pengaturan {
  return { ...pengaturan, skala: SKALA[khusus], pembulatanKategori: DESIMAL_KHUSUS };
}

/** Verdicts of any method; other words are not ours to replace. */
const EFFICIENCY = /ef[ie]sien/i;

function verdictOf(columns: EfficiencyColumns, context: RowContext): Outcome {
  const verdict = efficiencyVerdict(columns, context);
  return verdict === null ? NOTHING : { ok: true, teks: verdict, catatan: [], plain: false };
}

interface Graded extends ContextRow {
  readonly figure: Measured | null;
}

interface Measured {
  readonly nilai: Desimal;
  /** Whether the class may be a live formula over the cell. */
  readonly plain: boolean;
}

/** Marks of a survey run from 1 to 4, its index from 25 to 100 (Permenpan RB 14/2017). */
const NILAI_TERTINGGI = 4;
const NILAI_DASAR = desimal(25);

/** The survey index of a mark from 1 to 4; an index as it stands. */
export function nilaiIndeks(nilai: Desimal): Desimal {
  return nilai.lte(NILAI_TERTINGGI) ? nilai.times(NILAI_DASAR) : nilai;
}

function figureOf({ of, khusus }: Extract<Word, { kind: "grade" }>, context: RowContext): Measured | null {
  const { operands, row } = context;
  if (khusus !== "mutu") {
    const outcome = operands.outcome(row, of);
    if (outcome)
      return gaveFigure(outcome) ? { nilai: outcome.nilai, plain: operands.isLive(row, of) } : null;
    const typed = operands.read(row, of);
    return typed.jenis === "angka" ? { nilai: typed.nilai, plain: operands.isLive(row, of) } : null;
  }
  const read = operands.read(row, of);
  if (read.jenis !== "angka" || read.nilai.lte(0)) return null;
  const nilai = nilaiIndeks(read.nilai);
  return { nilai, plain: nilai === read.nilai && operands.isLive(row, of) };
}

function classOf(
  { nilai, plain }: Measured,
  pengaturan: Pengaturan,
  khusus: UkuranKhusus | "lembar" | null,
): Outcome {
  const skala = findSkala(pengaturan);
  const celah = celahDi(nilai, skala, pengaturan.pembulatanKategori);
  if (celah)
    return failure(
      `Capaian ${formatPersen(nilai)} tidak termuat di skala ${skala.nama}: antara ${celah.dari} dan ${celah.sampai} tidak ada kelasnya. Tetapkan skalanya di tab Aturan, atau isi kategorinya.`,
    );
  const kelas = kategorikan(nilai, skala, pengaturan.pembulatanKategori);
  return { ok: true, teks: kelas.nama, catatan: khusus === "akip" ? [AKIP] : [], plain };
}

const AKIP =
  "Predikat menurut rentang Permenpan RB 88/2021 (AA >90, A >80, BB >70, B >60, CC >50, C >30, D): cocokkan dengan Lembar Hasil Evaluasi.";

/** The words that stand in the column, each with the figure beside it. */
function standingWords({ column }: DerivedColumn, rows: readonly (ContextRow & Partial<Graded>)[]): Worded[] {
  return rows.flatMap(({ row, context, figure }) => {
    const { grid } = context.operands;
    const teks = grid.text(row.row, column.column);
    const isWorded = /\p{L}/u.test(teks) && !/^n\s*\/?\s*a$/i.test(teks);
    if (!isWorded) return [];
    const isTyped = !grid.hasFormula(row.row, column.column);
    const isOurs = isFilledByUs(grid, row.row, column.column);
    return [{ teks, nilai: figure?.nilai ?? null, isTyped, isOurs, row: row.row }];
  });
}

function leftAlone({ column }: DerivedColumn, { teks, row }: Worded): Outcome {
  return failure(
    `${cellName(row, column.column)} berisi “${teks}”, yang bukan kelas skala ini: kolomnya dibiarkan. Kosongkan kolomnya bila hendak diisi menurut skala.`,
  );
}
