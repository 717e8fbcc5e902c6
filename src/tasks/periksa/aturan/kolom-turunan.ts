import { remember } from "../../../domain/remember";
import { gaveFigure } from "../../../calculation/cells/outcome";
import { hasOwnFigures } from "../../../sheet/rows/row-kinds";
import { isScore } from "../../../calculation/rows/score-totals";
import type { DerivedColumn } from "../../../calculation/columns/column-plan";
import type { Angka } from "../../../domain/bacaan";
import type { Desimal } from "../../../domain/desimal";
import type { Row } from "../../../sheet/table";
import { computeRule } from "../../../calculation/rule/compute-rule";
import { operands as operandsOf, type Rule } from "../../../calculation/rule/rule";
import { asTyped } from "../../../calculation/cells/typed-whole";
import { bandingkan, type Hasil } from "../../../domain/bandingkan";
import { jenisSatuan, normalizeSatuan } from "../../../domain/satuan";
import type { BookTable } from "../../../book/book-table";
import { caraLain, type CaraHitung } from "./alternatif";
import { isDariDibulatkan, isLebihRinci } from "./dari-dibulatkan";

/** One derived cell: what is printed, and what its printed inputs come to. */
export interface SelTurunan {
  readonly row: Row;
  readonly tertulis: Angka;
  readonly seharusnya: Desimal;
  readonly hasil: Hasil;
}

/** A derived column with the way in which most of it was computed. */
export interface KolomTurunan {
  readonly derived: DerivedColumn;
  readonly cara: CaraHitung;
  /** Whether that is another way than the headings and the settings say. */
  readonly lain: boolean;
  /** The column prints quotients: 0,95 for 95 %. */
  readonly hasilBagi: boolean;
  readonly sel: readonly SelTurunan[];
}

/** Below this share of agreement another way of computing is looked for. */
const DIPERCAYA = 0.5;
/** Another way must explain this much to be believed. */
const MEYAKINKAN = 0.6;

/** The derived columns of a table, each by the way that explains it best. */
export const kolomTurunan = remember((tabel: BookTable): readonly KolomTurunan[] =>
  tabel.plan.derived.flatMap((derived) => {
    const { rule } = derived;
    return rule.unit === "kata" ? [] : [terbaik(tabel, derived, caraLazim(tabel, rule))];
  }),
);

/** As Hitung computes the column: an efficiency by the method that its figures or its heading show. */
function caraLazim({ pengaturan, computed }: BookTable, rule: Rule): CaraHitung {
  const efisiensi = rule.id === "efisiensi" ? computed.efisiensi : null;
  return { rule, pengaturan: efisiensi === null ? pengaturan : { ...pengaturan, efisiensi } };
}

function terbaik(tabel: BookTable, derived: DerivedColumn, cara: CaraHitung): KolomTurunan {
  const rows = tabel.table.rows.filter(
    (row) => hasOwnFigures(row) || (row.kind === "total" && !isScore(derived)),
  );
  const own = { derived, cara, lain: false, hasilBagi: false, sel: hitungSel(tabel, derived, cara, rows) };
  const share = bagianCocok(own.sel);
  if (share >= DIPERCAYA) return own;
  if (own.sel.length >= 2 && bagianHasilBagi(own.sel) >= MEYAKINKAN) return { ...own, hasilBagi: true };
  let best: KolomTurunan = own;
  let bestShare = Math.max(share, MEYAKINKAN - Number.EPSILON);
  for (const lain of caraLain(tabel, derived)) {
    const sel = hitungSel(tabel, derived, lain, rows);
    if (sel.length < Math.max(2, own.sel.length) || bagianCocok(sel) <= bestShare) continue;
    best = { derived, cara: lain, lain: true, hasilBagi: false, sel };
    bestShare = bagianCocok(sel);
  }
  return best;
}

