import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import type { Area, CellValue } from "../../../src/sheet/snapshot";
import { hitung } from "../../../src/tasks/hitung/hitung";
import { bookOf, sheetOf } from "../../support/snapshots";

type Rows = readonly (readonly CellValue[])[];

/** What is written, by its cell, with ten digits. */
function written(rows: Rows): Record<string, number | string> {
  const sheet = { ...sheetOf("Lembar", rows), merges: rows.flatMap(mergedIn) };
  const { cells } = hitung(bookOf(sheet), PENGATURAN_BAKU);
  return Object.fromEntries(
    cells.map(({ cell, value }) => [cell, typeof value === "number" ? Number(value.toPrecision(10)) : value]),
  );
}

const PER_QUARTER = ["Jenis Pajak", "Target Setahun", "Target s.d. TW I", "Realisasi s.d. TW I", "%"];
const ACCOUNT = ["Tahun", "Jml Awal", "Pensiun", "Mutasi Keluar", "Mutasi Masuk", "CPNS", "Jml Akhir"];
const PROGRESS = ["No", "Paket", "Nilai Kontrak (Rp)", "Realisasi Keuangan (Rp)", "Realisasi Keuangan (%)"];
const SPENT = [
  "Bidang",
  "Pagu",
  "Tahap I",
  "Tahap II",
  "Total Penyaluran",
  "% Penyaluran",
  "Realisasi (SP2D)",
];

/** A heading with "←" behind it stands over these cells too. */
function mergedIn(texts: readonly CellValue[], row: number): Area[] {
  return texts.flatMap((text, column) => {
    const behind = texts.slice(column + 1).findIndex((next) => next !== "←");
    const columns = 1 + (behind < 0 ? texts.length - column - 1 : behind);
    return columns > 1 && text !== "←" ? [{ row, column, rows: 1, columns }] : [];
  });
}

