import type { AturanId } from "./aturan-id";
import { periksaLintasKolom, periksaPorsi } from "./aturan/kolom-penutup";
import { periksaHubunganKolom } from "./aturan/hubungan-kolom";
import { periksaIkm } from "./aturan/ikm";
import { periksaJenjang } from "./aturan/jenjang";
import { tanpaSaringan } from "./aturan/saringan";
import { periksaJumlah } from "./aturan/jumlah";
import { periksaKumulatif } from "./aturan/kumulatif";
import { periksaSelisihBaris } from "./aturan/selisih-baris";
import { periksaKategori } from "./aturan/kategori";
import { periksaProsa } from "./aturan/prosa";
import { periksaRataRata } from "./aturan/rata-rata";
import { periksaRumusIndikator } from "./aturan/rumus-indikator";
import { periksaTahunBaris } from "./aturan/tahun-baris";
import { turunan } from "./aturan/turunan";
import { periksaTerlewat } from "./aturan/terlewat";
import { periksaUlangan } from "./aturan/ulangan";
import { periksaTriwulan } from "./aturan/target-triwulan";
import { periksaFisik, periksaMelebihiPagu } from "./catatan/anggaran";
import { periksaArah } from "./catatan/arah";
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
  /** False: it looks at how a figure is written, and sets it against nothing; it does not count as checked. */
  readonly membandingkan?: false;
  readonly periksa: (tabel: BookTable, buku: Buku) => Pemeriksaan;
}

type Check = Aturan["periksa"];

/** A rule whose findings do not hold arithmetically. */
function error(id: AturanId, periksa: Check): Aturan {
  return { id, severity: "error", periksa };
}

/** A rule whose findings hold, or nobody can say, but a reader should look. */
function remark(id: AturanId, periksa: Check): Aturan {
  return { id, severity: "remark", periksa };
}

/** A remark that looks at figures alone and sets them against nothing. */
function style(id: AturanId, periksa: Check): Aturan {
  return { ...remark(id, periksa), membandingkan: false };
}

export const ATURAN: readonly Aturan[] = [
  error("capaian-tidak-sesuai", turunan("capaian")),
  error("tingkat-kemajuan-tidak-sesuai", turunan("kemajuan")),
  error("serapan-tidak-sesuai", turunan("serapan")),
  error("sisa-tidak-sesuai", turunan("sisa", "sisa-persen")),
  error("selisih-tidak-sesuai", turunan("selisih", "selisih-persen")),
  error("perubahan-tidak-sesuai", (tabel, buku) => [
    ...turunan("perubahan")(tabel, buku),
    ...periksaTahunBaris(tabel),
  ]),
  error("efisiensi-tidak-sesuai", turunan("efisiensi")),
  error("triwulan-tidak-sesuai", periksaTriwulan),
  error("rumus-judul-tidak-sesuai", turunan("rumus-judul")),
  error("sakip-tidak-sesuai", turunan("komponen")),
  error("rumus-indikator-tidak-sesuai", periksaRumusIndikator),
  error("kategori-tidak-sesuai", periksaKategori),
  error("rata-rata-tidak-sesuai", tanpaSaringan(periksaRataRata)),
  error("jumlah-tidak-sesuai", (tabel) => [
    ...tanpaSaringan(periksaJumlah)(tabel),
    ...tanpaSaringan(periksaTerlewat)(tabel),
    ...periksaSelisihBaris(tabel),
    ...periksaKumulatif(tabel),
  ]),
  error("jenjang-tidak-sesuai", tanpaSaringan(periksaJenjang)),
  error("angka-berulang-tidak-sama", periksaUlangan),
  error("ikm-tidak-sesuai", periksaIkm),
  error("prosa-tidak-sesuai", periksaProsa),
  error("galat-excel", periksaGalat),
  remark("realisasi-melebihi-pagu", periksaMelebihiPagu),
  remark("fisik-janggal", periksaFisik),
  remark("target-di-bawah-tahun-lalu", periksaTargetTurun),
  style("capaian-sangat-tinggi", periksaSangatTinggi),
  remark("arah-berlawanan", periksaArah),
  remark("realisasi-kosong", periksaRealisasiKosong),
  remark("target-nol", periksaTargetNol),
  remark("indikator-ganda", periksaIndikatorGanda),
  remark("satuan-berbeda", periksaSatuan),
  remark("beda-antartabel", periksaAntartabel),
  style("angka-berupa-teks", periksaAngkaTeks),
  style("gaya-angka-campur", periksaGayaCampur),
  style("dibaca-dengan-pertimbangan", periksaPertimbangan),
  remark("rumus-melompati-baris", periksaRumusMelompat),
  error("hubungan-kolom-tidak-sesuai", periksaHubunganKolom),
  error("kolom-jumlah-tidak-sesuai", periksaLintasKolom),
  error("porsi-tidak-sesuai", periksaPorsi),
  // Found along with the rules above, as the lesser form of what they look for.
  remark("dipotong", () => []),
  remark("cara-hitung-lain", () => []),
];
