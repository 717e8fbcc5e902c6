import { describe, expect, it } from "vitest";
import { narasiTabel } from "../../../src/tasks/laporan/narasi";
import { bookOf, sheetOf } from "../../support/snapshots";
import { laporanOf, printed, tableOf } from "./offers";

/** Every pagu once: sums of whole workbooks that once counted a line twice, or lost one without a word. */

const OPSI = { gaya: "lengkap", terbilang: false } as const;

/** As the sheet of a regency's communication office has it (public file rak-belanja.xlsx, Sheet10). */
const PERGESERAN = sheetOf("Pergeseran", [
  ["NO", "PROGRAM DAN KEGIATAN", "PAGU ANGGARAN SEBELUM (Rp)", "PAGU ANGGARAN SETELAH (Rp)", "SELISIH"],
  ["A", "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH", 514_883_300, 515_652_500, 769_200],
  ["I", "Kegiatan Perencanaan, Penganggaran, dan Evaluasi Kinerja", 27_046_100, 27_815_300, 769_200],
  ["1.1", "Sub Kegiatan Penyusunan Dokumen Perencanaan", 27_046_100, 27_815_300, 769_200],
  ["II", "Kegiatan Administrasi Keuangan Perangkat Daerah", 0, 0, 0],
  ["2.1", "Sub Kegiatan Penyediaan Gaji", 0, 0, 0],
  ["V", "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah", 487_837_200, 487_837_200, 0],
  ["5.1", "Sub Kegiatan Penyediaan Jasa Komunikasi", 487_837_200, 487_837_200, 0],
  ["B", "PROGRAM PENYELENGGARAAN PERSANDIAN", 72_293_700, 78_293_700, 6_000_000],
  ["X", "Kegiatan Penyelenggaraan Persandian Untuk Keamanan", 72_293_700, 78_293_700, 6_000_000],
  ["10.1", "Sub Kegiatan Pelaksanaan Keamanan Informasi", 72_293_700, 78_293_700, 6_000_000],
  ["JUMLAH", "", 587_177_000, 593_946_200, 6_769_200],
]);

/** LAKIP BPBD Provinsi Jawa Barat 2016: programme and kegiatan in columns of their own, below the office. */
const UNIT = sheetOf("Anggaran", [
  ["Realisasi anggaran berdasarkan unit kerja Tahun Anggaran 2016"],
  ["UNIT KERJA", "PROGRAM", "KEGIATAN", "ANGGARAN (Rp)", "REALISASI (Rp)", "Keu %"],
  ["BPBD PROV JABAR", "", "", 1_640_000_000, 1_430_000_000, ""],
  [
    "Sekretariat",
    "Pelayanan Administrasi Perkantoran",
    "Penyelenggaraan Administrasi",
    600_000_000,
    500_000_000,
    "",
  ],
  ["", "Penanggulangan Bencana Alam", "Penguatan Kapasitas Kesiapsiagaan", 540_000_000, 480_000_000, ""],
  ["", "Penanggulangan Bencana Alam", "Pengembangan Forum Kebencanaan", 500_000_000, 450_000_000, ""],
]);

const TAK_TERISI = sheetOf("Anggaran", [
  ["Realisasi Anggaran Tahun 2024"],
  ["No", "Program", "Pagu", "Realisasi", "%"],
  [1, "Program Pemberdayaan Koperasi", 1_000_000, 900_000, ""],
  [2, "Program Pemberdayaan UMKM", 2_000_000, "", ""],
  [3, "Program Pelatihan Koperasi", 3_000_000, 1_500_000, ""],
]);

