import { beforeEach, describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../src/domain/pengaturan-baku";
import type { Langkah } from "../../src/plan/jalan";
import type { Session } from "../../src/session/session";
import { openSession } from "../support/session";
import { writeEntries } from "../../src/workbench/model/content";
import type { NodeHost } from "../../src/workbench/node/node-host";
import { conditions, edit, look, openExcel, type } from "../support/excel";

/** Tabel 3.2 of the 2024 report of the cooperative office of Sulawesi Tengah; the second realisasi lowered to fail. */
const TABEL = [
  ["Tabel 3.2 Capaian Kinerja Tahun 2024", "", "", "", "", ""],
  ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"],
  [1, "Persentase Koperasi yang Berkualitas", "Persen", 8.45, 12.67, ""],
  [2, "Persentase Usaha Kecil yang Menjadi Wirausaha", "Persen", 4.44, 3.52, ""],
];
const SHEET = "Capaian 2024";

let host: NodeHost;
let session: Session;

beforeEach(async () => {
  host = await openExcel();
  session = openSession();
  await type(SHEET, "B3", TABEL);
});

describe("a session on a workbook", () => {
  it("tells what it found and would write, and writes nothing", async () => {
    const before = await look(SHEET, "A1:H10");
    const { result, snapshot } = await session.inspect("lembar");
    expect(snapshot.activeSheet).toBe(SHEET);
    expect(result.tables).toHaveLength(1);
    expect(result.plan.cells.map(({ row, column }) => [row, column])).toEqual([
      [4, 6],
      [5, 6],
    ]);
    expect(await look(SHEET, "A1:H10")).toEqual(before);
  });

  it("keeps the person's own undo list while nobody asked for anything, and reads merges for a command", async () => {
    const { counters } = host.host;
    counters.reset();
    await session.inspect("buku");
    await session.periksa("buku", {}, "look");
    await session.mengapa({ rataRata: "buku" });
    await session.grafik("buku");
    await session.laporan("buku", {}, "look");
    await session.rujukan();
    await session.selection();
    await session.loadPengaturan();
    expect(counters.undoLost).toBe(0);
    await session.periksa("buku");
    expect(counters.undoLost).toBe(1);
  });

  it("calculates in three syncs, says what it did, and takes it back", async () => {
    const before = await look(SHEET, "A1:H10");
    host.host.counters.reset();
    const { perintah } = await session.hitung("lembar");
    expect(host.host.counters.syncs).toBe(3);
    expect(perintah).toMatchObject({ cells: 2, canUndo: true });
    expect((await look(SHEET, "G5:G6")).formulas.flat().every((cell) => String(cell).startsWith("="))).toBe(
      true,
    );
    expect(await conditions(SHEET)).toHaveLength(1);
    expect(await session.undo()).toMatchObject({ cells: 2, canUndo: false });
    expect(await look(SHEET, "A1:H10")).toEqual(before);
    expect(await session.undo()).toBeNull();
  });

  it("keeps the way back to the first command when the second had nothing to do", async () => {
    const before = await look(SHEET, "A1:H10");
    await session.hitung("lembar");
    expect((await session.hitung("lembar")).perintah).toMatchObject({ cells: 0, canUndo: true });
    await session.undo();
    expect(await look(SHEET, "A1:H10")).toEqual(before);
  });

  it("can still undo what it refused to undo, once the cell is as it was", async () => {
    await session.hitung("lembar");
    const [[formula]] = (await look(SHEET, "G5")).formulas as [[string]];
    await type(SHEET, "G5", [["diubah"]]);
    await expect(session.undo()).rejects.toMatchObject({ kode: "berubah-sejak", cell: "G5" });
    await type(SHEET, "G5", [[formula]]);
    expect(await session.undo()).not.toBeNull();
  });

  it("goes through every visible sheet where the whole workbook is asked for", async () => {
    await type("Capaian 2023", "A1", TABEL);
    const { perintah } = await session.hitung("buku");
    expect(perintah.cells).toBe(4);
  });

  it("gives a sheet the same figures alone as within the whole workbook, whose scale stands elsewhere", async () => {
    // As the 2023 report of the cooperative office of Sumatera Selatan prints it.
    await type("Skala", "A1", [
      ["SKALA NILAI", "KATEGORI PENILAIAN"],
      ["≥ 100 %", "Sangat Baik"],
      ["> 80 - < 100 %", "Baik"],
      ["> 55 - < 80 %", "Cukup"],
      ["< 55 %", "Kurang"],
    ]);
    await type(SHEET, "H4", [["Kategori"]]);
    const alone = (await session.inspect("lembar")).result;
    const together = (await session.inspect("buku")).result;
    expect(alone.cells.flatMap(({ kategori }) => kategori ?? [])).toEqual(
      expect.arrayContaining(["Sangat Baik", "Cukup"]),
    );
    expect(alone.cells).toEqual(together.cells.filter(({ sheet }) => sheet === SHEET));
    expect(alone.tables.map(({ sheet }) => sheet)).toEqual([SHEET]);
  });

  it("removes highlights of the sheet alone, where the sheet alone is asked for", async () => {
    await type("Capaian 2023", "A1", TABEL);
    await session.hitung("buku");
    await session.hapusSorotan("lembar");
    expect(await conditions(SHEET)).toEqual([]);
    expect(await conditions("Capaian 2023")).toHaveLength(1);
  });

  it("removes our highlights on request, and brings them back", async () => {
    await session.hitung("lembar");
    const highlights = await conditions(SHEET);
    await session.hapusSorotan("lembar");
    expect(await conditions(SHEET)).toEqual([]);
    await session.undo();
    expect(await conditions(SHEET)).toEqual(highlights);
  });

  it("says how far it is, and stops before it writes", async () => {
    const steps: Langkah["tahap"][] = [];
    await session.hitung("lembar", { onProgress: ({ tahap }) => steps.push(tahap) });
    expect([...new Set(steps)]).toEqual(["membaca", "menghitung", "menulis"]);
    await session.undo();
    const controller = new AbortController();
    const onProgress = ({ tahap }: Langkah) => tahap === "menghitung" && controller.abort();
    const stopped = session.hitung("lembar", { signal: controller.signal, onProgress });
    await expect(stopped).rejects.toMatchObject({ kode: "dibatalkan" });
    expect((await look(SHEET, "G5")).formulas).toEqual([[""]]);
  });

  it("selects a cell on another sheet, and names a sheet that is gone", async () => {
    await edit((context) => context.workbook.worksheets.add("Lain").activate());
    await session.selectCell(SHEET, "G5");
    const selected = await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return range.address;
    });
    expect(selected).toBe(`'${SHEET}'!G5`);
    await expect(session.selectCell("Tabel 9", "A1")).rejects.toMatchObject({
      kode: "lembar-hilang",
      sheet: "Tabel 9",
    });
  });
});

