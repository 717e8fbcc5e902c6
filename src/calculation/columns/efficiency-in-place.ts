import { gaveFigure } from "../cells/outcome";
import type { ColumnPlan, DerivedColumn } from "./column-plan";
import { bandingkan } from "../../domain/bandingkan";
import {
  EFISIENSI_OTOMATIS,
  METODE_EFISIENSI,
  metodeEfisiensi,
  type MetodeEfisiensi,
} from "../../domain/metode-efisiensi";
import type { Pengaturan } from "../../domain/pengaturan";
import { columnName } from "../../sheet/address";
import type { Judgement, MethodQuestion, Table } from "../../sheet/table";
import { normalise } from "../../sheet/words/wording";
import { isOfMoney, isOfSuchMoney, refusal, tanpaMetode } from "./efficiency-refusals";
import type { JudgedMethod } from "./judged-method";
import { computeRule } from "../rule/compute-rule";
import type { RowContext } from "../rule/row-context";

/**
 * Offices print different methods under the same heading. Where one chose none, its figures show it; where
 * these are blank, the heading; else the usual one is taken. It is never silent, and never another than the
 * figures show: a right figure is not overwritten by another method's.
 */
export function efficiencyInPlace(
  plan: ColumnPlan,
  table: Table,
  rows: readonly RowContext[],
  pengaturan: Pengaturan,
): JudgedMethod[] {
  if (pengaturan.efisiensi !== EFISIENSI_OTOMATIS) return [];
  return plan.derived.flatMap((derived): JudgedMethod[] => {
    if (derived.rule.id !== "efisiensi") return [];
    const usual = metodeEfisiensi(EFISIENSI_OTOMATIS);
    const meant = METODE_EFISIENSI.find(({ judul }) => judul?.test(normalise(derived.column.path.join(" "))));
    const shown = shownBy(derived, rows, meant ?? usual);
    const metode = shown ?? meant ?? usual;
    if (!shown && !meant && isOfMoney(derived)) return [waiting(derived, pengaturan, table)];
    const chosen = { ...pengaturan, efisiensi: metode.id };
    const sebab = shown ? COCOK : meant ? MENURUT_JUDUL : LAZIM;
    const isSaid = shown === usual || !isComputed(derived, rows, chosen);
    const question = shown ? null : questionOf(derived, rows, pengaturan, metode);
    const judgement = isSaid ? null : { ...told(table, derived, metode, sebab), ...question };
    return [{ derived, pengaturan: chosen, judgement }];
  });
}

/** Blank until a person says which part of the money is meant. */
function waiting(derived: DerivedColumn, pengaturan: Pengaturan, table: Table): JudgedMethod {
  const pilihan = METODE_EFISIENSI.filter((metode) => isOfSuchMoney(metode, derived)).map(choice);
  const metode = { column: derived.column.column, chosen: null, pilihan };
  return { derived, pengaturan, judgement: { ...said(table, derived, tanpaMetode(derived)), metode } };
}

/** The figures that stand there must agree in so many rows to show a method; a single one shows it as well. */
const AGREEING = 2 / 3;

/** The method that fits most of the figures; of several the one that was expected, else the first. */
function shownBy(
  derived: DerivedColumn,
  rows: readonly RowContext[],
  expected: MetodeEfisiensi,
): MetodeEfisiensi | null {
  const figures = rows.filter((context) => isFigure(context, derived));
  if (figures.length === 0) return null;
  const share = ({ id }: MetodeEfisiensi): number =>
    figures.filter((context) => agrees(context, derived, id)).length / figures.length;
  const shares = [expected, ...METODE_EFISIENSI].map((metode) => ({ metode, share: share(metode) }));
  const best = shares.reduce((one, other) => (other.share > one.share ? other : one));
  return best.share >= AGREEING ? best.metode : null;
}

/** Typed, or a formula: what an earlier run wrote by the method must show it too, or a second run would change it. */
function isFigure({ operands, row }: RowContext, { column }: DerivedColumn): boolean {
  return operands.readStanding(row, column.column).jenis === "angka";
}

function agrees(context: RowContext, { column, rule }: DerivedColumn, efisiensi: string): boolean {
  const outcome = computeRule(rule, { ...context, pengaturan: { ...context.pengaturan, efisiensi } });
  const standing = context.operands.readStanding(context.row, column.column);
  if (!gaveFigure(outcome) || standing.jenis !== "angka") return false;
  return bandingkan(standing, outcome.nilai) !== "beda";
}

function isComputed({ rule }: DerivedColumn, rows: readonly RowContext[], pengaturan: Pengaturan): boolean {
  return rows.some((context) => computeRule(rule, { ...context, pengaturan }).ok);
}

/** What a person may choose between: the methods that give a figure in this table, in the unit of its heading. */
function questionOf(
  derived: DerivedColumn,
  rows: readonly RowContext[],
  pengaturan: Pengaturan,
  used: MetodeEfisiensi,
): Pick<Judgement, "metode"> {
  const others = METODE_EFISIENSI.filter((metode) => {
    const rules = { ...pengaturan, efisiensi: metode.id };
    return metode !== used && refusal(derived, metode) === null && isComputed(derived, rows, rules);
  });
  const pilihan = [used, ...others].map(choice);
  return pilihan.length < 2 ? {} : { metode: { column: derived.column.column, chosen: used.id, pilihan } };
}

function choice({ id, nama, rumus }: MetodeEfisiensi): MethodQuestion["pilihan"][number] {
  return { id, nama, rumus };
}

const COCOK = (cara: string): string =>
  `Angka yang sudah ada cocok dengan metode ${cara}, jadi kolom ini dihitung begitu. Bila bukan itu yang dimaksud, kosongkan kolomnya atau pilih metode lain di Aturan.`;
const MENURUT_JUDUL = (cara: string): string =>
  `Kantor belum memilih metode efisiensi; judul kolom ini lazim berarti metode ${cara}, jadi dihitung begitu. Bila bukan itu yang dimaksud, pilih metode lain di Aturan.`;
const LAZIM = (cara: string): string =>
  `Kantor belum memilih metode efisiensi, dan tabel ini tidak menunjukkannya: dipakai metode ${cara}. Bila bukan itu yang dimaksud, pilih metode lain di Aturan.`;

function told(
  table: Table,
  derived: DerivedColumn,
  { nama, rumus }: MetodeEfisiensi,
  sebab: (cara: string) => string,
): Judgement {
  return said(table, derived, sebab(`“${nama}” (${rumus})`));
}

function said(table: Table, { column }: DerivedColumn, kalimat: string): Judgement {
  const letter = columnName(column.column);
  return {
    sheet: table.sheet,
    cell: `${letter}${table.area.row + table.headerRows + 1}`,
    read: `Kolom ${letter}`,
    as: kalimat,
  };
}
