import type { AturanId } from "./aturan-id";
import { KALIMAT } from "./kalimat/kalimat-id";
import { RUMUS } from "./rumus/rumus-id";
import { periksaLintasKolom, periksaPorsi } from "./aturan/kolom-penutup";
import { periksaHubunganKolom } from "./aturan/hubungan-kolom";
import { periksaIkm } from "./aturan/ikm";
import { periksaJenjang } from "./aturan/jenjang";
import { periksaJumlah } from "./aturan/jumlah";
import { periksaKategori } from "./aturan/kategori";
import { periksaProsa } from "./aturan/prosa";
import { periksaRataRata } from "./aturan/rata-rata";
import { periksaRumusIndikator } from "./aturan/rumus-indikator";
import { turunan } from "./aturan/turunan";
import { periksaUlangan } from "./aturan/ulangan";
import { periksaTriwulan } from "./aturan/target-triwulan";
import { periksaFisik, periksaMelebihiPagu } from "./catatan/anggaran";
import { periksaAntartabel } from "./catatan/antartabel";
import { periksaGalat } from "./catatan/galat";
import {
  periksaIndikatorGanda,
  periksaRealisasiKosong,
  periksaSatuan,
  periksaTargetNol,
  periksaTargetTurun,
} from "./catatan/kinerja";
import { periksaAngkaTeks, periksaGayaCampur, periksaPertimbangan } from "./catatan/penulisan";
import { periksaSangatTinggi } from "./catatan/sangat-tinggi";
import { periksaRumusMelompat } from "./catatan/rumus";
import type { Buku } from "./buku";
import type { Pemeriksaan } from "./draf";
import type { BookTable } from "../../book/book-table";
import type { Severity } from "./temuan";

/** One rule of the audit. */
export interface Aturan {
  readonly id: AturanId;
  readonly severity: Severity;
  /** What holds where there is nothing to find, in a few words for lists and filters. */
  readonly judul: string;
  /** False: it looks at how a figure is written, and sets it against nothing; it does not count as checked. */
  readonly membandingkan?: false;
  readonly periksa: (tabel: BookTable, buku: Buku) => Pemeriksaan;
}

