import { gaveFigure } from "../calculation/outcome";
import { evaluateQuarters } from "../calculation/quarters";
import { QUARTER_ROLES } from "../domain/roles";
import { jenisRencana } from "../domain/jenis-triwulan";
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

/** What another table tells as the target of the year is one of the two. */
function menurutTarget(values: readonly Desimal[], told: Desimal): JenisTriwulan | null {
  if (lastOf(values).eq(told)) return "posisi-akhir";
  return jumlah(values).eq(told) ? "akumulasi" : null;
}

/** Of an indikator whose table plans quarters alone; null where the year has a target of its own. */
export function targetDanRealisasi(
  { asal, nama, realisasi }: Indikator,
  ledger: Ledger,
): { readonly target: Figur | null; readonly realisasi: Isi | null } | null {
  const { tabel, row, perTriwulan, realisasi: column } = asal;
  if (!perTriwulan) return null;
  const told = ledger.ask(nama, "target", ledger.tahun)?.figur ?? null;
  const own = targetSetahun(tabel, row, perTriwulan, { nama, told });
  const quarters = tabel.columns(...QUARTER_ROLES).map((quarter) => quarter.column);
  const isComputed = tabel.computed.operands.outcome(row.row, column.column)?.ok === true;
  const year =
    own && isComputed && quarters.length === 4
      ? evaluateQuarters({ quarters, target: null, jenis: own.jenis }, tabel.exactContext(row))
      : null;
  const achieved = gaveFigure(year)
    ? dihitung(year.nilai, year.persen, Math.min(2, year.nilai.decimalPlaces()))
    : realisasi;
  return { target: told ?? own?.figur ?? null, realisasi: achieved };
}
