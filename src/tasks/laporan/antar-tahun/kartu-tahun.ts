import { subjectInTitle } from "../../../calculation/rule/subject-in-title";
import type { BookTable } from "../../../book/book-table";
import type { Indikator } from "../../../book/indikator";
import { namaDisebut, normalizeNama } from "../../../domain/nama";
import { yearsOfRows } from "../../../sheet/rows/row-years";
import { angkaTahun } from "./baca-riwayat";
import type { RiwayatIndikator } from "./riwayat-indikator";

/**
 * "Indeks SPBE" above "Tahun | Target | Realisasi | Capaian", one year below the other: the years of the one indikator
 * that the title says. null for any other table.
 */
export function bacaKartuTahun(
  source: BookTable,
  indikator: readonly Indikator[],
): readonly RiwayatIndikator[] | null {
  const title = subjectInTitle(source.table);
  if (title === null) return null;
  const keys = indikator.map(({ nama }) => normalizeNama(nama));
  const said = namaDisebut(title, keys);
  const own = said === null ? undefined : indikator[keys.indexOf(said)];
  const years = yearsOfRows(source.operands.grid, source.table.rows, source.table.columns);
  if (!own || !years) return null;
  const only = (role: "target" | "realisasi" | "capaian") => source.columns(role)[0] ?? null;
  const columns = { target: only("target"), realisasi: only("realisasi"), capaian: only("capaian") };
  const tahun = [...years].flatMap(([row, year]) => {
    const figures = angkaTahun(source, row, columns);
    return figures ? [[String(year), figures] as const] : [];
  });
  if (tahun.length === 0) return null;
  const { kunci, nama, sasaran, satuan, polaritas } = own;
  return [{ kunci, nama, sasaran, satuan, polaritas, tahun: new Map(tahun), bersanding: true }];
}
