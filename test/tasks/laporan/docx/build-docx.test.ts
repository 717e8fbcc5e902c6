import { panelsOf } from "../../../../src/tasks/laporan/chart/report-chart";
import { beforeAll, describe, expect, it } from "vitest";
import { strFromU8, unzipSync } from "fflate";
import { buildDocx } from "../../../../src/tasks/laporan/docx/build-docx";
import { columnWidths, textWidth } from "../../../../src/tasks/laporan/layout/page";
import type { ReportTable } from "../../../../src/tasks/laporan/report";
import { uraikan, type Uraian } from "../../../../src/tasks/laporan/uraian";
import { loadReport, REPORTS } from "../../../reports/load";
import { laporanOf } from "../offers";
import { openPackage, orderFaults, packageFaults, type Package } from "../../../support/ooxml";
import type { XmlDocument, XmlElement } from "../../../support/xml-tree";
import { convert, findSoffice } from "../../../support/soffice";
import { CAPAIAN_CHART, IDENTITAS, PERKEMBANGAN_CHART, T1, T2, T3, T5, T6, T8 } from "../fixtures/sulteng";

const NARASI = "Rata-rata capaian sebesar 124,97 persen. Penyebabnya adalah [uraikan penyebab].";
const part = (table: ReportTable, charts: Uraian["charts"] = []): Uraian => ({
  table,
  narasi: [NARASI],
  charts,
});
const CHAPTER = [
  part(T1, [CAPAIAN_CHART]),
  part(T2, [PERKEMBANGAN_CHART]),
  part(T3),
  part(T5),
  part(T6),
  part(T8),
];
const TABLES = CHAPTER.map(({ table }) => table);

const all = (root: XmlElement, tag: string) => root.getElementsByTagName(tag);
const attribute = (element: XmlElement | undefined, name: string) => element?.getAttribute(name) ?? null;

async function open(uraian: readonly Uraian[]): Promise<Package> {
  return openPackage(await buildDocx({ identitas: IDENTITAS, uraian }));
}

