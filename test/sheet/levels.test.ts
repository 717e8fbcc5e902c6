import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../src/domain/pengaturan-baku";
import { recogniseSheet } from "../../src/sheet/recognise-sheet";
import { periksa } from "../../src/tasks/periksa/periksa";
import { bookOf, sheetOf, type CellSpec } from "../support/snapshots";

type Rows = readonly (readonly CellSpec[])[];

/** Level of every row; "total" where it stands above all, or closes the table. */
function levelsOf(rows: Rows): (number | "total")[] {
  const [table] = recogniseSheet(sheetOf("Lembar", rows)).tables;
  return table!.rows.map(({ kind, level }) => (kind === "total" ? "total" : level));
}

function errorsIn(rows: Rows): string[] {
  const { temuan } = periksa(bookOf(sheetOf("Lembar", rows)), PENGATURAN_BAKU);
  return temuan.filter(({ severity }) => severity === "error").map(({ cell }) => cell);
}

const HEAD = ["Kode", "Uraian", "Anggaran", "Realisasi"];

describe("accounts as DPA of regional offices list them, with their details below", () => {
  const HEADINGS = ["Kode Rekening", "Uraian", "Uraian", "Volume", "Satuan", "Harga Satuan", "Jumlah"];

  it("a detail stands further to the right, whether its amounts add up or are not filled", () => {
    const rows: CellSpec[][] = [
      HEADINGS,
      ["5.1.02.01", "Belanja Bahan Pakai Habis", null, "", "", "", 1_117_900],
      ["5.1.02.01.01.0024", "Belanja Alat Tulis Kantor", null, "", "", "", 594_100],
      ["", "", "Isi staples", 20, "Kotak", 4_200, 84_000],
      ["", "", "Penjepit kertas", "", "", "", ""],
      ["5.1.02.01.01.0025", "Belanja Kertas dan Cover", null, "", "", "", 523_800],
      ["", "", "Kertas F4", 3, "Rim", 82_400, 247_200],
      ["", "", "Kertas A4", 3, "Rim", 92_200, 276_600],
    ];
    expect(levelsOf(rows)).toEqual(["total", 1, 2, 2, 1, 2, 2]);
  });

  it("indicators that repeat the amount of their sub kegiatan are no parts of it", () => {
    const rows: CellSpec[][] = [
      ["Kode", "Uraian", "Uraian", "Anggaran", "Realisasi"],
      ["2.17.01.2.01.0001", "Penyusunan Dokumen", "", 375, 93],
      ["", "", "Jumlah dokumen", 375, 93],
      ["", "", "Jumlah laporan", 375, 93],
    ];
    expect(errorsIn(rows)).toEqual([]);
  });

  it("a row whose parent has no row belongs below what its code goes on from", () => {
    const rows: CellSpec[][] = [
      HEAD,
      ["5.1", "Belanja Operasi", 413, 413],
      ["5.1.02", "Belanja Barang dan Jasa", 413, 413],
      ["5.1.02.01", "Belanja Bahan Pakai Habis", 32, 32],
      ["5.1.02.01.01.0052", "Makanan dan Minuman Rapat", 32, 32],
      ["5.1.02.02.01.0003", "Honorarium Narasumber", 5, 5],
      ["5.1.02.02.01.0063", "Belanja Internet", 314, 314],
      ["5.1.02.02.15", "Sewa Aset Tidak Berwujud", 62, 62],
    ];
    expect(errorsIn(rows)).toEqual([]);
  });
});

