import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { MetodeEfisiensi } from "../../src/domain/metode-efisiensi";
import type { Role } from "../../src/domain/roles";
import type { Skala } from "../../src/domain/skala";
import { bookOf, sheetOf, type CellSpec } from "../support/snapshots";

/**
 * The chapter "How to add" of ARCHITECTURE.md, tried: a record that is put into its list before the other modules
 * are loaded, as if it stood in its file, is met wherever its kind is asked for.
 */
beforeEach(() => {
  vi.resetModules();
});
afterEach(() => {
  vi.resetModules();
});

const TRIED: string[] = [];

/** A row of the chapter, tried. */
function added(what: string, tests: () => void): void {
  TRIED.push(what);
  describe(what, tests);
}

/** What a person can ask for, loaded after the trial record was added. */
async function product() {
  const { PENGATURAN_BAKU, parsePengaturan } = await import("../../src/domain/pengaturan-baku");
  const { hitung } = await import("../../src/tasks/hitung/hitung");
  const { periksa } = await import("../../src/tasks/periksa/periksa");
  const { offersOf } = await import("./laporan/offers");
  return { PENGATURAN_BAKU, parsePengaturan, hitung, periksa, offersOf };
}

const EFISIENSI = (first: CellSpec, second: CellSpec): CellSpec[][] => [
  ["Tabel 3.7 Efisiensi Penggunaan Sumber Daya Tahun 2024"],
  [
    "No",
    "Sasaran",
    "Capaian Kinerja (%)",
    "Anggaran (Rp)",
    "Realisasi Anggaran (Rp)",
    "Serapan (%)",
    "Efisiensi",
  ],
  [1, "Meningkatnya UMKM naik kelas", 100, 1_000_000, 800_000, 80, first],
  [2, "Meningkatnya koperasi sehat", 90, 2_000_000, 1_800_000, 90, second],
];

added("a method of efficiency", () => {
  async function withTrial() {
    const { METODE_EFISIENSI } = await import("../../src/domain/metode-efisiensi");
    const { leaf, operation } = await import("../../src/domain/expression");
    const trial: MetodeEfisiensi = {
      id: "coba",
      nama: "Metode coba",
      rumus: "capaian + serapan",
      sumber: "Percobaan.",
      satuan: "poin",
      menilai: "kinerja",
      hitung: operation(leaf("capaian"), "+", leaf("serapan")),
      kelas: null,
      pembulatan: null,
      kriteria: [],
    };
    (METODE_EFISIENSI as MetodeEfisiensi[]).push(trial);
    return product();
  }

  it("is computed, a live formula, and recognised by figures that show it", async () => {
    const { hitung, PENGATURAN_BAKU } = await withTrial();
    const chosen = hitung(bookOf(sheetOf("T37", EFISIENSI("", ""))), {
      ...PENGATURAN_BAKU,
      efisiensi: "coba",
    });
    expect(chosen.cells.filter(({ role }) => role === "efisiensi").map(({ value }) => value)).toEqual([
      180, 180,
    ]);
    const written = chosen.plan.cells.find(({ column, row }) => column === 6 && row === 2);
    expect(written?.content).toMatchObject({ kind: "rumus", formula: '=IF(COUNT(C3,F3)<2,"",(C3+F3)/100)' });
    const shown = hitung(bookOf(sheetOf("T37", EFISIENSI(180, 180))), PENGATURAN_BAKU);
    expect(shown.judgements.map(({ as }) => as).join()).toContain("Metode coba");
  });

  it("is offered, accepted in the settings, and audited", async () => {
    const { parsePengaturan, periksa, PENGATURAN_BAKU } = await withTrial();
    const { pilihanEfisiensi } = await import("../../src/domain/metode-efisiensi");
    expect(pilihanEfisiensi()).toContain("coba");
    expect(parsePengaturan({ efisiensi: "coba" }).ok).toBe(true);
    const rules = { ...PENGATURAN_BAKU, efisiensi: "coba" };
    const findings = (first: number, second: number) =>
      periksa(bookOf(sheetOf("T37", EFISIENSI(first, second))), rules).temuan.filter(
        ({ rule }) => rule === "efisiensi-tidak-sesuai",
      );
    expect(findings(180, 180)).toEqual([]);
    expect(findings(180, 171).map(({ cell, expected }) => [cell, expected])).toEqual([["G4", 180]]);
  });

  it("is the method of T6, named under it, with its formula", async () => {
    const { offersOf } = await withTrial();
    const offers = offersOf(bookOf(sheetOf("T37", EFISIENSI("", ""))), { efisiensi: "coba" });
    const t6 = offers.find(({ id }) => id === "T6");
    if (!t6?.ok) throw new Error("T6 was not built");
    expect(t6.table.catatan.join(" ")).toContain("metode coba: capaian + serapan");
    const at = t6.table.columns.findIndex(({ key }) => key === "efisiensi");
    expect(t6.table.rows[0]?.cells[at]).toMatchObject({
      value: 180,
      rumus: '=IF(COUNT({capaian},{serapan})<2,"",({capaian}+{serapan})*100)',
    });
  });
});