describe("buildDocx", () => {
  let file: Package;
  let body: XmlDocument;

  beforeAll(async () => {
    file = await open(CHAPTER);
    body = file.xml("word/document.xml");
  });

  const styled = (style: string) =>
    all(body, "w:p").filter((p) => attribute(all(p, "w:pStyle")[0], "w:val") === style);

  it("is a package whose parts are typed, well-formed, in order and all there", () => {
    expect(packageFaults(file)).toEqual([]);
    for (const name of file.names.filter((one) => one.endsWith(".xml")))
      expect(() => file.xml(name)).not.toThrow();
    for (const name of ["document", "styles", "header1", "footer1"]) {
      expect(orderFaults(file.xml(`word/${name}.xml`))).toEqual([]);
    }
  });

  it("repeats the headings of every table and breaks no row across pages", () => {
    all(body, "w:tbl").forEach((table, index) => {
      const rows = all(table, "w:tr");
      const repeats = (row: XmlElement) =>
        all(row, "w:tblHeader").some((mark) => attribute(mark, "w:val") !== "false");
      const heads = TABLES[index]!.header.length;
      expect(rows.map(repeats)).toEqual(rows.map((_, row) => row < heads));
      expect(rows.every((row) => all(row, "w:cantSplit").length === 1)).toBe(true);
    });
  });

  it("keeps a short table on one page and every table together with its source", () => {
    all(body, "w:tbl").forEach((table, index) => {
      const rows = all(table, "w:tr");
      const stays = rows.map((row) => all(row, "w:p").every((p) => all(p, "w:keepNext").length === 1));
      const { header, rows: own } = TABLES[index]!;
      expect(stays.slice(0, header.length + 1).every(Boolean)).toBe(true);
      expect(stays.at(-1)).toBe(true);
      // A table that no page holds must be free to break.
      expect(stays.every(Boolean)).toBe(own.length <= 12);
    });
  });

  it("fills the width of the text, in every row", () => {
    all(body, "w:tbl").forEach((table, index) => {
      const grid = all(table, "w:gridCol").map((column) => Number(attribute(column, "w:w")));
      expect(grid).toEqual(columnWidths(TABLES[index]!).map((width) => Math.round(width * 20)));
      const total = grid.reduce((sum, width) => sum + width, 0);
      expect(Math.abs(total / 20 - textWidth(TABLES[index]!.orientation))).toBeLessThan(0.5);
      for (const row of all(table, "w:tr")) {
        const widths = all(row, "w:tcW").map((width) => Number(attribute(width, "w:w")));
        expect(widths.reduce((sum, width) => sum + width, 0)).toBe(total);
      }
    });
  });

  it("turns the page for wide tables, on A4", () => {
    const pages = all(body, "w:pgSz").map((page) => [
      attribute(page, "w:orient"),
      Number(attribute(page, "w:w")),
      Number(attribute(page, "w:h")),
    ]);
    const [portrait, landscape] = [
      ["portrait", 11906, 16838],
      ["landscape", 16838, 11906],
    ];
    expect(pages).toEqual([portrait, landscape, portrait, landscape, portrait]);
  });

  it("numbers captions by fields that come to the numbers of the tables, also where one is left out", () => {
    const fields = all(body, "w:fldSimple").map((field) => [attribute(field, "w:instr"), field.textContent]);
    expect(fields.filter(([instruction]) => instruction!.includes("Tabel"))).toEqual([
      ["SEQ Tabel \\* ARABIC \\r 2", "2"],
      ["SEQ Tabel \\* ARABIC", "3"],
      ["SEQ Tabel \\* ARABIC", "4"],
      ["SEQ Tabel \\* ARABIC", "5"],
      ["SEQ Tabel \\* ARABIC \\r 7", "7"],
      ["SEQ Tabel \\* ARABIC \\r 9", "9"],
    ]);
    expect(styled("Caption").map((p) => p.textContent)).toContain(`Tabel 3.4 ${T3.judul}`);
    expect(styled("Caption").map((p) => p.textContent)).toContain(`Gambar 3.2 ${PERKEMBANGAN_CHART.judul}`);
  });

  it("lists tables and pictures by fields that point to their captions", () => {
    const instructions = all(body, "w:instrText").map((text) => text.textContent ?? "");
    expect(instructions.filter((text) => text.includes("TOC"))).toEqual([
      expect.stringContaining(`\\c "Tabel"`),
      expect.stringContaining(`\\c "Gambar"`),
    ]);
    const anchors = all(body, "w:hyperlink").map((link) => attribute(link, "w:anchor"));
    const bookmarks = all(body, "w:bookmarkStart").map((mark) => attribute(mark, "w:name"));
    expect(anchors).toHaveLength(TABLES.length + 2);
    for (const anchor of anchors) expect(bookmarks).toContain(anchor);
  });

  it("heads the sections in the order of the chapter, each once", () => {
    const headings = ["Heading1", "Heading2", "Heading3"].map((style) =>
      styled(style).map((p) => p.textContent),
    );
    expect(headings[0]).toEqual(["BAB IIIAKUNTABILITAS KINERJA"]);
    expect(headings[1]).toEqual(["3.1 Capaian Kinerja Organisasi", T8.bagian]);
    expect(headings[2]).toEqual([T1, T2, T3, T5, T6].map(({ bagian }) => bagian));
  });

  it("keeps the numbers of sections that no table fills, each with what is to be written", async () => {
    const kosong = [
      { bagian: "3.1.4 Perbandingan dengan Standar Nasional", kalimat: "[Uraikan bagian ini.]" },
      { bagian: "3.3 Bagian Lain", kalimat: "[Uraikan bagian lain.]" },
    ];
    const file = openPackage(await buildDocx({ identitas: IDENTITAS, uraian: CHAPTER, kosong }));
    const texts = all(file.xml("word/document.xml"), "w:p").map((p) => p.textContent ?? "");
    const at = (start: string): number => texts.findIndex((text) => text.startsWith(start));
    expect(at("3.1.3")).toBeLessThan(at("3.1.4"));
    expect(at("[Uraikan bagian ini.]")).toBe(at("3.1.4") + 1);
    expect(at("3.1.4")).toBeLessThan(at("3.1.5"));
    expect(texts.some((text) => text.startsWith("[Uraikan bagian lain.]"))).toBe(true);
  });

  it("keeps the figures of a chart, for whoever edits it in Word", () => {
    const chart = file.xml("word/charts/chart1.xml");
    const values = all(chart, "c:val").map((val) => all(val, "c:v").map((v) => Number(v.textContent)));
    expect(values).toEqual([CAPAIAN_CHART.series[0]!.values, [100, 100]]);
    expect(all(chart, "a:t").map((text) => text.textContent)).toEqual(
      expect.arrayContaining(["149,94", "100,00"]),
    );
  });

  it.each(REPORTS)("draws the charts of a report whether or not a bar is broken off: %s", async (nick) => {
    const laporan = laporanOf(loadReport(nick, "kosong").snapshot);
    const ids = new Set(laporan.offers.flatMap((offer) => (offer.ok ? [offer.id] : [])));
    const uraian = uraikan(laporan, ids, null);
    const file = await buildDocx({ identitas: laporan.identitas, uraian });
    const charts = Object.entries(unzipSync(file)).filter(([name]) => /charts\/chart[^/]*\.xml$/.test(name));
    expect(charts).toHaveLength(laporan.charts.flatMap(panelsOf).length);
    const text = charts.map(([, part]) => strFromU8(part)).join("");
    const failing = laporan.charts.some(({ series }) => series.some(({ gagal }) => gagal));
    expect(text.includes("<a:pattFill")).toBe(failing);
  });

  it("has no page of lists where they would be short, and no page with the heading of the chapter alone", async () => {
    const [landscape] = CHAPTER.filter(({ table }) => table.orientation === "landscape");
    const few = await buildDocx({ identitas: IDENTITAS, uraian: landscape ? [landscape] : [] });
    const body = openPackage(few).xml("word/document.xml").documentElement;
    expect(all(body, "w:pgSz").map((page) => attribute(page, "w:orient"))).toEqual(["landscape"]);
    const [first] = all(body, "w:p");
    expect(first?.textContent).toMatch(/^BAB III/);
  });

  it("shades what a person has yet to write, and nothing else of the text", () => {
    const shaded = styled("Uraian").flatMap((p) =>
      all(p, "w:r").filter((run) => all(run, "w:shd").length > 0),
    );
    expect(shaded.map((run) => run.textContent)).toEqual(CHAPTER.map(() => "[uraikan penyebab]"));
  });

  it("is written in Indonesian, with the office in its head and the page at its foot", () => {
    const language = file.xml("word/styles.xml").getElementsByTagName("w:lang")[0];
    expect(attribute(language, "w:val")).toBe("id-ID");
    expect(file.xml("word/header1.xml").documentElement.textContent).toContain(IDENTITAS.instansi);
    expect(file.text("word/footer1.xml")).toContain("PAGE");
  });

  it("holds whatever a cell may say", async () => {
    const evil = `<w:p/> & "x" \u0000\u0008\ud800 ]]> {=1+1}`;
    const rows = T1.rows.map((row) => ({
      ...row,
      cells: row.cells.map(() => ({ kind: "teks", text: evil }) as const),
    }));
    const table = { ...T1, judul: evil, sumber: evil, bagian: evil, nomor: evil, rows };
    const chart = { ...CAPAIAN_CHART, name: evil, judul: evil, sumber: evil, labels: [evil, evil] };
    const strange = await open([{ table, narasi: [evil], charts: [chart] }]);
    expect(packageFaults(strange)).toEqual([]);
    const [cell] = all(strange.xml("word/document.xml"), "w:tbl").flatMap((one) => all(one, "w:tr").slice(2));
    expect(cell!.textContent).toContain(`<w:p/> & "x"`);
    for (const name of strange.names.filter((one) => one.endsWith(".xml"))) {
      expect(() => strange.xml(name)).not.toThrow();
    }
  });

  it("stands without tables and without an identity", async () => {
    const identitas = { instansi: "", tahun: "", sumber: "", nomorBab: "" };
    const empty = openPackage(await buildDocx({ identitas, uraian: [] }));
    expect(packageFaults(empty)).toEqual([]);
  });
});

