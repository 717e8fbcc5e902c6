import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { SHARED } from "../support/shared-folder";
import { afterEach, describe, expect, it } from "vitest";
import type { Session } from "../../src/session/session";
import type { Tercatat } from "../../src/session/results";
import { deleteSheet } from "../../src/workbench/model/sheets";
import { insertCells } from "../../src/workbench/model/structure";
import type { Workbook } from "../../src/workbench/model/workbook";
import { startNodeHost, type NodeHost } from "../../src/workbench/node/node-host";
import { openWorkbook } from "../../src/workbench/xlsx";
import { edit, look } from "../support/excel";
import { openSession } from "../support/session";
import { smallWorkbook, typeRow } from "../support/small-workbook";
import { stateOf, Wire } from "../support/wire";

const ATTACK = join(SHARED, "attack");

let host: NodeHost;
let session: Session;
const state = () => stateOf(host.host.workbook);

async function open(workbook: Workbook): Promise<void> {
  host = await startNodeHost(workbook);
  Object.assign(globalThis, {
    Excel: host.Excel,
    Office: host.Office,
    OfficeExtension: host.OfficeExtension,
  });
  session = openSession();
}

afterEach(() => host.dispose());

describe("the list of commands", () => {
  const titles = (): readonly string[] => {
    let list: readonly Tercatat[] = [];
    session.onHistory((now) => (list = now))();
    return list.map(({ title }) => title);
  };

  it("holds decisions beside what was written, and nothing that changed nothing", async () => {
    await open(smallWorkbook());
    await session.hitung("buku");
    await session.hitung("buku");
    const pengaturan = await session.loadPengaturan();
    await session.savePengaturan({ ...pengaturan, batas: 100 });
    await session.savePengaturan({ ...pengaturan, batas: 100 });
    await session.hapusSorotan("buku");
    await session.sisipkanContoh();
    expect(titles()).toEqual([
      expect.stringMatching(/^Contoh ditulis/),
      expect.stringMatching(/^Sorotan dihapus/),
      "Aturan diubah: batas capaian",
      expect.stringMatching(/sel diisi/),
    ]);
  });

  it("is taken back as far as a person chooses, in one go", async () => {
    await open(smallWorkbook());
    const before = state();
    const pengaturan = await session.loadPengaturan();
    await session.hitung("buku");
    const computed = state();
    await session.savePengaturan({ ...pengaturan, batas: 100 });
    await session.saveKolom("IKU!A2", () => [{ sheet: "IKU", table: "IKU!A2", column: 5, tetap: true }]);
    await session.hitung("buku");
    await session.undo(3);
    expect(state()).toBe(computed);
    expect(await session.loadPengaturan()).toEqual(pengaturan);
    expect((await session.inspect("buku")).koreksi).toEqual([]);
    await session.undo(9);
    expect(state()).toBe(before);
    expect(titles()).toEqual([]);
  });
});

describe("every command that writes or decides", () => {
  it("stands in the list with its time, twenty at most, and all go back at once", async () => {
    const workbook = smallWorkbook();
    const pair = workbook.addSheet("Tanpa kolom");
    typeRow(pair, 0, ["No", "Indikator Kinerja", "Target", "Realisasi"]);
    typeRow(pair, 1, [1, "Persentase koperasi sehat", 80, 60]);
    await open(workbook);
    const before = state();
    const begun = Date.now();
    const [offer] = (await session.inspect("buku")).tawaran;
    const { hasil } = await session.periksa("buku");
    const [temuan] = hasil.temuan;
    const mended = hasil.temuan.find(({ correction }) => correction !== null);
    if (!temuan || !mended || !offer) throw new Error("The workbook has nothing to decide.");
    const commands: (readonly [string, () => Promise<unknown>])[] = [
      ["tambahKolom", () => session.tambahKolom(offer.table, ["capaian", "kategori"], "buku")],
      ["perbaiki", () => session.perbaiki([mended.id], "buku")],
      ["sorotTemuan", () => session.sorotTemuan("buku")],
      ["hitung", () => session.hitung("buku")],
      ["hapusSorotan", () => session.hapusSorotan("buku")],
      ["abaikan", () => session.abaikan(temuan, "sesuai dokumen")],
      ["batalAbaikan", () => session.batalAbaikan(temuan)],
      ["tulisLembarTemuan", () => session.tulisLembarTemuan("buku")],
      [
        "saveIdentitas",
        () => session.saveIdentitas({ instansi: "Dinas", tahun: "2024", sumber: "", nomorBab: "3" }),
      ],
      ["tulisLaporan", () => session.tulisLaporan({ ids: ["T1"], susunan: "per-lembar" })],
      ["sisipkanContoh", () => session.sisipkanContoh()],
      ["sisipkanLembar", () => session.sisipkanLembar("iku")],
    ];
    const missing: string[] = [];
    let list: readonly Tercatat[] = [];
    const stop = session.onHistory((now) => (list = now));
    for (const [name, command] of commands) {
      const known = list.length;
      await command();
      if (list.length !== known + 1) missing.push(`${name}: ${list.length - known}`);
    }
    expect(missing).toEqual([]);
    expect(list.every(({ title, at }) => title !== "" && at >= begun)).toBe(true);
    await session.undo(list.length);
    expect(state()).toBe(before);
    const pengaturan = await session.loadPengaturan();
    for (let batas = 100; batas < 125; batas++) await session.savePengaturan({ ...pengaturan, batas });
    expect(list).toHaveLength(20);
    stop();
  });
});

