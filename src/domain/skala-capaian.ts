import type { Skala } from "./skala";
import { susunSkala } from "./susun-skala";

/**
 * Scales for a capaian in percent. No regulation says which classes count as failing: classes that
 * begin below about 76 percent (called Sedang, Cukup or worse) do here, and an office may change it.
 */

const PERMENDAGRI =
  "Skala Nilai Peringkat Kinerja menurut Permendagri 86/2017 (semula Permendagri 54/2010), sebagaimana dikutip LKjIP " +
  "dan aplikasi daerah: 91%≤100%, 76%≤90%, 66%≤75%, 51%≤65%, ≤50%. Celah antarkelas (mis. 90,5) masuk kelas di " +
  "bawahnya; di atas 100% masuk kelas tertinggi.";

export const PERMENDAGRI_86_2017: Skala = susunSkala({
  id: "permendagri-86-2017",
  nama: "Permendagri 86/2017",
  sumber: PERMENDAGRI,
  kelas: [
    ["Sangat Tinggi", "≥91"],
    ["Tinggi", "≥76"],
    ["Sedang", "≥66", "gagal"],
    ["Rendah", "≥51", "gagal"],
    ["Sangat Rendah", "", "gagal"],
  ],
});

const PRAKTIK = "Praktik aplikasi e-SAKIP daerah; bukan bunyi peraturan. ";

export const SKALA_CAPAIAN: readonly Skala[] = [
  PERMENDAGRI_86_2017,
  susunSkala({
    id: "permendagri-86-2017-baik",
    nama: "Permendagri 86/2017, sebutan Sangat Baik–Sangat Kurang",
    sumber: `${PERMENDAGRI} Sebutan menurut LKjIP Inspektorat Kabupaten Sampang 2019.`,
    kelas: [
      ["Sangat Baik", "≥91"],
      ["Baik", "≥76"],
      ["Cukup", "≥66", "gagal"],
      ["Kurang", "≥51", "gagal"],
      ["Sangat Kurang", "", "gagal"],
    ],
  }),
  susunSkala({
    id: "sumsel-4",
    nama: "Empat tingkat (Sumatera Selatan)",
    sumber:
      "LKjIP Dinas Koperasi dan UKM Provinsi Sumatera Selatan 2023, sebelum Tabel III.1: ≥100 Sangat Baik, >80–<100 " +
      "Baik, >55–<80 Cukup, <55 Kurang. Tepat 80 dan 55 tidak tercetak di kelas mana pun; di sini masuk kelas di " +
      "bawahnya, karena kelas di atasnya berbunyi “lebih dari”.",
    kelas: [
      ["Sangat Baik", "≥100"],
      ["Baik", ">80"],
      ["Cukup", ">55", "gagal"],
      ["Kurang", "", "gagal"],
    ],
  }),
  susunSkala({
    id: "lan-4",
    nama: "Empat tingkat (LAN)",
    sumber:
      "Dikenal sebagai skala ordinal LAN; naskah peraturannya belum ditemukan. Periksa pedoman instansi.",
    kelas: [
      ["Sangat Berhasil", "≥85"],
      ["Berhasil", "≥70"],
      ["Cukup Berhasil", "≥55", "gagal"],
      ["Kurang Berhasil", "", "gagal"],
    ],
  }),
  susunSkala({
    id: "berhasil-100-75-55",
    nama: "Empat tingkat 100/75/55",
    sumber: `${PRAKTIK}Aplikasi evaluasi SAKIP (wp-eval-sakip): ≥100, 75–<100, 55–<75, <55.`,
    kelas: [
      ["Sangat Berhasil", "≥100"],
      ["Berhasil", "≥75"],
      ["Cukup", "≥55", "gagal"],
      ["Kurang", "", "gagal"],
    ],
  }),
  susunSkala({
    id: "berhasil-100-85-65",
    nama: "Empat tingkat 100/85/65",
    sumber: `${PRAKTIK}Batas dari Cirebon; sebutan kelas mengikuti skala empat tingkat yang lazim.`,
    kelas: [
      ["Sangat Berhasil", "≥100"],
      ["Berhasil", "≥85"],
      ["Cukup", "≥65", "gagal"],
      ["Kurang", "", "gagal"],
    ],
  }),
  susunSkala({
    id: "berhasil-100-85-70",
    nama: "Empat tingkat 100/85/70",
    sumber: `${PRAKTIK}Batas dari SAKIP_DRAFTER; sebutan kelas mengikuti skala empat tingkat yang lazim.`,
    kelas: [
      ["Sangat Berhasil", "≥100"],
      ["Berhasil", "≥85"],
      ["Cukup", "≥70", "gagal"],
      ["Kurang", "", "gagal"],
    ],
  }),
  susunSkala({
    id: "maluku-tengah-2021",
    nama: "Enam tingkat (Maluku Tengah)",
    sumber: "LKjIP Kabupaten Maluku Tengah 2021: >85–100, >75–85, >65–75, >50–65, >30–50, 0–30.",
    kelas: [
      ["Memuaskan", ">85"],
      ["Sangat Baik", ">75"],
      ["Baik", ">65"],
      ["Cukup Baik", ">50", "gagal"],
      ["Agak Kurang", ">30", "gagal"],
      ["Kurang", "", "gagal"],
    ],
  }),
  susunSkala({
    id: "baik-80-60-50",
    nama: "Empat tingkat 80/60/50",
    sumber: `${PRAKTIK}Skala lama aplikasi_esakip; di sana 0 ditulis “Data Tidak Lengkap”, di sini Kurang.`,
    kelas: [
      ["Sangat Baik", "≥80"],
      ["Baik", "≥60"],
      ["Sedang", "≥50", "gagal"],
      ["Kurang", "", "gagal"],
    ],
  }),
  susunSkala({
    id: "lampu-90-70",
    nama: "Lampu lalu lintas 90/70",
    sumber: `${PRAKTIK}e-SAKIP Banjarnegara: >90 hijau, 70–90 kuning, <70 merah.`,
    kelas: [
      ["Hijau", ">90"],
      ["Kuning", "≥70"],
      ["Merah", "", "gagal"],
    ],
  }),
  susunSkala({
    id: "tercapai-100-80",
    nama: "Tercapai, waspada, kurang (100/80)",
    sumber: `${PRAKTIK}PRIMA RSJD Semarang.`,
    kelas: [
      ["Tercapai", "≥100"],
      ["Waspada", "≥80"],
      ["Kurang", "", "gagal"],
    ],
  }),
  susunSkala({
    id: "tercapai-90-70",
    nama: "Tercapai, cukup, kurang (90/70)",
    sumber: `${PRAKTIK}Aplikasi e-SAKIP BKAD: ≥90 Tercapai, ≥70 Cukup.`,
    kelas: [
      ["Tercapai", "≥90"],
      ["Cukup", "≥70", "gagal"],
      ["Kurang", "", "gagal"],
    ],
  }),
  susunSkala({
    id: "banding-target",
    nama: "Melebihi, sesuai, di bawah target",
    sumber: "Bentuk hitungan yang lazim pada LKjIP: >100, =100, <100.",
    kelas: [
      ["Melebihi Target", ">100"],
      ["Sesuai Target", "≥100"],
      ["Di Bawah Target", "", "gagal"],
    ],
  }),
];
