import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readPeriksaArguments } from "../../../src/headless/arguments";
import { runPeriksa } from "../../../src/headless/periksa";
import type { TabelNaskah } from "../../../src/tasks/naskah/naskah";
import { openNaskah } from "../../../src/tasks/naskah/open-naskah";
import { loadReport, REPORTS } from "../../reports/load";
import { convertAll, findSoffice } from "../../support/soffice";
import { fileOf } from "../../support/workbook-file";
import {
  cutAtPages,
  firstRow,
  withinBoxes,
  withinCells,
  withProse,
  wordFileOf,
} from "../../support/word-file";
import type { SheetSnapshot, Snapshot } from "../../../src/sheet/snapshot";
import { periksaOnce } from "../../support/results";

const written = new Map<Snapshot, Promise<Uint8Array>>();

/** Written once, however many tests read it. */
function writtenOf(snapshot: Snapshot): Promise<Uint8Array> {
  const file = written.get(snapshot) ?? wordFileOf(snapshot);
  written.set(snapshot, file);
  return file;
}

interface Read {
  readonly findings: readonly { rule: string; severity: string; published: string; expected: unknown }[];
  readonly naskah: { readonly tabel: readonly { readonly lembar: string }[] };
}

async function auditOf(file: Uint8Array, nick: string): Promise<Read> {
  const folder = mkdtempSync(join(tmpdir(), "capaian-naskah-"));
  try {
    const [docx, json] = [join(folder, `${nick}.docx`), join(folder, "temuan.json")];
    writeFileSync(docx, file);
    await runPeriksa(readPeriksaArguments([docx, "--json", json]));
    return JSON.parse(readFileSync(json, "utf8")) as Read;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** "Rp747.740.000" of a text is "747.740.000" of a number; a finding is the same. */
const bare = (published: string) => published.replace(/^Rp|\s/g, "");
const errorsOf = (findings: Read["findings"]) =>
  findings
    .filter(({ severity }) => severity === "error")
    .map(({ rule, published, expected }) => `${rule} ${bare(published)} → ${String(expected)}`)
    .sort();

/** The same, but for the digits that a workbook keeps and paper does not show. */
const roundedOf = (findings: Read["findings"]) =>
  errorsOf(findings.map((one) => ({ ...one, expected: Number(Number(one.expected).toPrecision(5)) })));

const rowsOf = (sheet: SheetSnapshot) =>
  sheet.values.slice(firstRow(sheet)).filter((row) => row.some((cell) => cell !== ""));

/** The cells of a table with their texts, blanks where others reach over them. */
function textsOf({ baris, kolom }: TabelNaskah, columns: number): string[][] {
  return baris.map((row) => {
    const texts = Array.from({ length: Math.max(kolom, columns) }, () => "");
    for (const { column, teks } of row) texts[column] = teks;
    return texts.slice(0, columns);
  });
}

describe.each(REPORTS)("the tables of %s, written into Word as they are printed", (nick) => {
  const { snapshot } = loadReport(nick, "teks");

  it("come back cell by cell", async () => {
    const { tabel } = openNaskah(await writtenOf(snapshot), `${nick}.docx`);
    expect(tabel.length).toBe(snapshot.sheets.length);
    snapshot.sheets.forEach((sheet, index) => {
      const wanted = rowsOf(sheet).map((row) => row.map((cell) => String(cell).trim()));
      const table = tabel[index];
      expect(table && textsOf(table, sheet.used.columns), sheet.name).toEqual(wanted);
    });
  });

  it("are whole again where they were cut at the end of a page", async () => {
    const file = await writtenOf(snapshot);
    const cut = cutAtPages(file);
    expect(cut.cuts).toBeGreaterThan(5);
    const rows = (bytes: Uint8Array) => openNaskah(bytes, nick).tabel.map(({ baris }) => baris);
    expect(rows(cut.file)).toEqual(rows(file));
  });

  it("are audited as the workbook is: no error more, none less", async () => {
    const { findings } = await auditOf(await writtenOf(snapshot), nick);
    const { temuan } = periksaOnce(snapshot);
    expect(errorsOf(findings)).toEqual(errorsOf(temuan));
  });
});

/** What reports say around their tables: figures of rules, of staff, of other years, of quarters. */
const PROSE = [
  "Penyusunan laporan ini berpedoman pada Peraturan Menteri PANRB Nomor 53 Tahun 2014, sebagaimana diubah pada tahun 2021.",
  "Pada tahun sebelumnya tercatat 1.254 koperasi: 823 koperasi aktif (65,63 persen) dan 431 koperasi tidak aktif.",
  "Jumlah pegawai 74 orang, yaitu 41 laki-laki (55,4%) dan 33 perempuan (44,6%).",
  "Rata-rata nasional mencapai 61,07 persen; target akhir Renstra tahun 2026 ditetapkan 85 persen.",
  "Kegiatan dilaksanakan dalam 3 angkatan dengan biaya Rp. 250.000.000,- (Dua Ratus Lima Puluh Juta Rupiah).",
  "Triwulan I mencapai 21 persen, triwulan II 43 persen, triwulan III 70 persen, dan triwulan IV 100 persen.",
];

describe.each(["tangsel-2021", "sumsel-2023"] as const)("a long report with the tables of %s", (nick) => {
  const { snapshot } = loadReport(nick, "teks");
  const wanted = errorsOf(periksaOnce(snapshot).temuan);
  const long = Array.from({ length: 10 }, () => PROSE).flat();

  it.each([
    ["in text boxes", withinBoxes],
    ["in the cells of frames", withinCells],
  ] as const)("%s, amid pages of prose, has its errors and no other", async (_, framed) => {
    const { findings } = await auditOf(framed(withProse(await writtenOf(snapshot), long)), nick);
    expect(errorsOf(findings)).toEqual(wanted);
  });
});

const soffice = findSoffice();

describe.skipIf(soffice === null)("documents that LibreOffice wrote from ours", () => {
  it("hold the same tables and the same errors", async () => {
    const files = new Map<string, Uint8Array>();
    for (const nick of REPORTS) files.set(`${nick}.docx`, await writtenOf(loadReport(nick, "teks").snapshot));
    const odt = convertAll(soffice ?? "", files, { to: "odt" });
    const renamed = new Map([...odt].map(([name, data]) => [name.replace(".docx", ".odt"), data]));
    const again = convertAll(soffice ?? "", renamed, { to: "docx" });
    for (const nick of REPORTS) {
      const [ours, theirs] = [files.get(`${nick}.docx`), again.get(`${nick}.odt`)];
      if (!ours || !theirs) throw new Error(`${nick} was not converted`);
      const texts = (file: Uint8Array) =>
        openNaskah(file, nick).tabel.map((table) => textsOf(table, table.kolom));
      expect(texts(theirs), nick).toEqual(texts(ours));
    }
  });

  it("laid out by it as tables of a web page: audited as the workbook is, no error more, none less", async () => {
    const named = (ending: string) => (nick: string) => `${nick}.${ending}`;
    const run = (files: ReadonlyMap<string, Uint8Array>, from: string, to: string, filter?: string) => {
      const options = { to, locale: "id-ID", ...(filter === undefined ? {} : { from: filter }) };
      const made = convertAll(soffice ?? "", files, options);
      return new Map(
        REPORTS.map((nick) => [named(to)(nick), made.get(named(from)(nick)) ?? new Uint8Array()]),
      );
    };
    const books = new Map(
      REPORTS.map((nick) => [named("xlsx")(nick), fileOf(loadReport(nick, "terbit").snapshot)]),
    );
    const html = run(books, "xlsx", "html");
    const odt = run(html, "html", "odt", "HTML (StarWriter)");
    const docx = run(odt, "odt", "docx");
    for (const nick of REPORTS) {
      const { findings } = await auditOf(docx.get(named("docx")(nick)) ?? new Uint8Array(), nick);
      const { temuan } = periksaOnce(loadReport(nick, "terbit").snapshot);
      expect(roundedOf(findings), nick).toEqual(roundedOf(temuan));
    }
  });
});
