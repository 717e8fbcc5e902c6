import { samaRupiah } from "../../../domain/kesamaan";
import { jumlah, type Desimal } from "../../../domain/desimal";
import { formatRupiah } from "../../../domain/format";
import { sebutLembar } from "../../../book/sources";
import { baris, type Draf, type KolomDraf } from "../draft/draf";
import * as rumus from "../draft/rumus";
import { KOSONG, rupiah, rupiahDihitung, tebal, teks, kosong } from "../draft/sel";
import { daftar } from "../narrative/kata";
import type { ReportCell, ReportRow } from "../report";
import { hasPrograms } from "./anggaran";
import type { BarisJenjang, Jenjang } from "./jenjang";
import { barisPuncak, jumlahkanJenjang, type BarisTerjumlah } from "./penjumlahan";
import { sebabTerdekat } from "./sebab-terdekat";
import { JUMLAH_SEBAGIAN } from "./sentences";
import { isBelanja } from "../../../book/nama-anggaran";
import { tanpaHuruf } from "./tingkat-nama";

/** The two amounts of a budget line and what follows from them. */
interface Kolom {
  readonly awal: KolomDraf;
  readonly akhir: KolomDraf;
  /** The columns behind those. */
  readonly lanjut: readonly KolomDraf[];
  /** `own` is null for the sum. */
  readonly sel: (awal: Desimal, akhir: Desimal, own: BarisJenjang | null) => ReportCell[];
}

/** The lines of a budget by their levels, with its sum: programmes, kegiatan and sub kegiatan. */
export function susunJenjang(jenjang: Jenjang, catatan: readonly string[], kolom: Kolom): Draf {
  const rows = jumlahkanJenjang(jenjang.baris);
  const puncak = barisPuncak(rows);
  const withKode = jenjang.baris.some(({ kode }) => kode !== "");
  const withPrograms = hasPrograms(jenjang);
  let nomor = 0;
  const body = rows.map((row, index) => {
    const { kode, tingkat } = row.baris;
    const isCounted = tingkat === 0 && !(withPrograms && isBelanja(row.baris.nama));
    if (isCounted) nomor += 1;
    const line = barisJenjang(row, withKode ? kode : isCounted ? String(nomor) : "", kolom);
    const penyebab = isCounted ? sebabTerdekat(jenjang.baris, index) : "";
    return penyebab === "" ? line : { ...line, kantor: { penyebab, solusi: "" } };
  });
  return {
    ok: true,
    kolom: [
      withKode ? { key: "kode", judul: "Kode", jenis: "kata" } : { key: "no", judul: "No", jenis: "no" },
      { key: "nama", judul: "Program/Kegiatan/Sub Kegiatan", jenis: "teks" },
      kolom.awal,
      kolom.akhir,
      ...kolom.lanjut,
    ],
    baris: [...body, barisJumlah(puncak, kolom, jenjang.takTerisi.length > 0)],
    catatan: [
      ...catatan,
      ...jenjang.catatan,
      ...bedaTercetak(jenjang, puncak, kolom),
      ...jenjang.unit.flatMap((own) => bedaTercetak(own, barisPuncak(jumlahkanJenjang(own.baris)), kolom)),
      ...tidakTermuat(jenjang),
      ...takTerisi(jenjang),
    ],
    kurang: jenjang.terlewat.map(TERLEWAT),
  };
}

function tidakTermuat({ lain }: Jenjang): string[] {
  const names = daftar(lain);
  return names === null ? [] : [`Tidak termasuk dalam tabel ini: ${names}.`];
}

/** A programme without its realisasi is neither in the table nor in its total: the paper says so, with its pagu. */
function takTerisi({ takTerisi: lines }: Jenjang): string[] {
  const names = daftar(
    lines.map(({ nama, awal, akhir }) => {
      const amount = awal ?? akhir;
      return amount ? `${nama} (${formatRupiah(amount.nilai)})` : nama;
    }),
  );
  return names === null
    ? []
    : [`Belum masuk tabel dan jumlahnya karena salah satu angkanya belum diisi: ${names}.`];
}

const TERLEWAT = (nama: string): string =>
  `${nama}: salah satu dari kedua jumlahnya belum diisi, jadi barisnya belum masuk tabel.`;

/** `tanda`: number of the programme, or the code of the row. */
function barisJenjang(
  { baris: own, awal, akhir, bagian }: BarisTerjumlah,
  tanda: string,
  kolom: Kolom,
): ReportRow {
  const { kunci, nama, tingkat } = own;
  if (tingkat < 0 && !(awal && akhir))
    return baris(kunci, "group", [tebal(nama), ...kosong(3 + kolom.lanjut.length)]);
  const isSum = bagian !== null;
  const amount = (which: "awal" | "akhir", value: Desimal | null): ReportCell =>
    isSum && value
      ? rupiahDihitung(value, rumus.jumlahDari(bagian.map((key) => `{${kolom[which].key}@${key}}`)))
      : rupiah(own[which]);
  const further = awal && akhir ? kolom.sel(awal, akhir, own) : kosong(kolom.lanjut.length);
  const cells = [
    ...[teks(tanda), teks(tanpaHuruf(nama))],
    ...[amount("awal", awal), amount("akhir", akhir), ...further],
  ];
  return baris(kunci, tingkat < 2 ? "subtotal" : "data", cells, tingkat);
}

/** Over the programmes alone: nothing that is part of another line is added again. */
function barisJumlah(puncak: readonly BarisTerjumlah[], kolom: Kolom, isSebagian: boolean): ReportRow {
  const [awal, akhir] = [jumlahPuncak(puncak, "awal"), jumlahPuncak(puncak, "akhir")];
  const sum = (key: string): string =>
    rumus.jumlahDari(puncak.map(({ baris: own }) => `{${key}@${own.kunci}}`));
  const [pagu, realisasi] = [
    rupiahDihitung(awal, sum(kolom.awal.key)),
    rupiahDihitung(akhir, sum(kolom.akhir.key)),
  ];
  const judul = teks(isSebagian ? JUMLAH_SEBAGIAN : "Jumlah");
  return baris("jumlah", "total", [judul, KOSONG, pagu, realisasi, ...kolom.sel(awal, akhir, null)]);
}

function jumlahPuncak(puncak: readonly BarisTerjumlah[], which: "awal" | "akhir"): Desimal {
  return jumlah(puncak.flatMap((row) => row[which] ?? []));
}

/** The workbook prints a total of its own that its programmes do not add up to. */
function bedaTercetak(
  { tercetak, sumber }: Jenjang,
  puncak: readonly BarisTerjumlah[],
  kolom: Kolom,
): string[] {
  const [last] = tercetak;
  if (!last) return [];
  return (["awal", "akhir"] as const).flatMap((which) => {
    const own = jumlahPuncak(puncak, which);
    const printed = last[which].nilai;
    if (tercetak.some((total) => samaRupiah(own, total[which].nilai))) return [];
    const of = `Jumlah ${sebutan(kolom[which].key)} yang tercetak di ${sebutLembar(sumber.table)} (${formatRupiah(printed)})`;
    return [`${of} berbeda dari jumlah barisnya (${formatRupiah(own)}); di sini dipakai jumlah baris.`];
  });
}

/** What a column of amounts is called in a sentence. */
function sebutan(key: string): string {
  return key === "sebelum" || key === "sesudah" ? `anggaran ${key} perubahan` : key;
}