describe("program, kegiatan and sub kegiatan by their codes", () => {
  it("one code over several columns", () => {
    const rows: CellSpec[][] = [
      ["Kode", null, null, null, null, "Uraian", "Anggaran", "Realisasi"],
      ["2", "17", "01", null, null, "Penunjang Urusan", 500, 400],
      ["2", "17", "01", "2.01", null, "Perencanaan", 500, 400],
      ["2", "17", "01", "2.01", "0001", "Penyusunan Dokumen", 300, 300],
      ["2", "17", "01", "2.01", "0007", "Evaluasi", 200, 100],
    ];
    expect(levelsOf(rows)).toEqual([0, 1, 2, 2]);
  });

  it("a code in front of the name", () => {
    const rows: CellSpec[][] = [
      ["Program/Kegiatan/Sub Kegiatan", "Anggaran", "Realisasi"],
      ["2.17.01 Penunjang Urusan", 500, 400],
      ["2.17.01.2.01 Perencanaan", 500, 400],
      ["2.17.01.2.01.0001 Penyusunan Dokumen", 300, 300],
      ["2.17.01.2.01.0007 Evaluasi", 200, 100],
    ];
    expect(levelsOf(rows)).toEqual([0, 1, 2, 2]);
  });

  it("an urusan left open, as nomenclature prints it", () => {
    expect(levelsOf([HEAD, ["X.XX.01", "Penunjang", 5, 4], ["X.XX.01.2.01", "Perencanaan", 5, 4]])).toEqual([
      0, 1,
    ]);
  });

  it("a code with a dot missing is no programme below the one that it continues", () => {
    const rows: CellSpec[][] = [
      HEAD,
      ["2.17.05", "Pendidikan", 500, 400],
      ["2.17.05.201", "Pendidikan dan Latihan", 500, 400],
      ["2.17.05.2.01.0001", "Pelatihan", 500, 400],
      ["2.17.07", "Pemberdayaan", 100, 100],
    ];
    expect(levelsOf(rows)).toEqual([0, 1, 2, 0]);
  });

  it("rows without a code that add up to the row above them are its parts", () => {
    const rows: CellSpec[][] = [
      HEAD,
      ["2.17.01", "Penunjang", 500, 400],
      ["2.17.01.2.01", "Perencanaan", 500, 400],
      [null, "Penyusunan Dokumen", 300, 300],
      [null, "Evaluasi", 200, 100],
    ];
    expect(levelsOf(rows)).toEqual([0, 1, 2, 2]);
    expect(errorsIn(rows)).toEqual([]);
  });

  it("programmes that an office numbers itself, below headings whose amounts are blank", () => {
    const rows: CellSpec[][] = [
      HEAD,
      ["", "BELANJA", "", ""],
      ["51", "BELANJA TIDAK LANGSUNG", 26_873_146_987, 25_749_320_772],
      ["", "BELANJA LANGSUNG", "", ""],
      ["29", "Program Perencanaan", "", ""],
      ["29.01", "Penyebaran Informasi", 360_032_000, 356_928_000],
      ["29.02", "Perencanaan Program", 512_425_000, 507_565_960],
      ["101", "Program Pengembangan Transmigrasi", "", ""],
      ["101.01", "Sosialisasi Program", 404_540_000, 388_885_473],
      ["101.06", "Pelatihan Calon Transmigran", 391_750_000, 389_732_000],
    ];
    expect(levelsOf(rows)).toEqual(["total", 0, "total", 0, 1, 1, 0, 1, 1]);
    const [table] = recogniseSheet(sheetOf("Lembar", rows)).tables;
    expect(table?.rows.map(({ parts }) => parts?.rows ?? [])).toEqual([
      [1, 2],
      [],
      [3, 6],
      [4, 5],
      [],
      [],
      [7, 8],
      [],
      [],
    ]);
  });

  it("accounts in the rows of a sub kegiatan stand below it", () => {
    const rows: CellSpec[][] = [
      HEAD,
      ["2.17.05", "Pendidikan", 500, 400],
      ["2.17.05.2.01", "Latihan", 500, 400],
      ["2.17.05.2.01.0001", "Pelatihan Koperasi", 300, 300],
      ["5.1.02.01.01.0024", "Belanja Alat Tulis", 100, 100],
      ["5.1.02.01.01.0052", "Belanja Makan", 200, 200],
      ["2.17.05.2.01.0002", "Pelatihan UKM", 200, 100],
      ["5.1.02.04.01.0001", "Belanja Perjalanan", 200, 100],
      [null, "JUMLAH", 500, 400],
    ];
    expect(levelsOf(rows).slice(0, 3)).toEqual([0, 1, 2]);
    expect(errorsIn(rows)).toEqual([]);
    const wrong = rows.map((row, index) => (index === 4 ? [row[0], row[1], 120, 100] : row)) as CellSpec[][];
    expect(errorsIn(wrong)).toContain("C4");
  });

  it("a chart of accounts: its root stands above all", () => {
    const rows: CellSpec[][] = [
      HEAD,
      ["5", "BELANJA DAERAH", 600, 500],
      ["5.1", "BELANJA OPERASI", 500, 400],
      ["5.1.01", "Belanja Pegawai", 300, 300],
      ["5.1.02", "Belanja Barang dan Jasa", 200, 100],
      ["5.2", "BELANJA MODAL", 100, 100],
      ["5.2.02", "Belanja Modal Peralatan", 100, 100],
    ];
    expect(levelsOf(rows)).toEqual(["total", 0, 1, 1, 0, 1]);
    expect(errorsIn(rows)).toEqual([]);
  });
});