describe("the total of a budget", () => {
  it("takes I, V and X beside II for numbers of kegiatan, not for letters of programmes", () => {
    const table = tableOf(laporanOf(bookOf(PERGESERAN)).offers, "T11");
    expect(table.rows.filter(({ level }) => level === 0).map(({ kind }) => kind)).toEqual([
      ...["subtotal", "subtotal", "total"],
    ]);
    expect(printed(table, "sebelum", "sesudah").at(-1)).toEqual(["587.177.000", "593.946.200"]);
    expect(table.catatan.filter((note) => note.includes("berbeda"))).toEqual([]);
  });

  it("counts neither the office above its programmes nor a programme per kegiatan", () => {
    const table = tableOf(laporanOf(bookOf(UNIT)).offers, "T8");
    expect(printed(table, "no", "nama", "pagu")).toEqual([
      ["1", "Pelayanan Administrasi Perkantoran", "600.000.000"],
      ["", "Penyelenggaraan Administrasi", "600.000.000"],
      ["2", "Penanggulangan Bencana Alam", "1.040.000.000"],
      ["", "Penguatan Kapasitas Kesiapsiagaan", "540.000.000"],
      ["", "Pengembangan Forum Kebencanaan", "500.000.000"],
      ["Jumlah", "", "1.640.000.000"],
    ]);
    expect(table.catatan.filter((note) => note.includes("berbeda"))).toEqual([]);
  });

  it("says where the office's own total is more than its lines", () => {
    const values = UNIT.values.map((row, index) =>
      index === 2 ? ["BPBD PROV JABAR", "", "", 2e9, 1.5e9, ""] : row,
    );
    const table = tableOf(laporanOf(bookOf(sheetOf("Anggaran", values))).offers, "T8");
    expect(table.catatan).toContain(
      "Jumlah pagu yang tercetak di lembar “Anggaran” (Rp2.000.000.000) berbeda dari jumlah barisnya (Rp1.640.000.000); di sini dipakai jumlah baris.",
    );
  });

  it("names a programme whose realisasi is blank, with its pagu, in note, total and sentence", () => {
    const table = tableOf(laporanOf(bookOf(TAK_TERISI)).offers, "T8");
    expect(printed(table, "no", "pagu").at(-1)).toEqual(["Jumlah program yang terisi", "4.000.000"]);
    expect(table.catatan).toContain(
      "Belum masuk tabel dan jumlahnya karena salah satu angkanya belum diisi: Program Pemberdayaan UMKM (Rp2.000.000).",
    );
    expect(narasiTabel(table, "2024", OPSI)[0]).toContain(
      "Pagu anggaran program yang terisi tahun 2024 sebesar Rp4.000.000",
    );
  });
});

const SISA: readonly (readonly (string | number)[])[] = [
  ["Realisasi Anggaran Tahun 2024"],
  ["No", "Program/Kegiatan", "Pagu", "Realisasi", "%", "Keterangan"],
  [1, "Program Pemberdayaan Koperasi", 1_000_000, 900_000, "", "Sisa lelang pengadaan aplikasi."],
  [2, "Program Pemberdayaan UMKM", 2_000_000, 1_000_000, "", ""],
  ["", "Kegiatan Pelatihan UMKM", 2_000_000, 1_000_000, "", "Peserta tidak hadir karena banjir"],
  [3, "Program Pelatihan Koperasi", 3_000_000, 2_500_000, "", "Terpenuhinya jumlah peserta pelatihan"],
];

describe("the reason why money was left", () => {
  const told = (rows: typeof SISA): string =>
    narasiTabel(tableOf(laporanOf(bookOf(sheetOf("Anggaran", rows))).offers, "T8"), "2024", OPSI).join(" ");

  it("is the office's own, of the programme or of its kegiatan; an output is none", () => {
    expect(told(SISA)).toContain(
      "Sisa anggaran terbesar terdapat pada Program Pemberdayaan UMKM sebesar Rp1.000.000. Penjelasan sisa anggaran: " +
        "Program Pemberdayaan UMKM: Kegiatan Pelatihan UMKM: Peserta tidak hadir karena banjir; " +
        "Program Pemberdayaan Koperasi: Sisa lelang pengadaan aplikasi; program lainnya: [penyebab sisa anggaran].",
    );
  });

  it("is asked for in brackets where nothing was written", () => {
    expect(told(SISA.map((row) => row.slice(0, 5)))).toContain(
      "sebesar Rp1.000.000, karena [penyebab sisa anggaran].",
    );
  });

  it("is what a column of obstacles says, whatever its words", () => {
    const rows = SISA.map((row) => [
      ...row.slice(0, 5),
      row[1] === "Program/Kegiatan" ? "Permasalahan" : (row[5] ?? ""),
    ]);
    expect(told(rows)).toContain("Program Pelatihan Koperasi: Terpenuhinya jumlah peserta pelatihan");
  });
});

