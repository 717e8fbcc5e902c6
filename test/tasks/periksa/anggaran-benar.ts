import type { CellSpec } from "../../support/snapshots";
import { angka, bulat, mean, NAIK, sum, type TabelBenar } from "./menulis-tabel";

const PROGRAM = ["Penunjang Urusan", "Pendidikan", "Kesehatan", "Perumahan", "Jalan"].map(
  (nama) => `Program ${nama}`,
);
const PAGU = [1_250_000_000, 830_500_000, 412_345_678, 98_000_000, 2_300_000_000];
const BELANJA = [1_187_654_321, 799_000_123, 401_234_567, 97_999_999, 2_154_321_987];
const serapan = (index: number): number => NAIK(PAGU[index]!, BELANJA[index]!);
const anggaran = (...more: readonly ((index: number) => CellSpec)[]): CellSpec[][] =>
  PROGRAM.map((nama, index) => [
    index + 1,
    nama,
    PAGU[index]!,
    BELANJA[index]!,
    ...more.map((of) => of(index)),
  ]);
const KEPALA_ANGGARAN = ["No", "Program", "Anggaran", "Realisasi"];
const JUMLAH = [null, "Jumlah", sum(PAGU), sum(BELANJA)];
const KURUNG = "#,##0;(#,##0)";

/** Budgets, right as they stand. */
export const ANGGARAN_BENAR: readonly TabelBenar[] = [
  {
    nama: "jumlah: serapan dari jumlahnya",
    rows: [
      [...KEPALA_ANGGARAN, "%", "Sisa"],
      ...anggaran(
        (i) => angka(serapan(i)),
        (i) => PAGU[i]! - BELANJA[i]!,
      ),
      [...JUMLAH, angka(NAIK(sum(PAGU), sum(BELANJA))), sum(PAGU) - sum(BELANJA)],
    ],
  },
  {
    nama: "jumlah: serapan rata-rata barisnya",
    rows: [
      [...KEPALA_ANGGARAN, "%"],
      ...anggaran((i) => angka(serapan(i))),
      [...JUMLAH, angka(mean(PAGU.map((_, i) => bulat(serapan(i), 2))))],
    ],
  },
  {
    nama: "Lebih/(Kurang) dalam kurung",
    rows: [[...KEPALA_ANGGARAN, "Lebih/(Kurang)"], ...anggaran((i) => [BELANJA[i]! - PAGU[i]!, KURUNG])],
  },
  {
    nama: "bagian dari seluruh realisasi",
    rows: [
      [...KEPALA_ANGGARAN, "% terhadap total"],
      ...anggaran((i) => angka((BELANJA[i]! / sum(BELANJA)) * 100)),
      [...JUMLAH, 100],
    ],
  },
  {
    nama: "fisik, keuangan dan deviasinya",
    rows: [
      [...KEPALA_ANGGARAN, "%", "Fisik (%)", "Deviasi"],
      ...anggaran(
        (i) => angka(serapan(i)),
        () => 100,
        (i) => angka(100 - serapan(i)),
      ),
    ],
  },
  {
    nama: "dalam juta rupiah",
    rows: [
      ["No", "Program", "Anggaran (Rp juta)", "Realisasi (Rp juta)", "%", "Sisa"],
      ...PROGRAM.map((nama, i): CellSpec[] => [
        i + 1,
        nama,
        angka(PAGU[i]! / 1e6),
        angka(BELANJA[i]! / 1e6),
        angka(serapan(i)),
        angka((PAGU[i]! - BELANJA[i]!) / 1e6),
      ]),
    ],
  },
  {
    nama: "sub jumlah dan jumlah",
    rows: [
      KEPALA_ANGGARAN,
      ...anggaran().slice(0, 2),
      [null, "Sub Jumlah", sum(PAGU.slice(0, 2)), sum(BELANJA.slice(0, 2))],
      ...anggaran().slice(2),
      [null, "Sub Jumlah", sum(PAGU.slice(2)), sum(BELANJA.slice(2))],
      [null, "Jumlah Total", sum(PAGU), sum(BELANJA)],
    ],
  },
  {
    nama: "rincian tanpa nomor di bawah baris bernomor",
    rows: [
      ["No", "Uraian", "Anggaran", "Realisasi"],
      ["I", "Belanja Operasi", 1200, 1100],
      [null, "Belanja Pegawai", 700, 650],
      [null, "Belanja Barang dan Jasa", 500, 450],
      ["II", "Belanja Modal", 300, 270],
      [null, "Belanja Modal Peralatan", 300, 270],
      [null, "Jumlah Belanja", 1500, 1370],
    ],
  },
  {
    nama: "sub kegiatan sebesar kegiatan sesudahnya",
    rows: [
      ["Kode", "Program/Kegiatan/Sub Kegiatan", "Pagu", "Realisasi"],
      ["2.17.01", "Program Penunjang", 500, 400],
      ["2.17.01.2.01", "Perencanaan", 300, 250],
      ["2.17.01.2.01.0001", "Penyusunan dokumen", 100, 90],
      ["2.17.01.2.01.0002", "Evaluasi kinerja", 200, 160],
      ["2.17.01.2.02", "Administrasi Keuangan", 200, 150],
      ["2.17.01.2.02.0001", "Penyediaan gaji", 200, 150],
    ],
  },
];
