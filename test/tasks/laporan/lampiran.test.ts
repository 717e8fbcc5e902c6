import { describe, expect, it } from "vitest";
import { cellText } from "../../../src/tasks/laporan/layout/cell-text";
import type { ReportTable } from "../../../src/tasks/laporan/report";
import { loadReport } from "../../reports/load";
import { bookOf, sheetOf } from "../../support/snapshots";
import { sharedTables, snapshotOf } from "../../support/shared-workbooks";
import { laporanOf, printed, tableOf } from "./offers";

const textsOf = ({ rows }: ReportTable) => rows.map(({ cells }) => cells.map(cellText));

describe("the annexes", () => {
  const { lain } = laporanOf(loadReport("sumsel-2023", "terbit").snapshot);

  it("hold the agreement and the IKU of chapter II once more, each under a title of its own", () => {
    for (const [chapter, annex] of [
      ["II4", "L7"],
      ["II5", "L701"],
      ["II3", "L6"],
    ] as const) {
      const [own, again] = [tableOf(lain, chapter), tableOf(lain, annex)];
      expect(textsOf(again)).toEqual(textsOf(own));
      expect(again.judul).not.toBe(own.judul);
    }
  });

  it("measure with the figures of T1", () => {
    const { offers } = laporanOf(loadReport("sumsel-2023", "terbit").snapshot);
    const keys = ["indikator", "target", "realisasi", "capaian"];
    const [t1, l4] = [tableOf(offers, "T1"), tableOf(lain, "L4")];
    expect(printed(l4, ...keys)).toEqual(printed(t1, ...keys).map((row) => row.slice(0, keys.length)));
    expect(l4.columns.map(({ key }) => key)).not.toContain("kategori");
    expect(l4.catatan[0]).toMatch(/^Jumlah anggaran Tahun 2023: Rp[\d.]+; realisasi: Rp/);
  });

  it("say where the head's own sum, or the budget after its change, is another pagu than that of chapter III", () => {
    const laporan = laporanOf(loadReport("sulteng-2024", "terbit").snapshot);
    const elsewhere = "Rp21.360.429.890 di tabel realisasi anggaran.";
    expect(tableOf(laporan.lain, "L701").catatan).toEqual([
      `Jumlah anggaran: Rp21.431.589.640 di tabel ini, ${elsewhere}`,
    ]);
    expect(tableOf(laporan.offers, "T11").catatan).toContain(
      `Jumlah anggaran sesudah perubahan: Rp18.099.515.241 di tabel ini, ${elsewhere}`,
    );
    // That of the head comes to it; a secretary has a part of it by right.
    for (const id of ["II5", "L703"] as const) expect(tableOf(laporan.lain, id).catatan).toEqual([]);
  });

  it("are numbered as far as they are there", () => {
    const sections = lain.flatMap((offer) =>
      offer.ok && offer.id.startsWith("L") ? [offer.table.bagian] : [],
    );
    expect([...new Set(sections)]).toEqual([
      "L.1 Pengukuran Kinerja",
      "L.2 Perjanjian Kinerja",
      "L.3 Indikator Kinerja Utama",
    ]);
  });

  it("keep further tables of a kind whose headings are others, with the office's titles", () => {
    const iku = (sheet: string, title: string, ...more: string[]) =>
      sheetOf(sheet, [
        [title],
        ["No", "Indikator Kinerja Utama", "Formulasi", "Sumber Data", ...more],
        [1, `Persentase koperasi aktif ${sheet}`, "Aktif / semua x 100%", "Bidang Koperasi", ...more],
        [2, `Persentase UMKM naik kelas ${sheet}`, "Naik / semua x 100%", "Bidang UMKM", ...more],
      ]);
    const laporan = laporanOf(
      bookOf(
        iku("IKU", "Tabel 2.2 Indikator Kinerja Utama"),
        iku("IKU2", "Indikator Kinerja Utama Menurut Bidang", "Penanggung Jawab"),
      ),
    );
    const annexes = laporan.lain.flatMap((offer) => (offer.ok && /^L6/.test(offer.id) ? [offer.table] : []));
    expect(annexes.map(({ id, judul, columns }) => [id, judul, columns.length])).toEqual([
      ["L6", expect.stringMatching(/^Lampiran Indikator Kinerja Utama/), 4],
      ["L601", "Lampiran Indikator Kinerja Utama Menurut Bidang", 5],
    ]);
  });
});

it("a label that is merged over columns is carried over once, and runs on over them", () => {
  const staff = sheetOf("SDM", [
    ["Tabel 1.3 Jumlah ASN Menurut Tingkat Pendidikan"],
    ["No", "Unit Kerja", "S1", "S2", "Jumlah"],
    [1, "Sekretariat", 10, 4, 14],
    [2, "Bidang Koperasi", 8, 2, 10],
    ["Jumlah", "", 18, 6, 24],
  ]);
  const merged = { ...staff, merges: [{ row: 4, column: 0, rows: 1, columns: 2 }] };
  const { rows } = tableOf(laporanOf(bookOf(merged)).lain, "I3");
  expect(rows.at(-1)?.cells.map(cellText)).toEqual(["Jumlah", "", "18", "6", "24"]);
});

