import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSession } from "../support/session";
import { runHitung } from "../../src/headless/hitung";
import { onWorkbook } from "../../src/headless/host";
import { runLaporan } from "../../src/headless/laporan";
import type { reportOf } from "../../src/headless/report";
import { LEMBAR_SIAP } from "../../src/session/lembar-siap";
import { parseCell } from "../../src/sheet/address";
import { cellName } from "../../src/workbench/model/address";
import { EVERYTHING } from "../../src/workbench/model/area";
import { CellError } from "../../src/workbench/model/value";
import type { Scalar } from "../../src/workbench/model/value";
import { newWorkbook, type Workbook } from "../../src/workbench/model/workbook";
import { openWorkbook, saveWorkbook } from "../../src/workbench/xlsx";
import { loadReport, REPORTS } from "../reports/load";
import { OFFICE_WORKBOOKS } from "../support/office-workbooks";
import { convertAll, findSoffice, printsArial } from "../support/soffice";
import { workbookFaults } from "../support/spreadsheet-rules";
import { documentFaults } from "../support/word-rules";
import { fileOf } from "../support/workbook-file";

const soffice = findSoffice();
if (!soffice)
  console.warn("LibreOffice (soffice) was not found: the saved workbooks are not recomputed by it.");

const folder = mkdtempSync(join(tmpdir(), "capaian-"));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);

type Reported = ReturnType<typeof reportOf>["tables"][number]["cells"][number] & { sheet: string };

/** What each published report's workbook was said to hold after Hitung. */
const reported = new Map<string, readonly Reported[]>();
/** Every workbook that was written, by its file's name. */
const written = new Map<string, Uint8Array>();
/** The Word document of each published report. */
const documents = new Map<string, Uint8Array>();
let recomputed = new Map<string, Workbook>();

/** Hitung and then Laporan, from file to file as a person runs them. */
async function writeReport(nick: (typeof REPORTS)[number]): Promise<void> {
  const [input = "", between = "", output = "", json = ""] = [
    "masukan.xlsx",
    "antara.xlsx",
    `${nick}.xlsx`,
    "laporan.json",
  ].map(at) as [string, string, string, string];
  writeFileSync(input, fileOf(loadReport(nick, "kosong").snapshot));
  await runHitung({ input, output: between, report: json, pengaturan: null, ganti: [] });
  const { tables } = JSON.parse(readFileSync(json, "utf8")) as ReturnType<typeof reportOf>;
  reported.set(
    nick,
    tables.flatMap(({ sheet, cells }) => cells.map((cell) => ({ sheet, ...cell }))),
  );
  await runLaporan({ input: between, output, docx: at(`${nick}.docx`), report: null, pengaturan: null });
  documents.set(nick, readFileSync(at(`${nick}.docx`)));
  written.set(`${nick}.xlsx`, readFileSync(output));
}

/** Their sources are on another machine, which LibreOffice asks for. */
const ELSEWHERE = "a target out of another workbook";
const OFFICES = OFFICE_WORKBOOKS.filter(({ name, refused }) => !refused && name !== ELSEWHERE);

async function writeOffice(name: string, file: Uint8Array): Promise<void> {
  const workbook = openWorkbook(file);
  await onWorkbook(workbook, async () => {
    const session = openSession();
    await session.hitung("buku");
    await session.tulisLaporan({ ids: null, susunan: "per-lembar" });
    await session.tulisLembarTemuan("buku");
  });
  written.set(`${name}.xlsx`, saveWorkbook(workbook));
}

/** Sheets that are made out of nothing: the sample and every blank document, the sample computed. */
const MADE = "lembar siap pakai";

async function writeMade(): Promise<void> {
  const workbook = newWorkbook("Kosong");
  await onWorkbook(workbook, async () => {
    const session = openSession();
    await session.sisipkanContoh();
    for (const id of LEMBAR_SIAP) await session.sisipkanLembar(id);
    await session.hitung("buku");
    await session.tulisLaporan({ ids: null, susunan: "satu-lembar" });
    await session.tulisLembarTemuan("buku");
  });
  written.set(`${MADE}.xlsx`, saveWorkbook(workbook));
}

/** A report with its published mistakes, mended, and the list of what is left with the map of its formulas. */
const MENDED = "diperbaiki";

async function writeMended(): Promise<void> {
  const workbook = openWorkbook(fileOf(loadReport("makassar-2021", "terbit").snapshot));
  await onWorkbook(workbook, async () => {
    const session = openSession();
    await session.hitung("buku");
    const { hasil } = await session.periksa("buku");
    const ids = hasil.temuan.filter(({ correction }) => correction !== null).map(({ id }) => id);
    await session.perbaiki(ids, "buku");
    await session.sorotTemuan("buku");
    await session.tulisLembarTemuan("buku");
  });
  written.set(`${MENDED}.xlsx`, saveWorkbook(workbook));
}

