import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { buildDocx } from "../../../src/tasks/laporan/docx/build-docx";
import type { Laporan } from "../../../src/tasks/laporan/report";
import { uraikan } from "../../../src/tasks/laporan/uraian";
import { perbaruiDokumen } from "../../../src/tasks/naskah/perbarui/perbarui";
import { loadReport } from "../../reports/load";
import { officeDraft } from "../../support/office-draft";
import { findOpenXmlSdk, schemaFaults } from "../../support/open-xml-sdk";
import { convert, findSoffice } from "../../support/soffice";
import { documentFaults } from "../../support/word-rules";
import { laporanOf } from "../laporan/offers";

/** The draft of an office, with parts that Word and LibreOffice write, into which tables of ours were pasted. */

const DOCUMENT = "word/document.xml";
const [sdk, soffice] = [findOpenXmlSdk(), findSoffice()];

function bahanOf(laporan: Laporan) {
  const ids = new Set(laporan.offers.flatMap((offer) => (offer.ok ? [offer.id] : [])));
  const { identitas } = laporan;
  return { uraian: uraikan(laporan, ids, { gaya: "lengkap", terbilang: false }), tuturan: null, identitas };
}

/** One figure of Tabel 3.2 as another person corrected it. */
function corrected() {
  const { snapshot } = loadReport("sulteng-2024", "terbit");
  const swap = <T>(cells: readonly (readonly T[])[]) =>
    cells.map((row) => row.map((cell) => (cell === 0.1267 ? (0.1167 as T) : cell)));
  const sheets = snapshot.sheets.map((one) =>
    one.name === "Tabel 3.2" ? { ...one, values: swap(one.values), formulas: swap(one.formulas) } : one,
  );
  return { ...snapshot, sheets };
}

const before = bahanOf(laporanOf(loadReport("sulteng-2024", "terbit").snapshot));
const after = bahanOf(laporanOf(corrected()));
const written = buildDocx(before);

/** "Tabel 3.2 Capaian Kinerja Sasaran": as people shorten it. */
const shortened = (caption: string) => caption.split(" ").slice(0, 5).join(" ");

const partsOf = (file: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes, true)]));

const outside = (file: Uint8Array) =>
  partsOf(file)[DOCUMENT]?.replace(/<w:tbl>(?:(?!<w:tbl>)[\s\S])*?<\/w:tbl>/g, "<tabel/>");

/** What is wrong with the file by the schemas of Office. */
function faultsOf(file: Uint8Array): string[] {
  const folder = mkdtempSync(join(tmpdir(), "capaian-draf-"));
  try {
    writeFileSync(join(folder, "draf.docx"), file);
    return sdk ? schemaFaults(sdk, join(folder, "draf.docx")) : [];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Returns the renewed file. */
function expectTablesAlone(draft: Uint8Array): Uint8Array {
  const { berkas, tabel } = perbaruiDokumen(draft, after);
  expect(tabel.map(({ dikenali }) => dikenali)).toEqual(before.uraian.map(() => "isi"));
  const changed = tabel.flatMap(({ berubah }) =>
    berubah.map(({ semula, menjadi }) => `${semula} → ${menjadi}`),
  );
  expect(changed).toContain("12,67% → 11,67%");
  const [old, renewed] = [partsOf(draft), partsOf(berkas)];
  expect(Object.keys(renewed)).toEqual(Object.keys(old));
  expect(Object.keys(old).filter((name) => old[name] !== renewed[name])).toEqual([DOCUMENT]);
  expect(outside(berkas)).toBe(outside(draft));
  return berkas;
}

describe("the draft of an office whose captions are shorter than ours", () => {
  it("has its tables renewed by what they hold, and every other byte as it was", async () => {
    const draft = await officeDraft(await written, shortened);
    const berkas = expectTablesAlone(draft);
    expect([documentFaults(berkas), faultsOf(berkas)]).toEqual([[], []]);
  });

  it.skipIf(!soffice)("as LibreOffice saved it", async () => {
    const draft = await officeDraft(await written, shortened);
    const odt = convert(soffice ?? "", { name: "draf.docx", data: draft, to: "odt" });
    const saved = convert(soffice ?? "", { name: "draf.odt", data: odt, to: "docx" });
    expect(faultsOf(expectTablesAlone(saved))).toEqual(faultsOf(saved));
  });

  it.each<readonly [string, string]>([
    ["that says what ours does not", "Tabel 3.2 Capaian Kinerja Triwulan III"],
    ["that is none, below another number", "Tabel 3.7"],
    ["of a sentence of the office's", "Rincian tabel tersebut sebagai berikut"],
  ])("a table below a caption %s is left", async (_, caption) => {
    const draft = await officeDraft(await written, (own) => (own.startsWith("Tabel 3.2 ") ? caption : own));
    const { tabel } = perbaruiDokumen(draft, after);
    expect(tabel.find(({ nomor }) => nomor === "3.2")?.hasil).toBe("tidak-ditemukan");
  });

  it("a caption of its number alone is enough", async () => {
    const draft = await officeDraft(await written, (own) =>
      own.startsWith("Tabel 3.2 ") ? "Tabel 3.2" : own,
    );
    const { tabel } = perbaruiDokumen(draft, after);
    expect(tabel.find(({ nomor }) => nomor === "3.2")?.dikenali).toBe("isi");
  });

  it("of two tables of ours under one short caption, neither is taken", async () => {
    const draft = await officeDraft(await written, shortened);
    const { tabel } = perbaruiDokumen(twice(draft), after);
    expect(tabel.find(({ nomor }) => nomor === "3.2")?.hasil).toBe("tidak-ditemukan");
  });
});

/** The draft with Tabel 3.2 a second time, as of the year before. */
function twice(draft: Uint8Array): Uint8Array {
  const parts = unzipSync(draft);
  const text = strFromU8(parts[DOCUMENT] ?? new Uint8Array());
  const from = text.lastIndexOf("<w:p>", text.indexOf("Tabel 3.2 "));
  const to = text.indexOf("</w:tbl>", from) + "</w:tbl>".length;
  const again = text.slice(0, to) + "<w:p/>" + text.slice(from, to) + text.slice(to);
  return zipSync({ ...parts, [DOCUMENT]: strToU8(again) });
}