describe("what the workbook keeps", () => {
  it("is the same for a colleague who opens it", async () => {
    await session.savePengaturan({ ...PENGATURAN_BAKU, tulis: "nilai", batas: 110 });
    const colleague = openSession();
    expect(await colleague.loadPengaturan()).toMatchObject({ tulis: "nilai", batas: 110 });
    await colleague.hitung("lembar");
    expect((await look(SHEET, "G5:G6")).formulas).toEqual([[110], [expect.closeTo(79.28, 2)]]);
  });

  it("gives way to rules that are given for the session", async () => {
    await session.savePengaturan({ ...PENGATURAN_BAKU, batas: 110 });
    await openSession({ ...PENGATURAN_BAKU, tulis: "nilai" }).hitung("lembar");
    expect((await look(SHEET, "G5")).formulas[0]![0]).toBeCloseTo(149.94, 2);
  });

  it("holds the columns that a person corrected, table by table", async () => {
    const { result } = await session.inspect("lembar");
    const table = result.tables[0]!.id;
    const correction = { sheet: SHEET, table, column: 4, role: "realisasi" } as const;
    await session.saveKolom(table, () => [correction]);
    const corrected = await openSession().inspect("lembar");
    expect(corrected.koreksi).toEqual([correction]);
    expect(corrected.result.tables[0]!.columns.find(({ column }) => column === 4)).toMatchObject({
      role: "realisasi",
      source: "orang",
    });
    await session.saveKolom(table, () => []);
    expect((await session.inspect("lembar")).koreksi).toEqual([]);
  });

  it("holds each of two columns that a person corrects in haste", async () => {
    const table = (await session.inspect("lembar")).result.tables[0]?.id ?? "";
    const choice = (column: number) => ({ sheet: SHEET, table, column, role: "realisasi" }) as const;
    await Promise.all([3, 4].map((column) => session.saveKolom(table, (kept) => [...kept, choice(column)])));
    expect((await session.inspect("lembar")).koreksi).toEqual([choice(3), choice(4)]);
  });

  it.each(["{", JSON.stringify({ pengaturan: { batas: "banyak" } })])(
    "is replaced by the default rules, with a word, where it cannot be read: %s",
    async (text) => {
      await edit((context) => context.workbook.settings.add("capaian", text));
      const { result } = await session.inspect("lembar");
      expect(result.judgements[0]).toMatchObject({ read: "Aturan di buku kerja ini" });
      expect(await session.loadPengaturan()).toEqual(PENGATURAN_BAKU);
    },
  );
});

