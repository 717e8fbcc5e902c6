import { strFromU8, unzipSync } from "fflate";
import { JSDOM } from "jsdom";
import { beforeAll, describe, expect, it } from "vitest";
import { layTable } from "../../../../src/tasks/laporan/layout/lay-table";
import { columnWidths, textWidth } from "../../../../src/tasks/laporan/layout/page";
import { toHtml } from "../../../../src/tasks/laporan/html/to-html";
import type { ReportTable } from "../../../../src/tasks/laporan/report";
import { convert, findSoffice } from "../../../support/soffice";
import { T1, T2, T3, T5, T6, T8 } from "../fixtures/sulteng";

const TABLES = [T1, T2, T3, T5, T6, T8];
const NARASI = ["Rata-rata capaian sebesar 124,97 persen. Penyebabnya adalah [uraikan penyebab]."];
const part = (table: ReportTable) => ({ table, narasi: NARASI, charts: [] });

function parse(tables: readonly ReportTable[]): Document {
  return new JSDOM(toHtml(tables.map(part)).html).window.document;
}

const evil = `=1+1 <img src=x onerror="alert(1)"> & "kutip"\nbaris kedua`;
const EVIL: ReportTable = {
  ...T1,
  judul: evil,
  sumber: evil,
  rows: [{ ...T1.rows[0]!, cells: T1.rows[0]!.cells.map(() => ({ kind: "teks" as const, text: evil })) }],
};

describe("toHtml", () => {
  it("puts border, width, padding and font on every cell itself", () => {
    for (const cell of parse(TABLES).querySelectorAll<HTMLElement>("td, th")) {
      expect(cell.style.border).toBe("1px solid rgb(0, 0, 0)");
      expect(cell.style.width).toMatch(/^[\d.]+pt$/);
      expect(cell.querySelector("span")?.style.fontFamily).toBe("Arial");
    }
    expect(toHtml(TABLES.map(part)).html).not.toMatch(/<style|<link|<script/);
  });

  it("gives the columns of each table the width of the text on its page", () => {
    for (const table of TABLES) {
      const total = columnWidths(table).reduce((sum, width) => sum + width, 0);
      expect(total).toBeCloseTo(textWidth(table.orientation), 0);
      const cells = [...parse([table]).querySelectorAll<HTMLElement>("tbody tr:last-child td")];
      const written = cells.reduce((sum, cell) => sum + Number.parseFloat(cell.style.width), 0);
      expect(written).toBeCloseTo(total, 0);
    }
  });

  it("fills the grid of every table without a hole or an overlap", () => {
    for (const table of parse(TABLES).querySelectorAll("table")) {
      const columns = table.querySelectorAll("col").length;
      const taken = [...table.rows].map(() => Array.from({ length: columns }, () => 0));
      [...table.rows].forEach((row, index) => {
        for (const cell of row.cells) {
          const column = taken[index]!.indexOf(0);
          for (let down = 0; down < cell.rowSpan; down += 1) {
            for (let across = 0; across < cell.colSpan; across += 1)
              taken[index + down]![column + across]! += 1;
          }
        }
      });
      expect(taken.flat().every((count) => count === 1)).toBe(true);
    }
  });

  it("lets a sasaran stand once for all its indicators", () => {
    const [first] = T1.rows;
    const blank = {
      ...first!,
      cells: first!.cells.map((cell, i) => (i < 2 ? ({ kind: "kosong" } as const) : cell)),
    };
    const rows = parse([{ ...T1, rows: [first!, blank, blank, T1.rows[2]!] }]).querySelectorAll("tbody tr");
    expect([...rows[0]!.querySelectorAll("td")].map((cell) => cell.rowSpan)).toEqual([3, 3, 1, 1, 1, 1, 1]);
    expect(rows[1]!.querySelectorAll("td")).toHaveLength(5);
  });

  it("takes whatever a cell says for text, in Word and in Excel", () => {
    const page = parse([EVIL]);
    expect(page.querySelectorAll("img, script")).toHaveLength(0);
    const cell = page.querySelector("tbody td")!;
    expect(cell.textContent).toBe(evil.replace("\n", ""));
    expect(cell.getAttribute("style")).toContain(`mso-number-format:'\\@'`);
    const { teks } = toHtml([part(EVIL)]);
    const body = teks.split("\n").filter((line) => line.startsWith(" =1+1"));
    expect(body[0]!.split("\t")).toHaveLength(T1.columns.length);
  });

  it("marks what a person has yet to write, and nothing else", () => {
    const marked = [...parse([T1]).querySelectorAll<HTMLElement>("span span")];
    expect(marked.map((span) => span.textContent)).toEqual(["[uraikan penyebab]"]);
  });

  it("tells the same in plain text, cell by cell behind tabs", () => {
    const lines = toHtml([part(T6)]).teks.split("\n");
    expect(lines[0]).toBe(`Tabel 3.7 ${T6.judul}`);
    expect(lines[1]!.split("\t")).toEqual([
      "No.",
      "Tujuan/Sasaran",
      "Indikator Kinerja",
      "",
      "",
      "Anggaran (Rp)",
      "",
      "",
      "Tingkat Efisiensi (5 – 8)",
      "Keterangan",
    ]);
    expect(lines[4]!.split("\t").slice(5)).toEqual([
      "5.577.880.624",
      "4.977.195.120",
      "89,23%",
      "60,71%",
      "Efisien",
    ]);
    expect(lines.at(-1)).toBe(NARASI[0]);
  });
});