describe("the report judges as the tables do", () => {
  it("by the method that their figures show, where the office chose none", async () => {
    const { offersOf } = await product();
    const shown = offersOf(bookOf(sheetOf("T37", EFISIENSI(20, 10))), {}).find(({ id }) => id === "T6");
    expect(shown?.ok && shown.table.catatan.join(" ")).toContain("sisa anggaran");
  });
});

added("a scale", () => {
  it("is computed, a live formula, accepted in the settings, audited, and recognised by its words", async () => {
    const { SKALA_CAPAIAN } = await import("../../src/domain/skala-capaian");
    const { susunSkala } = await import("../../src/domain/susun-skala");
    const kelas = [["Mantap", "≥80"] as const, ["Belum Mantap", "", "gagal"] as const];
    const trial = susunSkala({ id: "coba", nama: "Skala coba", sumber: "Percobaan.", kelas });
    (SKALA_CAPAIAN as Skala[]).push(trial);
    const { hitung, periksa, parsePengaturan, PENGATURAN_BAKU } = await product();
    const rules = { ...PENGATURAN_BAKU, skala: "coba" };
    const rows = (kategori: string): CellSpec[][] => [
      ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)", "Kategori"],
      [1, "Indeks pelayanan", "Nilai", 80, 72, 90, kategori],
      [2, "Indeks kepuasan", "Nilai", 80, 40, 50, "Belum Mantap"],
    ];
    const result = hitung(bookOf(sheetOf("A", rows(""))), rules);
    expect(result.cells.find(({ cell }) => cell === "G2")).toMatchObject({
      value: "Mantap",
      written: "rumus",
    });
    expect(parsePengaturan({ skala: "coba" }).ok).toBe(true);
    const found = periksa(bookOf(sheetOf("A", rows("Belum Mantap"))), rules).temuan;
    expect(found.map(({ cell, expected }) => [cell, expected])).toContainEqual(["G2", "Mantap"]);
    const told = hitung(bookOf(sheetOf("A", rows(""))), PENGATURAN_BAKU);
    expect(told.cells.find(({ cell }) => cell === "G2")?.value).toBe("Mantap");
  });
});

added("a role of a column", () => {
  it("is offered in the pane, named, accepted as a correction, and never written", async () => {
    const { ROLES } = await import("../../src/domain/roles-baku");
    const other = ROLES.find(({ id }) => id === "standar");
    if (!other) throw new Error("no role to copy");
    const label = { id: "Acuan coba", en: "Trial reference" };
    (ROLES as unknown as Role[]).push({ ...other, id: "coba", label, sebutan: "acuan coba" });
    const { hitung, PENGATURAN_BAKU } = await product();
    const { COLUMN_ROLES, INPUT_ROLES, roleOf } = await import("../../src/domain/roles");
    const { roleGroups } = await import("../../src/taskpane/hitung/role-groups");
    const coba = COLUMN_ROLES.find((role) => (role as string) === "coba");
    if (coba === undefined) throw new Error("not among the roles");
    expect(INPUT_ROLES.has(coba)).toBe(true);
    expect(roleOf(coba).label.id).toBe("Acuan coba");
    expect(roleGroups.filter(({ roles }) => roles.includes(coba)).map(({ label: own }) => own)).toEqual([
      "kelompok.perbandingan",
    ]);
    const rows: CellSpec[][] = [
      ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"],
      [1, "Indeks pelayanan", "Nilai", 80, 72, ""],
    ];
    const snapshot = bookOf(sheetOf("A", rows));
    const [table] = hitung(snapshot, PENGATURAN_BAKU).tables;
    if (!table) throw new Error("no table");
    const correction = { sheet: "A", table: table.id, column: 5, role: coba };
    const corrected = hitung(snapshot, PENGATURAN_BAKU, [correction]);
    expect(corrected.tables[0]?.columns[5]?.role).toBe("coba");
    expect(corrected.plan.cells).toEqual([]);
  });
});

