import { rataRata } from "../../../domain/desimal";
import { normalizeNama } from "../../../domain/nama";
import type { BookTable } from "../../../book/book-table";
import { dihitung, type Figur } from "../../../book/figure";
import type { Indikator } from "../../../book/indikator";
import { namaIndikator } from "../../../book/nama-indikator";
import type { Column } from "../../../sheet/table";
import { bacaJumlah, type Jumlah } from "../anggaran/jumlah";
import { serapanDari, type BarisEfisiensi } from "./baris-efisiensi";

/** The rows of a table of efficiency as the office prints it. */
export function bacaEfisiensi(source: BookTable, indikator: readonly Indikator[]): BarisEfisiensi[] {
  const [pagu, spent] = [source.columns("anggaran"), source.columns("realisasi_anggaran")];
  const printed = source.columns("capaian_anggaran")[0] ?? null;
  const capaian = source.columns("capaian")[0] ?? null;
  if (pagu.length === 0 || spent.length === 0)
    return printed ? tanpaJumlah(source, capaian, printed, indikator) : [];
  return source.rows.flatMap((row) => {
    const figur = source.figur(row, capaian) ?? rataDari(indikator, row.label);
    if (!figur) return [];
    const planned = bacaJumlah(source, row, pagu.slice(0, 1));
    const used = bacaJumlah(source, row, spent.slice(0, 1));
    return [
      {
        kunci: normalizeNama(row.label),
        nama: row.label,
        target: source.isi(row, source.columns("target")[0] ?? null),
        kinerja: source.isi(row, source.columns("realisasi")[0] ?? null),
        capaian: figur,
        ...{ pagu: planned, realisasi: used },
        serapan: serapanDari(planned?.nilai ?? null, used?.nilai ?? null),
      },
    ];
  });
}

/** What the table leaves blank for a sasaran, or an indikator, is what the chapter tells of it. */
function rataDari(indikator: readonly Indikator[], nama: string): Figur | null {
  const key = normalizeNama(nama);
  const own = indikator.filter(({ kunci, sasaran }) => kunci === key || normalizeNama(sasaran) === key);
  const mean = key === "" ? null : rataRata(own.flatMap(({ capaian }) => (capaian ? [capaian.nilai] : [])));
  return mean && dihitung(mean, true);
}

/** "% Capaian Kinerja | % Penyerapan Anggaran": one serapan may stand merged for the indicators of a sasaran. */
function tanpaJumlah(
  source: BookTable,
  capaian: Column | null,
  serapan: Column,
  indikator: readonly Indikator[],
): BarisEfisiensi[] {
  const names = namaIndikator(source, source.columns("indikator")[0] ?? null);
  return source.rows.flatMap((row) => {
    const nama = names.get(row) || row.label;
    const figur = source.figur(row, capaian) ?? rataDari(indikator, nama);
    const first = source.grid.merge(row.row, serapan.column)?.row ?? row.row;
    const own = source.table.rows.find((other) => other.row === first) ?? row;
    const printed = source.figur(own, serapan);
    if (!figur || !printed) return [];
    const unknown = { target: null, kinerja: null, pagu: null, realisasi: null };
    return [{ kunci: normalizeNama(nama), nama, capaian: figur, ...unknown, serapan: printed.nilai }];
  });
}

/** The total that the office prints below its only table of efficiency; null without one. */
export interface JumlahTercetak {
  readonly tabel: BookTable;
  readonly pagu: Jumlah;
  readonly realisasi: Jumlah;
}

export function jumlahTercetak(tables: readonly BookTable[]): JumlahTercetak | null {
  const [tabel, ...others] = tables.filter(({ table }) => table.kind === "efisiensi");
  if (!tabel || others.length > 0) return null;
  const columns = (role: "anggaran" | "realisasi_anggaran") => tabel.columns(role).slice(0, 1);
  const total = tabel.table.rows.filter(({ kind }) => kind === "total").at(-1);
  const pagu = total && bacaJumlah(tabel, total, columns("anggaran"));
  const realisasi = total && bacaJumlah(tabel, total, columns("realisasi_anggaran"));
  return pagu && realisasi ? { tabel, pagu, realisasi } : null;
}