beforeAll(async () => {
  await writeMade();
  await writeMended();
  for (const nick of REPORTS) await writeReport(nick);
  for (const { name, file } of OFFICES) await writeOffice(name, file());
  if (!soffice) return;
  const made = convertAll(soffice, written, { to: "xlsx", recalculate: true });
  recomputed = new Map([...made].map(([name, file]) => [name, openWorkbook(file)]));
}, 600_000);

/** What formulas come to, by sheet and cell; numbers at the digits that both programs keep. */
function resultsOf(workbook: Workbook, of: Workbook): Record<string, Scalar> {
  const results: Record<string, Scalar> = {};
  for (const sheet of of.sheets) {
    sheet.grid.forEach(EVERYTHING, ({ formula }, row, column) => {
      if (formula === null) return;
      const value = workbook.sheetByName(sheet.name)?.value(row, column) ?? null;
      const told = value instanceof CellError ? value.code : value;
      results[`${sheet.name}!${cellName(row, column)}`] =
        typeof told === "number" ? Number(told.toPrecision(11)) : (told ?? "");
    });
  }
  return results;
}

const NAMES = [...REPORTS, MADE, MENDED, ...OFFICES.map(({ name }) => name)];

describe.skipIf(!soffice)(
  "a workbook saved after Hitung ulang and Laporan, recomputed by LibreOffice",
  () => {
    it.each(REPORTS)("comes to the figures that the run reported: %s", (nick) => {
      const workbook = recomputed.get(`${nick}.xlsx`);
      const cells = reported.get(nick) ?? [];
      expect(cells.length).toBeGreaterThan(20);
      for (const { sheet, cell, value } of cells) {
        const place = parseCell(cell);
        const page = workbook?.sheetByName(sheet);
        if (!workbook || !page || !place) throw new Error(`${sheet}!${cell} is gone.`);
        const found = page.cell(place.row, place.column)?.value ?? null;
        const look = workbook.styles.at(page.styleIndex(place.row, place.column));
        const isShare = look.numberFormat.includes("%");
        if (typeof value === "string") expect(found, `${sheet}!${cell}`).toBe(value);
        else expect(Number(found) * (isShare ? 100 : 1), `${sheet}!${cell}`).toBeCloseTo(value, 6);
      }
    });

    it.each(NAMES)("holds no error, and our results are its results: %s", (name) => {
      const ours = openWorkbook(written.get(`${name}.xlsx`) ?? new Uint8Array());
      const theirs = recomputed.get(`${name}.xlsx`);
      if (!theirs) throw new Error(`${name} was not recomputed.`);
      const results = resultsOf(theirs, ours);
      expect(Object.keys(results).length).toBeGreaterThan(0);
      expect(Object.entries(results).filter(([, value]) => /^(#|Err:)/.test(String(value)))).toEqual([]);
      expect(results).toEqual(resultsOf(ours, ours));
    });
  },
);

/** Seven tenths of what they took when every wide table and its notes had pages of their own: 27 and 23. */
const MOST_PAGES = { "sulteng-2024": 18, "makassar-2021": 16 } as const;
/** In Arial. What stands in for it where no font of its widths is installed holds an eighth less on a page. */
const WIDER = printsArial() ? 1 : 9 / 8;

it.skipIf(!soffice)("prints a chapter on few pages", () => {
  const nicks = Object.keys(MOST_PAGES) as (keyof typeof MOST_PAGES)[];
  const files = new Map(nicks.map((nick) => [`${nick}.docx`, documents.get(nick) ?? new Uint8Array()]));
  const printed = convertAll(soffice ?? "", files, { to: "pdf" });
  for (const nick of nicks) {
    const text = Buffer.from(printed.get(`${nick}.docx`) ?? "").toString("latin1");
    const pages = text.match(/\/Type\s*\/Page(?![a-z])/gi)?.length ?? 0;
    expect(pages, nick).toBeGreaterThan(5);
    expect(pages, nick).toBeLessThanOrEqual(MOST_PAGES[nick] * WIDER);
  }
});

it.each(NAMES)("is a workbook that Excel has nothing to repair in: %s", (name) => {
  expect(workbookFaults(written.get(`${name}.xlsx`) ?? new Uint8Array())).toEqual([]);
});

it.each(REPORTS)("is a document that Word has nothing to repair in: %s", (nick) => {
  expect(documentFaults(documents.get(nick) ?? new Uint8Array())).toEqual([]);
});