describe("program and kegiatan in columns of their own", () => {
  it("are one level where each row names its kegiatan", () => {
    const rows: CellSpec[][] = [
      ["Program", "Kegiatan", "Anggaran", "Realisasi"],
      ["Program Pengawasan", "Pemeriksaan", 500, 400],
      [null, "Penilaian Kesehatan", 300, 300],
      ["Program Pendidikan", "Latihan", 200, 100],
      ["Jumlah", null, 1000, 800],
    ];
    expect(levelsOf(rows)).toEqual([0, 0, 0, "total"]);
    expect(errorsIn(rows)).toEqual([]);
  });

  it("are levels where each row fills one of them", () => {
    const rows: CellSpec[][] = [
      ["Program", "Kegiatan", "Sub Kegiatan", "Anggaran", "Realisasi"],
      ["Pengawasan", null, null, 500, 400],
      [null, "Pemeriksaan", null, 500, 400],
      [null, null, "Penilaian Kesehatan", 300, 300],
      [null, null, "Pengawasan Kekuatan", 200, 100],
    ];
    expect(levelsOf(rows)).toEqual([0, 1, 2, 2]);
  });
});

describe("names that say nothing of their level", () => {
  const rows: CellSpec[][] = [
    ["Uraian", "Anggaran", "Realisasi"],
    ["Pengawasan dan Pemeriksaan", 500, 400],
    ["Pemeriksaan Koperasi", 500, 400],
    ["Penilaian Kesehatan", 300, 250],
    ["Pengawasan Kekuatan", 200, 150],
    ["Pendidikan dan Latihan", 70, 60],
    ["Latihan Perkoperasian", 70, 60],
    ["Pelatihan Pengurus", 40, 35],
    ["Pelatihan Anggota", 30, 25],
    ["Jumlah", 570, 460],
  ];

  it("are told by their sums where all of them hold", () => {
    expect(levelsOf(rows)).toEqual([0, 1, 2, 2, 0, 1, 2, 2, "total"]);
    expect(errorsIn(rows)).toEqual([]);
  });

  it("are of one level where the sums do not reach the total", () => {
    const selected = [...rows.slice(0, 9), ["Jumlah", 900, 460]] as CellSpec[][];
    expect(new Set(levelsOf(selected).slice(0, 8))).toEqual(new Set([0]));
  });

  it.each([
    ["is blank", ""],
    ["holds all of them", 3_743_750],
  ])("all stand below a programme that %s, whatever some of them come near to", (_, pagu) => {
    // Perjanjian kinerja of BPKAD Kota Cimahi 2018.
    const kegiatan: CellSpec[][] = [
      ["Program", "Anggaran"],
      ["Program Peningkatan Sarana dan Prasarana Aparatur", pagu],
      ["Pengadaan Kendaraan dinas", 2_310_000],
      ["Pengadaan mebeleur", 400_000],
      ["Pengadaan Sarana dan Prasarana Pendukung Pemerintahan", 375_000],
      ["Peningkatan Sarana dan Prasarana Aparatur", 100_000],
      ["Pemeliharaan rutin/berkala kendaraan dinas/operasional", 480_000],
      ["Pemeliharaan rutin/berkala mebeleur", 11_250],
      ["Pemeliharaan rutin/berkala peralatan dan Perlengkapan Kantor", 67_500],
      ["Program Peningkatan Pengelolaan Keuangan Daerah", ""],
      ...[136, 388, 503, 28, 433, 53, 440, 71, 0, 955, 346, 73, 16, 597, 57, 315, 111, 612].map(
        (own, at): CellSpec[] => [`Penyusunan dokumen ${at + 1}`, own],
      ),
    ];
    expect(levelsOf(kegiatan)).toEqual([0, ...Array(7).fill(1), 0, ...Array(18).fill(1)]);
  });

  it("stand beside the kegiatan that are known by their names", () => {
    const kegiatan: CellSpec[][] = [
      ["Uraian", "Anggaran", "Realisasi"],
      ["Administrasi Keuangan Perangkat Daerah", 500, 400],
      ["Pengawasan Koperasi", 300, 250],
    ];
    expect(new Set(levelsOf(kegiatan)).size).toBe(1);
  });
});

describe("sums of sections", () => {
  it("a section of one row has a Sub Jumlah of its own", () => {
    const rows: CellSpec[][] = [
      ["No", "Kegiatan", "Pagu", "Realisasi"],
      ["I", "SEKRETARIAT", null, null],
      [1, "Perencanaan", 300, 200],
      [2, "Gaji", 200, 100],
      [null, "Sub Jumlah I", 500, 300],
      ["II", "BIDANG KOPERASI", null, null],
      [1, "Pengawasan", 100, 100],
      [null, "Sub Jumlah II", 100, 100],
      [null, "JUMLAH SELURUHNYA", 600, 400],
    ];
    expect(errorsIn(rows)).toEqual([]);
    const wrong = rows.map((row, index) => (index === 7 ? [row[0], row[1], 120, 100] : row)) as CellSpec[][];
    expect(errorsIn(wrong)).toContain("C8");
  });
});

