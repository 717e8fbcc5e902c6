import { describe, expect, it } from "vitest";
import { buildDocx } from "../../../src/tasks/laporan/docx/build-docx";
import { bagianKosong } from "../../../src/tasks/laporan/bagian-kosong";
import { bagianLain } from "../../../src/tasks/laporan/laporan-utuh";
import { cellText } from "../../../src/tasks/laporan/layout/cell-text";
import { periksaMutu } from "../../../src/tasks/laporan/penutup/mutu";
import type { Laporan } from "../../../src/tasks/laporan/report";
import { uraikan } from "../../../src/tasks/laporan/uraian";
import { openNaskah } from "../../../src/tasks/naskah/open-naskah";
import { loadReport, REPORTS, type ReportNick } from "../../reports/load";
import { bookOf, sheetOf } from "../../support/snapshots";
import { documentFaults } from "../../support/word-rules";
import { laporanOf } from "./offers";

const known = new Map<string, Laporan>();
function lainOf(nick: ReportNick): Laporan {
  const laporan = known.get(nick) ?? laporanOf(loadReport(nick, "terbit").snapshot);
  known.set(nick, laporan);
  return laporan;
}

describe("tables of the other chapters", () => {
  it("are those that the workbook holds, numbered in their chapter", () => {
    const ready = (nick: ReportNick) =>
      lainOf(nick).lain.flatMap((offer) => (offer.ok ? [`${offer.id} ${offer.table.nomor}`] : []));
    const chapters = ["II1 2.1", "II3 2.2", "II4 2.3", "II5 2.4"];
    const posts = ["L7 L.2", "L701 L.3", "L702 L.4", "L703 L.5", "L704 L.6", "L705 L.7"];
    expect(ready("sulteng-2024")).toEqual([...chapters, "L4 L.1", ...posts, "L6 L.8"]);
    expect(ready("sumsel-2023")).toEqual([...chapters, "L4 L.1", "L7 L.2", "L701 L.3", "L6 L.4"]);
    expect(ready("makassar-2021")).toEqual(["II8 2.1", "II4 2.2", "II5 2.3", "L4 L.1", "L7 L.2", "L701 L.3"]);
    const annexes = ["L4 L.1", "L7 L.2", "L6 L.3", "L3 L.4", "L1 L.5", "L2 L.6"];
    expect(ready("tangsel-2021")).toEqual(["II3 2.1", "II4 2.2", "II7 2.3", ...annexes]);
  });

  it("have the office's own headings and figures, each with its cell", () => {
    const offer = lainOf("sulteng-2024").lain.find(({ id }) => id === "II1");
    if (!offer?.ok) throw new Error("II1 is not there");
    const { header, rows } = offer.table;
    expect(header[0]?.map(({ text }) => text)).toEqual([
      ...["Tujuan", "Sasaran", "Indikator Tujuan/Sasaran", "Satuan"],
      "Target Kinerja Tujuan/Sasaran pada tahun ke-",
    ]);
    const row = rows.find(({ cells }) =>
      cells.some((cell) => cellText(cell).includes("Koperasi yang berkualitas")),
    );
    expect(row?.cells.slice(4).map(cellText)).toEqual(["5,77", "5,77", "3,85", "3,85", "5,77", "5,77"]);
    expect(row?.cells[4]).toMatchObject({ source: { sheet: "Tabel 2.1" } });
  });

  it("take staffing, assets and follow-up by what their captions and headings say, and no other list for them", () => {
    const laporan = laporanOf(
      bookOf(
        sheetOf("a", [
          ["Tabel 1.3 Jumlah ASN Menurut Tingkat Pendidikan"],
          ["No", "Unit Kerja", "S1", "S2", "Jumlah"],
          [1, "Sekretariat", 10, 4, 14],
          [2, "Bidang Koperasi", 8, 2, 10],
          ["", "Jumlah", 18, 6, 24],
        ]),
        sheetOf("b", [
          ["Tabel 1.9 Tindak Lanjut LHE SAKIP"],
          ["No", "Rekomendasi", "Rencana Tindak Lanjut", "Penanggung Jawab", "Status"],
          [1, "Perbaiki target", "Menyusun ulang target", "Sekretaris", "Selesai"],
          [2, "Susun rencana aksi", "Rencana aksi disusun", "Kabid", "Proses"],
        ]),
        sheetOf("c", [
          ["Jumlah laki-laki dan perempuan peserta pelatihan pendidikan perkoperasian"],
          ["No", "Kegiatan", "Laki-laki", "Perempuan"],
          [1, "Pelatihan SDM koperasi", 20, 25],
          [2, "Bimbingan teknis", 11, 14],
        ]),
      ),
    );
    expect(laporan.lain.flatMap((offer) => (offer.ok ? [offer.id] : []))).toEqual(["I3", "I7"]);
  });
});

