import { describe, expect, it } from "vitest";
import { bookOf, sheetOf, type CellSpec } from "../../support/snapshots";
import { laporanOf, printed, tableOf } from "./offers";

/** Tables that an office lays out in its own way, beside each other in one workbook: each is read for what it tells. */

const INDIKATOR = [
  ["Nilai PNBP balai", "Rp Juta", 790.2, 850, 1105.4],
  ["Sertifikat kesehatan ikan yang diterbitkan", "Sertifikat", 3870, 4000, 4312],
  ["Unit pembudidaya yang menerapkan CBIB", "Unit", 52, 60, 57],
] as const;

const DIKETIK = sheetOf("Tabel 4", [
  ["Tabel 4. Capaian Indikator Kinerja Tahun 2023"],
  ["No", "Indikator Kinerja", "Satuan", "Realisasi 2022", "Target 2023", "Realisasi 2023", "% Capaian 2023"],
  ...INDIKATOR.map((own, at): CellSpec[] => [at + 1, ...own, ""]),
  ["", "Nilai Kinerja Organisasi (NKO)", "", "", "", "", 110.9],
]);
const TAHUNAN = {
  ...DIKETIK,
  formulas: DIKETIK.formulas.map((row) => row.map((cell) => (cell === 110.9 ? "=AVERAGE(G3:G5)" : cell))),
};

const TRIWULAN = sheetOf("Tabel 9", [
  ["Tabel 9. Capaian per Triwulan Tahun 2023"],
  ["No", "Indikator Kinerja", "Target 2023", "TW I", "", "TW II", "", "TW III", "", "TW IV", ""],
  ["", "", "", "T", "R", "T", "R", "T", "R", "T", "R"],
  [1, INDIKATOR[0][0], 850, 200, 251.3, 425, 530.8, 640, 812.5, 850, 1105.4],
  [2, INDIKATOR[1][0], 4000, 1000, 1040, 2000, 2177, 3000, 3260, 4000, 4312],
]);

const DIPA = sheetOf("Tabel 6", [
  ["Tabel 6. Perubahan Pagu DIPA Tahun 2023"],
  ["No", "Uraian", "Pagu Awal", "Revisi I", "Revisi II", "Pagu Akhir"],
  [1, "Belanja Pegawai", 6100, 6100, 6240, 6240],
  [2, "Belanja Barang", 4350, 4125, 4125, 4080],
  ["", "Jumlah", 10450, 10225, 10365, 10320],
]);

const KENDALA = sheetOf("Kendala", [
  ["Indikator Kinerja", "Faktor Kegagalan", "Langkah Perbaikan"],
  [INDIKATOR[2][0], "Pembudidaya skala kecil belum memiliki SOP", "Pendampingan tiap triwulan"],
]);

const ukuran = (table: ReturnType<typeof tableOf>) =>
  printed(table, "indikator", "target", "realisasi", "capaian").slice(0, -1);

const TERCAPAI = [
  [INDIKATOR[0][0], "850", "1.105,4", "130,05%"],
  [INDIKATOR[1][0], "4.000", "4.312", "107,80%"],
];

describe("a year beside the year before and quarters apart", () => {
  const { offers } = laporanOf(bookOf(TAHUNAN, TRIWULAN, DIPA, KENDALA));

  it("takes the indicators where their year is told, not where it has to be made of quarters", () => {
    expect(ukuran(tableOf(offers, "T1"))).toEqual([...TERCAPAI, [INDIKATOR[2][0], "60", "57", "95,00%"]]);
  });

  it("counts a row that only averages the rows above it as none of them, whatever it is called", () => {
    expect(printed(tableOf(offers, "T2"), "indikator").flat()).toEqual(INDIKATOR.map(([nama]) => nama));
  });

  it("sets the last budget against the first, past the stages of its change", () => {
    expect(printed(tableOf(offers, "T11"), "sebelum", "sesudah", "selisih")[0]).toEqual([
      "6.100",
      "6.240",
      "140",
    ]);
  });

  it("takes the office's words from a table of words, under headings that no list knows", () => {
    const own = printed(tableOf(offers, "T5"), "indikator", "penyebab", "solusi");
    expect(own.find(([nama]) => nama === INDIKATOR[2][0])?.slice(1)).toEqual([
      "Pembudidaya skala kecil belum memiliki SOP",
      "Pendampingan tiap triwulan",
    ]);
  });

  it("takes four quarters together as their targets come to the year's own", () => {
    expect(ukuran(tableOf(laporanOf(bookOf(TRIWULAN)).offers, "T1"))).toEqual(TERCAPAI);
  });
});

const KINERJA = sheetOf("IKU", [
  ["Capaian Kinerja Tahun 2023"],
  ["No", "Indikator", "Satuan", "Target", "Realisasi", "Capaian (%)"],
  [1, "Angka Lama Rawat Inap", "Hari", 30, 28.2, ""],
  [2, "Indeks Kepuasan Pasien", "Indeks", 83, 86.32, ""],
]);