const FORMS = sharedTables("real").filter(({ name }) => name.startsWith("evaluasi-renja"));

describe("the form E.81", () => {
  const QUARTERS = sheetOf("TW", [
    ["Tabel 1 Realisasi Kinerja Triwulan Tahun 2024"],
    ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target", "TW I", "TW II", "TW III", "TW IV"],
    [1, "Koperasi berkualitas", "Jumlah koperasi dibina", "Unit", 80, 10, 20, 20, 22],
    [2, "UMKM naik kelas", "Jumlah UMKM dibina", "Unit", 250, 60, 60, 70, 85],
  ]);
  const BUDGET = sheetOf("Anggaran", [
    ["Tabel 2 Realisasi Anggaran Tahun 2024"],
    ["No", "Program", "Pagu Anggaran (Rp)", "Realisasi Anggaran (Rp)"],
    [1, "Program Pengembangan UMKM", 500_000_000, 450_000_000],
    [2, "Program Pemberdayaan Koperasi", 250_000_000, 200_000_000],
  ]);
  const LINKS = sheetOf("Keterkaitan", [
    ["Tabel 3 Sasaran dan Program"],
    ["No", "Sasaran", "Program", "Keterangan"],
    [1, "Koperasi berkualitas", "Program Pemberdayaan Koperasi", "APBD"],
    [2, "UMKM naik kelas", "Program Pengembangan UMKM", "APBD"],
  ]);

  it("is made from quarters and budget where no sheet has it, each programme below its sasaran", () => {
    const { lain } = laporanOf(bookOf(QUARTERS, BUDGET, LINKS));
    const form = tableOf(lain, "L3");
    expect(
      printed(form, "uraian", "target", "tw1", "tw4", "realisasi", "capaian", "pagu", "serapan"),
    ).toEqual([
      ["Koperasi berkualitas", "80", "10", "22", "72", "90,00%", "", ""],
      ["Program Pemberdayaan Koperasi", "", "", "", "", "", "250.000.000", "80,00%"],
      ["UMKM naik kelas", "250", "60", "85", "275", "110,00%", "", ""],
      ["Program Pengembangan UMKM", "", "", "", "", "", "500.000.000", "90,00%"],
      ["", "", "", "", "", "", "750.000.000", "86,67%"],
    ]);
    const total = form.rows.at(-1)?.cells[form.columns.findIndex(({ key }) => key === "pagu")];
    expect(total).toMatchObject({
      rumus: expect.stringContaining("SUM({pagu@program pemberdayaan koperasi}"),
    });
  });

  it("has every programme once and the quarters of the monitoring (Tangerang Selatan 2021)", () => {
    const { lain, offers } = laporanOf(loadReport("tangsel-2021", "terbit").snapshot);
    const [form, monev, budget] = [tableOf(lain, "L3"), tableOf(offers, "T10"), tableOf(offers, "T8")];
    const quarters = ["indikator", "target", "tw1", "tw2", "tw3", "tw4", "realisasi", "capaian"];
    const filled = printed(form, ...quarters).filter(([indikator]) => indikator !== "");
    expect(filled).toEqual(printed(monev, ...quarters));
    const total = (table: ReportTable, key: string) => printed(table, key).at(-1);
    expect([total(form, "pagu"), total(form, "realisasi_anggaran")]).toEqual([
      total(budget, "pagu"),
      total(budget, "realisasi"),
    ]);
  });

  it.skipIf(FORMS.length === 0)(
    "of an office has the money of its quarters in a table of its own (needs ../shared/real)",
    async () => {
      for (const { path } of FORMS) {
        const money = tableOf(laporanOf(await snapshotOf(path)).lain, "L8");
        const figures = money.rows.map(({ cells }) =>
          cells.slice(3).map((cell) => (cell.kind === "angka" ? cell.value : 0)),
        );
        expect(money.columns).toHaveLength(9);
        // What the year came to is what the quarters came to, wherever the office's form says so.
        const agreeing = figures.filter(
          (row) => row.slice(1, 5).reduce((sum, own) => sum + own, 0) === row[5],
        );
        expect(agreeing.length).toBeGreaterThan(figures.length * 0.7);
      }
    },
  );

  it("is not made without a budget, or without a quarter", () => {
    const empty = sheetOf(
      "TW",
      QUARTERS.values.map((row, index) => row.map((cell, column) => (index > 1 && column > 4 ? "" : cell))),
    );
    for (const book of [bookOf(QUARTERS), bookOf(empty, BUDGET)]) {
      const offer = laporanOf(book).lain.find(({ id }) => id === "L3");
      expect(offer).toMatchObject({
        ok: false,
        alasan: expect.stringContaining("realisasi per triwulan dan anggaran"),
      });
    }
  });
});
