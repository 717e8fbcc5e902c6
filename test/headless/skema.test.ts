import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runHitung } from "../../src/headless/hitung";
import { onWorkbook } from "../../src/headless/host";
import { runLaporan } from "../../src/headless/laporan";
import { LEMBAR_SIAP } from "../../src/session/lembar-siap";
import { newWorkbook, type Workbook } from "../../src/workbench/model/workbook";
import { openWorkbook, saveWorkbook } from "../../src/workbench/xlsx";
import { loadReport } from "../reports/load";
import { findOpenXmlSdk, schemaFaults } from "../support/open-xml-sdk";
import { openSession } from "../support/session";
import { fileOf } from "../support/workbook-file";

/**
 * The schemas that Office itself is built on, as Microsoft's Open XML SDK holds them: what it finds fault with, Word and
 * Excel may offer to repair. What no schema tells stands in `test/support/spreadsheet-rules.ts`.
 */

const folder = mkdtempSync(join(tmpdir(), "capaian-skema-"));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);

const WRITTEN = [
  "hitung.xlsx",
  "laporan.xlsx",
  "laporan.docx",
  "perjanjian.docx",
  "diperbarui.docx",
  "temuan.xlsx",
  "lembar-siap.xlsx",
] as const;

/** Hitung, then the whole report with its charts, the agreements, and the document renewed by other figures. */
async function writeReport(): Promise<void> {
  writeFileSync(at("masukan.xlsx"), fileOf(loadReport("sulteng-2024", "kosong").snapshot));
  const plain = { pengaturan: null, report: null };
  await runHitung({ ...plain, input: at("masukan.xlsx"), output: at("hitung.xlsx"), ganti: [] });
  const whole = { ...plain, utuh: true, output: at("laporan.xlsx") };
  await runLaporan({
    ...whole,
    input: at("hitung.xlsx"),
    docx: at("laporan.docx"),
    pk: at("perjanjian.docx"),
  });
  await runLaporan({
    ...whole,
    input: at("hitung.xlsx"),
    docx: at("diperbarui.docx"),
    ke: at("laporan.docx"),
  });
}

/** The findings as highlights, as a sheet and as a map of formulas. */
async function writeTemuan(): Promise<void> {
  await written(
    "temuan.xlsx",
    openWorkbook(fileOf(loadReport("makassar-2021", "terbit").snapshot)),
    async () => {
      const session = openSession();
      await session.hitung("buku");
      await session.sorotTemuan("buku");
      await session.tulisLembarTemuan("buku");
    },
  );
}

async function writeLembarSiap(): Promise<void> {
  await written("lembar-siap.xlsx", newWorkbook("Kosong"), async () => {
    const session = openSession();
    for (const id of LEMBAR_SIAP) await session.sisipkanLembar(id);
    await session.sisipkanContoh();
  });
}

async function written(name: string, workbook: Workbook, work: () => Promise<void>): Promise<void> {
  await onWorkbook(workbook, work);
  writeFileSync(at(name), saveWorkbook(workbook));
}

const sdk = findOpenXmlSdk();
if (!sdk) console.warn("The Open XML SDK is not here (it comes for Linux): no file is held to its schemas.");

describe.skipIf(!sdk)("files held to the schemas of the Open XML SDK", () => {
  const faultsOf = (name: string): string[] => schemaFaults(sdk ?? "", at(name));

  beforeAll(async () => {
    await writeReport();
    await writeTemuan();
    await writeLembarSiap();
  }, 600_000);

  it.each(WRITTEN)("%s", (name) => {
    expect(faultsOf(name)).toEqual([]);
  });

  it("merged cells told of before the rows are found", () => {
    const parts = unzipSync(readFileSync(at("hitung.xlsx")));
    const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    parts["xl/worksheets/sheet1.xml"] = strToU8(sheet.replace("<sheetData>", "<mergeCells/><sheetData>"));
    writeFileSync(at("rusak.xlsx"), zipSync(parts));
    expect(faultsOf("rusak.xlsx").join()).toContain("mergeCells");
  });
});
