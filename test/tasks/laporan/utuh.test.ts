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
    expect(ready("makassar-2021")).toEqual(["II4 2.1", "II5 2.2", "L4 L.1", "L7 L.2", "L701 L.3"]);
    const annexes = ["L4 L.1", "L7 L.2", "L6 L.3", "L3 L.4", "L1 L.5", "L2 L.6"];
    expect(ready("tangsel-2021")).toEqual(["II3 2.1", "II4 2.2", ...annexes]);
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