const tablesOf = (...sheets: readonly (readonly (readonly (string | number)[])[])[]): string[] => {
  const laporan = laporanOf(bookOf(...sheets.map((rows, index) => sheetOf(`Lembar ${index + 1}`, rows))));
  return laporan.lain.flatMap((offer) =>
    offer.ok && !offer.id.startsWith("L") ? [`${offer.id} ${offer.table.judul}`] : [],
  );
};

describe("tables that few offices have, and further ones of a kind", () => {
  const ASET = [
    ["Tabel 1.6 Tanah dan Gedung Bangunan"],
    ["No", "Nama Barang", "Jumlah Barang", "Kondisi Barang"],
    [1, "Gedung kantor", 3, "Baik"],
    [2, "Mess", 1, "Rusak Ringan"],
  ];
  const KENDARAAN = [
    ["Tabel 1.7 Kendaraan"],
    ["No", "Nama Barang", "Merk/Type", "Jumlah Barang", "Kondisi Barang"],
    [1, "Mini bus", "Toyota Innova", 2, "Baik"],
    [2, "Sepeda motor", "Honda Supra", 14, "Baik"],
  ];
  const DIKLAT = [
    ["Tabel I.4 Jumlah ASN yang Telah Mengikuti Diklat Kepemimpinan"],
    ["No.", "Jenis Diklat", "Jumlah", "Persentase (%)"],
    [1, "PIM II", 1, "2,00"],
    [2, "PIM III", 3, "6,00"],
  ];

  it("stand in their section, further ones under the office's own caption", () => {
    expect(tablesOf(ASET, KENDARAAN, DIKLAT)).toEqual([
      "I9 Data Pegawai Lainnya",
      "I6 Sarana, Prasarana, dan Aset",
      "I601 Kendaraan",
    ]);
  });

  it("a table of words alone is one: tujuan, sasaran, strategi, kebijakan, below visi and misi", () => {
    const strategi = [
      ["TABEL T-C.26 Strategi dan Kebijakan Perangkat Daerah"],
      ["Tujuan", "Sasaran", "Strategi", "Kebijakan Umum"],
      ["Meningkatnya koperasi aktif", "Koperasi sehat", "Pembinaan koperasi", "Penilaian kesehatan"],
      ["Meningkatnya UMKM", "UMKM berdaya saing", "Pelatihan", "Akses pasar"],
    ];
    expect(tablesOf(strategi)).toEqual(["II2 Strategi dan Arah Kebijakan"]);
  });

  it("a rencana aksi with money is no list of programmes of the agreement", () => {
    const aksi = [
      ["RENCANA AKSI KINERJA TAHUN 2021"],
      ["No", "Sasaran", "Indikator Kinerja", "Target TW I", "Target TW II", "Program", "Anggaran"],
      [1, "Koperasi sehat", "Jumlah koperasi sehat", 5, 10, "Program Pengawasan", 250_000_000],
      [2, "UMKM naik kelas", "Jumlah UMKM dibina", 40, 80, "Program Pemberdayaan", 120_000_000],
    ];
    expect(tablesOf(aksi).map((one) => one.split(" ")[0])).toEqual(["II6"]);
  });

  it("programmes with indicators and targets, money between years and by kind of spending", () => {
    const program = [
      ["Tabel 2.5 Program dan Kegiatan Tahun 2024"],
      ["Kode", "Program/Kegiatan", "Indikator Kinerja", "Target"],
      ["1.", "PROGRAM PENGAWASAN KOPERASI", "Persentase koperasi sehat", "40 %"],
      ["1.1", "Pemeriksaan Koperasi", "Jumlah koperasi diperiksa", "30 Koperasi"],
    ];
    const tahun = [
      ["Belanja antar tahun"],
      ["No", "Uraian Jenis Belanja", "Anggaran 2023", "Anggaran 2024", "Realisasi 2023", "Realisasi 2024"],
      [1, "Belanja Daerah", 15_000_000_000, 19_000_000_000, 14_000_000_000, 18_500_000_000],
      [2, "Belanja Modal", 1_000_000_000, 2_000_000_000, 900_000_000, 1_900_000_000],
    ];
    const jenis = [
      ["Rekapitulasi Realisasi Anggaran Tahun 2024"],
      ["Uraian", "Pagu Anggaran (Rp)", "Realisasi Anggaran (Rp)", "Capaian (%)"],
      ["BELANJA OPERASI", 18_000_000_000, 17_100_000_000, "95,00"],
      ["Belanja Pegawai", 10_000_000_000, 9_500_000_000, "95,00"],
      ["Belanja Barang dan Jasa", 8_000_000_000, 7_600_000_000, "95,00"],
    ];
    const uang = [
      ["Realisasi Anggaran per Program Tahun 2024"],
      ["No", "Program", "Pagu Anggaran (Rp)", "Realisasi Anggaran (Rp)", "%"],
      [1, "Program Pengawasan Koperasi", 10_000_000_000, 9_500_000_000, "95,00"],
      [2, "Program Pemberdayaan UMKM", 8_000_000_000, 7_600_000_000, "95,00"],
    ];
    expect(tablesOf(program, tahun, jenis, uang).map((one) => one.split(" ")[0])).toEqual([
      ...["II7", "III3", "III4"],
    ]);
    expect(tablesOf(jenis)).toEqual([]);
  });
});

