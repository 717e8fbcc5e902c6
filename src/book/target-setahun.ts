import { gaveFigure } from "../calculation/cells/outcome";
import { evaluateQuarters } from "../calculation/columns/quarters";
import { QUARTER_ROLES } from "../domain/roles";
import { isDekat, jenisRencana } from "../domain/jenis-triwulan";
import { untukNama } from "../domain/nama";
import type { JenisTriwulan } from "../domain/pengaturan";
import { jumlah, type Desimal } from "../domain/desimal";
import { lastOf } from "../domain/items";
import { nilaiTriwulan } from "../domain/triwulan";
import type { Column, Row } from "../sheet/table";
import type { BookTable } from "./book-table";
import { dihitung, isFigur, type Figur, type Isi } from "./figure";
import type { Indikator } from "./indikator";
import type { Ledger } from "./ledger";

/** The target of a year that is planned by quarters, and how its quarters are taken together. */
export interface TargetSetahun {
  readonly figur: Figur;
  readonly jenis: JenisTriwulan;
}

/**
 * The year's target out of those of its four quarters: the last where they go up to it, their sum where they are
 * portions. null where both may be meant: a target that is off by three quarters makes a capaian of 400 %.
 */
export function targetSetahun(
  tabel: BookTable,
  row: Row,
  columns: readonly Column[],
  { nama, told }: { readonly nama: string; readonly told: Figur | null },
): TargetSetahun | null {
  const quarters = [1, 2, 3, 4].map(
    (quarter) => columns.find((column) => column.quarter === quarter) ?? null,
  );
  const figures = quarters.flatMap((column) => {
    const isi = tabel.isi(row, column);
    return isFigur(isi) ? [isi] : [];
  });
  if (figures.length < quarters.length) return null;
  const values = figures.map(({ nilai }) => nilai);
  const last = lastOf(figures);
  const jenis =
    untukNama(tabel.pengaturan.triwulan, nama) ??
    (told ? menurutTarget(values, told.nilai) : null) ??
    jenisRencana(last.persen ? "%" : tabel.satuan(row), values);
  if (jenis === null) return null;
  const nilai = nilaiTriwulan(jenis, values) ?? last.nilai;
  return { figur: nilai.eq(last.nilai) ? last : { ...dihitung(nilai, last.persen, last.desimal) }, jenis };
}

/** Of the two what another table tells as the target of the year; of a target that was changed since, what is near it. */
function menurutTarget(values: readonly Desimal[], told: Desimal): JenisTriwulan | null {
  const [last, sum] = [lastOf(values), jumlah(values)];
  if (last.eq(told)) return "posisi-akhir";
  if (sum.eq(told)) return "akumulasi";
  const [isLast, isSum] = [isDekat(last, told), isDekat(sum, told)];
  return isLast === isSum ? null : isLast ? "posisi-akhir" : "akumulasi";
}

/** Of an indikator whose table plans or tells quarters alone; null where the year has target and realisasi of its own. */
export function targetDanRealisasi(
  own: Indikator,
  ledger: Ledger,
): { readonly target: Isi | null; readonly realisasi: Isi | null } | null {
  const { tabel, row, perTriwulan, triwulan, realisasi: column } = own.asal;
  if (!perTriwulan && !triwulan) return null;
  const rencana = perTriwulan
    ? rencanaSetahun(own, perTriwulan, ledger)
    : { target: own.target, jenis: null };
  const isComputed = tabel.computed.operands.outcome(row.row, column.column)?.ok === true;
  const quarters = triwulan ?? (isComputed && rencana.jenis ? tabel.columns(...QUARTER_ROLES) : []);
  return { target: rencana.target, realisasi: tercapaiSetahun(own, quarters, rencana.jenis) };
}

interface Rencana {
  readonly target: Isi | null;
  readonly jenis: JenisTriwulan | null;
}

function rencanaSetahun({ asal, nama }: Indikator, columns: readonly Column[], ledger: Ledger): Rencana {
  const told = ledger.ask(nama, "target", ledger.tahun)?.figur ?? null;
  const own = targetSetahun(asal.tabel, asal.row, columns, { nama, told });
  return { target: told ?? own?.figur ?? null, jenis: own?.jenis ?? null };
}

/** What the four quarters come to; of a year that is not over yet there is nothing. */
function tercapaiSetahun(
  { asal: { tabel, row, target, perTriwulan }, realisasi }: Indikator,
  columns: readonly Column[],
  jenis: JenisTriwulan | null,
): Isi | null {
  if (columns.length < QUARTER_ROLES.length) return realisasi;
  const last = tabel.isi(row, lastOf(columns));
  if (last === null) return null;
  const quarters = columns.map(({ column }) => column);
  const planned = perTriwulan ? null : target.column;
  const year = evaluateQuarters({ quarters, target: planned, jenis }, tabel.exactContext(row));
  if (!gaveFigure(year)) return realisasi;
  if (isFigur(last) && last.nilai.eq(year.nilai)) return last;
  return dihitung(year.nilai, year.persen, Math.min(2, year.nilai.decimalPlaces()));
}