added("a synonym of a heading", () => {
  it("is read as its concept by Hitung, Periksa and the report", async () => {
    const { CONCEPTS } = await import("../../src/sheet/words/lexicon");
    const patched = { target: new RegExp(`${CONCEPTS.target.source}|\\bancang\\b`) };
    Object.assign(CONCEPTS, patched);
    const { hitung, periksa, offersOf, PENGATURAN_BAKU } = await product();
    const rows = (capaian: CellSpec): CellSpec[][] => [
      ["No", "Indikator Kinerja", "Satuan", "Ancang", "Realisasi", "Capaian (%)"],
      [1, "Indeks pelayanan", "Nilai", 80, 72, capaian],
    ];
    const blank = bookOf(sheetOf("A", rows("")));
    expect(hitung(blank, PENGATURAN_BAKU).cells.map(({ value }) => value)).toEqual([90]);
    const found = periksa(bookOf(sheetOf("A", rows(95))), PENGATURAN_BAKU).temuan;
    expect(found.map(({ cell, expected }) => [cell, expected])).toContainEqual(["F2", 90]);
    const t1 = offersOf(blank, {}).find(({ id }) => id === "T1");
    if (!t1?.ok) throw new Error("T1 was not built");
    const at = t1.table.columns.findIndex(({ key }) => key === "target");
    expect(t1.table.rows[0]?.cells[at]).toMatchObject({ value: 80 });
  });
});

added("a rule of the audit", () => {
  it("is run, named, excused with a reason, kept, and written on the sheet of findings", async () => {
    const { ATURAN } = await import("../../src/tasks/periksa/aturan");
    const { ATURAN_ID, NAMA_ATURAN } = await import("../../src/tasks/periksa/aturan-id");
    const { atCell } = await import("../../src/tasks/periksa/draf");
    type Aturan = (typeof ATURAN)[number];
    const id = "coba" as Aturan["id"];
    Object.assign(NAMA_ATURAN, {
      coba: { judul: "Aturan coba", id: "Temuan coba", en: "Trial finding" },
    });
    (ATURAN_ID as string[]).push(id);
    const trial: Aturan = {
      id,
      severity: "remark",
      periksa: (tabel) => {
        return [{ ...atCell(tabel, 2, 2), expected: null, message: "Coba dilihat.", cells: [] }];
      },
    };
    (ATURAN as Aturan[]).push(trial);
    const { periksa, PENGATURAN_BAKU } = await product();
    const { bacaAbaikan, denganAlasan } = await import("../../src/tasks/periksa/abaikan");
    const { lembarTemuan } = await import("../../src/tasks/periksa/lembar-temuan");
    const { tampilanOf } = await import("../../src/taskpane/periksa/views");
    const book = bookOf(sheetOf("T37", EFISIENSI(20, 10)));
    const result = periksa(book, PENGATURAN_BAKU);
    const [found] = result.temuan.filter(({ rule }) => rule === id);
    if (!found) throw new Error("nothing found");
    expect(found).toMatchObject({ cell: "C3", severity: "remark", message: "Coba dilihat." });
    const filtered = tampilanOf(result, { saring: "semua", aturan: id });
    expect(filtered.temuan.map(({ rule }) => rule)).toEqual([id]);
    const kept = bacaAbaikan(JSON.parse(JSON.stringify(denganAlasan([], found, "Sudah dilihat."))));
    const again = periksa(book, PENGATURAN_BAKU, [], kept).temuan.find(({ rule }) => rule === id);
    expect(again?.abaikan).toEqual({ alasan: "Sudah dilihat." });
    const sheet = JSON.stringify(lembarTemuan(result).blocks);
    expect(sheet).toContain("Aturan coba");
    expect(sheet).toContain("Coba dilihat.");
  });
});