describe("a table that is carried over", () => {
  const isi = (rows: Parameters<typeof sheetOf>[1]) => {
    const [offer] = laporanOf(bookOf(sheetOf("Lembar", rows))).lain.filter(({ ok }) => ok);
    return offer?.ok ? offer.table.rows.map(({ cells }) => cells.map(cellText).join(" | ")) : [];
  };

  it("prints a year as a year", () => {
    expect(
      isi([
        ["Daftar Sarana dan Prasarana"],
        ["No", "Nama Barang", "Jumlah", "Tahun Pembelian"],
        [1, "Mobil dinas", 2, 2018],
        [2, "Laptop", 1400, 2020],
      ]),
    ).toEqual(["1 | Mobil dinas | 2 | 2018", "2 | Laptop | 1.400 | 2020"]);
  });

  it("has percentages with a sign where the office's have one", () => {
    const nilai = (sign: string) =>
      isi([
        ["Hasil Evaluasi SAKIP Tahun 2024"],
        ["No", "Komponen", "Bobot", "Capaian", "Nilai"],
        [1, "Perencanaan Kinerja", 60, `75,00${sign}`, "45,00"],
        [2, "Pelaporan Kinerja", 40, `66,67${sign}`, "26,67"],
        ["", "Nilai Hasil Evaluasi", 100, "", "71,67"],
      ]).map((row) => row.split(" | ")[3]);
    expect(nilai("")).toEqual(["75,00", "66,67", "71,67"]);
    expect(nilai("%")).toEqual(["75,00%", "66,67%", "71,67%"]);
  });
});

