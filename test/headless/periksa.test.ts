import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readPeriksaArguments } from "../../src/headless/arguments";
import { runPeriksa } from "../../src/headless/periksa";
import { sentenceOf } from "../../src/headless/refusal";
import { loadReport } from "../reports/load";
import { bookOf, sheetOf } from "../support/snapshots";
import { sheet, type Entry } from "../tasks/periksa/rumus/lembar-rumus";
import { fileOf } from "../support/workbook-file";

let folder: string;
const at = (name: string) => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "capaian-periksa-"));
  writeFileSync(at("buku.xlsx"), fileOf(loadReport("makassar-2021", "terbit").snapshot));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]) => runPeriksa(readPeriksaArguments(args));

it("writes the findings as JSON and leaves the workbook as it was", async () => {
  const before = readFileSync(at("buku.xlsx"));
  const said = await run(at("buku.xlsx"), "--json", at("temuan.json"));
  expect(said).toMatch(/^18 salah hitung, \d+ catatan pada [\d.]+ angka/);
  expect(readFileSync(at("buku.xlsx"))).toEqual(before);
  const { findings, ...rest } = JSON.parse(readFileSync(at("temuan.json"), "utf8")) as {
    findings: Record<string, unknown>[];
  };
  expect(rest).toEqual({});
  expect(findings.find(({ sheet, cell }) => sheet === "Tabel Capaian b b b" && cell === "F12")).toEqual({
    sheet: "Tabel Capaian b b b",
    cell: "F12",
    rule: "capaian-tidak-sesuai",
    severity: "error",
    published: "661",
    expected: (661 / 670) * 100,
    message: "F12 tertulis 661; capaian dari target D12 (670) dan realisasi E12 (661) seharusnya 99%.",
    causes: ["661 adalah realisasi di E12: mungkin tersalin ke kolom ini."],
  });
});

it("refuses a workbook without a table, and writes nothing", async () => {
  writeFileSync(at("memo.xlsx"), fileOf(bookOf(sheetOf("Memo", [["Rapat hari Senin"]]))));
  const refused = await run(at("memo.xlsx"), "--json", at("temuan.json")).catch(sentenceOf);
  expect(refused).toContain("memo.xlsx: tidak ada tabel yang dikenali.");
  expect(readdirSync(folder)).not.toContain("temuan.json");
});

it("answers a workbook without a table by its formulas", async () => {
  const rows = Array.from({ length: 8 }, (_, index): Entry[] => [
    `Pos ${index}`,
    10 + index,
    40 + index,
    index === 4 ? ["=B6*C6", 616] : [`=B${index + 2}/C${index + 2}`, 0.3],
  ]);
  writeFileSync(at("kas.xlsx"), fileOf(bookOf(sheet([["Pos", "Bagian", "Pokok", "Nisbah"], ...rows]))));
  const said = await run(at("kas.xlsx"), "--json", at("temuan.json"));
  expect(said).toContain("1 rumus janggal dari 8 rumus pada 1 lembar; tidak ada tabel yang dikenali.");
  expect(JSON.parse(readFileSync(at("temuan.json"), "utf8"))).toEqual({
    findings: [
      expect.objectContaining({
        sheet: "Kas",
        cell: "D6",
        rule: "rumus-lain",
        severity: "janggal",
        expected: null,
      }),
    ],
    petaRumus: [
      {
        lembar: "Kas",
        rumus: 8,
        pola: [
          { contoh: "D2", rumus: "=B2/C2", sel: 7, blok: ["D2:D5", "D7:D9"] },
          { contoh: "D6", rumus: "=B6*C6", sel: 1, blok: ["D6"] },
        ],
        diketik: ["B2:C9"],
      },
    ],
  });
});

it("asks for the file of the findings", () => {
  expect(() => readPeriksaArguments([at("buku.xlsx")])).toThrow("--json");
});