const CAPAIAN = sheetOf("Capaian", [
  ["Tabel 3.2 Capaian Kinerja Tahun 2024"],
  ["No", "Sasaran", "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)"],
  [1, "1.Meningkatnya kualitas koperasi", "Jumlah koperasi aktif", 10, 10, ""],
  [2, "", "Jumlah koperasi sehat", 20, 20, ""],
  [3, "", "Jumlah UMKM dibina", 100, 120, ""],
  [4, "", "c. Jumlah UMKM dilatih", 50, 60, ""],
  [5, "", "Jumlah wirausaha baru", 40, 20, ""],
]);

describe("the best and the worst", () => {
  const table = tableOf(laporanOf(bookOf(CAPAIAN)).offers, "T1");

  it("are all of those that share the place, by their names without list marks", () => {
    const [text] = narasiTabel(table, "2024", OPSI);
    expect(text).toContain(
      "Capaian tertinggi terdapat pada Jumlah UMKM dibina dan Jumlah UMKM dilatih (masing-masing 120,00 persen) " +
        "dan terendah pada Jumlah wirausaha baru (50,00 persen).",
    );
  });

  it("are not picked out of equals", () => {
    const rows = CAPAIAN.values.map((row, index) =>
      index > 3 ? [...row.slice(0, 4), row[3] ?? "", ""] : row,
    );
    const equal = tableOf(laporanOf(bookOf(sheetOf("Capaian", rows))).offers, "T1");
    expect(narasiTabel(equal, "2024", OPSI).join(" ")).not.toContain("tertinggi");
  });

  it("a sasaran is numbered once: by the table, not by its own text as well", () => {
    expect(printed(table, "no", "sasaran")[0]).toEqual(["1", "Meningkatnya kualitas koperasi"]);
  });
});

describe("a comparison with the country", () => {
  it("takes a rank for no figure of another (Dinas Pertanian Jawa Barat 2016, tabel 7)", () => {
    const sheet = sheetOf("Tabel 7", [
      ["Tabel 7. Pencapaian Kinerja Tahun 2016 Terhadap Capaian Nasional"],
      [
        ...["Sasaran", "Indikator Kinerja", "Realisasi Tahun 2016", "Standar Nasional Tahun 2016"],
        "Peringkat Jawa Barat dalam hal Produksi dengan Nasional",
      ],
      ["Meningkatnya produksi", "Jumlah produksi padi", 12_540_550, 79_347_116, 2],
      ["", "Jumlah produksi jagung", 1_630_238, 23_592_367, 5],
    ]);
    const table = tableOf(laporanOf(bookOf(sheet)).offers, "T4");
    expect(table.columns.map(({ key }) => key).slice(-4)).toEqual([
      "acuan",
      "selisih",
      "persen",
      "keterangan",
    ]);
  });
});

describe("the title of T1", () => {
  it("speaks of programmes where the workbook measures no sasaran", () => {
    const sheet = sheetOf("Capaian", [
      ["Capaian Kinerja Program Tahun 2024"],
      ["No", "Program/Kegiatan", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"],
      [1, "Program Pemberdayaan Koperasi", "Persentase koperasi aktif", "%", 80, 72, ""],
      [2, "Kegiatan Pelatihan Koperasi", "Jumlah peserta", "Orang", 100, 110, ""],
    ]);
    expect(tableOf(laporanOf(bookOf(sheet)).offers, "T1").judul).toContain(
      "Capaian Kinerja Program dan Kegiatan",
    );
    expect(tableOf(laporanOf(bookOf(CAPAIAN)).offers, "T1").judul).toContain(
      "Capaian Kinerja Sasaran Strategis",
    );
  });
});