function hitungSel(
  tabel: BookTable,
  derived: DerivedColumn,
  cara: CaraHitung,
  rows: readonly Row[],
): SelTurunan[] {
  return rows.flatMap((row) => {
    const read = tabel.read(row.row, derived.column.column);
    if (read.jenis !== "angka" || isBanyaknya(tabel, row, cara.rule, read)) return [];
    const tertulis = asTyped(tabel.operands, derived.column.column, read);
    const seharusnya = nilaiSeharusnya(tabel, row, cara);
    if (seharusnya === null) return [];
    const hasil = bandingkan(tertulis, seharusnya);
    if (hasil !== "beda") return [{ row, tertulis, seharusnya, hasil }];
    const shown = nilaiSeharusnya(tabel, row, cara, true);
    if (shown && bandingkan(tertulis, shown) !== "beda")
      return [{ row, tertulis, seharusnya, hasil: bandingkan(tertulis, shown) }];
    const own = { row, tertulis, seharusnya, hasil };
    if (isLebihRinci(tabel, cara, own) && isDariDibulatkan(tabel, cara, own))
      return [{ ...own, hasil: "cocok" }];
    const unrounded = nilaiTanpaPembulatan(tabel, row, cara);
    if (unrounded === null) return [own];
    const exact = bandingkan(tertulis, unrounded);
    return [{ row, tertulis, seharusnya: exact === "dipotong" ? unrounded : seharusnya, hasil: exact }];
  });
}

/** "4 Dokumen" as the capaian of a target of "4 Dokumen": so many were reached, and no percentage is printed. */
function isBanyaknya(tabel: BookTable, row: Row, rule: Rule, { persen, satuan }: Angka): boolean {
  const [unit, jenis] = [normalizeSatuan(satuan), jenisSatuan(satuan)];
  if (rule.unit !== "persen" || persen || (jenis !== "cacah" && jenis !== "ukuran")) return false;
  return operandsOf(rule).some((column) => {
    const input = tabel.read(row.row, column);
    return input.jenis === "angka" && normalizeSatuan(input.satuan) === unit;
  });
}

/**
 * From inputs that were computed and printed rounded or cut off: 104,17 - 97,14 may be printed 7,02, from
 * 104,166... and 97,142.... null where an input does not agree with what was computed.
 */
function nilaiTanpaPembulatan(tabel: BookTable, row: Row, { rule, pengaturan }: CaraHitung): Desimal | null {
  const context = tabel.exactContext(row, pengaturan);
  const agree = operandsOf(rule).every((column) => {
    const [printed, computed] = [tabel.read(row.row, column), context.operands.read(row.row, column)];
    if (printed.jenis !== "angka" || computed.jenis !== "angka") return false;
    return bandingkan(printed, computed.nilai) !== "beda";
  });
  const outcome = agree ? computeRule(rule, context) : null;
  return gaveFigure(outcome) ? outcome.nilai : null;
}

/** What the row's inputs come to; `shown`: rounded as they are printed. null where they do not come to a figure. */
export function nilaiSeharusnya(
  tabel: BookTable,
  row: Row,
  { rule, pengaturan }: CaraHitung,
  shown = false,
): Desimal | null {
  if (shown && !isRoundedInView(tabel, row, rule)) return null;
  const context = shown ? tabel.shownContext(row, pengaturan) : tabel.context(row, pengaturan);
  const outcome = computeRule(rule, context);
  return gaveFigure(outcome) ? outcome.nilai : null;
}

function isRoundedInView(tabel: BookTable, row: Row, rule: Rule): boolean {
  return operandsOf(rule).some((column) => {
    const read = tabel.read(row.row, column);
    return read.jenis === "angka" && read.nilai.decimalPlaces() > read.desimal;
  });
}

function bagianCocok(sel: readonly SelTurunan[]): number {
  return sel.length === 0 ? 0 : sel.filter((cell) => cell.hasil !== "beda").length / sel.length;
}

function bagianHasilBagi(sel: readonly SelTurunan[]): number {
  const fits = sel.filter(
    ({ tertulis, seharusnya }) => !tertulis.persen && isHasilBagi(tertulis, seharusnya),
  );
  return fits.length / sel.length;
}

/** 1,052 or 1 % where 105,2 % is meant. */
export function isHasilBagi(tertulis: Angka, seharusnya: Desimal): boolean {
  return !seharusnya.isZero() && bandingkan(tertulis, seharusnya.div(100)) !== "beda";
}
