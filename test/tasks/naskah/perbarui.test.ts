import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { buildDocx } from "../../../src/tasks/laporan/docx/build-docx";
import { layTable } from "../../../src/tasks/laporan/layout/lay-table";
import type { Laporan } from "../../../src/tasks/laporan/report";
import { uraikan } from "../../../src/tasks/laporan/uraian";
import { openNaskah } from "../../../src/tasks/naskah/open-naskah";
import { perbaruiDokumen } from "../../../src/tasks/naskah/perbarui/perbarui";
import { loadReport, REPORTS, type ReportNick } from "../../reports/load";
import { cutAtPages } from "../../support/word-file";
import { documentFaults } from "../../support/word-rules";
import { laporanOf } from "../laporan/offers";

const DOCUMENT = "word/document.xml";

function partsOf(laporan: Laporan) {
  const ids = new Set(laporan.offers.flatMap((offer) => (offer.ok ? [offer.id] : [])));
  return uraikan(laporan, ids, { gaya: "lengkap", terbilang: false });
}

const bahanOf = (laporan: Laporan) => ({
  uraian: partsOf(laporan),
  tuturan: null,
  identitas: laporan.identitas,
});

const files = new WeakMap<Laporan, Promise<Uint8Array>>();

function fileOf(laporan: Laporan): Promise<Uint8Array> {
  const { identitas } = laporan;
  const file = files.get(laporan) ?? buildDocx({ identitas, uraian: partsOf(laporan) });
  files.set(laporan, file);
  return file;
}

/** Prose of an office: tracked changes, a comment, a footnote, a picture, and a table of its own. */
const FOREIGN = [
  `<w:p><w:ins w:id="901" w:author="Kabid" w:date="2025-01-02T00:00:00Z"><w:r><w:t>Tambahan</w:t></w:r></w:ins><w:del w:id="902" w:author="Kabid" w:date="2025-01-02T00:00:00Z"><w:r><w:delText>lama 12,67%</w:delText></w:r></w:del></w:p>`,
  `<w:p><w:commentRangeStart w:id="1"/><w:r><w:t>Mohon dicek 149,94%</w:t></w:r><w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r></w:p>`,
  `<w:p><w:r><w:t>Menurut BPS</w:t></w:r><w:r><w:footnoteReference w:id="7"/></w:r><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"/></w:pict></w:r></w:p>`,
  `<w:tbl><w:tblPr><w:tblStyle w:val="Kantor"/></w:tblPr><w:tblGrid><w:gridCol w:w="100"/><w:gridCol w:w="100"/></w:tblGrid><w:tr><w:tc><w:tcPr/><w:p><w:r><w:t>Target</w:t></w:r></w:p></w:tc><w:tc><w:tcPr/><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc></w:tr></w:tbl>`,
].join("");
const PAGES = FOREIGN + "<w:p><w:r><w:t>Uraian kantor.</w:t></w:r></w:p>".repeat(400);

/** The file with an office's pages around and between, and with parts of its own. */
function withForeign(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const text = strFromU8(parts[DOCUMENT] ?? new Uint8Array())
    .replace("<w:body>", `<w:body>${PAGES}`)
    .replaceAll("</w:tbl>", `</w:tbl>${FOREIGN.slice(0, FOREIGN.indexOf("<w:tbl>"))}`);
  return zipSync({
    ...parts,
    [DOCUMENT]: strToU8(text),
    "word/media/foto.png": new Uint8Array([1, 2, 3]),
    "word/comments.xml": strToU8("<w:comments/>"),
  });
}

/** The workbook with one figure that another person corrected. */
function corrected(nick: ReportNick, sheet: string, from: number, to: number) {
  const { snapshot } = loadReport(nick, "terbit");
  const sheets = snapshot.sheets.map((one) => {
    if (one.name !== sheet) return one;
    const swap = <T>(cells: readonly (readonly T[])[]) =>
      cells.map((row) => row.map((cell) => (cell === from ? (to as T) : cell)));
    return { ...one, values: swap(one.values), formulas: swap(one.formulas) };
  });
  return { ...snapshot, sheets };
}