describe("undoing", () => {
  it("leaves a report as it stood before it was written again with more rows", async () => {
    await open(smallWorkbook());
    await session.tulisLaporan({ ids: null, susunan: "per-lembar" });
    const sheet = host.host.workbook.sheetByName("IKU")!;
    insertCells(sheet, { row: 4, column: 0, rows: 2, columns: 16_384 }, "Down");
    typeRow(sheet, 4, [5, "Persentase UMKM digital", "Persen", 40, 44, "", ""]);
    typeRow(sheet, 5, [6, "Persentase UMKM ekspor", "Persen", 10, 8, "", ""]);
    await session.hitung("buku");
    const before = state();
    await session.tulisLaporan({ ids: null, susunan: "per-lembar" });
    expect(state()).not.toBe(before);
    await session.undo();
    expect(state()).toBe(before);
    expect(before).not.toMatch(/#REF!|#VALUE!/);
  });

  it.skipIf(!existsSync(ATTACK))("keeps a number in a cell formatted as text a number", async () => {
    await open(openWorkbook(readFileSync(join(ATTACK, "teks-format-angka.xlsx"))));
    const before = state();
    expect((await session.hitung("buku")).perintah.cells).toBeGreaterThan(0);
    await session.undo();
    expect(state()).toBe(before);
  });

  it("keeps a number, and a formula, in a cell formatted as text what they were", async () => {
    await open(smallWorkbook());
    await edit((context) => {
      const cells = context.workbook.worksheets.getItem("IKU").getRange("F3:F5");
      cells.values = [[12], [13], [14]];
      cells.numberFormat = [["@"], ["@"], ["@"]];
    });
    const before = await look("IKU", "F3:F5");
    expect(before.values.flat().every((value) => typeof value === "number")).toBe(true);
    await session.hitung("buku");
    await session.undo();
    expect(await look("IKU", "F3:F5")).toEqual(before);
  });

  it("takes each command back once, however fast it is asked for", async () => {
    await open(smallWorkbook());
    const start = state();
    await session.hitung("buku");
    const computed = state();
    await session.sorotTemuan("buku");
    await Promise.all([session.undo(), session.undo(), session.undo()]);
    expect(state()).toBe(start);
    expect(computed).not.toBe(start);
  });

  it("passes over a command whose sheet is gone, and says so", async () => {
    await open(smallWorkbook());
    const before = state();
    await session.hitung("buku");
    const sheet = host.host.workbook.addSheet("Lain");
    typeRow(sheet, 0, ["Indikator Kinerja", "Target", "Realisasi", "Capaian (%)"]);
    typeRow(sheet, 1, ["Persentase koperasi modern", 50, 40, ""]);
    host.host.workbook.activate(sheet);
    await session.hitung("lembar");
    host.host.workbook.activate(host.host.workbook.sheetByName("IKU")!);
    deleteSheet(sheet);
    await expect(session.undo()).rejects.toMatchObject({ kode: "lembar-hilang", sheet: "Lain" });
    await session.undo();
    expect(state()).toBe(before);
  });

  it("never deletes a sheet of the person's, whatever its name", async () => {
    await open(smallWorkbook());
    const wire = new Wire(host);
    const own = () => {
      const sheet = host.host.workbook.addSheet("Temuan");
      typeRow(sheet, 0, ["Catatan saya sendiri"]);
    };
    wire.editBefore(4, own);
    await expect(session.tulisLembarTemuan("buku")).rejects.toThrow();
    expect(host.host.workbook.sheets.map(({ name }) => name)).toEqual(["IKU", "Anggaran 2024", "Temuan"]);
    expect((await look("Temuan", "A1")).values).toEqual([["Catatan saya sendiri"]]);
  });

  it("passes a sheet that was renamed", async () => {
    await open(smallWorkbook());
    const before = await look("Anggaran 2024", "A1:D3");
    await session.hitung("buku");
    host.host.workbook.sheetByName("Anggaran 2024")!.name = "Anggaran";
    host.host.workbook.sheetsTouched();
    await session.undo();
    expect(await look("Anggaran", "A1:D3")).toEqual(before);
  });
});
