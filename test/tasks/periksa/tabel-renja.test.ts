import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { recognise } from "../../../src/sheet/recognise";
import { periksa } from "../../../src/tasks/periksa/periksa";
import { bookOf, sheetOf, type CellSpec } from "../../support/snapshots";

/** Tables of the Renja and the Renstra as the ministry prescribes them and offices print them. */
function temuan(...sheets: readonly (readonly (readonly CellSpec[])[])[]) {
  const book = bookOf(...sheets.map((rows, index) => sheetOf(`Tabel ${index + 1}`, rows)));
  return periksa(book, PENGATURAN_BAKU).temuan.map(({ rule, sheet, cell }) => [rule, sheet, cell]);
}

const KEGIATAN: readonly (readonly [string, string, number, number])[] = [
  ["Pengembangan bahan perpustakaan", "Jumlah judul buku", 2_290_000_000, 995_750_000],
  ["Pelestarian karya cetak dan rekam", "Jumlah karya cetak", 795_000_000, 500_000_000],
  ["Pembinaan budaya baca masyarakat", "Jumlah orang", 2_395_000_000, 1_000_000_000],
  ["Administrasi perkantoran dinas", "Persentase layanan", 3_795_000_000, 4_067_277_000],
];
const JUDUL = ["Program/Kegiatan", "Lokasi", "Indikator Kinerja", "Target Capaian", "Pagu Indikatif"];
/** "Review terhadap Rancangan Awal RKPD" (T-C.31). */
const RANCANGAN: readonly (readonly CellSpec[])[] = [
  ["Rancangan Awal RKPD 2017", "", "", "", "", "Hasil Analisis Kebutuhan", "", "", "", ""],
  [...JUDUL, ...JUDUL],
  ...KEGIATAN.map(([nama, indikator, awal, hasil]): CellSpec[] => {
    const own = [nama, "Bandung", indikator, 12];
    return [...own, awal, ...own, hasil];
  }),
];

describe("the budget that an analysis came to is a pagu beside the first draft's", () => {
  it("and nothing was spent", () => {
    const merges = [0, 5].map((column) => ({ row: 0, column, rows: 1, columns: 5 }));
    const book = bookOf({ ...sheetOf("Tabel 1", RANCANGAN), merges });
    const roles = recognise(book).tables.flatMap(({ columns }) => columns.map(({ role }) => role));
    expect(roles.filter((role) => role === "anggaran")).toHaveLength(2);
    expect(roles).not.toContain("realisasi_anggaran");
    expect(periksa(book, PENGATURAN_BAKU).temuan).toEqual([]);
  });
});

describe("a capaian that is told in things", () => {
  const tabel = (capaian: string): readonly (readonly CellSpec[])[] => [
    ["No", "Indikator Kinerja", "Target 2017", "Realisasi 2017", "Capaian 2017"],
    [1, "Perda APBD yang tepat waktu", "4 Dokumen", "4 Dokumen", capaian],
    [2, "Opini BPK atas laporan keuangan", "100%", "100%", "100%"],
    [3, "Tingkat akurasi data aset daerah", "100%", "100%", "100%"],
  ];

  it("is no percentage", () => {
    expect(temuan(tabel("4 Dokumen")).filter(([rule]) => rule === "capaian-tidak-sesuai")).toEqual([]);
  });

  it("is one without its unit, or with another", () => {
    for (const capaian of ["40%", "4"])
      expect(temuan(tabel(capaian))).toContainEqual(["capaian-tidak-sesuai", "Tabel 1", "E2"]);
  });
});

describe("an indikator that stands twice", () => {
  const tabel = (target: CellSpec): readonly (readonly CellSpec[])[] => [
    ["Kegiatan", "Indikator Kinerja", "Target"],
    ["Layanan perpustakaan", "Jumlah pengunjung layanan", target],
    ["Layanan kearsipan", "Jumlah pengunjung layanan", target],
    ["Pembinaan", "Jumlah lembaga yang dibina", 12],
  ];

  it.each(["", "-", "…"])("has no target in common where “%s” stands for both", (target) => {
    expect(temuan(tabel(target)).filter(([rule]) => rule === "indikator-ganda")).toEqual([]);
  });

  it("is remarked upon where both have the same target", () => {
    expect(temuan(tabel(450))).toContainEqual(["indikator-ganda", "Tabel 1", "B3"]);
  });
});

describe("the realisasi of all years so far", () => {
  const sampai = (heading: string): readonly (readonly CellSpec[])[] => [
    ["No", "Indikator Kinerja", "Target 2016", heading],
    [1, "Jumlah pengunjung perpustakaan", 539_418, 1_053_149],
    [2, "Jumlah naskah yang dilestarikan", 150, 212],
  ];
  const setahun: readonly (readonly CellSpec[])[] = [
    ["No", "Indikator Kinerja", "Target 2016", "Realisasi 2016"],
    [1, "Jumlah pengunjung perpustakaan", 539_418, 565_435],
    [2, "Jumlah naskah yang dilestarikan", 150, 151],
  ];

  it("differs from that of the last of them", () => {
    const found = temuan(sampai("Realisasi s.d. Tahun 2016"), setahun);
    expect(found.filter(([rule]) => rule === "beda-antartabel")).toEqual([]);
  });

  it("does not where the heading says that year alone", () => {
    expect(temuan(sampai("Realisasi Tahun 2016"), setahun)).toContainEqual([
      "beda-antartabel",
      "Tabel 2",
      "D2",
    ]);
  });
});