const kartu = (judul: string) =>
  sheetOf("Tren", [
    [judul],
    ["Tahun", "Target", "Realisasi", "Capaian (%)"],
    [2021, 34, 36, ""],
    [2022, 32, 30.4, ""],
    [2023, 30, 28.2, ""],
  ]);

describe("the years of one indikator below each other", () => {
  it.each([
    "Angka Lama Rawat Inap",
    "Tabel 3.4 Tren Capaian Indikator Angka Lama Rawat Inap Tahun 2021 - 2023",
  ])("are those of the one that the title says: %s", (judul) => {
    const { offers } = laporanOf(bookOf(KINERJA, kartu(judul)), {
      polaritas: { "angka lama rawat inap": "turun" },
    });
    const own = printed(
      tableOf(offers, "T2"),
      "indikator",
      "realisasi_2021",
      "capaian_2021",
      "realisasi_2022",
    );
    expect(own[0]).toEqual(["Angka Lama Rawat Inap", "36", "94,12%", "30,4"]);
  });

  it("are nobody's under a title that says none", () => {
    const { offers } = laporanOf(bookOf(KINERJA, kartu("Perkembangan kunjungan")));
    expect(offers.find(({ id }) => id === "T2")?.ok).toBe(false);
  });
});

describe("last year's columns behind those of the report", () => {
  const measures = ["Target", "Realisasi", "Capaian (%)"];
  const { offers } = laporanOf(
    bookOf(
      sheetOf("Capaian", [
        ["CAPAIAN KINERJA TAHUN 2023"],
        ["No", "Indikator", "Satuan", ...measures, "Tahun 2022", "", ""],
        ["", "", "", "", "", "", ...measures],
        [1, "Persentase ketersediaan pangan", "%", 95, 97.4, "", 93, 94.2, ""],
        [2, "Skor Pola Pangan Harapan", "Skor", 88, 90.15, "", 86, 87.8, ""],
      ]),
    ),
  );

  it("lend no year to columns that name none", () => {
    const keys = ["target_2022", "realisasi_2022", "target_2023", "realisasi_2023"];
    expect(printed(tableOf(offers, "T2"), ...keys)).toEqual([
      ["93", "94,2", "95", "97,4"],
      ["86", "87,8", "88", "90,15"],
    ]);
  });
});

describe("a table for each sasaran", () => {
  const heading = ["No", "Indikator", "Satuan", "Target", "Realisasi", "Capaian (%)"];
  const { offers } = laporanOf(
    bookOf(
      sheetOf("Capaian", [
        ["Capaian Kinerja Tahun 2023"],
        [],
        ["Sasaran 1 : Meningkatnya kualitas penyelenggaraan SPBE"],
        heading,
        [1, "Indeks SPBE", "Indeks", 3.4, 3.52, ""],
        [],
        ["Sasaran 2 : Meningkatnya keamanan informasi daerah"],
        heading,
        [1, "Indeks Keamanan Informasi", "Skor", 480, 501, ""],
      ]),
    ),
  );

  it("is of the sasaran that stands above it", () => {
    expect(printed(tableOf(offers, "T1"), "sasaran").flat().slice(0, 2)).toEqual([
      "Meningkatnya kualitas penyelenggaraan SPBE",
      "Meningkatnya keamanan informasi daerah",
    ]);
  });
});

describe("offices beside each other", () => {
  const banding = (judul: string) =>
    sheetOf("RS Lain", [
      [judul],
      ["No", "Indikator", "RSJD Jambi", "RSJ Ernaldi Bahar"],
      [1, "Angka Lama Rawat Inap", 28.2, 26.5],
      [2, "Indeks Kepuasan Pasien", 86.32, 88.1],
    ]);
  const acuan = (judul: string) => {
    const offer = laporanOf(bookOf(KINERJA, banding(judul))).offers.find(({ id }) => id === "T4");
    return offer?.ok ? printed(offer.table, "acuan").flat() : null;
  };

  it("are compared where the title says so and the own figures are those of the indicators", () => {
    expect(acuan("Perbandingan Kinerja dengan RSJ Lain Tahun 2023")).toEqual(["26,5", "88,1"]);
    expect(acuan("Data Rumah Sakit Jiwa Tahun 2023")).toBeNull();
  });
});

describe("indicators with weights", () => {
  const { offers } = laporanOf(
    bookOf(
      sheetOf("Kinerja", [
        ["Capaian Kinerja Tahun 2024"],
        ["Kode", "Indikator", "Bobot", "Target", "Realisasi", "Capaian (%)", "Nilai Tertimbang"],
        ["1.1", "Indeks kerukunan umat beragama", 60, 75, 77.2, "", ""],
        ["1.2", "Nilai kinerja anggaran", 40, 90, 91.7, "", ""],
      ]),
    ),
  );

  it("are measured as others are: no components of an evaluation", () => {
    expect(ukuran(tableOf(offers, "T1"))).toEqual([
      ["Indeks kerukunan umat beragama", "75", "77,2", "102,93%"],
      ["Nilai kinerja anggaran", "90", "91,7", "101,89%"],
    ]);
  });
});