describe("the whole report as a document", () => {
  it.each(REPORTS)("%s: keeps Word's rules, and every table comes back with its number", async (nick) => {
    const laporan = lainOf(nick);
    const ids = new Set(laporan.offers.flatMap((offer) => (offer.ok ? [offer.id] : [])));
    const uraian = uraikan(laporan, ids, { gaya: "lengkap", terbilang: false });
    const { identitas } = laporan;
    const utuh = bagianLain(laporan);
    const file = await buildDocx({ identitas, uraian, kosong: bagianKosong(laporan), utuh });
    expect(documentFaults(file)).toEqual([]);
    const { tabel, paragraf } = openNaskah(file, "utuh.docx");
    const numbers = tabel.map(({ judul }) => /^Tabel ([\dL.]+)/.exec(judul)?.[1]);
    const wanted = [...utuh.lain, ...uraian].map(({ table }) => table.nomor);
    expect([...numbers].sort()).toEqual([...wanted].sort());
    const headings = paragraf.flatMap(({ judul, teks }) => (judul === 1 ? [teks.replace("\n", " ")] : []));
    expect(headings.slice(0, 6)).toEqual([
      "KATA PENGANTAR",
      "IKHTISAR EKSEKUTIF",
      "BAB I PENDAHULUAN",
      "BAB II PERENCANAAN KINERJA",
      "BAB 3 AKUNTABILITAS KINERJA".replace("3", "III"),
      "BAB IV PENUTUP",
    ]);
    // The list of contents names every chapter and section; the guide tells each section of the chapters.
    const told = paragraf.map(({ teks }) => teks);
    const sections = paragraf.filter(({ judul, isEntri }) => judul !== null && !isEntri);
    const entries = paragraf.filter(({ isEntri }) => isEntri).map(({ teks }) => teks);
    for (const { teks } of sections)
      expect(entries.some((entry) => entry.startsWith(teks.replace("\n", " ")))).toBe(true);
    const guide = told.slice(told.lastIndexOf("1.8 Sistematika Penyajian"));
    for (const { table } of [...utuh.lain, ...uraian])
      expect(guide.slice(0, 8).join(" ")).toContain(table.bagian.replace(/^[\dL.]+ /, ""));
    expect(told.filter((text) => /^NIP\./.test(text))).toHaveLength(2);
  });
});

describe("conclusion and criteria", () => {
  const table = (...causes: string[]) =>
    bookOf(
      sheetOf("Capaian", [
        ["Tabel 3.5 Capaian Kinerja Tahun 2024"],
        [
          "No",
          "Indikator Kinerja",
          "Satuan",
          "Target",
          "Realisasi",
          "Capaian (%)",
          "Penyebab",
          "Tindak Lanjut",
        ],
        [1, "Persentase koperasi aktif", "%", 80, 60, 75, ...causes],
        [2, "Jumlah UMKM yang dibina", "Unit", 250, 275, 110, "", ""],
      ]),
    );

  it("count, average and name what fell short, in the office's words where it wrote them", () => {
    const { kesimpulan, rekomendasi } = laporanOf(
      table("Refocusing anggaran", "Pendampingan berkala"),
    ).penutup;
    expect(kesimpulan[0]).toContain("dua indikator; rata-rata capaiannya 92,50 persen");
    expect(kesimpulan).toContain("Indikator di bawah target: Persentase koperasi aktif (75,00 persen).");
    expect(kesimpulan).toContain("Penyebab Persentase koperasi aktif: Refocusing anggaran.");
    expect(rekomendasi).toEqual(["Persentase koperasi aktif: Pendampingan berkala."]);
  });

  it("leave a bracket where words are missing, and the ninth criterion says so", () => {
    const laporan = laporanOf(table("", ""));
    expect(laporan.penutup.rekomendasi[0]).toMatch(/^\[Tuliskan langkah/);
    const criteria = periksaMutu(laporan);
    expect(criteria.map(({ nomor }) => nomor)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(criteria[8]).toMatchObject({ status: "belum", tempat: "Bab IV, Rekomendasi" });
    expect(criteria[1]).toMatchObject({ status: "terpenuhi", tempat: expect.stringContaining("3.1.1") });
    expect(criteria[3]).toMatchObject({
      status: "belum",
      kurang: [expect.stringContaining("tahun-tahun sebelumnya")],
    });
  });

  it("are met only where the figures say so: an agreement to compare with, and every success explained", () => {
    const alone = periksaMutu(laporanOf(table("Refocusing anggaran", "Pendampingan berkala")));
    expect(alone[0]).toMatchObject({
      status: "sebagian",
      kurang: [expect.stringContaining("belum memuat tabel perjanjian kinerja")],
    });
    expect(alone[5]).toMatchObject({
      status: "sebagian",
      kurang: ["Faktor pendukung 1 indikator belum diuraikan."],
    });
    expect(periksaMutu(lainOf("sulteng-2024"))[0]).toMatchObject({ status: "terpenuhi", kurang: [] });
  });
});
