import { describe, expect, it } from "vitest";
import type { SheetSnapshot } from "../../../src/sheet/snapshot";
import { bookOf, sheetOf } from "../../support/snapshots";
import { laporanOf, printed, tableOf } from "./offers";

/** A sheet for each unit of the office: amounts are added once, indicators stand for themselves; versions are not units. */

const HEAD = ["Kode", "Uraian", "Anggaran", "Realisasi", "%"];
type Line = readonly [kode: string, nama: string, pagu: number, realisasi: number];

function anggaran(sheet: string, lines: readonly Line[], caption = "Realisasi Anggaran Tahun 2024") {
  return sheetOf(sheet, [[caption], HEAD, ...lines.map((line) => [...line, ""])]);
}

const PENUNJANG = "Program Penunjang Urusan Pemerintahan Daerah";
const PELATIHAN = "Program Pendidikan dan Latihan Perkoperasian";
const sekretariat = anggaran("Sekretariat", [
  ["2.17.01", PENUNJANG, 5_000_000, 4_700_000],
  ["2.17.01.2.01", "Administrasi Umum", 5_000_000, 4_700_000],
]);
const koperasi = anggaran("Bidang Koperasi", [
  ["2.17.05", PELATIHAN, 700_000, 650_000],
  ["2.17.05.2.01", "Pendidikan SDM Koperasi", 700_000, 650_000],
]);
const umkm = anggaran("Bidang UMKM", [
  ["2.17.05", PELATIHAN, 100_000, 90_000],
  ["2.17.05.2.02", "Pelatihan Pengelola", 100_000, 90_000],
]);

function realisasi(...sheets: readonly SheetSnapshot[]) {
  const table = tableOf(laporanOf(bookOf(...sheets)).offers, "T8");
  return { rows: printed(table, "nama", "pagu", "realisasi"), catatan: table.catatan };
}

describe("the budget of sheets of units", () => {
  it("is their sum, each programme once with what stands below it in every unit", () => {
    const { rows, catatan } = realisasi(umkm, sekretariat, koperasi);
    expect(rows).toEqual([
      [PENUNJANG, "5.000.000", "4.700.000"],
      ["Administrasi Umum", "5.000.000", "4.700.000"],
      [PELATIHAN, "800.000", "740.000"],
      ["Pendidikan SDM Koperasi", "700.000", "650.000"],
      ["Pelatihan Pengelola", "100.000", "90.000"],
      ["", "5.800.000", "5.440.000"],
    ]);
    expect(catatan).toContain(
      "Jumlah dari lembar “Bidang Koperasi”, “Bidang UMKM”, dan “Sekretariat”; program dan kegiatan yang sama dijumlahkan.",
    );
  });

  it("is the same whatever the order of sheets", () => {
    expect(realisasi(koperasi, umkm, sekretariat)).toEqual(realisasi(sekretariat, umkm, koperasi));
  });

  it("takes INDUK for a unit beside UPT, and for a version beside a changed budget", () => {
    const of = (sheet: string, pagu: number) => anggaran(sheet, [["1.02.01", PENUNJANG, pagu, pagu / 2]]);
    expect(realisasi(of("INDUK", 900), of("UPT 1", 500), of("UPT 2", 300)).rows.at(-1)).toEqual([
      "",
      "1.700",
      "850",
    ]);
    expect(realisasi(of("INDUK", 900), of("PERUBAHAN", 500)).rows.at(-1)).not.toEqual(["", "1.400", "700"]);
  });

  it("leaves a copy of a unit's sheet out, and says so", () => {
    const { rows, catatan } = realisasi(sekretariat, koperasi, umkm, { ...umkm, name: "Bidang UMKM (2)" });
    expect(rows.at(-1)).toEqual(["", "5.800.000", "5.440.000"]);
    expect(catatan).toContain(
      "Tidak dijumlahkan karena versi lain dari lembar di atas: lembar “Bidang UMKM (2)”.",
    );
  });

  it("adds no versions of one budget, whatever they are called", () => {
    const budi = { ...koperasi, name: "Anggaran Budi" };
    const dian = anggaran("Anggaran Dian", [["2.17.05", PELATIHAN, 700_000, 600_000]]);
    expect(realisasi(budi, dian).rows.at(-1)?.[1]).toBe("700.000");
  });

  it("is that of a sheet of the whole where there is one, compared with the units", () => {
    const whole = anggaran("Dinas", [
      ["2.17.01", PENUNJANG, 5_000_000, 4_700_000],
      ["2.17.05", PELATIHAN, 900_000, 740_000],
    ]);
    const { rows, catatan } = realisasi(sekretariat, koperasi, umkm, { ...whole, name: "Rekap" });
    expect(rows.at(-1)).toEqual(["", "5.900.000", "5.440.000"]);
    expect(catatan).toContain(
      "Pagu dan realisasi menurut lembar “Rekap” (Rp5.900.000 dan Rp5.440.000) berbeda dari jumlah lembar unitnya (Rp5.800.000 dan Rp5.440.000).",
    );
  });

  it("is told by its programmes where a recap of units comes to the same (Sekretariat Daerah)", () => {
    const bagian = (nama: string, program: string, pagu: number, spent: number) =>
      sheetOf(`Bag ${nama}`, [
        [`BAGIAN ${nama.toUpperCase()} SEKRETARIAT DAERAH KABUPATEN PACITAN TAHUN 2024`],
        [
          "No",
          "Program / Kegiatan",
          "Indikator",
          "Target",
          "Realisasi",
          "Anggaran (Rp)",
          "Realisasi Anggaran (Rp)",
        ],
        [1, program, `Persentase layanan ${nama}`, 100, 95, pagu, spent],
        ["", `Fasilitasi ${nama}`, `Jumlah dokumen ${nama}`, 6, 6, pagu, spent],
      ]);
    const rekap = sheetOf("Rekap", [
      ["REKAPITULASI ANGGARAN PER BAGIAN TAHUN 2024"],
      ["No", "Bagian", "Anggaran (Rp)", "Realisasi (Rp)"],
      [1, "Bagian Hukum", 780_000_000, 741_200_000],
      [2, "Bagian Umum", 21_400_000_000, 20_871_500_000],
      ["", "Jumlah", 22_180_000_000, 21_612_700_000],
    ]);
    const { rows, catatan } = realisasi(
      rekap,
      bagian("Hukum", "PROGRAM KESEJAHTERAAN RAKYAT", 780_000_000, 741_200_000),
      bagian("Umum", PENUNJANG, 21_400_000_000, 20_871_500_000),
    );
    expect(rows.map(([nama]) => nama)).toEqual([
      ...["PROGRAM KESEJAHTERAAN RAKYAT", "Fasilitasi Hukum", PENUNJANG, "Fasilitasi Umum", ""],
    ]);
    expect(rows.at(-1)).toEqual(["", "22.180.000.000", "21.612.700.000"]);
    expect(catatan).toContain("Jumlah menurut lembar “Rekap” sama dengan jumlah lembar unitnya.");
  });
});