describe("a work plan of the central government (RKA-K/L)", () => {
  const plan = (output: string): CellSpec[][] => [
    ["KODE RKA", "URAIAN", "VOLUME", "SATUAN", "JUMLAH / TOTAL PAGU"],
    ["113.01.06", "Program Penanggulangan Terorisme", 0, "", 3_200],
    ["5096", "Bidang Pencegahan", 0, "", 3_200],
    [`5096.${output}1`, "Operasi Pencegahan", 9, "Operasi", 2_000],
    ["   051", "Pemulihan Korban", 0, "", 1_188],
    ["   052", "Pemulihan Sarana", 0, "", 812],
    [`5096.${output}2`, "Perumusan Kebijakan", 6, "Rumusan", 1_200],
    ["   051", "Menyusun SOP", 0, "", 1_200],
  ];

  it.each(["00", "EB"])(
    "an output goes on from its kegiatan (5096.%s1), a komponen stands below it",
    (output) => {
      expect(levelsOf(plan(output))).toEqual([0, 1, 2, 4, 4, 2, 4]);
      expect(errorsIn(plan(output))).toEqual([]);
    },
  );

  it("a komponen that does not add up is found", () => {
    const wrong = plan("00").map((row, index) => (index === 5 ? [...row.slice(0, 4), 912] : row));
    expect(errorsIn(wrong as CellSpec[][])).toEqual(["E4"]);
  });
});

describe("lists that a system exports, one line for each item", () => {
  it("the fifth item of a sub kegiatan is no account of spending above the sixth", () => {
    const item = (number: number, amount: number): CellSpec[] => [
      `1.01.01.2.02.01.${number}`,
      `Tunjangan Guru Golongan ${number}`,
      amount,
      amount,
    ];
    const rows = [HEAD, ...[1, 2, 3, 4, 5, 6].map((number) => item(number, number * 57_000_000))];
    expect(new Set(levelsOf(rows)).size).toBe(1);
    expect(errorsIn(rows)).toEqual([]);
  });

  it("a line is what its last name says, and not below the one that leaves its urusan out", () => {
    const head = [
      "Nama Urusan",
      "Nama Program",
      "Nama Sub Kegiatan",
      "Nama Akun",
      "Nilai Rincian",
      "Total RAK",
    ];
    const line = (urusan: string, amount: number): CellSpec[] => [
      urusan,
      "PROGRAM PEMENUHAN UPAYA KESEHATAN",
      "Pengelolaan Pelayanan Kesehatan Lingkungan",
      "Belanja Perjalanan Dinas Dalam Kota",
      amount,
      amount,
    ];
    const urusan = "URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR";
    const rows = [head, line(urusan, 2_050_000), line("", 43_195_000), line(urusan, 47_418_000)];
    expect(new Set(levelsOf(rows)).size).toBe(1);
    expect(errorsIn(rows)).toEqual([]);
  });
});

describe("rows that a running number counts below headings without amounts (FORM-RFK, Dinas Pendidikan Banjarmasin 2023)", () => {
  const rows = (first: number, second = 64_593_700): CellSpec[][] => [
    ["No", "Uraian Kegiatan", "Nilai DPA (Rp)", "Realisasi (Rp)"],
    ["", "Program Penunjang Urusan Pemerintahan Daerah", "", ""],
    ["", "Administrasi Barang Milik Daerah pada Perangkat Daerah", "", ""],
    [4, "Pengamanan Barang Milik Daerah SKPD", first, 0],
    [5, "Pembinaan, Pengawasan, dan Pengendalian Barang Milik Daerah", 68_145_000, 0],
    [6, "Penatausahaan Barang Milik Daerah pada SKPD", 3_429_500, 0],
    ["", "Administrasi Umum Perangkat Daerah", "", ""],
    [7, "Penyediaan Komponen Instalasi Listrik", second, 0],
    [8, "Penyediaan Peralatan dan Perlengkapan Kantor", 299_988_900, 0],
    [9, "Penyediaan Peralatan Rumah Tangga", 84_744_400, 0],
  ];

  it("are of one level, since the first of them is no sum of the others", () => {
    expect(levelsOf(rows(37_090_000))).toEqual([0, 1, 2, 2, 2, 1, 2, 2, 2]);
  });

  it("are parent and parts where the sums hold", () => {
    expect(levelsOf(rows(68_145_000 + 3_429_500, 299_988_900 + 84_744_400))).toEqual([
      0, 1, 2, 3, 3, 1, 2, 3, 3,
    ]);
  });
});
