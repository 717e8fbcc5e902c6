import type { Skala } from "./skala";
import { susunSkala } from "./susun-skala";

/** Scales for figures other than an indicator's capaian, each for its own measure. */

const KESEHATAN_KOPERASI: Skala = susunSkala({
  id: "koperasi-sehat",
  nama: "Kesehatan koperasi (Permenkop 9/2020)",
  sumber:
    "Permenkop UKM 9/2020 dan Juknis Deputi Perkoperasian 15/2021, dikutip LKjIP Dinas Koperasi dan UKM Provinsi " +
    "Sumatera Selatan 2023: 80,00≤x≤100, 66,00≤x<80,00, 51,00≤x<66,00, 0<x<51,00.",
  kelas: [
    ["Sehat", "≥80"],
    ["Cukup Sehat", "≥66"],
    ["Dalam Pengawasan", "≥51", "gagal"],
    ["Dalam Pengawasan Khusus", "", "gagal"],
  ],
});

const NILAI_KINERJA_ANGGARAN: Skala = susunSkala({
  id: "nka",
  nama: "Nilai Kinerja Anggaran (PMK 62/2023)",
  sumber:
    "Kategori nilai kinerja anggaran PMK 62/2023 pasal 249 ayat (8), dikutip dari sumber kedua: >90, >80–90, >60–80, " +
    ">50–60, ≤50. Ukuran pemerintah pusat.",
  kelas: [
    ["Sangat Baik", ">90"],
    ["Baik", ">80"],
    ["Cukup", ">60", "gagal"],
    ["Kurang", ">50", "gagal"],
    ["Sangat Kurang", "", "gagal"],
  ],
});

export const MUTU_IKM: Skala = susunSkala({
  id: "ikm",
  nama: "Mutu pelayanan (Permenpan RB 14/2017)",
  sumber:
    "Permenpan RB 14/2017, dikutip LKjIP Dinas Koperasi dan UKM Kota Tangerang Selatan 2021: A 88,31–100, B " +
    "76,61–88,30, C 65,00–76,60, D 25,00–64,99; nilai dibulatkan dua desimal lebih dulu.",
  kelas: [
    ["A", "≥88.31"],
    ["B", "≥76.61"],
    ["C", "≥65", "gagal"],
    ["D", "", "gagal"],
  ],
});

export const PREDIKAT_AKIP: Skala = susunSkala({
  id: "akip-88-2021",
  nama: "Predikat AKIP (Permenpan RB 88/2021)",
  sumber:
    "Permenpan RB 88/2021 (rentang sama dengan 12/2015): AA >90–100, A >80–90, BB >70–80, B >60–70, CC >50–60, C " +
    ">30–50, D 0–30; tepat 90 adalah A.",
  kelas: [
    ["AA", ">90"],
    ["A", ">80"],
    ["BB", ">70"],
    ["B", ">60"],
    ["CC", ">50", "gagal"],
    ["C", ">30", "gagal"],
    ["D", "", "gagal"],
  ],
});

const KEPMENDAGRI = "Kepmendagri 690.900.327/1996, dikutip dari sumber kedua. ";

export const EFEKTIVITAS_690: Skala = susunSkala({
  id: "efektivitas-690",
  nama: "Efektivitas (Kepmendagri 690.900.327/1996)",
  sumber: `${KEPMENDAGRI}>100, 90–100, 80–90, 60–80, <60; batas yang dipakai dua kelas masuk kelas di atasnya.`,
  kelas: [
    ["Sangat Efektif", ">100"],
    ["Efektif", "≥90"],
    ["Cukup Efektif", "≥80"],
    ["Kurang Efektif", "≥60", "gagal"],
    ["Tidak Efektif", "", "gagal"],
  ],
});

/** Less is better: the ratio is spending against what it brought. */
export const EFISIENSI_690: Skala = susunSkala({
  id: "efisiensi-690",
  nama: "Efisiensi (Kepmendagri 690.900.327/1996)",
  sumber:
    `${KEPMENDAGRI}Makin kecil makin efisien: <60, 60–80, 80–90, 90–100, >100; batas yang dipakai dua kelas masuk ` +
    "kelas yang lebih efisien. Asalnya biaya terhadap pendapatan; LKjIP memakainya untuk serapan terhadap capaian.",
  kelas: [
    ["Tidak Efisien", ">100", "gagal"],
    ["Kurang Efisien", ">90", "gagal"],
    ["Cukup Efisien", ">80"],
    ["Efisien", "≥60"],
    ["Sangat Efisien", ""],
  ],
  kecilLebihBaik: true,
});

export const EFISIENSI_690_SUMSEL: Skala = susunSkala({
  id: "efisiensi-690-sumsel",
  nama: "Efisiensi, varian Sumatera Selatan 2023",
  sumber:
    "LKjIP Dinas Koperasi dan UKM Provinsi Sumatera Selatan 2023, dengan menyebut Kepmendagri 690.900.327/1996, tetapi " +
    "arahnya terbalik dari aslinya: 90–100 Efisien, 80–90 Cukup, 60–80 Kurang, <60 Tidak Efisien. Di atas 100% tidak " +
    "tercetak; di sini Efisien.",
  kelas: [
    ["Efisien", "≥90"],
    ["Cukup Efisien", "≥80"],
    ["Kurang Efisien", "≥60", "gagal"],
    ["Tidak Efisien", "", "gagal"],
  ],
});

export const SKALA_KHUSUS: readonly Skala[] = [
  KESEHATAN_KOPERASI,
  NILAI_KINERJA_ANGGARAN,
  MUTU_IKM,
  PREDIKAT_AKIP,
  EFEKTIVITAS_690,
  EFISIENSI_690,
  EFISIENSI_690_SUMSEL,
];
