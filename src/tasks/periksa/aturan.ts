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

type Check = Aturan["periksa"];

/** A rule whose findings do not hold arithmetically. */
function error(id: AturanId, judul: string, periksa: Check): Aturan {
  return { id, severity: "error", judul, periksa };
}

/** A rule whose findings hold, or nobody can say, but a reader should look. */
function remark(id: AturanId, judul: string, periksa: Check): Aturan {
  return { id, severity: "remark", judul, periksa };
}

/** A remark that looks at figures alone and sets them against nothing. */
function style(id: AturanId, judul: string, periksa: Check): Aturan {
  return { ...remark(id, judul, periksa), membandingkan: false };
}

export const ATURAN: readonly Aturan[] = [
  error("capaian-tidak-sesuai", "Capaian sesuai target dan realisasi", turunan("capaian")),
  error("tingkat-kemajuan-tidak-sesuai", "Tingkat kemajuan sesuai target akhir", turunan("kemajuan")),
  error("serapan-tidak-sesuai", "Serapan sesuai pagu dan realisasi", turunan("serapan")),
  error("sisa-tidak-sesuai", "Sisa sesuai pagu dan realisasi", turunan("sisa", "sisa-persen")),
  error("selisih-tidak-sesuai", "Selisih sesuai kedua angkanya", turunan("selisih", "selisih-persen")),
  error("perubahan-tidak-sesuai", "Naik turun sesuai kedua tahunnya", turunan("perubahan")),
  error("efisiensi-tidak-sesuai", "Efisiensi sesuai metodenya", turunan("efisiensi")),
  error("triwulan-tidak-sesuai", "Angka setahun sesuai triwulannya", periksaTriwulan),
  error("rumus-judul-tidak-sesuai", "Angka sesuai rumus di judul kolom", turunan("rumus-judul")),
  error("sakip-tidak-sesuai", "Nilai komponen sesuai bobotnya", turunan("komponen")),
  error("rumus-indikator-tidak-sesuai", "Hasil sesuai rumus indikator", periksaRumusIndikator),
  error("kategori-tidak-sesuai", "Kategori sesuai skala", periksaKategori),
  error("rata-rata-tidak-sesuai", "Rata-rata sesuai barisnya", periksaRataRata),
  error("jumlah-tidak-sesuai", "Jumlah sesuai barisnya", periksaJumlah),
  error("jenjang-tidak-sesuai", "Anggaran induk sesuai rinciannya", periksaJenjang),
  error("angka-berulang-tidak-sama", "Angka yang ditulis dua kali sama", periksaUlangan),
  error("ikm-tidak-sesuai", "Survei kepuasan sesuai rumusnya", periksaIkm),
  error("prosa-tidak-sesuai", "Kalimat realisasi sesuai pagu", periksaProsa),
  error("galat-excel", "Tidak ada galat Excel", periksaGalat),
  remark("realisasi-melebihi-pagu", "Realisasi tidak melebihi pagu", periksaMelebihiPagu),
  remark("fisik-janggal", "Fisik sejalan dengan keuangan", periksaFisik),
  remark("target-di-bawah-tahun-lalu", "Target tidak di bawah realisasi tahun lalu", periksaTargetTurun),
  style("capaian-sangat-tinggi", "Capaian tidak lebih dari 150%", periksaSangatTinggi),
  remark("realisasi-kosong", "Realisasi terisi", periksaRealisasiKosong),
  remark("target-nol", "Target bukan 0", periksaTargetNol),
  remark("indikator-ganda", "Indikator tidak ditulis dua kali", periksaIndikatorGanda),
  remark("satuan-berbeda", "Target dan realisasi sebanding", periksaSatuan),
  remark("beda-antartabel", "Angka sama di semua tabel", periksaAntartabel),
  style("angka-berupa-teks", "Angka tersimpan sebagai angka", periksaAngkaTeks),
  style("gaya-angka-campur", "Gaya angka seragam", periksaGayaCampur),
  style("dibaca-dengan-pertimbangan", "Angka terbaca tanpa ragu", periksaPertimbangan),
  remark("rumus-melompati-baris", "Rumus mencakup semua baris", periksaRumusMelompat),
  error("hubungan-kolom-tidak-sesuai", "Kolom sesuai kolom di sebelahnya", periksaHubunganKolom),
  error("kolom-jumlah-tidak-sesuai", "Kolom jumlah sesuai kolom-kolomnya", periksaLintasKolom),
  error("porsi-tidak-sesuai", "Persentase sesuai bagian dari jumlah", periksaPorsi),
  // Found along with the rules above, as the lesser form of what they look for.
  remark("dipotong", "Angka dibulatkan, bukan dipotong", () => []),
  remark("cara-hitung-lain", "Angka sesuai aturan yang dipilih", () => []),
];

/** What holds where a rule has nothing to find; formulas and sentences are judged beside the rules of tables. */
export function judulAturan(id: AturanId): string {
  const elsewhere: Readonly<Partial<Record<AturanId, { readonly judul: string }>>> = { ...RUMUS, ...KALIMAT };
  return elsewhere[id]?.judul ?? ATURAN.find((aturan) => aturan.id === id)?.judul ?? id;
}
