import { describe, expect, it } from "vitest";
import type { SheetSnapshot } from "../../../src/sheet/snapshot";
import { bookOf, sheetOf } from "../../support/snapshots";
import { laporanOf, printed, tableOf } from "./offers";

/** Several tables of one workbook tell of one thing: a chapter takes of each what it alone knows, and mixes no levels. */

const offers = (...sheets: readonly SheetSnapshot[]) => laporanOf(bookOf(...sheets)).offers;

describe("a table of sasaran and programmes in one column of names", () => {
  const pengukuran = sheetOf("Pengukuran", [
    ["PENGUKURAN KINERJA TAHUN 2024"],
    [
      ...["No", "Sasaran / Program", "Indikator", "Satuan", "Target", "Realisasi"],
      ...["% Capaian", "Anggaran (Rp)", "Realisasi (Rp)", "% Serapan"],
    ],
    ["A", "SASARAN STRATEGIS"],
    [1, "Meningkatnya produksi pertanian", "Produksi padi", "Ton", 412_500, 405_210],
    ["", "", "Produksi jagung", "Ton", 88_000, 91_250],
    [2, "Meningkatnya kesejahteraan petani", "Nilai Tukar Petani", "Indeks", 104, 105.62],
    ["B", "PROGRAM"],
    [1, "Program Sarana Pertanian", "Persentase sarana", "%", 90, 87, "", 4_850_000_000, 4_712_300_000],
    [2, "Program Penyuluhan", "Persentase kelompok", "%", 12, 9, "", 1_150_000_000, 1_098_400_000],
    ["", "JUMLAH", "", "", "", "", "", 6_000_000_000, 5_810_700_000],
  ]);

  it("measures the sasaran by their own rows alone", () => {
    const table = tableOf(offers(pengukuran), "T1");
    const data = { ...table, rows: table.rows.filter(({ kind }) => kind === "data") };
    expect(printed(data, "sasaran", "indikator")).toEqual([
      ["Meningkatnya produksi pertanian", "Produksi padi"],
      ["", "Produksi jagung"],
      ["Meningkatnya kesejahteraan petani", "Nilai Tukar Petani"],
    ]);
  });

  it("sets the programmes beside their money, each once: the word above them is no line of the budget", () => {
    const own = offers(pengukuran);
    expect(printed(tableOf(own, "T9"), "program", "pagu").at(-1)).toEqual(["", "6.000.000.000"]);
    expect(printed(tableOf(own, "T9"), "program")).toHaveLength(3);
    expect(printed(tableOf(own, "T8"), "nama")).toEqual([
      ["Program Sarana Pertanian"],
      ["Program Penyuluhan"],
      [""],
    ]);
  });
});

describe("the years before", () => {
  const capaian = sheetOf("Pengukuran 2023", [
    ["PENGUKURAN KINERJA TAHUN 2023"],
    ["No", "Sasaran", "Indikator Kinerja", "Target", "Realisasi", "Capaian"],
    [1, "Terwujudnya peradilan yang pasti", "Perkara yang diselesaikan tepat waktu", "96%", "97,8%", ""],
  ]);

  it("are told by what was planned and reached where another table lists the capaian alone", () => {
    const lima = sheetOf("5 tahun", [
      ["PERBANDINGAN CAPAIAN KINERJA 5 (LIMA) TAHUN"],
      ["No", "Indikator Kinerja", "Capaian (%) 2021", "Capaian (%) 2022", "Capaian (%) 2023"],
      [1, "Perkara yang diselesaikan tepat waktu", 100.2, 101.37, 101.88],
    ]);
    const dua = sheetOf("Dua tahun", [
      ["PERBANDINGAN REALISASI TAHUN 2022 DAN 2023"],
      ["No", "Indikator Kinerja", "Target 2022", "Realisasi 2022", "Target 2023", "Realisasi 2023"],
      [1, "Perkara yang diselesaikan tepat waktu", "95%", "96,3%", "96%", "97,8%"],
    ]);
    const table = tableOf(offers(capaian, lima, dua), "T2");
    const keys = ["capaian_2021", "target_2022", "realisasi_2022", "realisasi_2023"];
    expect(printed(table, ...keys)).toEqual([["100,20%", "95%", "96,3%", "97,8%"]]);
  });
});