const soffice = findSoffice();
if (!soffice) console.warn("LibreOffice tidak ada: uji buka di Writer dilewati.");

describe.skipIf(!soffice)("opened in LibreOffice Writer", () => {
  let page: XmlDocument;

  beforeAll(async () => {
    const data = await buildDocx({ identitas: IDENTITAS, uraian: CHAPTER });
    page = openPackage(convert(soffice!, { name: "bab3.docx", data, to: "odt" })).xml("content.xml");
  }, 120_000);

  it("finds all tables with their repeated headings, pictures and captions", () => {
    const inPictures = all(page, "draw:object").flatMap((one) => all(one, "table:table"));
    const tables = all(page, "table:table").filter((table) => !inPictures.includes(table));
    expect(tables).toHaveLength(TABLES.length);
    tables.forEach((table, index) => {
      const [head] = all(table, "table:table-header-rows");
      expect(all(head!, "table:table-row")).toHaveLength(TABLES[index]!.header.length);
    });
    expect(all(page, "draw:object")).toHaveLength(2);
    const numbers = all(page, "text:sequence").map(
      (one) => `${attribute(one, "text:name")!} ${one.textContent}`,
    );
    expect(numbers.filter((one) => one.startsWith("Tabel"))).toEqual(
      TABLES.map(({ nomor }) => `Tabel ${nomor.split(".")[1]!}`),
    );
  });
});