describe("indicators of sheets of units", () => {
  const kecamatan = (name: string, target: number, done: number) =>
    sheetOf(name, [
      ["Capaian Kinerja Tahun 2024"],
      ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"],
      [1, "Meningkatnya pelayanan", "Indeks Kepuasan Masyarakat", "Indeks", target, done, ""],
    ]);

  it("of one name stand once for each unit, and contradict nobody", () => {
    const laporan = laporanOf(
      bookOf(kecamatan("Kec. Sukamaju", 82, 83.5), kecamatan("Kec. Wanasari", 80, 78.2)),
    );
    expect(printed(tableOf(laporan.offers, "T1"), "indikator", "target", "realisasi").slice(0, 2)).toEqual([
      ["Indeks Kepuasan Masyarakat (Kec. Sukamaju)", "82", "83,5"],
      ["Indeks Kepuasan Masyarakat (Kec. Wanasari)", "80", "78,2"],
    ]);
    expect(laporan.sumberAngka).toEqual([]);
  });
});

describe("programmes with indicators on sheets of units", () => {
  const bagian = (nama: string, target: number, spent: number) =>
    sheetOf(`Bag ${nama}`, [
      [`BAGIAN ${nama.toUpperCase()} SEKRETARIAT DAERAH TAHUN 2024`],
      [
        "No",
        "Program",
        "Indikator",
        "Satuan",
        "Target",
        "Realisasi",
        "Anggaran (Rp)",
        "Realisasi Anggaran (Rp)",
      ],
      [1, PENUNJANG, "Persentase layanan administrasi", "%", target, 90, 640_000, spent],
    ]);

  it("stand once for each unit, named with it, and count in the total though their pagu is the same", () => {
    const { offers } = laporanOf(
      bookOf(
        bagian("Umum", 95, 600_000),
        bagian("Organisasi", 100, 610_000),
        bagian("Protokol", 90, 620_000),
      ),
    );
    expect(printed(tableOf(offers, "T9"), "program", "target", "pagu")).toEqual([
      [`${PENUNJANG} (Bag Organisasi)`, "100", "640.000"],
      [`${PENUNJANG} (Bag Protokol)`, "90", "640.000"],
      [`${PENUNJANG} (Bag Umum)`, "95", "640.000"],
      ["", "", "1.920.000"],
    ]);
  });
});
