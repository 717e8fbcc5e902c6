import { beforeEach, describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import type { CellValue } from "../../../src/sheet/snapshot";
import { identitasAwal } from "../../../src/tasks/laporan/identitas";
import { buildLaporan } from "../../../src/tasks/laporan/laporan";
import { bacaCatatan, type CatatanLembar } from "../../../src/plan/catatan-lembar";
import { tanpaLembarLaporan } from "../../../src/tasks/laporan/lembar/lembar-kita";
import { perubahanSejak } from "../../../src/tasks/laporan/lembar/perubahan";
import { planLaporan } from "../../../src/tasks/laporan/lembar/plan-laporan";
import { bookOf, sheetOf } from "../../support/snapshots";
import { Buku } from "./buku-tertulis";
import type { ReportTableId } from "../../../src/plan/report-table-id";
import { REPORT_TABLES } from "../../../src/tasks/laporan/tables";
import { openBook } from "../../../src/book/book";

const SUMBER = "Capaian 2024";
const INDIKATOR = [
  [1, "Koperasi berkualitas", "Persentase koperasi sehat", "Persen", 80, 40],
  ["", "", "Jumlah koperasi aktif", "Unit", 100, 110],
  [2, "Usaha mikro naik kelas", "Jumlah usaha mikro naik kelas", "Unit", 50, 30],
] as const;

function sumber(rows: readonly (readonly CellValue[])[]) {
  return sheetOf(SUMBER, [
    ["Tabel 3.1 Capaian Kinerja Dinas Koperasi Kota Contoh Tahun 2024"],
    ["No", "Sasaran", "Indikator", "Satuan", "Target", "Realisasi", "Capaian"],
    ...rows.map((row) => [...row, ""]),
  ]);
}

let buku: Buku;
let catatan: readonly CatatanLembar[];

function tulis(
  ids: readonly ReportTableId[] = ["T1", "T5"],
  susunan: "per-lembar" | "satu-lembar" = "per-lembar",
) {
  const { snapshot } = buku;
  const source = tanpaLembarLaporan(snapshot, catatan);
  const book = openBook(source, PENGATURAN_BAKU);
  const laporan = buildLaporan(book, { ...identitasAwal(book), sumber: "Dinas" });
  const plan = planLaporan(snapshot, laporan, {
    ...{ ids, tulis: "nilai", susunan, pengaturan: PENGATURAN_BAKU, catatan },
  });
  buku.apply(plan);
  // Through JSON, as the workbook's settings keep it.
  catatan = bacaCatatan(JSON.parse(JSON.stringify(plan.lembarLaporan)));
  return plan;
}

/** The sheet that holds this table, with its rows found by the words in them. */
function lembar(id: ReportTableId) {
  const name = [...catatan].reverse().find(({ tabel }) => tabel.some((known) => known.id === id))!.lembar;
  const { values } = buku.sheet(name);
  const row = (text: string) => {
    const found = values.findIndex((line) => line.some((value) => String(value).includes(text)));
    if (found < 0) throw new Error(`${name} says nothing of ${text}`);
    return found;
  };
  const column = (text: string) =>
    values.findIndex((line) => line.includes(text)) >= 0
      ? values.find((line) => line.includes(text))!.indexOf(text)
      : -1;
  return { name, values, row, column, at: (text: string, head: string) => values[row(text)]![column(head)] };
}

/** Types into the cell below a heading, in the row of an indicator. */
function ketik(id: ReportTableId, text: string, head: string, value: CellValue): void {
  const { values, row, column } = lembar(id);
  values[row(text)]![column(head)] = value;
}

function ubahSumber(rows: readonly (readonly CellValue[])[]): void {
  const { values } = sumber(rows);
  buku.sheet(SUMBER).values = values.map((line) => [...line]);
}

beforeEach(() => {
  buku = new Buku(bookOf(sumber(INDIKATOR)));
  catatan = [];
  tulis();
});

describe("a report written again", () => {
  it("changes nothing where nothing changed, byte for byte", () => {
    const before = JSON.stringify(buku.lembar);
    const kept = JSON.stringify(catatan);
    tulis();
    expect(JSON.stringify(buku.lembar)).toBe(before);
    expect(JSON.stringify(catatan)).toBe(kept);
  });

  it("follows a figure and keeps cause and solution as typed: the test of the planners", () => {
    const cause =
      "Pengawas koperasi 3 orang untuk 214 koperasi;\n1. mutasi pegawai\n2. “moratorium” – s.d. Juni ";
    ketik("T5", "Persentase koperasi sehat", "Penyebab Keberhasilan/Kegagalan", cause);
    ketik("T5", "Persentase koperasi sehat", "Solusi/Tindak Lanjut", "=bukan rumus");
    ubahSumber([[...INDIKATOR[0].slice(0, 5), 60], ...INDIKATOR.slice(1)] as CellValue[][]);
    tulis();
    const { at } = lembar("T5");
    expect(at("Persentase koperasi sehat", "Realisasi")).toBe(0.6);
    expect(at("Persentase koperasi sehat", "Capaian")).toBe(0.75);
    expect(at("Persentase koperasi sehat", "Penyebab Keberhasilan/Kegagalan")).toBe(cause);
    expect(at("Persentase koperasi sehat", "Solusi/Tindak Lanjut")).toBe("=bukan rumus");
  });

  it("renews a proposal nobody touched, and leaves one that was cleared clear", () => {
    ketik("T5", "Jumlah usaha mikro", "Solusi/Tindak Lanjut", "");
    ubahSumber([[...INDIKATOR[0].slice(0, 5), 60], ...INDIKATOR.slice(1)] as CellValue[][]);
    tulis();
    expect(lembar("T5").at("Persentase koperasi sehat", "Penyebab Keberhasilan/Kegagalan")).toBe(
      "[Tuliskan penyebab capaian 75,00%]",
    );
    expect(lembar("T5").at("Jumlah usaha mikro", "Solusi/Tindak Lanjut")).toBe("");
    tulis();
    expect(lembar("T5").at("Jumlah usaha mikro", "Solusi/Tindak Lanjut")).toBe("");
  });

  it("keeps a caption, a note and a name that a person reworded", () => {
    const { values, row } = lembar("T1");
    values[0]![0] = "Tabel 3.2 Capaian Kinerja Utama";
    values[row("Sumber: Dinas")]![0] = "Sumber: Bidang Koperasi, 2025";
    ketik("T1", "Jumlah koperasi aktif", "Indikator Kinerja", "Jumlah koperasi yang aktif (RAT)");
    tulis();
    const again = lembar("T1");
    expect(again.values[0]![0]).toBe("Tabel 3.2 Capaian Kinerja Utama");
    expect(again.row("Sumber: Bidang Koperasi, 2025")).toBeGreaterThan(0);
    expect(again.at("Jumlah koperasi yang aktif (RAT)", "Capaian")).toBe(1.1);
  });

  it("leaves rows that a person added where they are, above and below ours", () => {
    const { name, row } = lembar("T1");
    buku.insertRow(name, row("Jumlah koperasi aktif"));
    lembar("T1").values[row("Persentase koperasi sehat") + 1]![2] = "Catatan kepala dinas";
    buku.insertRow(name, 0);
    lembar("T1").values[0]![0] = "LAMPIRAN II";
    ubahSumber([[...INDIKATOR[0].slice(0, 5), 60], ...INDIKATOR.slice(1)] as CellValue[][]);
    tulis();
    const again = lembar("T1");
    expect(again.values[0]![0]).toBe("LAMPIRAN II");
    expect(again.row("Catatan kepala dinas")).toBe(again.row("Persentase koperasi sehat") + 1);
    expect(again.row("Jumlah koperasi aktif")).toBe(again.row("Catatan kepala dinas") + 1);
    expect(again.at("Persentase koperasi sehat", "Capaian")).toBe(0.75);
  });

  it("finds its columns again behind one that a person inserted", () => {
    for (const line of lembar("T1").values) line.splice(2, 0, "");
    lembar("T1").values[1]![2] = "Kode";
    lembar("T1").values[lembar("T1").row("Persentase koperasi sehat")]![2] = "IKU-1";
    ubahSumber([[...INDIKATOR[0].slice(0, 5), 60], ...INDIKATOR.slice(1)] as CellValue[][]);
    tulis();
    expect(lembar("T1").at("Persentase koperasi sehat", "Kode")).toBe("IKU-1");
    expect(lembar("T1").at("Persentase koperasi sehat", "Capaian")).toBe(0.75);
  });

  it("marks a row whose source is gone, keeps what was typed in it, and takes the mark away when it is back", () => {
    ketik("T5", "Jumlah usaha mikro", "Penyebab Keberhasilan/Kegagalan", "Pandemi");
    ubahSumber(INDIKATOR.slice(0, 2) as unknown as CellValue[][]);
    tulis();
    const gone = lembar("T5").values[lembar("T5").row("Jumlah usaha mikro")]!;
    expect(gone.join("|")).toContain("(sumber tidak ditemukan)");
    expect(gone).toContain("Pandemi");
    ubahSumber(INDIKATOR as unknown as CellValue[][]);
    tulis();
    const back = lembar("T5").values[lembar("T5").row("Jumlah usaha mikro")]!;
    expect(back.join("|")).not.toContain("sumber tidak ditemukan");
    expect(back).toContain("Pandemi");
    expect(back).toContain(0.6);
  });

  it("puts a new indicator behind the one it follows", () => {
    const more = [
      ...INDIKATOR.slice(0, 2),
      ["", "", "Jumlah koperasi digital", "Unit", 10, 12],
      INDIKATOR[2],
    ] as CellValue[][];
    ketik("T5", "Jumlah usaha mikro", "Penyebab Keberhasilan/Kegagalan", "Pandemi");
    ubahSumber(more);
    tulis();
    const { row, at } = lembar("T5");
    expect(row("Jumlah koperasi digital")).toBe(row("Jumlah koperasi aktif") + 1);
    expect(at("Jumlah usaha mikro", "Penyebab Keberhasilan/Kegagalan")).toBe("Pandemi");
    expect(lembar("T1").at("Jumlah koperasi digital", "Capaian")).toBe(1.2);
    expect(lembar("T1").at("Rata-rata capaian seluruh indikator", "Capaian")).toBeCloseTo(
      (0.5 + 1.1 + 1.2 + 0.6) / 4,
    );
  });

  it("lets a figure stand that a person typed over ours, and says so", () => {
    ketik("T1", "Jumlah koperasi aktif", "Realisasi", 111);
    const plan = tulis();
    expect(lembar("T1").at("Jumlah koperasi aktif", "Realisasi")).toBe(111);
    expect(plan.title).toContain("1 angka yang diketik sendiri dibiarkan");
  });

  it("follows its sheet when a person renamed it", () => {
    const { name } = lembar("T1");
    buku.sheet(name).name = "Capaian untuk Bupati";
    tulis();
    expect(buku.lembar.map((sheet) => sheet.name)).not.toContain(name);
    expect(lembar("T1").name).toBe("Capaian untuk Bupati");
  });

  it("makes a new sheet, and leaves the other alone, where somebody else's stands under the old name", () => {
    const { name } = lembar("T1");
    buku.sheet(name).values = [["Daftar hadir"], ["Budi"], ["Siti"]];
    tulis();
    expect(buku.sheet(name).values).toEqual([["Daftar hadir"], ["Budi"], ["Siti"]]);
    expect(lembar("T1").name).toBe(`${name} LKjIP`);
  });

  it("is no source of itself: its own sheets are left out when figures are gathered", () => {
    expect(catatan.map(({ lembar: name }) => name).sort()).toEqual(["Tabel 3.2", "Tabel 3.4"]);
    const source = tanpaLembarLaporan(buku.snapshot, catatan);
    expect(source.sheets.map(({ name }) => name)).toEqual([SUMBER]);
  });

  it("updates all tables of one sheet, and adds one that was not there below them", () => {
    buku = new Buku(bookOf(sumber(INDIKATOR)));
    catatan = [];
    tulis(["T1", "T5"], "satu-lembar");
    ketik("T5", "[Tuliskan penyebab capaian 50,00%]", "Penyebab Keberhasilan/Kegagalan", "Kurang pengawas");
    ubahSumber([[...INDIKATOR[0].slice(0, 5), 60], ...INDIKATOR.slice(1)] as CellValue[][]);
    tulis(["T1", "T5", "T13"], "satu-lembar");
    const { values, row } = lembar("T13");
    expect(row("Rekapitulasi")).toBeGreaterThan(0);
    expect(values.flat()).toContain("Kurang pengawas");
    // In T1, in T5 and behind the chart.
    expect(values.flat().filter((value) => value === 0.75)).toHaveLength(3);
    expect(buku.lembar).toHaveLength(2);
  });

  it("survives everything at once over the whole set, again and again", () => {
    tulis(REPORT_TABLES.map(({ id }) => id));
    const before = JSON.stringify(buku.lembar);
    tulis(REPORT_TABLES.map(({ id }) => id));
    expect(JSON.stringify(buku.lembar)).toBe(before);
  });
});

describe("what changed since the report was written", () => {
  const perubahan = () => {
    const book = openBook(tanpaLembarLaporan(buku.snapshot, catatan), PENGATURAN_BAKU);
    const laporan = buildLaporan(book, { ...identitasAwal(book), sumber: "Dinas" });
    return perubahanSejak(laporan, buku.snapshot, catatan);
  };

  it("is nothing right after, and each figure that a changed cell leads to, with what stands there still", () => {
    tulis();
    expect(perubahan()).toEqual([]);
    const { values } = buku.sheet(SUMBER);
    const row = values.findIndex((line) => line.includes("Jumlah koperasi aktif"));
    const column = values[row]?.indexOf(110) ?? -1;
    values[row]?.splice(column, 1, 120);
    const told = perubahan().filter(({ id }) => id === "T1");
    expect(told.map(({ baris, kolom, semula, menjadi }) => [baris, kolom, semula, menjadi])).toEqual([
      ["Jumlah koperasi aktif", "Realisasi", 110, "120"],
      ["Jumlah koperasi aktif", "Capaian", 1.1, "120,00%"],
      ["Rata-rata capaian sasaran", "Capaian", 0.8, "85,00%"],
      ["Rata-rata capaian seluruh indikator", "Capaian", expect.closeTo(0.7333), "76,67%"],
    ]);
    tulis();
    expect(perubahan()).toEqual([]);
  });
});