const soffice = findSoffice();
if (!soffice) console.warn("LibreOffice tidak ada: uji tempel ke Writer dilewati.");

describe.skipIf(!soffice)("pasted into LibreOffice Writer", () => {
  let page: Document;
  let tables: Element[];

  beforeAll(() => {
    const { html } = toHtml(TABLES.map(part));
    const odt = convert(soffice!, {
      name: "a.html",
      data: html,
      from: "HTML (StarWriter)",
      to: "odt:writer8",
    });
    const xml = strFromU8(unzipSync(odt)["content.xml"]!);
    page = new new JSDOM("").window.DOMParser().parseFromString(xml, "application/xml");
    tables = [...page.getElementsByTagName("table:table")];
  }, 120_000);

  const styleOf = (element: Element, name: string, part: string) => {
    const style = [...page.getElementsByTagName("style:style")].find(
      (one) => one.getAttribute("style:name") === element.getAttribute(name),
    );
    return style?.getElementsByTagName(part)[0];
  };
  const cellsOf = (table: Element) => [...table.getElementsByTagName("table:table-cell")];

  it("keeps every table with its repeated headings", () => {
    expect(tables).toHaveLength(TABLES.length);
    tables.forEach((table, index) => {
      const [head] = table.getElementsByTagName("table:table-header-rows");
      expect(head!.getElementsByTagName("table:table-row")).toHaveLength(TABLES[index]!.header.length);
    });
  });

  it("keeps the widths of the columns but for the line at the edge", () => {
    tables.forEach((table, index) => {
      const inches = [...table.getElementsByTagName("table:table-column")].flatMap((column) => {
        const style = styleOf(column, "table:style-name", "style:table-column-properties");
        const width = Number.parseFloat(style!.getAttribute("style:column-width")!) * 72;
        return Array.from(
          { length: Number(column.getAttribute("table:number-columns-repeated") ?? 1) },
          () => width,
        );
      });
      columnWidths(TABLES[index]!).forEach((width, column) =>
        expect(Math.abs(inches[column]! - width)).toBeLessThan(1.5),
      );
    });
  });

  it("keeps borders, merged cells and texts", () => {
    tables.forEach((table, index) => {
      const { header, body } = layTable(TABLES[index]!);
      const laid = [...header, ...body].flatMap(({ cells }) => cells);
      const found = cellsOf(table).map((cell) => ({
        text: cell.textContent ?? "",
        colSpan: Number(cell.getAttribute("table:number-columns-spanned") ?? 1),
        rowSpan: Number(cell.getAttribute("table:number-rows-spanned") ?? 1),
      }));
      const visible = (text: string) => text.replaceAll("\u200b", "").replace(/\s+/g, " ").trim();
      expect(found.map((cell) => ({ ...cell, text: visible(cell.text) }))).toEqual(
        laid.map(({ text, colSpan, rowSpan }) => ({ text: visible(text), colSpan, rowSpan })),
      );
      for (const cell of cellsOf(table)) {
        const style = styleOf(cell, "table:style-name", "style:table-cell-properties")!;
        const sides = ["border", "border-left", "border-right", "border-top", "border-bottom"];
        const drawn = sides.filter((side) => style.getAttribute(`fo:${side}`)?.includes("solid"));
        expect(drawn.length).toBeGreaterThan(0);
      }
    });
  });

  it("keeps figures right-aligned", () => {
    const figures = tables.flatMap((table) =>
      [...table.getElementsByTagName("text:p")].filter((p) => /^\d[\d.]*,\d{2}%$/.test(p.textContent ?? "")),
    );
    expect(figures.length).toBeGreaterThan(40);
    for (const figure of figures) {
      const style = styleOf(figure, "text:style-name", "style:paragraph-properties");
      expect(style?.getAttribute("fo:text-align")).toBe("end");
    }
  });
});
