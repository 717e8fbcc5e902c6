import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { periksa } from "../../../src/tasks/periksa/periksa";
import { loadReport, type ReportNick } from "../../reports/load";
import { bookOf, sheetOf, type CellSpec } from "../../support/snapshots";

function sebab(nick: ReportNick, sheet: string, cell: string): string {
  const { temuan } = periksa(loadReport(nick, "terbit").snapshot, PENGATURAN_BAKU, [], [], sheet);
  return temuan
    .filter((one) => one.cell === cell && one.severity === "error")
    .flatMap(({ causes }) => causes)
    .join(" ");
}

/** What the reports' wrong figures come from, as far as other cells show it. */
const NYATA: readonly (readonly [ReportNick, string, string, string])[] = [
  ["makassar-2021", "Tabel Capaian b b b", "F12", "661 adalah realisasi di E12"],
  ["makassar-2021", "Tabel Capaian b b", "G14", "250 adalah realisasi di F14"],
  ["makassar-2021", "Tabel Capaian b b b", "F10", "Koma desimalnya mungkin bergeser"],
  ["makassar-2021", "Tabel Rekapitulasi", "G33", "Tandanya terbalik"],
  ["makassar-2021", "Tabel Capaian b", "F8", "Angka yang sama ada di F7"],
  [
    "sulteng-2024",
    "Tabel 3.9",
    "E16",
    'Angka yang sama ada di E17, rincian "Penyediaan Gaji dan Tunjangan ASN"',
  ],
  ["sulteng-2024", "Tabel 3.9", "E97", "89,50% adalah rata-rata di Tabel 3.10!I52"],
  ["sulteng-2024", "Tabel 3.9", "C55", "adalah anggaran sebelum perubahan di Tabel 2.3!D13"],
  ["sulteng-2024", "Tabel 3.10", "I50", "86,75% cocok dengan pagu G49"],
  ["sulteng-2024", "Tabel 2.3", "D31", "mungkin ada baris yang belum dicantumkan"],
  ["sumsel-2023", "Tabel III.6", "E8", "1% adalah hasil bagi (1,052) yang belum dikali 100"],
  ["sumsel-2023", "Tabel III.6", "E21", "91% cocok dengan pagu 4.312.958.468 di Tabel III.7!E51"],
  ["sumsel-2023", "Tabel III.6", "D24", "119 adalah rata-rata kolom F di Tabel III.3, tahun 2022"],
  ["sumsel-2023", "Tabel III.7", "E16", 'Selisihnya sama dengan E22 ("6. Penyediaan Bahan/Material")'],
  ["sumsel-2023", "Tabel III.7", "F33", "Dua angka tertukar"],
  ["sumsel-2023", "Tabel III.7", "F29", "Hanya satu angka yang berbeda"],
  ["sumsel-2023", "Tabel III.7", "F10", "bila realisasinya Rp7.095.379.615"],
  ["tangsel-2021", "Tabel 7", "I10", "mungkin salah membulatkan"],
];

describe("causes of wrong figures in published reports", () => {
  it.each(NYATA)("%s, %s %s", (nick, sheet, cell, expected) => {
    expect(sebab(nick, sheet, cell)).toContain(expected);
  });
});

it("a moved comma keeps the digits that the cell's format hides (LKjIP Makassar 2021: 6,805 typed for 68,05)", () => {
  const rows: CellSpec[][] = [
    ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian"],
    [1, "Persentase SDM koperasi terlatih", "%", [0.8, "0%"], [0.7854, "0.00%"], [0.98175, "0.00%"]],
    [2, "Usaha mikro menjadi usaha menengah", "%", [0.8, "0%"], [0.5444, "0.00%"], [0.06805, "0.00%"]],
  ];
  const { temuan } = periksa(bookOf(sheetOf("Lembar", rows)), PENGATURAN_BAKU);
  expect(temuan.find(({ cell }) => cell === "F3")?.causes).toEqual([
    "Koma desimalnya mungkin bergeser: 6,81% seharusnya 68,05%.",
  ]);
});

it("two people too many are not the two of another table (Renstra BPKAD Cimahi 2017-2022, staff by education)", () => {
  const education: CellSpec[][] = [
    ["No", "Tingkat Pendidikan", "Jumlah Orang"],
    [1, "Magister (S2)", "9 orang"],
    [2, "Sarjana (S1)", "19 orang"],
    [3, "Diploma 3 (DIII)", "6 orang"],
    [4, "SMA", "3 orang"],
    [5, "SMK", "1 orang"],
    ["", "JUMLAH", "40 orang"],
  ];
  const rank: CellSpec[][] = [
    ["No", "Golongan", "Jumlah Pegawai"],
    [1, "IV A", "2 orang"],
    [2, "III D", "38 orang"],
    ["", "JUMLAH", "40 orang"],
  ];
  const { temuan } = periksa(
    bookOf(sheetOf("Pendidikan", education), sheetOf("Golongan", rank)),
    PENGATURAN_BAKU,
  );
  const errors = temuan.filter(({ severity }) => severity === "error");
  expect(errors.map(({ cell, causes }) => [cell, causes])).toEqual([
    ["C7", ["Selisihnya 2: mungkin ada baris yang belum dicantumkan."]],
  ]);
});

describe("one cause, one finding", () => {
  it("a wrong kegiatan does not accuse the programme that adds up with it", () => {
    const rows: CellSpec[][] = [
      ["Kode", "Program/Kegiatan/Sub Kegiatan", "Pagu", "Realisasi"],
      ["2.17.01", "Program Penunjang", 900, 400],
      ["2.17.01.2.01", "Perencanaan", 600, 250],
      ["2.17.01.2.01.01", "Penyusunan dokumen", 300, 150],
      ["2.17.01.2.01.02", "Evaluasi kinerja", 200, 100],
      ["2.17.01.2.02", "Administrasi Keuangan", 300, 150],
      ["2.17.01.2.02.01", "Penyediaan gaji", 300, 150],
    ];
    const { temuan } = periksa(bookOf(sheetOf("Lembar", rows)), PENGATURAN_BAKU);
    expect(temuan.map(({ cell, rule }) => [cell, rule])).toEqual([["C3", "jenjang-tidak-sesuai"]]);
  });

  it("a wrong capaian does not accuse the mean or the class that follow from the right one", () => {
    const rows: CellSpec[][] = [
      ["Indikator", "Target", "Realisasi", "Capaian (%)", "Kategori"],
      ["Jumlah koperasi aktif", 10, 9, 90, "Tinggi"],
      ["Jumlah koperasi sehat", 10, 7, 7, "Sedang"],
      ["Rata-rata", null, null, 80, "Tinggi"],
    ];
    const { temuan } = periksa(bookOf(sheetOf("Lembar", rows)), PENGATURAN_BAKU);
    expect(temuan.map(({ cell, causes }) => [cell, ...causes])).toEqual([
      ["D3", "7 adalah realisasi di C3: mungkin tersalin ke kolom ini.", expect.stringContaining("bergeser")],
    ]);
  });
});