describe("the sample", () => {
  it("is recognised, and filled by one command", async () => {
    await session.sisipkanContoh();
    const { result, snapshot } = await session.inspect("lembar");
    expect(snapshot.activeSheet).toBe("Contoh Capaian");
    expect(result.tables.map(({ kind }) => kind)).toEqual(["capaian"]);
    expect((await session.hitung("lembar")).perintah.cells).toBe(6);
  });

  it("does not disturb the sample that is there", async () => {
    await session.sisipkanContoh();
    await session.sisipkanContoh();
    expect((await session.inspect("lembar")).snapshot.activeSheet).toBe("Contoh Capaian 2");
  });
});

describe("listening to the workbook", () => {
  const quiet = () => new Promise((resolve) => setTimeout(resolve, 50));

  it("hears a person's change and another sheet, and not its own writing", async () => {
    const { workbook } = host.host;
    const sheet = workbook.activeSheet;
    let calls = 0;
    const stop = session.onChange(() => calls++);
    await session.hitung("lembar");
    await quiet();
    expect(calls).toBe(0);
    writeEntries(sheet, { row: 4, column: 4, rows: 1, columns: 1 }, () => 11);
    await expect.poll(() => calls).toBe(1);
    workbook.activate(workbook.addSheet("Lain"));
    await expect.poll(() => calls).toBe(2);
    stop();
    await quiet();
    workbook.activate(sheet);
    await quiet();
    expect(calls).toBe(2);
  });
});

describe("a workbook that computes by hand", () => {
  it("has what was written computed, and says that the rest waits for F9", async () => {
    await edit((context) => (context.application.calculationMode = "Manual" as Excel.CalculationMode));
    const { perintah } = await session.hitung("lembar");
    expect(perintah.title).toContain("F9");
    expect((await look(SHEET, "G5")).values[0]![0]).toBeCloseTo(149.94, 2);
  });

  it("has what is taken back computed as well: a formula that stood there shows its figure again", async () => {
    await type(SHEET, "G5", [["=F5/E5*90"]]);
    const before = await look(SHEET, "G5");
    await edit((context) => (context.application.calculationMode = "Manual" as Excel.CalculationMode));
    const { hasil } = await session.periksa("lembar");
    await session.perbaiki(
      hasil.temuan.map(({ id }) => id),
      "lembar",
    );
    expect((await look(SHEET, "G5")).values[0]![0]).toBeCloseTo(149.94, 2);
    await session.undo();
    expect(await look(SHEET, "G5")).toEqual(before);
  });
});

describe("rows that a person copied with our marks on them", () => {
  it("are marked once, however often it is computed, and their marks go when asked", async () => {
    await session.hitung("lembar");
    const sheet = host.host.workbook.sheetByName(SHEET)!;
    const [mark] = sheet.conditionalFormats;
    mark!.areas = [...mark!.areas, { row: 12, column: 6, rows: 1, columns: 1 }];
    await session.hitung("lembar");
    expect(sheet.conditionalFormats).toHaveLength(1);
    mark!.areas = [...mark!.areas, { row: 12, column: 6, rows: 1, columns: 1 }];
    await session.hapusSorotan("lembar");
    expect(await conditions(SHEET)).toEqual([]);
  });
});
