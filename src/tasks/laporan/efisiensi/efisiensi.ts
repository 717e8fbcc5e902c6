import { groupBy, toldOnce, addTo, firstOf } from "../../../domain/items";
import { EFISIENSI_OTOMATIS, metodeEfisiensi } from "../../../domain/metode-efisiensi";
import type { Pengaturan } from "../../../domain/pengaturan";
import { serapan } from "../../../domain/anggaran";
import { rataRata, type Desimal } from "../../../domain/desimal";
import { normalizeNama } from "../../../domain/nama";
import type { Dukungan } from "../program/dukungan";
import { dihitung, type Figur, type Isi } from "../../../book/figure";
import type { Indikator } from "../../../book/indikator";
import { namaIndikator } from "../../../book/nama-indikator";
import type { Column } from "../../../sheet/table";
import type { Jenjang } from "../anggaran/jenjang";
import { inSourceOrder } from "../../../book/sources";
import { bacaJumlah, jumlahkan, type Jumlah } from "../anggaran/jumlah";
import { daftarProgram, type ProgramAnggaran } from "../anggaran/penjumlahan";
import { programKey } from "../../../book/program-indeks";
import type { BookTable } from "../../../book/book-table";
import { uangSasaran } from "./uang-sasaran";

/** Performance set against the money spent on it. */
export interface BarisEfisiensi {
  readonly kunci: string;
  readonly nama: string;
  /** Of its only indikator, where one stands for it. */
  readonly target: Isi | null;
  readonly kinerja: Isi | null;
  /** In percent; of a sasaran the mean of its indicators. */
  readonly capaian: Figur | null;
  readonly pagu: Jumlah | null;
  readonly realisasi: Jumlah | null;
  /** Serapan in percent: of pagu and realisasi, else as the office prints it without them. */
  readonly serapan: Desimal | null;
}

/** Per sasaran: as a table of the workbook prints it, else from the programmes that serve the sasaran. */
export function kumpulkanEfisiensi(
  tables: readonly BookTable[],
  indikator: readonly Indikator[],
  dukungan: Dukungan,
  anggaran: Jenjang | null,
  tahun: string,
): BarisEfisiensi[] {
  const own = tables.filter(({ table }) => table.kind === "efisiensi");
  const printed = toldOnce(
    inSourceOrder(own, ["efisiensi"], tahun).map((source) => bacaTabel(source, indikator)),
    ({ kunci }) => kunci,
  );
  const served = dariProgram(indikator, dukungan, anggaran);
  return printed.length > 0 ? printed.map((row) => denganUang(row, served)) : served;
}

/** A share of the money that is printed alone is that of the programmes behind the sasaran, where they come to it. */
function denganUang(row: BarisEfisiensi, served: readonly BarisEfisiensi[]): BarisEfisiensi {
  const own = row.pagu ? undefined : served.find(({ kunci }) => kunci === row.kunci);
  if (!own?.serapan || !row.serapan) return row;
  const isSame = own.serapan.toDecimalPlaces(row.serapan.decimalPlaces()).eq(row.serapan);
  return isSame ? { ...row, pagu: own.pagu, realisasi: own.realisasi, serapan: own.serapan } : row;
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

function bacaTabel(source: BookTable, indikator: readonly Indikator[]): BarisEfisiensi[] {
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

function dariProgram(
  indikator: readonly Indikator[],
  dukungan: Dukungan,
  anggaran: Jenjang | null,
): BarisEfisiensi[] {
  const linesOf = anggaran && dukungan.isKnown ? barisAnggaran(anggaran) : () => [];
  const named = indikator.filter(({ sasaran }) => sasaran !== "");
  return [...groupBy(named, ({ sasaran }) => sasaran)].flatMap(([nama, own]) => {
    const beside = uangSasaran(own);
    const served = linesOf(own.flatMap((each) => dukungan.of(nama, each.nama)));
    const lines = beside.length > 0 ? beside : bagianDari(dukungan, nama, served);
    const mean = rataRata(own.flatMap(({ capaian }) => (capaian ? [capaian.nilai] : [])));
    if (lines.length === 0 || !mean) return [];
    const only = own.length === 1 ? firstOf(own) : null;
    return [
      {
        kunci: normalizeNama(nama),
        nama,
        target: only?.target ?? null,
        kinerja: only?.realisasi ?? null,
        capaian: dihitung(mean, true),
        ...denganSerapan(lines),
      },
    ];
  });
}

/** The lines of the budget that programmes of some names have, in its order. */
function barisAnggaran(anggaran: Jenjang): (names: readonly string[]) => ProgramAnggaran[] {
  const byKey = new Map<string, { readonly line: ProgramAnggaran; readonly at: number }[]>();
  daftarProgram(anggaran).forEach((line, at) => addTo(byKey, programKey(line.nama), { line, at }));
  return (names) =>
    [...new Set(names.map(programKey))]
      .flatMap((key) => byKey.get(key) ?? [])
      .sort((a, b) => a.at - b.at)
      .map(({ line }) => line);
}

/** What the programmes spend on this sasaran, where a table divides them among several. */
function bagianDari(
  dukungan: Dukungan,
  sasaran: string,
  lines: readonly ProgramAnggaran[],
): ProgramAnggaran[] {
  const told = new Set<string>();
  return lines.flatMap((line) => {
    const own = dukungan.bagian(sasaran, line.nama);
    if (!own) return [line];
    const key = programKey(line.nama);
    if (told.has(key)) return [];
    told.add(key);
    return [{ ...line, awal: own.pagu, akhir: own.realisasi }];
  });
}

/** Pagu, realisasi and serapan of programmes together. */
export function denganSerapan(
  lines: readonly ProgramAnggaran[],
): Pick<BarisEfisiensi, "pagu" | "realisasi" | "serapan"> {
  const [pagu, realisasi] = [
    jumlahkan(lines.map(({ awal }) => awal)),
    jumlahkan(lines.map(({ akhir }) => akhir)),
  ];
  return { pagu, realisasi, serapan: serapanDari(pagu.nilai, realisasi.nilai) };
}

/** Spending in percent of the pagu; null where one of them is missing or the pagu is 0. */
export function serapanDari(pagu: Desimal | null, realisasi: Desimal | null): Desimal | null {
  return pagu && realisasi ? serapan(pagu, realisasi) : null;
}

/** The method that the tables of the workbook are computed by, so that the report judges as they do. */
export function metodeTerpakai(tables: readonly BookTable[], { efisiensi }: Pengaturan): string {
  if (efisiensi !== EFISIENSI_OTOMATIS) return efisiensi;
  const usual = metodeEfisiensi(efisiensi).id;
  return (
    tables.map(({ computed }) => computed.efisiensi).find((id) => id !== null && id !== usual) ?? efisiensi
  );
}
