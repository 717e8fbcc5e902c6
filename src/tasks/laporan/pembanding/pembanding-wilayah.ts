import type { Pengaturan } from "../../../domain/pengaturan";
import { deretKolom, indeksIndikator, isRealisasiSendiri, type Deret } from "../../../book/deret-indikator";
import type { BookTable } from "../../../book/book-table";
import type { Indikator } from "../../../book/indikator";
import { namaLain } from "../../../book/nama-lain";
import { indeksSingkatan } from "../../../book/singkatan-indikator";
import { inSourceOrder } from "../../../book/sources";
import { terhadap } from "./acuan-lain";
import type { DaftarPembanding, Pembanding } from "./pembanding";

/** A region with its figures. */
interface Wilayah {
  readonly nama: string;
  readonly deret: Deret;
}

const NEGARA = /\b(?:nasional|indonesia)\b/i;
const WILAYAH = /\b(?:nasional|indonesia|provinsi|propinsi)\b/i;
/** "Perbandingan Kinerja dengan RSJ Lain": whoever stands beside the office, its title compares them. */
const BANDING = /banding|\bbenchmark\b/i;

/**
 * Figures of regions or offices beside each other that no heading calls a realisasi: "Kabupaten Wonogiri | Jawa Tengah | Indonesia",
 * as columns or as rows below the names of the indicators, in full or by their letters ("IPG"). The own region is the
 * one whose figures are those of the indicators themselves; the country is the standard, else the first of the others.
 */
export function dariWilayah(
  tables: readonly BookTable[],
  indikator: readonly Indikator[],
  tahun: string,
  pengaturan: Pengaturan,
): DaftarPembanding {
  const own = tables.filter(({ table: { kind } }) => kind === "nasional" || kind === "lain");
  for (const source of inSourceOrder(own, ["nasional"], tahun)) {
    const others =
      lain(source, sebagaiKolom(source, indikator)) ?? lain(source, sebagaiBaris(source, indikator));
    const main = others?.find(({ nama }) => NEGARA.test(nama)) ?? others?.[0];
    if (!others || !main) continue;
    const baris = ({ deret }: Wilayah): Pembanding[] =>
      indikator.flatMap((one) => {
        const isi = deret.get(one);
        return isi ? [terhadap(one, isi, pengaturan)] : [];
      });
    const rest = others.filter((other) => other !== main);
    return {
      ...{ baris: baris(main), tahun: "", nama: main.nama },
      lain: rest.map((other) => ({ nama: other.nama, baris: baris(other) })),
    };
  }
  return { baris: [], tahun: "", nama: "", lain: [] };
}

/** All regions but the own one, where the table compares regions; null where it does not. */
function lain(source: BookTable, all: readonly Wilayah[]): readonly Wilayah[] | null {
  const own = all.find(({ deret }) => isRealisasiSendiri(deret));
  const others = all.filter((one) => one !== own);
  const { caption } = source.table;
  const isTold =
    BANDING.test(caption) || [caption, ...others.map(({ nama }) => nama)].some((text) => WILAYAH.test(text));
  return own && others.length > 0 && isTold ? others : null;
}

function sebagaiKolom(source: BookTable, indikator: readonly Indikator[]): Wilayah[] {
  const known = indeksIndikator(indikator);
  return source
    .columns("other")
    .filter(({ period }) => period === null)
    .map((column) => ({ nama: sebutan(column.path), deret: deretKolom(source, column, known) }))
    .filter(({ deret }) => deret.size > 0);
}

function sebagaiBaris(source: BookTable, indikator: readonly Indikator[]): Wilayah[] {
  const known = indeksIndikator(indikator);
  const short = indeksSingkatan(indikator, namaLain(source.buku.semua()));
  const named = source.table.columns.flatMap((column) => {
    const heading = sebutan(column.path);
    const own = known.find(heading) ?? short.get(heading);
    return own ? [{ column, own }] : [];
  });
  if (named.length === 0) return [];
  return source.rows.map((row) => ({
    nama: row.label,
    deret: new Map(
      named.flatMap(({ column, own }) => {
        const isi = source.isi(row, column);
        return isi ? [[own, isi] as const] : [];
      }),
    ),
  }));
}

function sebutan(path: readonly string[]): string {
  return (path.at(-1) ?? "").replace(/\s+/g, " ").trim();
}
