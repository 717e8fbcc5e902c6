import { BAGIAN } from "../bagian";
import { formatPersen } from "../../../domain/format";
import { isRataPolos, rataCapaian } from "../../../book/rata-capaian";
import { firstOf } from "../../../domain/items";
import type { Pengaturan } from "../../../domain/pengaturan";
import { tanpaNomor } from "../../../domain/nama";
import type { Bahan } from "../bahan";
import { alasanTanpaCapaian, type Indikator } from "../../../book/indikator";
import type { Identitas, ReportCell, ReportRow } from "../report";
import { baris, type Draf, type KolomDraf, type Pembuat } from "../draft/draf";
import {
  catatanCapaian,
  catatanCelah,
  catatanGagal,
  catatanSkala,
  catatanTanpaCapaian,
  denganTahun,
} from "../draft/kata";
import { catatanMasa } from "../draft/masa";
import * as rumus from "../draft/rumus";
import { KOSONG, persen, teks } from "../draft/sel";
import { kalimatPenarik } from "./penarik";
import { catatanKhusus, catatanTriwulan, catatanTujuan } from "./catatan-indikator";
import { bedaRataTercetak } from "./rata-tercetak";
import { selIndikator, selKategori } from "./sel-indikator";
import { capaian as tellCapaianSasaran } from "./sentences";
import { kepalaSasaran, type KepalaSasaran } from "./kepala-sasaran";
import { rentang, perSasaran, kunciRata, type KelompokSasaran } from "./per-sasaran";

export const TANPA_INDIKATOR = "Buku kerja ini belum memuat tabel indikator dengan target dan realisasi.";

/** T1: each indicator with target, realisasi, capaian and kategori, by sasaran. */
export const capaianSasaran: Pembuat = {
  id: "T1",
  bagian: BAGIAN.capaian,
  judul: (identitas) => denganTahun("Capaian Kinerja Sasaran Strategis", identitas),
  buat: buatT1,
  narasi: tellCapaianSasaran,
};

function buatT1(bahan: Bahan): Draf {
  const { indikator, pengaturan } = bahan;
  if (indikator.length === 0) return { ok: false, alasan: TANPA_INDIKATOR };
  const kolom = kolomT1(indikator);
  const groups = perSasaran(indikator);
  const heads = kepalaSasaran(groups);
  const all = groups.flatMap(({ isi }) => rentang(isi));
  const rows = [
    ...groups.flatMap((group) => groupRows(group, heads, kolom, bahan)),
    ...rata(
      { key: "rata-rata", label: "Rata-rata capaian seluruh indikator", isi: indikator, cells: all },
      kolom,
      pengaturan,
    ),
  ];
  return {
    ok: true,
    ...(bahan.tingkat === "program" ? { judul: judulProgram } : {}),
    kolom,
    baris: rows,
    catatan: [
      ...catatanCapaian(
        pengaturan,
        indikator.some(({ polaritas }) => polaritas === "turun"),
      ),
      catatanSkala(pengaturan),
      ...catatanGagal(rows, pengaturan),
      ...catatanPenarik(bahan),
      ...bedaRataTercetak(bahan),
      ...catatanMasa(indikator.map(({ asal }) => asal.tabel)),
      ...catatanTriwulan(indikator),
      ...catatanTujuan(bahan),
      ...bahan.beda.kinerja,
      ...catatanKhusus(indikator),
      ...catatanCelah(indikator, pengaturan),
      ...catatanTanpaCapaian(indikator),
    ],
    kurang: [
      ...belumTerhitung(indikator),
      ...bahan.tanpaRealisasi.map(
        (nama) =>
          `Sasaran “${nama}” ada di perjanjian kinerja, tetapi realisasinya belum ada di buku kerja ini.`,
      ),
    ],
  };
}

/** Of a workbook that measures programmes alone. */
function judulProgram(identitas: Identitas): string {
  return denganTahun("Capaian Kinerja Program dan Kegiatan", identitas);
}