describe("the end of the Renstra", () => {
  const iku = sheetOf("IKU", [
    ["CAPAIAN IKU TAHUN 2024"],
    ["No", "Indikator", "Satuan", "Target 2024", "Realisasi 2024"],
    [1, "Persentase jalan kabupaten kondisi mantap", "%", 78.5, 79.02],
    [2, "Persentase pelaku yang dibina", "%", 65, 70.5],
  ]);

  it("is that of the indicators of the chapter, not of the programmes of an evaluation of the Renja", () => {
    const head = ["No", "Program", "Indikator", "Target Renstra 2026", "Target 2024", "Realisasi 2024"];
    const renja = sheetOf("E.81", [
      ["EVALUASI HASIL RENJA TAHUN 2024"],
      [...head, "Anggaran 2024 (Rp)", "Realisasi Anggaran 2024 (Rp)"],
      [1, "Program Penyelenggaraan Jalan", "Panjang jalan", 820, 785, 790, 84_000_000_000, 82_115_300_000],
    ]);
    const tren = sheetOf("Tren", [
      ["TREN REALISASI 2023 - 2024 DAN TARGET 2026"],
      ["Indikator", "2023", "2024", "Target 2026"],
      ["Persentase jalan kabupaten kondisi mantap", 77.1, 79.02, 82],
      ["Persentase pelaku yang dibina", 68, 70.5, 75],
    ]);
    const own = offers(iku, renja, tren);
    expect(printed(tableOf(own, "T3"), "indikator", "acuan")).toEqual([
      ["Persentase jalan kabupaten kondisi mantap", "82"],
      ["Persentase pelaku yang dibina", "75"],
    ]);
    expect(printed(tableOf(own, "T9"), "indikator", "pagu")[0]).toEqual(["Panjang jalan", "84.000.000.000"]);
  });

  it("is told in percent where its table holds parts of 1", () => {
    const percent = sheetOf("Capaian", [
      ["CAPAIAN KINERJA TAHUN 2023"],
      ["No", "Indikator", "Target", "Realisasi", "Capaian"],
      [1, "Persentase pelaku yang dibina", "65 %", "70,5 %", ""],
    ]);
    const akhir = sheetOf("Akhir", [
      ["Capaian terhadap Target Akhir Renstra 2026"],
      ["No", "Indikator", "Target Akhir Renstra (2026)", "Realisasi 2023", "Tingkat Kemajuan"],
      [1, "Persentase pelaku yang dibina", 0.75, 0.705, ""],
    ]);
    const table = tableOf(offers(percent, akhir), "T3");
    expect(printed(table, "realisasi", "acuan", "kemajuan")).toEqual([["70,5%", "75%", "94,00%"]]);
  });
});

describe("the evaluation of the Renja without its quarters", () => {
  it("pairs the target of the year with what the year reached, not with that of all years", () => {
    const renja = sheetOf("E.81", [
      ["EVALUASI HASIL RENJA TAHUN 2024"],
      [
        ...["No", "Program", "Indikator", "Target Renstra 2026", "Realisasi s.d. 2023", "Target 2024"],
        ...["Realisasi 2024", "Realisasi s.d. 2024", "Tingkat Capaian (%)"],
        ...["Anggaran 2024 (Rp)", "Realisasi Anggaran 2024 (Rp)"],
      ],
      [
        ...[1, "Program Penyelenggaraan Jalan", "Panjang jalan", 820, 300, 110, 121, "", ""],
        ...[84_000_000_000, 82_115_300_000],
      ],
    ]);
    expect(printed(tableOf(offers(renja), "T9"), "target", "realisasi", "capaian")[0]).toEqual([
      "110",
      "121",
      "110,00%",
    ]);
  });
});

describe("the change of the budget", () => {
  it("is that of all units, as the spending is", () => {
    const dipa = (nama: string, ...rows: readonly (readonly [string, number, number, number])[]) =>
      sheetOf(nama, [
        [`REALISASI ANGGARAN ${nama} TAHUN 2023`],
        ["No", "Uraian", "Pagu Awal", "Pagu Revisi", "Realisasi", "%"],
        ...rows.map((row, at) => [at + 1, ...row, ""]),
      ]);
    const own = offers(
      dipa("DIPA 01", ["Belanja Pegawai", 3_900_000_000, 3_912_300_000, 3_890_110_000]),
      dipa("DIPA 03", ["Belanja Barang", 128_450_000, 130_000_000, 126_900_000]),
    );
    expect(printed(tableOf(own, "T8"), "pagu").at(-1)).toEqual(["4.042.300.000"]);
    expect(printed(tableOf(own, "T11"), "sebelum", "sesudah").at(-1)).toEqual([
      "4.028.450.000",
      "4.042.300.000",
    ]);
  });

  it("names no programmes of another year's table as left out", () => {
    const anggaran = (year: number, nama: string) =>
      sheetOf(`DATA ${year}`, [
        [`REALISASI ANGGARAN TAHUN ${year}`],
        ["No", "Program", "Pagu (Rp)", "Realisasi (Rp)", "%"],
        [1, "Program Penanggulangan Bencana", 3_100_000_000, 3_000_500_000, ""],
        [2, nama, 4_100_000_000, 4_012_000_000, ""],
      ]);
    const own = offers(
      anggaran(2021, "Program Penunjang"),
      anggaran(2022, "Program Penunjang Urusan Pemerintahan"),
    );
    expect(tableOf(own, "T8").catatan.join(" ")).not.toContain("Tidak termasuk");
  });
});

