import { execFile } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { readHitungArguments } from "../../src/headless/arguments";
import { runHitung } from "../../src/headless/hitung";
import type { reportOf } from "../../src/headless/report";
import { sentenceOf } from "../../src/headless/refusal";
import { openWorkbook } from "../../src/workbench/xlsx";
import { loadReport } from "../reports/load";
import { bookOf, sheetOf } from "../support/snapshots";
import { fileOf } from "../support/workbook-file";

const folder = mkdtempSync(join(tmpdir(), "capaian-"));
const at = (name: string) => join(folder, name);
const [input, output, report] = [at("sulteng.xlsx"), at("hasil.xlsx"), at("laporan.json")];

beforeAll(() => writeFileSync(input, fileOf(loadReport("sulteng-2024", "kosong").snapshot)));
beforeEach(() => {
  for (const target of [output, report]) rmSync(target, { force: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) => runHitung(readHitungArguments(args));
/** What the person reads when it does not work. */
const refusal = (...args: string[]) =>
  Promise.resolve()
    .then(() => run(...args))
    .then(
      (outcome) => `tidak ditolak: ${outcome}`,
      (error: unknown) => sentenceOf(error),
    );
const readReport = () => JSON.parse(readFileSync(report, "utf8")) as ReturnType<typeof reportOf>;

describe("the headless run on a report's workbook", () => {
  it("fills the tables in three syncs and tells what it did", async () => {
    const line = await run(input, "--out", output, "--json", report);
    expect(line).toContain(output);
    const { workbook, syncs, tables, ringkasan, ...rest } = readReport();
    expect(workbook).toBe("sulteng.xlsx");
    expect(syncs).toBe(3);
    const table = tables.find(({ sheet }) => sheet === "Tabel 3.2")!;
    expect(table).toMatchObject({
      kind: "capaian",
      range: expect.stringMatching(/^[A-Z]+\d+:[A-Z]+\d+$/) as string,
    });
    expect(table.columns).toContainEqual({
      column: "D",
      role: "target",
      period: expect.anything() as string,
      source: "judul",
    });
    expect(table.cells[0]).toMatchObject({
      role: "capaian",
      value: expect.closeTo(149.94, 2) as number,
      written: "rumus",
    });
    expect(Object.keys(rest).sort()).toEqual(["judgements", "rumusKantor", "skipped"]);
    expect(Object.keys(ringkasan)).toEqual(
      expect.arrayContaining(["indikator", "rataRata", "perKategori", "gagal"]),
    );
  });

  it("tells the absorption of each budget, programmes alone in its total", async () => {
    await run(input, "--out", output, "--json", report);
    const { serapan } = readReport().tables.find(({ sheet }) => sheet === "Tabel 3.9")!;
    expect(serapan!.total).toMatchObject({ pagu: 21_360_429_890.25, realisasi: 19_362_153_643 });
    expect(new Set(serapan!.rows.map(({ level }) => level))).toEqual(new Set([0, 1, 2]));
    expect(readReport().tables.find(({ sheet }) => sheet === "Tabel 3.2")!.serapan).toBeNull();
  });

  it("writes into the file what the report says, and leaves every other cell alone", async () => {
    await run(input, "--out", output, "--json", report);
    const [before, after] = [input, output].map((path) => openWorkbook(readFileSync(path)));
    const written = new Set(
      readReport().tables.flatMap(({ sheet, cells }) => cells.map(({ cell }) => `${sheet}!${cell}`)),
    );
    for (const sheet of loadReport("sulteng-2024", "kosong").snapshot.sheets) {
      const { row, column, rows, columns } = sheet.used;
      for (let r = row; r < row + rows; r++) {
        for (let c = column; c < column + columns; c++) {
          const [was, is] = [before, after].map((book) => book!.sheetByName(sheet.name)!.cell(r, c));
          const name = `${sheet.name}!${String.fromCharCode(65 + c)}${r + 1}`;
          if (written.has(name)) expect(is?.formula ?? is?.value, name).not.toBeNull();
          else expect([is?.value, is?.formula], name).toEqual([was?.value, was?.formula]);
        }
      }
    }
  });

  it("changes nothing when it runs again on its own result", async () => {
    await run(input, "--out", output);
    const again = at("lagi.xlsx");
    expect(await run(output, "--out", again)).toContain("Tidak ada sel yang perlu diubah");
    expect(unzipSync(readFileSync(again))).toEqual(unzipSync(readFileSync(output)));
  });

  it("tells what stood in a cell that said something else", async () => {
    writeFileSync(at("terbit.xlsx"), fileOf(loadReport("sulteng-2024", "terbit").snapshot));
    await run(at("terbit.xlsx"), "--out", output, "--json", report);
    const { cells } = readReport().tables.find(({ sheet }) => sheet === "Tabel 3.9")!;
    const replaced = cells.filter(({ semula }) => semula !== null).map(({ cell, semula }) => [cell, semula]);
    expect(replaced).toContainEqual(["E16", "84,90%"]);
    expect(replaced.length).toBeLessThan(5);
  });

  it("follows a settings file", async () => {
    writeFileSync(at("aturan.json"), JSON.stringify({ tulis: "nilai", batas: 110 }));
    await run(input, "--out", output, "--json", report, "--pengaturan", at("aturan.json"));
    const { cells } = readReport().tables.find(({ sheet }) => sheet === "Tabel 3.2")!;
    expect(cells[0]).toMatchObject({ value: 110, written: "nilai" });
  });

  it("may write over its own input", async () => {
    const own = at("sendiri.xlsx");
    writeFileSync(own, readFileSync(input));
    await run(own, "--out", own);
    expect(await run(own, "--out", output)).toContain("Tidak ada sel yang perlu diubah");
  });
});

describe("a run that cannot be", () => {
  const compound = (word: string) =>
    Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(512), Buffer.from(word, "utf16le")]);

  it.each([
    ["no workbook named", [], "Sebutkan buku kerja"],
    ["no target", [input], "--out"],
    ["two workbooks", [input, "lain.xlsx", "--out", output], "lain.xlsx"],
    ["an option nobody knows", [input, "--out", output, "--jsn", report], "--jsn"],
    ["a file that is not there", [at("tiada.xlsx"), "--out", output], "tidak ditemukan"],
    ["a folder", [folder, "--out", output], "folder"],
    ["a target in a folder that is not there", [input, "--out", at("tiada/hasil.xlsx")], "Folder"],
    ["a target that is a folder", [input, "--out", folder], "bukan berkas"],
    ["settings that are not there", [input, "--out", output, "--pengaturan", at("tiada.json")], "tiada.json"],
  ])("%s", async (_, args, words) => {
    expect(await refusal(...args)).toContain(words);
    expect(readdirSync(folder)).not.toContain("hasil.xlsx");
  });

  it.each([
    ["no workbook", Buffer.from("bukan buku kerja"), "bukan buku kerja Excel"],
    ["half a workbook", () => readFileSync(input).subarray(0, 3_000), "bukan buku kerja Excel"],
    ["a locked one", compound("EncryptedPackage"), "kata sandi"],
    ["one of old Excel", compound("Workbook"), ".xls"],
    [
      "one without a table",
      () => fileOf(bookOf(sheetOf("Memo", [["Rapat hari Senin"], ["Pukul 09.00"]]))),
      "tidak ada tabel",
    ],
    [
      "one of ten thousand columns",
      () =>
        fileOf(bookOf(sheetOf("Lebar", [["Indikator", "Target", ...Array<string>(9_997).fill(""), "jauh"]]))),
      "Lembar Lebar tidak dibaca: isinya sampai sel NTP1",
    ],
  ])("a file that is %s", async (_, content, words) => {
    const path = at("masukan.xlsx");
    writeFileSync(path, typeof content === "function" ? content() : content);
    writeFileSync(output, "milik orang");
    expect(await refusal(path, "--out", output)).toContain(words);
    expect(readFileSync(output, "utf8")).toBe("milik orang");
  });

  it.each([
    ['{"tulis":', "bukan JSON"],
    ['{"batass": 110}', "batass"],
    ['{"batas": "banyak"}', "batas"],
    ["[]", "aturan.json"],
  ])("settings %s", async (text, words) => {
    writeFileSync(at("aturan.json"), text);
    expect(await refusal(input, "--out", output, "--pengaturan", at("aturan.json"))).toContain(words);
  });

  it("leaves a target that may only be read as it is, and no draft beside it", async () => {
    mkdirSync(at("arsip"));
    writeFileSync(at("arsip/hasil.xlsx"), "milik orang");
    chmodSync(at("arsip/hasil.xlsx"), 0o444);
    expect(await refusal(input, "--out", at("arsip/hasil.xlsx"))).toContain("hanya dapat dibaca");
    expect(readFileSync(at("arsip/hasil.xlsx"), "utf8")).toBe("milik orang");
    expect(readdirSync(at("arsip"))).toEqual(["hasil.xlsx"]);
  });
});

describe("the command line", () => {
  const npmRun = (...args: string[]) =>
    promisify(execFile)("npm", ["run", "--silent", "hitung", "--", ...args], {
      cwd: join(import.meta.dirname, "../.."),
    });

  it("ends with 0 and one line", async () => {
    const { stdout, stderr } = await npmRun(input, "--out", output);
    expect(stdout.trim().split("\n")).toHaveLength(1);
    expect(stderr.replace(/^npm warn.*$/gm, "").trim()).toBe("");
  });

  it("ends with something else and one sentence on stderr", async () => {
    const failed = npmRun(at("tiada.xlsx"), "--out", output);
    await expect(failed).rejects.toMatchObject({ code: 1, stdout: "" });
    const { stderr } = await failed.catch((error: { stderr: string }) => error);
    expect(stderr.replace(/^npm warn.*$/gm, "").trim()).toBe(`Berkas “${at("tiada.xlsx")}” tidak ditemukan.`);
  });
});

describe("--ganti-rumus", () => {
  const book = () => {
    const sheet = sheetOf("IKU", [
      ["No", "Indikator", "Satuan", "Target", "Realisasi", "Capaian (%)"],
      [1, "Indeks koperasi", "Indeks", 80, 40, 60],
      [2, "Indeks UMKM", "Indeks", 50, 45, 100],
    ]);
    const formulas = sheet.formulas.map((row, at) =>
      row.map((cell, column) => (at > 0 && column === 5 ? `=E${at + 1}/D${at + 1}*100+10` : cell)),
    );
    return bookOf({ ...sheet, formulas });
  };
  const capaian = () =>
    openWorkbook(readFileSync(output), "hasil.xlsx").sheetByName("IKU")?.cell(1, 5)?.formula ?? "";

  it("replaces the office's formulas of the named column, and of no other without it", async () => {
    const source = at("kantor.xlsx");
    writeFileSync(source, fileOf(book()));
    await run(source, "--out", output, "--json", report);
    expect(capaian()).toBe("=E2/D2*100+10");
    await run(source, "--out", output, "--json", report, "--ganti-rumus", "IKU!F");
    expect(capaian()).toContain("COUNT(D2,E2)");
    expect(readReport().rumusKantor).toMatchObject([{ column: "F", diganti: true }]);
  });

  it("refuses what names no column, and a column without such formulas", async () => {
    const source = at("kantor.xlsx");
    writeFileSync(source, fileOf(book()));
    expect(await refusal(source, "--out", output, "--ganti-rumus", "IKU")).toContain("tidak terbaca");
    expect(await refusal(source, "--out", output, "--ganti-rumus", "IKU!E")).toContain(
      "tidak ada rumus kantor",
    );
  });
});