describe("a group that stands below its headings", () => {
  const sheet = sheetOf("Program", [
    ["CAPAIAN PROGRAM TAHUN 2021"],
    [
      ...["NO", "PROGRAM", "INDIKATOR", "TARGET", "REALISASI", "CAPAIAN (%)"],
      ...["ANGGARAN (Rp)", "REALISASI (Rp)", "CAPAIAN (%)"],
    ],
    ["", "", "", "KINERJA", "", "", "KEUANGAN", "", ""],
    [1, "Program Penanggulangan Bencana", "Persentase desa tangguh bencana", 50, 54, 108, 2410, 2297, 95.31],
    [2, "Program Penunjang Urusan", "Nilai SAKIP", 66, 67.35, 102.05, 3790, 3684.5, 97.22],
  ]);
  const { offers } = laporanOf(
    bookOf({
      ...sheet,
      merges: [
        ...[3, 6].map((column) => ({ row: 2, column, rows: 1, columns: 3 })),
        ...[0, 1, 2].map((column) => ({ row: 1, column, rows: 2, columns: 1 })),
      ],
    }),
  );

  it("tells performance and money apart all the same", () => {
    const keys = ["target", "realisasi", "pagu", "realisasi_anggaran"];
    expect(printed(tableOf(offers, "T9"), ...keys)[0]).toEqual(["50", "54", "2.410", "2.297"]);
  });
});

describe("what was spent on each sasaran", () => {
  const SASARAN = ["Meningkatnya kualitas jalan", "Meningkatnya penataan ruang"] as const;
  const iku = sheetOf("IKU", [
    ["Pengukuran Kinerja Tahun 2022"],
    [
      "No",
      "Sasaran",
      "Uraian Indikator",
      "Satuan",
      "Rencana Tingkat Capaian (Target)",
      "Realisasi",
      "Capaian (%)",
    ],
    [1, SASARAN[0], "Persentase jalan mantap", "%", 72, 73.15, ""],
    [2, SASARAN[1], "Persentase bangunan berizin", "%", 40, 37.5, ""],
  ]);
  const efisiensi = sheetOf("Efisiensi", [
    ["Analisis Efisiensi Tahun 2022"],
    [
      "No",
      "Sasaran",
      "Persentase Capaian Kinerja (>= 100%)",
      "Persentase Penyerapan Anggaran",
      "Tingkat Efisiensi",
    ],
    [1, SASARAN[0], 101.6, 96.41, 5.19],
    [2, SASARAN[1], 93.75, 94.1, -0.35],
  ]);
  const uang = (...rows: readonly CellSpec[][]) =>
    sheetOf("Uang", [["Realisasi Anggaran Tahun 2022"], ...rows]);
  const keys = ["capaian", "pagu", "realisasi"];
  const t6 = (...sheets: readonly ReturnType<typeof sheetOf>[]) =>
    printed(tableOf(laporanOf(bookOf(iku, ...sheets)).offers, "T6"), ...keys).slice(0, 2);
  const TOLD = [
    ["101,60%", "48.200", "46.470"],
    ["93,75%", "1.900", "1.788"],
  ];

  it("is told by a table made for it", () => {
    const told = uang(
      ["No", "Sasaran", "Anggaran (Rp)", "Realisasi (Rp)", "%"],
      [1, SASARAN[0], 48_200, 46_470, 96.41],
      [2, SASARAN[1], 1_900, 1_788, 94.1],
    );
    expect(t6(told)).toEqual(TOLD);
  });

  it("is of the report's year, whichever table of another year stands behind it", () => {
    const heading = ["No", "Sasaran", "Anggaran (Rp)", "Realisasi (Rp)", "%"];
    const own = [heading, [1, SASARAN[0], 48_200, 46_470, 96.41], [2, SASARAN[1], 1_900, 1_788, 94.1]];
    const before = [heading, [1, SASARAN[0], 31_000, 30_000, 96.77], [2, SASARAN[1], 1_100, 900, 81.82]];
    const other = sheetOf("Uang 2021", [["Realisasi Anggaran Tahun 2021"], ...before]);
    expect(t6(uang(...own), other)).toEqual(TOLD);
  });

  it("stands behind a share that the office prints alone, under rows that name the sasaran", () => {
    const told = uang(
      ["No", "Sasaran / Program", "Anggaran (Rp)", "Realisasi (Rp)", "%"],
      [1, `Sasaran: ${SASARAN[0]}`, 48_200, 46_470, 96.41],
      ["", "Program Penyelenggaraan Jalan", 48_200, 46_470, 96.41],
      [2, `Sasaran: ${SASARAN[1]}`, 1_900, 1_788, 94.1],
      ["", "Program Penataan Ruang", 1_900, 1_788, 94.1],
    );
    expect(t6(efisiensi, told)).toEqual(TOLD);
  });
});