function kolomT1(indikator: readonly Indikator[]): KolomDraf[] {
  const has = (pick: (own: Indikator) => string): boolean => indikator.some((own) => pick(own) !== "");
  const draf: (KolomDraf | false)[] = [
    { key: "no", judul: "No", jenis: "no" },
    has(({ sasaran }) => sasaran) && { key: "sasaran", judul: "Sasaran", jenis: "teks" },
    { key: "indikator", judul: "Indikator Kinerja", jenis: "teks" },
    has(({ satuan }) => satuan) && { key: "satuan", judul: "Satuan", jenis: "kata" },
    { key: "target", judul: "Target", jenis: "angka" },
    { key: "realisasi", judul: "Realisasi", jenis: "angka" },
    { key: "capaian", judul: "Capaian", jenis: "angka" },
    { key: "kategori", judul: "Kategori", jenis: "kata" },
    has(({ sumberData }) => sumberData) && { key: "sumber_data", judul: "Sumber Data", jenis: "teks" },
  ];
  return draf.filter((kolom) => kolom !== false);
}

function groupRows(
  { sasaran, isi }: KelompokSasaran,
  heads: KepalaSasaran,
  kolom: readonly KolomDraf[],
  { indikator, pengaturan, kata }: Bahan,
): ReportRow[] {
  const rows = isi.map((own) => {
    const cells: Partial<Record<string, ReportCell>> = {
      ...selIndikator(own, pengaturan),
      ...heads.get(own),
    };
    const row = baris(
      own.kunci,
      "data",
      kolom.map(({ key }) => cells[key] ?? KOSONG),
    );
    const kantor = kata.of(own.nama);
    return kantor.penyebab === "" && kantor.solusi === "" ? row : { ...row, kantor };
  });
  if (isi.length < 2 || isi.length === indikator.length || sasaran === "") return rows;
  return [
    ...rows,
    ...rata(
      { key: kunciRata(sasaran), label: "Rata-rata capaian sasaran", isi, cells: rentang(isi) },
      kolom,
      pengaturan,
    ),
  ];
}

interface Rata {
  readonly key: string;
  readonly label: string;
  readonly isi: readonly Indikator[];
  /** Where the figures stand that it is the mean of. */
  readonly cells: readonly string[];
}

function rata(
  { key, label, isi, cells }: Rata,
  kolom: readonly KolomDraf[],
  pengaturan: Pengaturan,
): ReportRow[] {
  const mean = rataCapaian(isi, pengaturan);
  if (!mean) return [];
  const own: Record<string, ReportCell> = {
    [firstOf(kolom).key]: teks(label),
    capaian: persen(mean, { rumus: isRataPolos(isi, pengaturan) ? rumus.rataDari(cells) : null }),
    kategori: selKategori(mean, pengaturan),
  };
  return [
    baris(
      key,
      "average",
      kolom.map((column) => own[column.key] ?? KOSONG),
    ),
  ];
}

/** The means that hang on one figure: of all indicators, and of a sasaran that has a mean of its own. */
function catatanPenarik({ indikator, pengaturan }: Bahan): string[] {
  const own = perSasaran(indikator).filter(
    ({ sasaran, isi }) => sasaran !== "" && isi.length < indikator.length,
  );
  return [
    ...kalimatPenarik("Rata-rata", indikator, pengaturan, formatPersen),
    ...own.flatMap(({ sasaran, isi }) =>
      kalimatPenarik(`Rata-rata sasaran “${tanpaNomor(sasaran)}”`, isi, pengaturan, formatPersen),
    ),
  ];
}

/** Indicators without a capaian, with the reason, for the person who mends them. */
function belumTerhitung(indikator: readonly Indikator[]): string[] {
  return indikator
    .filter(({ capaian }) => capaian === null)
    .map((own) => `${own.nama}: ${alasanTanpaCapaian(own)}`);
}
