import { SERATUS } from "../../../domain/desimal";
import { gaveFigure } from "../../../calculation/cells/outcome";
import { normalizeNama, tanpaNomor } from "../../../domain/nama";
import type { Pengaturan } from "../../../domain/pengaturan";
import type { Column } from "../../../sheet/table";
import { BENCHMARK } from "../../../sheet/words/lexicon";
import { dihitung, isFigur, type Isi } from "../../../book/figure";
import type { Indikator } from "../../../book/indikator";
import { sasaranPerBaris } from "../../../book/sasaran";
import { inSourceOrder } from "../../../book/sources";
import { isOfProgram } from "../../../book/tingkat-tabel";
import { ofYear } from "../../../book/tahun";
import { NamaIndeks } from "../../../book/nama-indeks";
import { namaIndikator } from "../../../book/nama-indikator";
import { isLain } from "../antar-tahun/tahun-ini";
import type { BookTable } from "../../../book/book-table";
import type { Pembanding, DaftarPembanding, PembandingLain } from "./pembanding";
import { dariWilayah } from "./pembanding-wilayah";
import { dariRencana, dariTabelLain, sebutanRenstra, terhadap } from "./acuan-lain";

/** Against the target at the end of the Renstra: of a table that compares, else of one that plans year by year. */
export function kumpulkanRenstra(
  tables: readonly BookTable[],
  indikator: readonly Indikator[],
  tahun: string,
  pengaturan: Pengaturan,
): DaftarPembanding {
  const printed = bacaDaftar(tables, "renstra", "target_akhir", "tingkat_kemajuan", tahun);
  const own = seperti(printed, indikator, pengaturan);
  if (own.baris.some(({ kunci }) => indikator.some((one) => one.kunci === kunci))) return own;
  const told = dariTabelLain(tables, "target_akhir", indikator, tahun, pengaturan);
  const lain = told.baris.length > 0 ? told : dariRencana(tables, indikator, tahun, pengaturan);
  return lain.baris.length > 0 ? lain : own;
}

export function kumpulkanStandar(
  tables: readonly BookTable[],
  indikator: readonly Indikator[],
  tahun: string,
  pengaturan: Pengaturan,
): DaftarPembanding {
  const printed = bacaDaftar(tables, "nasional", "standar", "selisih_standar", tahun);
  if (printed.baris.length === 0) {
    const told = dariTabelLain(tables, "standar", indikator, tahun, pengaturan);
    return told.baris.length > 0 ? told : dariWilayah(tables, indikator, tahun, pengaturan);
  }
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
    const main = acuanDari(source, "standar");
    const others = source.columns("standar").filter((column) => column !== main);
    if (!achieved || others.length === 0) continue;
    return others.map((column) => {
      const baris = distinct(bacaTabel(source, achieved, column, null));
      const own = seperti({ baris, tahun: "", nama: "", lain: [] }, indikator, pengaturan);
      return { nama: sebutan(column), baris: own.baris };
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
    const { kunci, nama } = own;
    const satuan = row.satuan || own.satuan;
    const named = { ...row, kunci, nama, satuan, sasaran: own.sasaran || row.sasaran };
    const acuan =
      row.acuan && isSeperseratus(row.realisasi, own.realisasi) ? kaliSeratus(row.acuan) : row.acuan;
    const isOther = row.realisasi === null ? own.realisasi !== null : isLain(row.realisasi, own.realisasi);
    if (!acuan || (acuan === row.acuan && !isOther)) return named;
    const { realisasi, persen, polos } = terhadap(own, acuan, pengaturan);
    return { ...named, acuan, realisasi, persen, polos };
  });
  return { ...daftar, baris };
}

/** 0,705 without a sign where the indikator reached 70,5 %: the table tells of parts of 1. */
function isSeperseratus(there: Isi | null, own: Isi | null): boolean {
  if (!isFigur(there) || !isFigur(own) || there.persen || !own.persen || own.nilai.isZero()) return false;
  return there.nilai.times(SERATUS).eq(own.nilai);
}

function kaliSeratus(isi: Isi): Isi {
  if (!isFigur(isi) || isi.persen) return isi;
  return {
    ...isi,
    nilai: isi.nilai.times(SERATUS),
    desimal: Math.max(0, isi.desimal - 2),
    persen: true,
    sel: null,
  };
}

function bacaDaftar(
  tables: readonly BookTable[],
  kind: "renstra" | "nasional",
  acuan: "target_akhir" | "standar",
  hasil: "tingkat_kemajuan" | "selisih_standar",
  tahun: string,
): DaftarPembanding {
  const all = tables.filter((source) => source.table.kind === kind && source.has(acuan, "realisasi"));
  const ofSasaran = all.filter((source) => !isOfProgram(source));
  const ordered = inSourceOrder(ofSasaran.length > 0 ? ofSasaran : all, [kind], tahun);
  // What was reached in years before is not what is held against the plan.
  const isPast = (source: BookTable): boolean => {
    const period = source.column("realisasi", tahun)?.period ?? null;
    return period !== null && tahun !== "" && period !== tahun;
  };
  const own = [...ordered.filter((source) => !isPast(source)), ...ordered.filter(isPast)];
  const baris = own.flatMap((source) => {
    const [other, achieved] = [acuanDari(source, acuan), source.column("realisasi", tahun)];
    const rows = other && achieved ? bacaTabel(source, achieved, other, source.column(hasil, "")) : [];
    return isPast(source) ? rows.map(tanpaRealisasi) : rows;
  });
  const first = own[0] ? acuanDari(own[0], acuan) : null;
  return {
    ...{ baris: distinct(baris), tahun: first?.period ?? "", lain: [] },
    nama: first ? (acuan === "standar" ? sebutan(first) : sebutanRenstra(first, tahun)) : "",
  };
}

function tanpaRealisasi(row: Pembanding): Pembanding {
  return { ...row, realisasi: null, persen: null, polos: false };
}

/** Beside "Realisasi Provinsi" the country is the standard, wherever its column stands. */
function acuanDari(source: BookTable, acuan: "target_akhir" | "standar"): Column | null {
  const first = source.column(acuan, "");
  const national = source.columns(acuan).filter((column) => BENCHMARK.test(sebutan(column).toLowerCase()));
  return first && !national.includes(first) ? (ofYear(national, "") ?? first) : first;
}

function sebutan({ path }: Column): string {
  return (path.at(-1) ?? "").replace(/\s+/g, " ").trim();
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

function distinct(baris: readonly Pembanding[]): Pembanding[] {
  return baris.filter((row, index) => baris.findIndex(({ kunci }) => kunci === row.kunci) === index);
}
