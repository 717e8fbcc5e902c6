import { gaveFigure } from "../../../calculation/outcome";
import { hitungCapaian } from "../../../domain/capaian";
import { normalizeNama } from "../../../domain/nama";
import type { Pengaturan, Polaritas } from "../../../domain/pengaturan";
import type { Column } from "../../../sheet/table";
import { bacaanDari, dihitung, type Figur, type Isi } from "../../../book/figure";
import type { Indikator } from "../../../book/indikator";
import { sasaranPerBaris } from "../../../book/sasaran";
import { inSourceOrder, SOURCE_ORDER } from "../../../book/sources";
import { NamaIndeks } from "../../../book/nama-indeks";
import { namaIndikator } from "../../../book/nama-indikator";
import { isLain, tanpaNomor } from "../antar-tahun/riwayat";
import type { BookTable } from "../../../book/book-table";

/** Realisasi of the year beside a figure from outside the year: end of Renstra, national standard. */
export interface Pembanding {
  readonly kunci: string;
  readonly nama: string;
  readonly sasaran: string;
  readonly satuan: string;
  readonly polaritas: Polaritas;
  readonly realisasi: Isi | null;
  readonly acuan: Isi | null;
  /** Realisasi in percent of the other figure. */
  readonly persen: Figur | null;
  readonly polos: boolean;
}

export interface DaftarPembanding {
  readonly baris: readonly Pembanding[];
  /** Year that the other figure is of, "" where none is named. */
  readonly tahun: string;
  /** Further figures of others that the same table sets beside it, each by its heading. */
  readonly lain: readonly PembandingLain[];
}

export interface PembandingLain {
  /** "Provinsi", "Kabupaten Siak" */
  readonly nama: string;
  readonly baris: readonly Pembanding[];
}

/** Against the target at the end of the Renstra: of a table that compares, else of one that plans year by year. */
export function kumpulkanRenstra(
  tables: readonly BookTable[],
  indikator: readonly Indikator[],
  tahun: string,
  pengaturan: Pengaturan,
): DaftarPembanding {
  const printed = bacaDaftar(tables, "renstra", "target_akhir", "tingkat_kemajuan", tahun);
  if (printed.baris.length > 0) return seperti(printed, indikator, pengaturan);
  const told = dariTabelLain(tables, "target_akhir", indikator, tahun, pengaturan);
  if (told.baris.length > 0) return told;
  return dariRencana(tables, indikator, tahun, pengaturan);
}

export function kumpulkanStandar(
  tables: readonly BookTable[],
  indikator: readonly Indikator[],
  tahun: string,
  pengaturan: Pengaturan,
): DaftarPembanding {
  const printed = bacaDaftar(tables, "nasional", "standar", "selisih_standar", tahun);
  if (printed.baris.length === 0) return dariTabelLain(tables, "standar", indikator, tahun, pengaturan);
  return {
    ...seperti(printed, indikator, pengaturan),
    lain: pembandingLain(tables, indikator, tahun, pengaturan),
  };
}

/** Of the first table that sets the figures beside several others. */
function pembandingLain(
  tables: readonly BookTable[],
  indikator: readonly Indikator[],
  tahun: string,
  pengaturan: Pengaturan,
): PembandingLain[] {
  for (const source of inSourceOrder(tables, ["nasional"], tahun)) {
    const achieved = source.table.kind === "nasional" ? source.column("realisasi", tahun) : null;
    const [, ...others] = source.columns("standar");
    if (!achieved || others.length === 0) continue;
    return others.map((column) => {
      const baris = distinct(bacaTabel(source, achieved, column, null));
      const own = seperti({ baris, tahun: "", lain: [] }, indikator, pengaturan);
      return { nama: (column.path.at(-1) ?? "").replace(/\s+/g, " ").trim(), baris: own.baris };
    });
  }
  return [];
}

/** The realisasi of this year is that of the indikator itself, where the table has another. */
function seperti(
  daftar: DaftarPembanding,
  indikator: readonly Indikator[],
  pengaturan: Pengaturan,
): DaftarPembanding {
  const now = new NamaIndeks<Indikator>();
  for (const own of indikator) now.add(own.nama, own);
  const baris = daftar.baris.map((row) => {
    const own = now.find(row.nama);
    if (!own) return row;
    const named = { ...row, sasaran: own.sasaran || row.sasaran };
    if (!row.acuan || !isLain(row.realisasi, own.realisasi)) return named;
    const { realisasi, persen, polos } = terhadap(own, row.acuan, pengaturan);
    return { ...named, realisasi, persen, polos };
  });
  return { ...daftar, baris };
}

function bacaDaftar(
  tables: readonly BookTable[],
  kind: "renstra" | "nasional",
  acuan: "target_akhir" | "standar",
  hasil: "tingkat_kemajuan" | "selisih_standar",
  tahun: string,
): DaftarPembanding {
  const own = inSourceOrder(
    tables.filter((source) => source.table.kind === kind && source.has(acuan, "realisasi")),
    [kind],
    tahun,
  );
  const baris = own.flatMap((source) => {
    const [other, achieved] = [source.column(acuan, ""), source.column("realisasi", tahun)];
    return other && achieved ? bacaTabel(source, achieved, other, source.column(hasil, "")) : [];
  });
  return { baris: distinct(baris), tahun: own[0]?.column(acuan, "")?.period ?? "", lain: [] };
}