const CORRECTED = corrected("sulteng-2024", "Tabel 3.2", 0.1267, 0.1167);

/** Every part of a file by its name, byte for byte, as strings: thousands of times as fast to compare as lists of bytes. */
const bytesOf = (file: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes, true)]));

const textOf = (file: Uint8Array) => strFromU8(unzipSync(file)[DOCUMENT] ?? new Uint8Array());

/** The text without what is ours: its tables, and the paragraphs of its narrative. */
const outside = (file: Uint8Array) =>
  strFromU8(unzipSync(file)[DOCUMENT] ?? new Uint8Array())
    .replace(/<w:tbl>(?:(?!<w:tbl>)[\s\S])*?<\/w:tbl>/g, "<tabel/>")
    .replace(/<w:p>(?:(?!<w:p>)[\s\S])*?<\/w:p>/g, (own) => (own.includes('"_Capaian_') ? "<uraian/>" : own));
/** The part in which we keep what the document was made from. */
const RECORD = "customXml/itemCapaian.xml";

describe("an office's own document", () => {
  it.each(REPORTS)("%s: nothing changes where the figures are the same", async (nick) => {
    const laporan = laporanOf(loadReport(nick, "terbit").snapshot);
    const draft = withForeign(await fileOf(laporan));
    const own = partsOf(laporan).map(({ table }) => table);
    const { berkas, tabel, uraian, berubahSejak } = perbaruiDokumen(draft, bahanOf(laporan));
    expect([uraian, berubahSejak]).toEqual([[], 0]);
    expect(tabel.map(({ hasil, dikenali }) => `${hasil} ${dikenali ?? ""}`)).toEqual(
      own.map(() => "tetap tanda"),
    );
    expect(bytesOf(berkas)).toEqual(bytesOf(draft));
  });

  it("has its tables renewed in place, and every other byte as it was", async () => {
    const before = laporanOf(loadReport("sulteng-2024", "terbit").snapshot);
    const after = laporanOf(CORRECTED);
    const draft = withForeign(await fileOf(before));
    const own = partsOf(after).map(({ table }) => table);
    const { berkas, tabel } = perbaruiDokumen(draft, bahanOf(after));
    const [old, renewed] = [bytesOf(draft), bytesOf(berkas)];
    expect(Object.keys(renewed).sort()).toEqual(Object.keys(old).sort());
    for (const name of Object.keys(old))
      if (name !== DOCUMENT && name !== RECORD) expect(renewed[name], name).toEqual(old[name]);
    expect(outside(berkas)).toBe(outside(draft));
    const changed = tabel.flatMap(({ berubah }) =>
      berubah.map(({ semula, menjadi }) => `${semula} → ${menjadi}`),
    );
    expect(changed).toContain("12,67% → 11,67%");
    expect(tabel.find(({ judul }) => judul.startsWith("Capaian Kinerja Sasaran"))?.hasil).toBe("diperbarui");
    const read = openNaskah(berkas, "hasil.docx").tabel.filter(({ judul }) => judul.startsWith("Tabel 3."));
    own.forEach((table, index) => {
      const wanted = layTable(table).body.flatMap(({ cells }) => cells.map(({ text }) => text.trim()));
      const texts = read[index]?.baris.flat().map(({ teks }) => teks) ?? [];
      expect(texts.slice(-wanted.length).sort()).toEqual(wanted.sort());
    });
  });

  describe("whose tables were cut at the ends of pages", () => {
    it.each(REPORTS)("%s: stays as it is where the figures are the same", async (nick) => {
      const laporan = laporanOf(loadReport(nick, "terbit").snapshot);
      const { file, cuts } = cutAtPages(await fileOf(laporan));
      expect(cuts).toBeGreaterThan(0);
      const { berkas, tabel } = perbaruiDokumen(file, bahanOf(laporan));
      expect(tabel.filter(({ hasil }) => hasil !== "tetap")).toEqual([]);
      expect(bytesOf(berkas)).toEqual(bytesOf(file));
    });

    it("has the figures of each part renewed, and its pages break where they did", async () => {
      const before = laporanOf(loadReport("sulteng-2024", "terbit").snapshot);
      const { file } = cutAtPages(await fileOf(before));
      const LAST = 84_928_200;
      const after = laporanOf(corrected("sulteng-2024", "Tabel 3.9", LAST, LAST + 10_000));
      const { berkas, tabel } = perbaruiDokumen(file, bahanOf(after));
      expect(tabel.flatMap(({ berubah }) => berubah.map(({ menjadi }) => menjadi))).toContain("84.938.200");
      const rowsOf = (document: Uint8Array) =>
        [...textOf(document).matchAll(/<w:tbl>[\s\S]*?<\/w:tbl>/g)].map(
          ([own]) => own.split("<w:tr>").length,
        );
      expect(rowsOf(berkas)).toEqual(rowsOf(file));
      expect(documentFaults(berkas)).toEqual([]);
      const whole = perbaruiDokumen(await fileOf(before), bahanOf(after)).berkas;
      const read = (document: Uint8Array) => openNaskah(document, "").tabel.map(({ baris }) => baris);
      expect(read(berkas)).toEqual(read(whole));
    });
  });

  it("is known by its captions where it carries no mark, and keeps what people wrote and marked", async () => {
    const before = laporanOf(loadReport("sulteng-2024", "terbit").snapshot);
    const after = laporanOf(CORRECTED);
    const parts = unzipSync(await fileOf(before));
    const text = strFromU8(parts[DOCUMENT] ?? new Uint8Array())
      .replace(/_Toc_T/g, "lain_T")
      .replace(
        '<w:t xml:space="preserve">149,94%</w:t>',
        '<w:t xml:space="preserve">149,94%</w:t><w:commentReference w:id="1"/>',
      );
    const draft = zipSync({ ...parts, [DOCUMENT]: strToU8(text) });
    const { tabel } = perbaruiDokumen(draft, bahanOf(after));
    expect(new Set(tabel.map(({ dikenali }) => dikenali))).toEqual(new Set(["judul"]));
    const held = tabel.flatMap(({ berubah }) => berubah.filter(({ dibiarkan }) => dibiarkan === "ditandai"));
    expect(held.map(({ semula }) => semula)).toEqual(["149,94%"]);
  });

  describe("that several hands work on", () => {
    /** Our document, in which a person changed `from` to `to` somewhere. */
    const editedBy = (file: Uint8Array, from: string | RegExp, to: string) => {
      const parts = unzipSync(file);
      const text = strFromU8(parts[DOCUMENT] ?? new Uint8Array());
      expect(text.replace(from, to)).not.toBe(text);
      return zipSync({ ...parts, [DOCUMENT]: strToU8(text.replace(from, to)) });
    };
    const before = laporanOf(loadReport("sulteng-2024", "terbit").snapshot);
    const after = laporanOf(CORRECTED);
    const run = (text: string) => `<w:t xml:space="preserve">${text}</w:t>`;

    it("says how many figures changed since it was written; our sentences follow with theirs", async () => {
      const { berkas, uraian, berubahSejak } = perbaruiDokumen(await fileOf(before), bahanOf(after));
      expect(berubahSejak).toBeGreaterThan(0);
      expect(uraian.length).toBeGreaterThan(0);
      expect(uraian.map(({ dibiarkan }) => dibiarkan)).toEqual(uraian.map(() => null));
      // Notes, sentences, cells: it says what a document that is written now says.
      const textsIn = (file: Uint8Array) => {
        const { paragraf, tabel } = openNaskah(file, "");
        return [paragraf.map(({ teks }) => teks), tabel.map(({ baris }) => baris)];
      };
      expect(textsIn(berkas)).toEqual(textsIn(await fileOf(after)));
      const again = perbaruiDokumen(berkas, bahanOf(after));
      expect([again.berubahSejak, again.uraian, bytesOf(again.berkas)]).toEqual([0, [], bytesOf(berkas)]);
    });

    it("keeps a figure and a sentence that a person changed, and tells both", async () => {
      const [sentence = ""] = partsOf(before)
        .flatMap(({ narasi }) => narasi)
        .filter((text) => text.includes("12,67"));
      const words = sentence.slice(0, 30);
      const cell = editedBy(await fileOf(before), run("12,67%"), run("12,70%"));
      const draft = editedBy(cell, words, `Menurut kami, ${words}`);
      const { berkas, tabel, uraian } = perbaruiDokumen(draft, bahanOf(after));
      const left = tabel.flatMap(({ berubah }) => berubah.filter(({ dibiarkan }) => dibiarkan === "diubah"));
      expect(left.map(({ semula, menjadi }) => `${semula} ${menjadi}`)).toEqual(["12,70% 11,67%"]);
      expect(uraian.filter(({ dibiarkan }) => dibiarkan === "diubah").length).toBe(1);
      const text = strFromU8(unzipSync(berkas)[DOCUMENT] ?? new Uint8Array());
      expect([text.includes(run("12,70%")), text.includes("Menurut kami, ")]).toEqual([true, true]);
    });

    it("keeps a row that a person added, and tells it", async () => {
      const file = await fileOf(before);
      const text = strFromU8(unzipSync(file)[DOCUMENT] ?? new Uint8Array());
      const [table = ""] = /<w:tbl>(?:(?!<w:tbl>)[\s\S])*?Sangat Tinggi[\s\S]*?<\/w:tbl>/.exec(text) ?? [];
      const last = table.slice(table.lastIndexOf("<w:tr>"), table.lastIndexOf("</w:tbl>"));
      const added = last.replace(/<w:t [^>]*>[^<]*<\/w:t>/g, run("Luar biasa"));
      const draft = editedBy(file, table, table.replace(last, last + added));
      const { berkas, tabel } = perbaruiDokumen(draft, bahanOf(before));
      expect(bytesOf(berkas)[DOCUMENT]).toEqual(bytesOf(draft)[DOCUMENT]);
      expect(
        tabel.flatMap(({ berubah }) => berubah.map(({ baris, dibiarkan }) => [baris, dibiarkan])),
      ).toEqual([["Luar biasa", "diubah"]]);
    });
  });

  it("says which tables it does not have, and which it lays out in another way", async () => {
    const laporan = laporanOf(loadReport("sulteng-2024", "terbit").snapshot);
    const parts = unzipSync(await fileOf(laporan));
    const text = strFromU8(parts[DOCUMENT] ?? new Uint8Array())
      .replace(/<w:tbl>[\s\S]*?<\/w:tbl>/, "")
      .replace(/(<w:t xml:space="preserve">)Realisasi(<\/w:t>)/, "$1Hasil$2");
    const { tabel } = perbaruiDokumen(zipSync({ ...parts, [DOCUMENT]: strToU8(text) }), bahanOf(laporan));
    expect(tabel.slice(0, 3).map(({ hasil }) => hasil)).toEqual([
      "tidak-ditemukan",
      "tata-letak-lain",
      "tetap",
    ]);
  });

  it("keeps Word's rules", async () => {
    const before = laporanOf(loadReport("tangsel-2021", "kosong").snapshot);
    const after = laporanOf(loadReport("tangsel-2021", "terbit").snapshot);
    const { berkas } = perbaruiDokumen(await fileOf(before), bahanOf(after));
    expect(documentFaults(berkas)).toEqual([]);
  });
});