describe("a table of efficiency that waits for its capaian", () => {
  const capaian = sheetOf("3.1", [
    ["Capaian Kinerja Tahun 2024"],
    ["No", "Sasaran", "Indikator", "Target", "Realisasi", "Capaian (%)"],
    [1, "Meningkatnya prestasi olahraga", "Jumlah medali", 18, 15, ""],
    ["", "", "Jumlah cabang unggulan", 12, 12, ""],
  ]);

  it("is given that of its sasaran by the chapter", () => {
    const efisiensi = sheetOf("3.5", [
      ["Efisiensi per Sasaran Tahun 2024"],
      ["No", "Sasaran", "Capaian (%)", "Pagu (Rp)", "Realisasi Anggaran (Rp)", "Serapan (%)", "Efisiensi"],
      [1, "Meningkatnya prestasi olahraga", "", 19_500_000, 18_720_000, "", ""],
    ]);
    const table = tableOf(offers(capaian, efisiensi), "T6");
    expect(printed(table, "capaian", "pagu", "serapan")[0]).toEqual(["91,67%", "19.500.000", "96,00%"]);
  });

  it("brings it from another sheet by a formula: the column is one of capaian all the same", () => {
    const sheet = sheetOf("3.5", [
      ["Analisis Efisiensi Tahun 2024"],
      ["No", "Sasaran", "Capaian Kinerja (%)", "Serapan Anggaran (%)", "Efisiensi (3-4)"],
      [1, "Meningkatnya prestasi olahraga", 91.67, 96, -4.33],
      [2, "Meningkatnya partisipasi pemuda", 98.43, 94.06, 4.37],
    ]);
    const formulas = sheet.values.map((row, at) =>
      at < 2 ? [...row] : [...row.slice(0, 2), `='3.1'!F${at + 1}`, row[3] ?? "", `=C${at + 1}-D${at + 1}`],
    );
    const table = tableOf(offers(capaian, { ...sheet, formulas }), "T6");
    expect(printed(table, "capaian", "serapan").slice(0, 2)).toEqual([
      ["91,67%", "96,00%"],
      ["98,43%", "94,06%"],
    ]);
  });
});

describe("the office's own words", () => {
  it("are found under other headings of causes and remedies", () => {
    const capaian = sheetOf("3.1", [
      ["Capaian Kinerja Tahun 2024"],
      ["No", "Indikator", "Target", "Realisasi", "Capaian (%)"],
      [1, "Bed Occupancy Rate (BOR)", 75, 71.8, ""],
      [2, "Persentase keluarga mandiri", 78, 74.1, ""],
    ]);
    const masalah = sheetOf("Analisa", [
      ["ANALISA PENCAPAIAN"],
      ["Indikator", "Masalah", "Pemecahan Masalah"],
      ["Bed Occupancy Rate (BOR)", "Renovasi bangsal", "Percepatan renovasi"],
    ]);
    const uraian = sheetOf("Uraian", [
      ["ANALISIS"],
      ["No", "Indikator Kinerja", "Uraian Analisis", "Rekomendasi"],
      [1, "Persentase keluarga mandiri", "Terkendala modal usaha", "Fasilitasi modal usaha"],
    ]);
    const { rows } = tableOf(offers(capaian, masalah, uraian), "T5");
    const told = JSON.stringify(rows);
    for (const words of [
      "Renovasi bangsal",
      "Percepatan renovasi",
      "Terkendala modal usaha",
      "Fasilitasi modal usaha",
    ])
      expect(told).toContain(words);
  });
});

describe("the name of the office", () => {
  const instansi = (caption: string) =>
    laporanOf(
      bookOf(
        sheetOf("Capaian", [
          [caption],
          ["No", "Indikator", "Target", "Realisasi", "Capaian (%)"],
          [1, "Persentase jalan mantap", 75, 71.8, ""],
        ]),
      ),
    ).identitas.instansi;

  it("ends before the part of the year, spells its region as a name, and keeps the title of a person in it", () => {
    expect(
      instansi("EVALUASI RENJA DINAS PUPR KABUPATEN WONOGIRI SAMPAI DENGAN TRIWULAN IV TAHUN 2024"),
    ).toBe("Dinas PUPR Kabupaten Wonogiri");
    expect(instansi("CAPAIAN KINERJA DINAS PERTANIAN KABUPATEN SRAGEN TAHUN 2024")).toBe(
      "Dinas Pertanian Kabupaten Sragen",
    );
    expect(instansi("CAPAIAN KINERJA RSUD dr. SOEDIRMAN KABUPATEN KEBUMEN TAHUN 2023")).toBe(
      "RSUD dr. Soedirman Kabupaten Kebumen",
    );
  });
});
