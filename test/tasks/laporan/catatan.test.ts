import { describe, expect, it } from "vitest";
import { loadReport } from "../../reports/load";
import { bookOf, sheetOf, type CellSpec } from "../../support/snapshots";
import { laporanOf, tableOf } from "./offers";

/** The notes below T1, T6 and T10: how a figure came about, where sums are not of the same things, what a mean hangs on. */

type Baris = readonly CellSpec[];

describe("the notes of T10", () => {
  const TRIWULAN = (...rows: Baris[]): string[] => {
    const sheet = sheetOf("Monev", [
      ["Monitoring Capaian Kinerja Triwulanan Tahun 2024"],
      [
        "No",
        "Indikator Kinerja",
        "Satuan",
        "Target",
        "TW I",
        "TW II",
        "TW III",
        "TW IV",
        "Realisasi Setahun",
      ],
      ...rows,
    ]);
    return [...tableOf(laporanOf(bookOf(sheet)).offers, "T10").catatan];
  };

  it("say once how the year came from its quarters, where all rows agree", () => {
    const notes = TRIWULAN(
      [1, "Jumlah koperasi dibina", "Koperasi", 100, 20, 30, 25, 25, 100],
      [2, "Jumlah UMKM dilatih", "UMKM", 50, 10, 10, 10, 10, 40],
    );
    expect(notes).toContain("Realisasi setahun = jumlah realisasi triwulan.");
  });

  it("name the rows of each way, where quarters are added in one row and the last counts in another", () => {
    const notes = TRIWULAN(
      [1, "Jumlah koperasi dibina", "Koperasi", 100, 20, 30, 25, 25, 100],
      [2, "Persentase koperasi aktif", "%", 80, 60, 65, 70, 75, 75],
    );
    expect(notes).toEqual(
      expect.arrayContaining([
        "Realisasi setahun = jumlah realisasi triwulan: Jumlah koperasi dibina.",
        "Realisasi setahun = realisasi triwulan terakhir: Persentase koperasi aktif.",
      ]),
    );
  });

  it("call an index that is measured once a year its last quarter, no sum", () => {
    const notes = TRIWULAN(
      [1, "Indeks Kualitas Lingkungan Hidup", "Indeks", 80, "-", "-", "-", 72.39, 72.39],
      [2, "Persentase koperasi aktif", "%", 80, 60, 65, 70, 75, 75],
    );
    expect(notes).toContain("Realisasi setahun = realisasi triwulan terakhir.");
  });

  it("count the rows that wait for their quarters", () => {
    const notes = TRIWULAN(
      [1, "Jumlah koperasi dibina", "Koperasi", 100, 20, 30, 25, 25, 100],
      [2, "Jumlah UMKM dilatih", "UMKM", 50, "", "", "", "", ""],
    );
    expect(notes).toContain("Tanda “–”: realisasi triwulannya belum diisi (1 dari 2 baris).");
  });
});