/** Tables of everyday work: what they are called, their rows, and all that is written. */
const TABLES: readonly (readonly [string, Rows, Record<string, number | string>])[] = [
  [
    "a percentage right behind target and realisasi up to a quarter is of that quarter, not of the year",
    [
      ["Pajak Daerah"],
      [...PER_QUARTER, "Target s.d. TW II", "Realisasi s.d. TW II", "%", "% thd Target Setahun"],
      ["Hotel", 1000, 250, 240, "", 500, 525, "", ""],
      ["Restoran", 2000, 400, 420, "", 1000, 900, "", ""],
    ],
    { E3: 96, H3: 105, I3: 52.5, E4: 105, H4: 90, I4: 45 },
  ],
  [
    "a deviation right behind what was planned and what was done is of these, in points",
    [
      ["Progres Paket"],
      [...PROGRESS, "Rencana Fisik (%)", "Realisasi Fisik (%)", "Deviasi (%)"],
      [1, "Jalan X", 900_000_000, 720_000_000, "", 80, 85, ""],
      [2, "Jalan Y", 480_000_000, 192_000_000, "", 60, 50, ""],
    ],
    { E3: 80, H3: 5, E4: 40, H4: -10 },
  ],
  [
    "sums are of what they are called, and no column is added up twice",
    [
      ["Kendaraan Dinas"],
      ["OPD", "Roda 4", "←", "←", "Roda 2", "←", "←", "Jumlah Baik", "Jumlah Rusak", "Jumlah"],
      ["", "Baik", "Rusak", "Jml", "Baik", "Rusak", "Jml", "", "", ""],
      ["Dinas A", 4, 1, "", 10, 5, "", "", "", ""],
      ["Dinas B", 2, 0, "", 7, 1, "", "", "", ""],
    ],
    { D4: 5, G4: 15, H4: 14, I4: 6, J4: 20, D5: 2, G5: 8, H5: 9, I5: 1, J5: 10 },
  ],
  [
    "a total of weights leaves the marks beside them",
    [
      ["Indeks SPBE"],
      ["Domain", "Bobot (%)", "Nilai 2022", "Nilai 2023", "Kenaikan"],
      ["Kebijakan", 40, 2.5, 3, ""],
      ["Layanan", 60, 3.2, 3.5, ""],
      ["Jumlah Bobot", "", "", "", ""],
    ],
    { E3: 0.5, E4: 0.3, B5: 100 },
  ],
  [
    "what was there and what came in have their sum below their own heading, what is left is of both sums",
    [
      ["Pelayanan"],
      ["Jenis", "Permohonan", "←", "←", "Selesai", "←", "←", "Sisa Akhir"],
      ["", "Sisa Bulan Lalu", "Masuk", "Jumlah", "Tepat Waktu", "Terlambat", "Jumlah", ""],
      ["Surat Pindah", 4, 30, "", 28, 2, "", ""],
      ["Legalisasi", 1, 55, "", 50, 1, "", ""],
    ],
    { D4: 34, G4: 30, H4: 4, D5: 56, G5: 51, H5: 5 },
  ],
  [
    "shares are of the sum that they name; a rest that may be of either stays blank",
    [
      ["DAK Fisik"],
      [...SPENT, "% Realisasi thd Pagu", "% Realisasi thd Penyaluran", "Sisa di RKUD"],
      ["Pendidikan", 2000, 1000, 900, "", "", 1805, "", "", ""],
      ["Kesehatan", 1000, 500, 500, "", "", 900, "", "", ""],
    ],
    { E3: 1900, F3: 95, H3: 90.25, I3: 95, E4: 1000, F4: 100, H4: 90, I4: 90 },
  ],
  [
    "a mark is what was reached where nothing else was, and has a mean",
    [
      ["Hasil SKM"],
      ["No", "Unit", "Nilai IKM 2022", "Nilai IKM 2023", "Kenaikan", "Target 2023", "Capaian (%)"],
      [1, "Disdukcapil", 82.5, 84, "", 84, ""],
      [2, "Puskesmas", 85, 81.6, "", 85, ""],
      ["", "Rata-rata", "", "", "", "", ""],
    ],
    { E3: 1.5, G3: 100, E4: -3.4, G4: 96, C5: 83.75, D5: 82.8, G5: 98 },
  ],
  [
    "two years that stand there bare are compared",
    [
      ["Pengunjung Perpustakaan"],
      ["Bulan", "2022", "2023", "Selisih", "% Perubahan"],
      ["Januari", 500, 600, "", ""],
      ["Februari", 400, 360, "", ""],
    ],
    { D3: 100, E3: 20, D4: -40, E4: -10 },
  ],
  [
    "each count is held against the target of its own group",
    [
      ["Pelayanan PTM"],
      ["Puskesmas", "Hipertensi", "←", "←", "DM", "←", "←"],
      ["", "Estimasi", "Dilayani", "←", "Estimasi", "Dilayani", "←"],
      ["", "", "Jml", "%", "", "Jml", "%"],
      ["Kota", 800, 720, "", 200, 180, ""],
      ["Timur", 500, 400, "", 100, 100, ""],
    ],
    { D5: 90, G5: 90, D6: 80, G6: 100 },
  ],
  [
    "behind what is left a sum is of that and what follows",
    [
      ["Piutang PBB"],
      ["Tahun", "Pokok Ketetapan", "Terbayar", "Sisa Piutang", "Denda", "Total Tagihan", "% Pelunasan"],
      [2021, 1_000_000, 900_000, "", 24_000, "", ""],
      [2022, 1_200_000, 1_020_000, "", 21_600, "", ""],
    ],
    { D3: 100_000, F3: 124_000, G3: 90, D4: 180_000, F4: 201_600, G4: 85 },
  ],
  [
    "what is left is of the whole that it names",
    [
      ["Desa Tangguh"],
      [
        "Kecamatan",
        "Jml Desa",
        "Desa Rawan",
        "Destana 2022",
        "Destana 2023",
        "Sisa Desa Rawan Belum Destana",
      ],
      ["A", 20, 10, 1, 2, ""],
      ["B", 15, 8, 0, 1, ""],
    ],
    { F3: 7, F4: 7 },
  ],
  [
    "a total of one year leaves another out",
    [
      ["Kerja Sama"],
      ["Jenis", "2022", "2023", "←", "Total 2023"],
      ["", "", "Baru", "Perpanjangan", ""],
      ["Kesepakatan", 10, 4, 2, ""],
      ["PKS", 20, 10, 5, ""],
    ],
    { E4: 6, E5: 15 },
  ],
  [
    "what came and what went is told by the openings below each other",
    [
      ["Proyeksi Pegawai"],
      ACCOUNT,
      [2022, 1000, 40, 5, 3, 20, ""],
      [2023, 978, 50, 4, 6, 30, ""],
      [2024, 960, 60, 2, 2, 50, ""],
    ],
    { G3: 978, G4: 960, G5: 950 },
  ],
  [
    "where nothing tells what came and what went, no sum is made of it",
    [["Proyeksi Pegawai"], ACCOUNT, [2022, 1000, 40, 5, 3, 20, ""], [2023, 990, 50, 4, 6, 30, ""]],
    {},
  ],
  [
    "counts called by both ways are no changes",
    [
      ["Penumpang Terminal"],
      ["Bulan", "Kendaraan", "Penumpang Turun", "Penumpang Naik", "Total Penumpang"],
      ["April", 100, 800, 1200, ""],
      ["Mei", 120, 900, 1260, ""],
    ],
    { E3: 2000, E4: 2160 },
  ],
  [
    "a count that another is a share of is added up",
    [
      ["Satu Data"],
      ["No", "OPD", "Daftar Data", "Terisi", "Valid", "% Valid thd Terisi"],
      [1, "Dinas A", 40, 36, 27, ""],
      [2, "Dinas B", 25, 20, 18, ""],
      ["", "Jumlah", "", "", "", ""],
    ],
    { F3: 75, F4: 90, C5: 65, D5: 56, E5: 45, F5: 80.35714286 },
  ],
  [
    "a price for each of two things is added up nowhere",
    [
      ["Perjalanan Dinas"],
      ["Uraian", "Orang", "Hari", "Biaya per Orang per Hari (Rp)", "Pagu (Rp)"],
      ["Dalam Daerah", 5, 1, 150_000, 5_000_000],
      ["Luar Daerah", 10, 3, 500_000, 40_000_000],
      ["Jumlah", "", "", "", ""],
    ],
    { B5: 15, C5: 4, E5: 45_000_000 },
  ],
  [
    "percentages of a budget before and after its change are of what was spent",
    [
      ["Realisasi PAD"],
      ["Uraian", "APBD Murni", "P-APBD", "Realisasi", "% thd Murni", "% thd Perubahan"],
      ["Pajak Daerah", 500, 550, 495, "", ""],
      ["Retribusi Daerah", 100, 120, 84, "", ""],
    ],
    { E3: 99, F3: 90, E4: 84, F4: 70 },
  ],
  [
    "levels that weighted marks are to reach are added up no more than the marks",
    [
      ["Maturitas SPIP"],
      ["Komponen", "Bobot", "Nilai", "Nilai Tertimbang", "Target Level"],
      ["Penetapan Tujuan", 40, 3.5, 140, 3],
      ["Struktur dan Proses", 60, 3, 180, 3],
      ["Jumlah", "", "", "", ""],
    ],
    { B5: 100, D5: 320 },
  ],
  [
    "a share is of the column that is called just so, not of the one that denies it",
    [
      ["Rapat Anggota"],
      ["Kecamatan", "Koperasi Aktif", "Koperasi Tidak Aktif", "Melaksanakan RAT", "% RAT thd Koperasi Aktif"],
      ["A", 40, 10, 30, ""],
      ["B", 20, 5, 18, ""],
    ],
    { E3: 75, E4: 90 },
  ],
  [
    "of two movements of a balance the one that came tells of the other",
    [
      ["Mutasi Utang"],
      ["Uraian", "Saldo 31 Des 2022", "Pembayaran", "Penambahan", "Saldo 31 Des 2023"],
      ["Belanja Barang", 500, 450, 200, ""],
      ["Belanja Modal", 300, 300, 100, ""],
    ],
    { E3: 250, E4: 100 },
  ],
];

describe("figures of small tables, right at first sight", () => {
  it.each(TABLES)("%s", (_, rows, expected) => expect(written(rows)).toEqual(expected));
});