function bacaTabel(source: BookTable, realisasi: Column, acuan: Column, hasil: Column | null): Pembanding[] {
  const indikator = source.columns("indikator")[0] ?? null;
  const sasaran = sasaranPerBaris(source);
  const names = namaIndikator(source, indikator);
  return source.rows.flatMap((row) => {
    const nama = indikator ? (names.get(row) ?? "") : row.label;
    const outcome = source.capaian(row, acuan, realisasi, false);
    const computed = gaveFigure(outcome) ? dihitung(outcome.nilai, true) : null;
    const printed = hasil?.role === "tingkat_kemajuan" ? source.figur(row, hasil) : null;
    if (nama === "") return [];
    return [
      {
        kunci: normalizeNama(nama),
        nama: tanpaNomor(nama),
        sasaran: sasaran.get(row) ?? "",
        satuan: source.satuan(row, acuan, realisasi),
        polaritas: source.polaritas(row),
        realisasi: source.isi(row, realisasi),
        acuan: source.isi(row, acuan),
        persen: computed && printed && printed.nilai.eq(computed.nilai) ? printed : computed,
        polos: outcome.ok && outcome.plain,
      },
    ];
  });
}

/** A column of it in a table that is made for something else: the realisasi is that of the indikator itself. */
function dariTabelLain(
  tables: readonly BookTable[],
  acuan: "target_akhir" | "standar",
  indikator: readonly Indikator[],
  tahun: string,
  pengaturan: Pengaturan,
): DaftarPembanding {
  for (const source of inSourceOrder(tables, SOURCE_ORDER.sasaran, tahun)) {
    const [column, named] = [source.columns(acuan)[0], source.columns("indikator")[0]];
    if (!column || !named) continue;
    const baris = terhadapKolom(source, column, named, indikator, pengaturan);
    if (baris.length > 0) return { baris, tahun: column.period ?? "", lain: [] };
  }
  return { baris: [], tahun: "", lain: [] };
}

const YEARS_OF_A_RENSTRA = 4;
/** The target of next year is that of the next plan; one further off is that of the Renstra. */
const FURTHER = 2;

/** A table of targets over the years of a Renstra, or of a year further off: the last is the target to be reached. */
function dariRencana(
  tables: readonly BookTable[],
  indikator: readonly Indikator[],
  tahun: string,
  pengaturan: Pengaturan,
): DaftarPembanding {
  const kinds = ["perjanjian", ...SOURCE_ORDER.sasaran.filter((kind) => kind !== "perjanjian")] as const;
  const plans = tables.filter((source) => source.has("indikator", "target"));
  for (const source of inSourceOrder(plans, kinds, tahun)) {
    const years = source
      .columns("target")
      .flatMap((column) => (column.period === null ? [] : [{ ...column, period: column.period }]));
    const last = [...years].sort((a, b) => a.period.localeCompare(b.period)).at(-1);
    const isPlan = source.table.kind === "perjanjian" && years.length >= YEARS_OF_A_RENSTRA;
    const isFurther = last !== undefined && tahun !== "" && Number(last.period) - Number(tahun) >= FURTHER;
    if (!last || !(isPlan || isFurther)) continue;
    const named = source.columns("indikator")[0] ?? null;
    const baris = terhadapKolom(source, last, named, indikator, pengaturan);
    if (baris.length > 0) return { baris, tahun: last.period, lain: [] };
  }
  return { baris: [], tahun: "", lain: [] };
}

/** The indicators that the column tells a figure for. */
function terhadapKolom(
  source: BookTable,
  column: Column,
  named: Column | null,
  indikator: readonly Indikator[],
  pengaturan: Pengaturan,
): Pembanding[] {
  const figures = new NamaIndeks<Isi>();
  const names = namaIndikator(source, named);
  for (const row of source.rows) {
    const isi = source.isi(row, column);
    if (isi) figures.add(names.get(row) ?? "", isi);
  }
  return indikator.flatMap((own) => {
    const acuan = figures.find(own.nama);
    return acuan ? [terhadap(own, acuan, pengaturan)] : [];
  });
}

function terhadap(own: Indikator, acuan: Isi, pengaturan: Pengaturan): Pembanding {
  const { kunci, nama, sasaran, satuan, polaritas, realisasi } = own;
  const uncapped = { ...pengaturan, batas: null };
  const hasil = hitungCapaian(bacaanDari(acuan), bacaanDari(realisasi), polaritas, uncapped, { satuan });
  const persen = hasil.ok ? dihitung(hasil.nilai, true) : null;
  const polos = hasil.ok && hasil.catatan.length === 0;
  return { kunci, nama, sasaran, satuan, polaritas, realisasi, acuan, persen, polos };
}

function distinct(baris: readonly Pembanding[]): Pembanding[] {
  return baris.filter((row, index) => baris.findIndex(({ kunci }) => kunci === row.kunci) === index);
}