describe("the notes of T6", () => {
  const CAPAIAN = (first: number): Baris[] => [
    ["Capaian Kinerja Tahun 2024"],
    ["No", "Sasaran", "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)"],
    [1, "Meningkatnya koperasi", "Jumlah koperasi aktif", 100, first, ""],
    [2, "Meningkatnya UMKM", "Jumlah UMKM dibina", 50, 60, ""],
  ];
  const DUKUNGAN = (...rows: Baris[]): Baris[] => [
    ["Program pendukung sasaran Tahun 2024"],
    ["No", "Sasaran", "Program", "Pagu", "Realisasi", "%"],
    ...rows,
  ];
  const ANGGARAN: Baris[] = [
    ["Realisasi Anggaran Tahun 2024"],
    ["No", "Program", "Pagu", "Realisasi", "%"],
    [1, "Program Pemberdayaan Koperasi", 1_000_000, 900_000, ""],
    [2, "Program Pemberdayaan UMKM", 2_000_000, 1_500_000, ""],
    [3, "Program Pelatihan Koperasi", 3_000_000, 2_500_000, ""],
  ];
  const notes = (first: number, ...linked: Baris[]): string[] => {
    const sheets = [
      sheetOf("Capaian", CAPAIAN(first)),
      sheetOf("Dukungan", DUKUNGAN(...linked)),
      sheetOf("Anggaran", ANGGARAN),
    ];
    return [...tableOf(laporanOf(bookOf(...sheets)).offers, "T6").catatan];
  };
  const KOPERASI = [
    1,
    "Meningkatnya koperasi",
    "Program Pemberdayaan Koperasi",
    1_000_000,
    900_000,
    "",
  ] as const;
  const UMKM = [2, "Meningkatnya UMKM", "Program Pemberdayaan UMKM", 2_000_000, 1_500_000, ""] as const;

  it("name the method and its source, and that the whole counts each programme once", () => {
    expect(notes(110, KOPERASI, UMKM)).toEqual(
      expect.arrayContaining([
        "Efisiensi dihitung dengan cara selisih capaian dan serapan: capaian kinerja (%) − serapan anggaran (%).",
        "Sumber cara: pedoman instansi.",
        "Keseluruhan: rata-rata capaian seluruh indikator terhadap jumlah anggaran semua program, masing-masing sekali.",
      ]),
    );
  });

  it("say that a programme is linked to no sasaran, or to several", () => {
    expect(notes(110, KOPERASI, UMKM)).toContain(
      "Jumlah pagu baris di atas (Rp3.000.000) bukan pagu seluruh program (Rp6.000.000): sebagian program tidak dihubungkan dengan sasaran dalam tabel ini.",
    );
    expect(tableOf(laporanOf(loadReport("tangsel-2021", "kosong").snapshot).offers, "T6").catatan).toContain(
      "Jumlah pagu baris di atas (Rp24.774.819.617) bukan pagu seluruh program (Rp19.076.782.417): program yang mendukung beberapa sasaran ditulis penuh pada setiap sasaran.",
    );
  });

  it("say that nothing below a capaian of 100 % is judged, only where something is below", () => {
    const sentence = "Efisiensi tidak dinilai bila capaian di bawah 100%.";
    expect(notes(90, KOPERASI, UMKM)).toContain(sentence);
    expect(notes(110, KOPERASI, UMKM)).not.toContain(sentence);
  });
});

describe("means that hang on one figure", () => {
  it("say so in the notes of T1, of all indicators and of a sasaran", () => {
    const rows: Baris[] = [
      ["Meningkatnya mutu koperasi", "Jumlah koperasi dibina", "Koperasi", 100, 80],
      ["", "Jumlah koperasi sehat", "Koperasi", 100, 85],
      ["", "Jumlah koperasi baru", "Koperasi", 10, 100],
      ["Menguatnya usaha kecil", "Jumlah UMKM dilatih", "UMKM", 100, 75],
      ["", "Jumlah UMKM bermitra", "UMKM", 100, 85],
    ];
    const sheet = sheetOf("Capaian", [
      ["Capaian Kinerja Tahun 2024"],
      ["Sasaran", "Indikator Kinerja", "Satuan", "Target", "Realisasi"],
      ...rows,
    ]);
    const { offers } = laporanOf(bookOf(sheet));
    const notes = tableOf(offers, "T1").catatan;
    // (80 + 85 + 75 + 85) / 4 and (80 + 85) / 2 without 1.000 %.
    expect(notes).toContain("Rata-rata ditarik Jumlah koperasi baru (1.000,00%); tanpa itu 81,25%.");
    expect(notes).toContain(
      "Rata-rata sasaran “Meningkatnya mutu koperasi” ditarik Jumlah koperasi baru (1.000,00%); tanpa itu 82,50%.",
    );
    expect(notes.join(" ")).not.toContain("Rata-rata sasaran “Menguatnya usaha kecil”");
  });
});
