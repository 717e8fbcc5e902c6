import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { bagianKosong } from "../../../src/tasks/laporan/bagian-kosong";
import { buildDocx } from "../../../src/tasks/laporan/docx/build-docx";
import { uraikan } from "../../../src/tasks/laporan/uraian";
import { startNodeHost } from "../../../src/workbench/node/node-host";
import { saveWorkbook } from "../../../src/workbench/xlsx";
import { loadReport } from "../../reports/load";
import { openSession } from "../../support/session";
import { smallWorkbook } from "../../support/small-workbook";
import { workbookFaults } from "../../support/spreadsheet-rules";
import { documentFaults } from "../../support/word-rules";
import { laporanOf } from "../../tasks/laporan/offers";

/** A written workbook with charts, and a written document: sound as they are. */
let workbook: Uint8Array;
let document: Uint8Array;

beforeAll(async () => {
  const { host, ...rest } = await startNodeHost(smallWorkbook());
  Object.assign(globalThis, {
    Excel: rest.Excel,
    Office: rest.Office,
    OfficeExtension: rest.OfficeExtension,
  });
  await openSession().tulisLaporan({ ids: null, susunan: "per-lembar" });
  workbook = saveWorkbook(host.workbook);
  rest.dispose();
  // Two tables, a chart and prose hold every kind of fault; whole reports are judged where they are written.
  const laporan = laporanOf(loadReport("sulteng-2024", "terbit").snapshot);
  const uraian = uraikan(laporan, new Set(["T12", "T1"]), { gaya: "lengkap", terbilang: false });
  document = await buildDocx({ identitas: laporan.identitas, uraian, kosong: bagianKosong(laporan) });
}, 120_000);

/** The same with one thing changed in the first part whose path fits. */
function changed(file: Uint8Array, path: RegExp, pattern: RegExp, by: string): Uint8Array {
  const parts = unzipSync(file);
  for (const name of Object.keys(parts).filter((one) => path.test(one))) {
    const text = strFromU8(parts[name] ?? new Uint8Array());
    const next = text.replace(pattern, by);
    if (next !== text) return zipSync({ ...parts, [name]: strToU8(next) });
  }
  throw new Error(`No ${String(path)} holds ${String(pattern)}.`);
}

const SETTINGS = /^xl\/webextensions\/webextension\d*\.xml$/;
const CHART = /^xl\/charts\/chart\d+\.xml$/;

describe("the rules find in a workbook with charts", () => {
  test("nothing, as it was written", () => expect(workbookFaults(workbook)).toEqual([]));

  test.each([
    [
      "a legend before its plot",
      CHART,
      /(<c:plotArea>.*<\/c:plotArea>)(<c:legend>.*?<\/c:legend>)/s,
      "$2$1",
      "chart",
    ],
    [
      "an axis that is not there",
      CHART,
      /(<c:(?:bar|line)Chart>.*?<c:axId val=")\d+/s,
      "$1999",
      "no axis 999",
    ],
    ["a sheet that is not there", CHART, /<c:f>[^<]*!/, "<c:f>'Lembar lama'!", "nowhere"],
    [
      "a chart without its type",
      /^\[Content_Types\]\.xml$/,
      /<Override[^>]*chart\d*\.xml"[^>]*\/>/,
      "",
      "content type",
    ],
    [
      "a drawing that is gone",
      /^xl\/worksheets\/_rels\//,
      /drawings\/drawing1/,
      "drawings/drawing99",
      "absent",
    ],
    ["a setting that is given twice", SETTINGS, /(<we:property [^>]*\/>)/, "$1$1", "set twice"],
    ["settings of no add-in", SETTINGS, /<we:reference id="[^"]*"/, "<we:reference", "no add-in"],
    ["a setting that is no JSON", SETTINGS, /(<we:property [^>]*value=")/, "$1{", "no JSON"],
    ["a pane without its add-in", /taskpanes\d*\.xml$/, /(r:id=")[^"]*/, "$1rId99", "leads to no add-in"],
    [
      "panes that nothing leads to",
      /^_rels\/\.rels$/,
      /relationships\/webextensiontaskpanes/,
      "relationships/panes",
      "nothing leads",
    ],
    ["a chart that is gone", /^xl\/drawings\/_rels\//, /charts\/chart1/, "charts/chart99", "absent"],
  ] as const)("%s", (_, path, pattern, by, words) => {
    expect(workbookFaults(changed(workbook, path, pattern, by)).join("\n")).toContain(words);
  });
});

const BODY = /^word\/document\.xml$/;

describe("the rules find in a document", () => {
  test("nothing, as it was written", () => expect(documentFaults(document)).toEqual([]));

  test.each([
    ["a table of one column less than its rows fill", BODY, /<w:gridCol [^>]*\/>/, "", "columns"],
    [
      "a cell that ends without a paragraph",
      BODY,
      /<\/w:p><\/w:tc>/,
      "</w:p><w:proofErr/></w:tc>",
      "without a paragraph",
    ],
    ["an id without its relationship", BODY, /(r:(?:id|embed)=")[^"]*/, "$1rId9999", "has no relationship"],
    [
      "a part that is gone",
      /^word\/_rels\/document\.xml\.rels$/,
      /Target="styles\.xml"/,
      'Target="gaya.xml"',
      "absent",
    ],
    ["a style that is not there", BODY, /(<w:pStyle w:val=")[^"]*/, "$1Entah", "no style Entah"],
    [
      "a style that says what it is called last",
      /^word\/styles\.xml$/,
      /(<w:style [^>]*>)(<w:name [^>]*\/>)(.*?)(<\/w:style>)/s,
      "$1$3$2$4",
      "style holds",
    ],
    [
      "footnotes without their type",
      /^\[Content_Types\]\.xml$/,
      /wordprocessingml\.footnotes\+xml/,
      "wordprocessingml.notes+xml",
      "not typed",
    ],
    [
      "a date of writing that is none",
      /^docProps\/core\.xml$/,
      /(<dcterms:created[^>]*>)[^<]*/,
      "$1kemarin",
      "created is no date",
    ],
    [
      "two names of who wrote it",
      /^docProps\/core\.xml$/,
      /(<dc:creator>.*<\/dc:creator>)/s,
      "$1$1",
      "creator is said twice",
    ],
    ["properties out of order", BODY, /(<w:pPr>)(.*?)(<w:jc [^>]*\/>)/s, "$1$3$2<w:keepNext/>", "w:pPr"],
  ] as const)("%s", (_, path, pattern, by, words) => {
    expect(documentFaults(changed(document, path, pattern, by)).join("\n")).toContain(words);
  });
});