export const ATURAN: readonly Aturan[] = [
  {
    id: "capaian-tidak-sesuai",
    severity: "error",
    judul: "Capaian sesuai target dan realisasi",
    periksa: turunan("capaian"),
  },
  {
    id: "tingkat-kemajuan-tidak-sesuai",
    severity: "error",
    judul: "Tingkat kemajuan sesuai target akhir",
    periksa: turunan("kemajuan"),
  },
  {
    id: "serapan-tidak-sesuai",
    severity: "error",
    judul: "Serapan sesuai pagu dan realisasi",
    periksa: turunan("serapan"),
  },
  {
    id: "sisa-tidak-sesuai",
    severity: "error",
    judul: "Sisa sesuai pagu dan realisasi",
    periksa: turunan("sisa", "sisa-persen"),
  },
  {
    id: "selisih-tidak-sesuai",
    severity: "error",
    judul: "Selisih sesuai kedua angkanya",
    periksa: turunan("selisih", "selisih-persen"),
  },
  {
    id: "perubahan-tidak-sesuai",
    severity: "error",
    judul: "Naik turun sesuai kedua tahunnya",
    periksa: turunan("perubahan"),
  },
  {
    id: "efisiensi-tidak-sesuai",
    severity: "error",
    judul: "Efisiensi sesuai metodenya",
    periksa: turunan("efisiensi"),
  },
  {
    id: "triwulan-tidak-sesuai",
    severity: "error",
    judul: "Angka setahun sesuai triwulannya",
    periksa: periksaTriwulan,
  },
  {
    id: "rumus-judul-tidak-sesuai",
    severity: "error",
    judul: "Angka sesuai rumus di judul kolom",
    periksa: turunan("rumus-judul"),
  },
  {
    id: "sakip-tidak-sesuai",
    severity: "error",
    judul: "Nilai komponen sesuai bobotnya",
    periksa: turunan("komponen"),
  },
  {
    id: "rumus-indikator-tidak-sesuai",
    severity: "error",
    judul: "Hasil sesuai rumus indikator",
    periksa: periksaRumusIndikator,
  },
  {
    id: "kategori-tidak-sesuai",
    severity: "error",
    judul: "Kategori sesuai skala",
    periksa: periksaKategori,
  },
  {
    id: "rata-rata-tidak-sesuai",
    severity: "error",
    judul: "Rata-rata sesuai barisnya",
    periksa: periksaRataRata,
  },
  { id: "jumlah-tidak-sesuai", severity: "error", judul: "Jumlah sesuai barisnya", periksa: periksaJumlah },
  {
    id: "jenjang-tidak-sesuai",
    severity: "error",
    judul: "Anggaran induk sesuai rinciannya",
    periksa: periksaJenjang,
  },
  {
    id: "angka-berulang-tidak-sama",
    severity: "error",
    judul: "Angka yang ditulis dua kali sama",
    periksa: periksaUlangan,
  },
  {
    id: "ikm-tidak-sesuai",
    severity: "error",
    judul: "Survei kepuasan sesuai rumusnya",
    periksa: periksaIkm,
  },
  {
    id: "prosa-tidak-sesuai",
    severity: "error",
    judul: "Kalimat realisasi sesuai pagu",
    periksa: periksaProsa,
  },
  { id: "galat-excel", severity: "error", judul: "Tidak ada galat Excel", periksa: periksaGalat },
  {
    id: "realisasi-melebihi-pagu",
    severity: "remark",
    judul: "Realisasi tidak melebihi pagu",
    periksa: periksaMelebihiPagu,
  },
  { id: "fisik-janggal", severity: "remark", judul: "Fisik sejalan dengan keuangan", periksa: periksaFisik },
  {
    id: "target-di-bawah-tahun-lalu",
    severity: "remark",
    judul: "Target tidak di bawah realisasi tahun lalu",
    periksa: periksaTargetTurun,
  },
  {
    id: "capaian-sangat-tinggi",
    severity: "remark",
    judul: "Capaian tidak lebih dari 150%",
    membandingkan: false,
    periksa: periksaSangatTinggi,
  },
  { id: "realisasi-kosong", severity: "remark", judul: "Realisasi terisi", periksa: periksaRealisasiKosong },
  { id: "target-nol", severity: "remark", judul: "Target bukan 0", periksa: periksaTargetNol },
  {
    id: "indikator-ganda",
    severity: "remark",
    judul: "Indikator tidak ditulis dua kali",
    periksa: periksaIndikatorGanda,
  },
  {
    id: "satuan-berbeda",
    severity: "remark",
    judul: "Target dan realisasi sebanding",
    periksa: periksaSatuan,
  },
  {
    id: "beda-antartabel",
    severity: "remark",
    judul: "Angka sama di semua tabel",
    periksa: periksaAntartabel,
  },
  {
    id: "angka-berupa-teks",
    severity: "remark",
    judul: "Angka tersimpan sebagai angka",
    membandingkan: false,
    periksa: periksaAngkaTeks,
  },
  {
    id: "gaya-angka-campur",
    severity: "remark",
    judul: "Gaya angka seragam",
    membandingkan: false,
    periksa: periksaGayaCampur,
  },
  {
    id: "dibaca-dengan-pertimbangan",
    severity: "remark",
    judul: "Angka terbaca tanpa ragu",
    membandingkan: false,
    periksa: periksaPertimbangan,
  },
  {
    id: "rumus-melompati-baris",
    severity: "remark",
    judul: "Rumus mencakup semua baris",
    periksa: periksaRumusMelompat,
  },
  {
    id: "hubungan-kolom-tidak-sesuai",
    severity: "error",
    judul: "Kolom sesuai kolom di sebelahnya",
    periksa: periksaHubunganKolom,
  },
  {
    id: "kolom-jumlah-tidak-sesuai",
    severity: "error",
    judul: "Kolom jumlah sesuai kolom-kolomnya",
    periksa: periksaLintasKolom,
  },
  {
    id: "porsi-tidak-sesuai",
    severity: "error",
    judul: "Persentase sesuai bagian dari jumlah",
    periksa: periksaPorsi,
  },
  // Found along with the rules above, as the lesser form of what they look for.
  { id: "dipotong", severity: "remark", judul: "Angka dibulatkan, bukan dipotong", periksa: () => [] },
  {
    id: "cara-hitung-lain",
    severity: "remark",
    judul: "Angka sesuai aturan yang dipilih",
    periksa: () => [],
  },
];

/** What holds where a rule has nothing to find; formulas and sentences are judged beside the rules of tables. */
export function judulAturan(id: AturanId): string {
  const elsewhere: Readonly<Partial<Record<AturanId, { readonly judul: string }>>> = { ...RUMUS, ...KALIMAT };
  return elsewhere[id]?.judul ?? ATURAN.find((aturan) => aturan.id === id)?.judul ?? id;
}
