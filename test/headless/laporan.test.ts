import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { readLaporanArguments } from "../../src/headless/arguments";
import { runLaporan } from "../../src/headless/laporan";
import { type Identitas, type ReportOffer } from "../../src/tasks/laporan/report";
import type { Uraian } from "../../src/tasks/laporan/uraian";
import { openWorkbook } from "../../src/workbench/xlsx";
import { loadReport } from "../reports/load";
import { npmRun, refusalOf } from "../support/command-line";
import { openPackage, packageFaults } from "../support/ooxml";
import { bookOf, sheetOf } from "../support/snapshots";
import { convert, findSoffice } from "../support/soffice";
import { fileOf } from "../support/workbook-file";
import { REPORT_TABLES } from "../../src/tasks/laporan/tables";

const soffice = findSoffice();
if (!soffice)
  console.warn("LibreOffice (soffice) was not found: the written report is not looked at through it.");

const folder = mkdtempSync(join(tmpdir(), "capaian-"));
const at = (name: string) => join(folder, name);
const [input, output] = [at("sumsel.xlsx"), at("hasil.xlsx")];
const [docx, report] = [at("bab3.docx"), at("laporan.json")];
const TARGETS = [output, docx, report];

beforeAll(() => writeFileSync(input, fileOf(loadReport("sumsel-2023", "terbit").snapshot)));
beforeEach(() => {
  for (const target of TARGETS) rmSync(target, { force: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) => runLaporan(readLaporanArguments(args));
const refusal = (...args: string[]) => refusalOf(() => Promise.resolve().then(() => run(...args)));

interface Report {
  readonly workbook: string;
  readonly syncs: number;
  readonly identitas: Identitas;
  readonly offers: readonly ReportOffer[];
  readonly uraian: readonly Uraian[];
}

describe("the office's own document", () => {
  const kantor = at("kantor.docx");
  const hasil = at("kantor-baru.docx");

  it("says how many of its tables were renewed and how many it does not hold", async () => {
    await run(input, "--out", output, "--docx", kantor);
    const line = await run(input, "--out", output, "--docx", hasil, "--ke", kantor);
    expect(line.split("\n")[1]).toMatch(
      /^Tabel di dokumen: 9 sudah sama; \d+ tidak ditemukan; bila ada di dokumen, samakan judulnya\.$/,
    );
  });
});

describe("chapter III from the command line", () => {
  it("writes workbook, document and report of one and the same tables", async () => {
    const line = await run(input, "--out", output, "--docx", docx, "--json", report);
    expect(line).toBe(`9 tabel laporan ditulis: 9 lembar dibuat: ${output} dan ${docx}`);

    const json = JSON.parse(readFileSync(report, "utf8")) as Report;
    expect(json).toMatchObject({ workbook: "sumsel.xlsx", identitas: { tahun: "2023", nomorBab: "3" } });
    expect(json.syncs).toBeLessThanOrEqual(5);
    expect(json.offers.map(({ id }) => id).sort()).toEqual(REPORT_TABLES.map(({ id }) => id).sort());
    const built = json.offers.flatMap((offer) => (offer.ok ? [offer.table] : []));
    for (const offer of json.offers) if (!offer.ok) expect(offer.alasan).not.toBe("");
    expect(json.uraian.map(({ table }) => table.id)).toEqual(built.map(({ id }) => id));

    const written = openWorkbook(readFileSync(output));
    const captions = written.sheets.map((sheet) => String(sheet.cell(0, 0)?.value ?? ""));
    const document = openPackage(readFileSync(docx));
    expect(packageFaults(document)).toEqual([]);
    const words = document.xml("word/document.xml").documentElement.textContent ?? "";
    for (const { nomor, judul } of built) {
      expect(captions).toContain(`Tabel ${nomor} ${judul}`);
      expect(words).toContain(judul);
    }
  });

  it("leaves the sheets of the office as they are", async () => {
    await run(input, "--out", output);
    const [before, after] = [input, output].map((path) => openWorkbook(readFileSync(path)));
    for (const own of before!.sheets) {
      const same = after!.sheetByName(own.name)!;
      for (let row = 0; row < 60; row += 1)
        for (let column = 0; column < 12; column += 1)
          expect(same.cell(row, column)?.value ?? null).toEqual(own.cell(row, column)?.value ?? null);
    }
  });

  it("changes nothing when it runs again on its own result", async () => {
    await run(input, "--out", output);
    const first = openWorkbook(readFileSync(output)).sheets.length;
    expect(await run(output, "--out", output)).toContain("9 tabel laporan ditulis");
    expect(openWorkbook(readFileSync(output)).sheets).toHaveLength(first);
  });

  it.skipIf(!soffice)("is read by LibreOffice in Indonesian figures, charts and all", async () => {
    await run(input, "--out", output);
    const page = Buffer.from(
      convert(soffice!, { name: "hasil.xlsx", data: readFileSync(output), to: "html" }),
    ).toString("utf8");
    // LKjIP Sumatera Selatan 2023, Tabel III.1 and III.7.
    for (const figure of ["105,20%", "39,43%", "1.265,00%", "34.019.900", "22.075.327.268"])
      expect([figure, page.includes(`>${figure}<`)]).toEqual([figure, true]);
    expect(/#{3,}|#(?:REF|NAME|VALUE|DIV)/.exec(page)).toBeNull();
    const charts = openPackage(
      convert(soffice!, { name: "hasil.xlsx", data: readFileSync(output), to: "ods" }),
    ).names.filter((name) => /^Object \d+\/content\.xml$/.test(name));
    // Two classes of capaian make no pie: the bars of capaian and of serapan, and one small chart for each trend.
    expect(charts).toHaveLength(8);
  });
});

describe("a report that cannot be", () => {
  it.each([
    ["no target", [input], "--out"],
    ["a file that is not there", [at("tiada.xlsx"), "--out", output], "tidak ditemukan"],
    [
      "a document in a folder that is not there",
      [input, "--out", output, "--docx", at("x/a.docx")],
      "Folder",
    ],
    ["a report that is a folder", [input, "--out", output, "--json", folder], "bukan berkas"],
    ["an option nobody knows", [input, "--out", output, "--pdf", at("a.pdf")], "--pdf"],
  ])("%s: nothing is written", async (_, args, words) => {
    expect(await refusal(...args)).toContain(words);
    for (const target of TARGETS) expect(readdirSync(folder).map(at)).not.toContain(target);
  });

  it("a workbook with nothing to report on leaves every target as it was", async () => {
    const memo = at("memo.xlsx");
    writeFileSync(memo, fileOf(bookOf(sheetOf("Memo", [["Rapat hari Senin"], ["Pukul 09.00"]]))));
    for (const target of TARGETS) writeFileSync(target, "milik orang");
    const words = await refusal(memo, "--out", output, "--docx", docx, "--json", report);
    expect(words).toBe("memo.xlsx: belum ada tabel laporan yang dapat dibuat.");
    for (const target of TARGETS) expect(readFileSync(target, "utf8")).toBe("milik orang");
  });

  it("ends the command with 1 and one sentence, a good one with 0 and one line", async () => {
    const failed = await npmRun("laporan", at("tiada.xlsx"), "--out", output);
    expect(failed).toEqual({
      ...{ code: 1, stdout: "" },
      stderr: `Berkas “${at("tiada.xlsx")}” tidak ditemukan.`,
    });
    const done = await npmRun("laporan", input, "--out", output);
    expect(done).toMatchObject({ code: 0, stderr: "" });
    expect(done.stdout.split("\n")).toHaveLength(1);
  });
});