added("a table of the report", () => {
  it("is offered, numbered, told, written as a sheet and in Word", async () => {
    const { REPORT_TABLES } = await import("../../src/tasks/laporan/tables");
    const { baris } = await import("../../src/tasks/laporan/draft/draf");
    const { teks } = await import("../../src/tasks/laporan/draft/sel");
    type Pembuat = (typeof REPORT_TABLES)[number];
    const trial: Pembuat = {
      id: "T99",
      bagian: "3.2 Realisasi Anggaran",
      judul: () => "Tabel Coba",
      buat: ({ efisiensi }) => ({
        ok: true,
        kolom: [{ key: "nama", judul: "Yang Dicoba", jenis: "teks" }],
        baris: efisiensi.map(({ nama }) => baris(nama, "data", [teks(nama)])),
        catatan: ["Sumber: percobaan."],
        kurang: [],
      }),
      narasi: ({ rows }) => [`Ada ${rows.length} yang dicoba.`],
    };
    (REPORT_TABLES as Pembuat[]).push(trial);
    const { PENGATURAN_BAKU } = await product();
    const { laporanOf } = await import("./laporan/offers");
    const { uraikan } = await import("../../src/tasks/laporan/uraian");
    const { planLaporan } = await import("../../src/tasks/laporan/lembar/plan-laporan");
    const { buildDocx } = await import("../../src/tasks/laporan/docx/build-docx");
    const snapshot = bookOf(sheetOf("T37", EFISIENSI("", "")));
    const laporan = laporanOf(snapshot);
    expect(laporan.offers.map(({ id }) => id)).toContain("T99");
    const uraian = uraikan(laporan, new Set(["T99"]), { gaya: "lengkap", terbilang: false });
    expect(uraian.map(({ table, narasi }) => [table.judul, narasi])).toEqual([
      ["Tabel Coba", ["Ada 2 yang dicoba."]],
    ]);
    const { sheets = [] } = planLaporan(snapshot, laporan, {
      ...{ ids: ["T99"], tulis: "rumus", susunan: "per-lembar" },
      ...{ pengaturan: PENGATURAN_BAKU, catatan: [] },
    });
    expect(JSON.stringify(sheets.map(({ blocks }) => blocks))).toContain("Meningkatnya koperasi sehat");
    const bytes = await buildDocx({ identitas: laporan.identitas, uraian, kosong: [] });
    const text = strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
    expect(text).toContain("Tabel Coba");
    expect(text).toContain("Ada 2 yang dicoba.");
  });
});

added("a way to compute a column", () => {
  it("is computed, a live formula, and audited", async () => {
    const { ROLES } = await import("../../src/domain/roles-baku");
    const other = ROLES.find(({ id }) => id === "selisih_standar");
    if (!other) throw new Error("no role to copy");
    (ROLES as unknown as Role[]).push({ ...other, id: "coba" });
    const { ROLE_RULES } = await import("../../src/calculation/rule/role-rules");
    const { selisih } = await import("../../src/calculation/rule/rules");
    Object.assign(ROLE_RULES, { coba: () => selisih(3, 4) });
    const { hitung, periksa, PENGATURAN_BAKU } = await product();
    const book = (figure: CellSpec) =>
      bookOf(
        sheetOf("A", [
          ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Catatan Angka"],
          [1, "Indeks pelayanan", "Nilai", 80, 72, figure],
          [2, "Indeks kepuasan", "Nilai", 70, 75, 5],
          [3, "Indeks inovasi", "Nilai", 60, 66, 6],
        ]),
      );
    const [table] = hitung(book(""), PENGATURAN_BAKU).tables;
    if (!table) throw new Error("no table");
    const role = "coba" as (typeof table.columns)[number]["role"];
    const correction = [{ sheet: "A", table: table.id, column: 5, role }];
    const { cells, plan } = hitung(book(""), PENGATURAN_BAKU, correction);
    expect(cells.find(({ cell }) => cell === "F2")).toMatchObject({ value: -8, written: "rumus" });
    const written = plan.cells.find(({ row, column }) => row === 1 && column === 5);
    expect(written?.content).toMatchObject({ kind: "rumus", formula: '=IF(COUNT(E2,D2)<2,"",E2-D2)' });
    const found = periksa(book(8), PENGATURAN_BAKU, correction).temuan;
    expect(found.map(({ cell, expected }) => [cell, expected])).toContainEqual(["F2", -8]);
  });
});

describe("the chapter", () => {
  const root = join(import.meta.dirname, "../..");
  const text = readFileSync(join(root, "ARCHITECTURE.md"), "utf8");
  const chapter = text.split("## How to add")[1]?.split("\n## ")[0] ?? "";
  const rows = chapter
    .split("\n")
    .filter((line) => line.startsWith("| a "))
    .map((line) => line.split("|").map((cell) => cell.trim()));

  it("lists what is tried here, and nothing else", () => {
    expect(rows.map(([, what]) => what).sort()).toEqual([...TRIED].sort());
  });

  it("names files and folders that are there, two for each at most", () => {
    for (const [, what = "", where = ""] of rows) {
      const places = [...where.matchAll(/`([^`]+)`/g)].flatMap(([, place = ""]) => place);
      expect(places.length, what).toBeGreaterThan(0);
      expect(places.length, what).toBeLessThanOrEqual(2);
      for (const place of places) {
        const path = join(root, "src", place.replace(/<table>\/$/, ""));
        expect(existsSync(path), `${what}: ${place}`).toBe(true);
      }
    }
  });
});
