import { describe, expect, it } from "vitest";
import { openNaskah } from "../../../src/tasks/naskah/open-naskah";
import { isWordFile } from "../../../src/tasks/naskah/word-parts";
import { documentOf, gridTbl, p, part, run, tbl, tc, tr, zipped } from "../../support/word-xml";

/** What Word, LibreOffice and people leave in the tables of an office's report. */

const naskahOf = (file: Uint8Array) => openNaskah(file, "LAPORAN.docx");
const tablesOf = (file: Uint8Array) => naskahOf(file).tabel;
/** Each row as "column:text"; a cell over several columns with its width. */
const rowsOf = (file: Uint8Array, table = 0) =>
  tablesOf(file)[table]?.baris.map((row) =>
    row.map(({ column, columns, teks }) => `${column}${columns > 1 ? `+${columns}` : ""}:${teks}`),
  );
const HEAD = tr(tc("No"), tc("Indikator"), tc("Target"));
const row = (...texts: string[]) => tr(...texts.map((text) => tc(text)));
const caption = (text: string) => p(run(text));
const SUP = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>';

describe("a table whose grid was bent", () => {
  it("has no column where single cells were dragged by less than a letter", () => {
    const wide = '<w:gridSpan w:val="2"/>';
    const file = documentOf(
      gridTbl(
        [1000, 30, 2000, 1000],
        tr(tc("No"), tc("Indikator", wide), tc("Target")),
        tr(tc("1", wide), tc("Koperasi aktif"), tc("80")),
        tr(tc("2"), tc("UMKM naik kelas", wide), tc("45")),
      ),
    );
    expect(rowsOf(file)).toEqual([
      ["0:No", "1:Indikator", "2:Target"],
      ["0:1", "1:Koperasi aktif", "2:80"],
      ["0:2", "1:UMKM naik kelas", "2:45"],
    ]);
  });

  it("keeps a narrow column in which a text stands, and a row that ends before the others", () => {
    const file = documentOf(gridTbl([1000, 100, 900], row("a", "b", "c"), row("d", "e", "f"), row("g", "h")));
    expect(rowsOf(file)).toEqual([
      ["0:a", "1:b", "2:c"],
      ["0:d", "1:e", "2:f"],
      ["0:g", "1:h"],
    ]);
  });

  it("has no column at which no cell begins", () => {
    const two = '<w:gridSpan w:val="2"/>';
    const rows = ["Indikator", "Koperasi aktif"].map((name) => tr(tc(name, two), tc("80", two)));
    expect(rowsOf(documentOf(tbl(...rows)))?.[0]).toEqual(["0:Indikator", "1:80"]);
  });

  it("reads merges of older programs, and prints nothing of what a merged cell covers", () => {
    const [from, on] = ['<w:hMerge w:val="restart"/>', "<w:hMerge/>"];
    const file = documentOf(
      tbl(
        tr(tc("No", '<w:vMerge w:val="restart"/>'), tc("Tahun 2024", from), tc("", on)),
        tr(tc("No", '<w:vMerge w:val="continue"/>'), tc("Target"), tc("Realisasi")),
        row("1", "80", "72"),
      ),
    );
    expect(rowsOf(file)).toEqual([
      ["0:No", "1+2:Tahun 2024"],
      ["1:Target", "2:Realisasi"],
      ["0:1", "1:80", "2:72"],
    ]);
  });

  it("has no cell that a tracked change took out, wherever content controls hold the rest", () => {
    const sdt = (content: string) =>
      `<w:sdt><w:sdtPr><w:alias/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const file = documentOf(
      sdt(
        tbl(
          sdt(HEAD),
          tr(tc("1"), tc("dihapus", "<w:cellDel/>"), sdt(tc("Koperasi aktif")), tc(sdt(p(run("80"))))),
        ),
      ),
    );
    expect(rowsOf(file)?.[1]).toEqual(["0:1", "1:Koperasi aktif", "2:80"]);
  });
});

describe("a table that was cut at the end of a page", () => {
  const FIRST = tbl(HEAD, row("1", "Koperasi aktif", "80"), row("2", "Koperasi sehat", "70"));
  const numbers = (file: Uint8Array) =>
    tablesOf(file).map(({ baris }) => baris.slice(1).map(([no]) => no?.teks));
  it.each([
    ["its headings stand again", p("") + tbl(HEAD, row("3", "UMKM", "45"))],
    ["a line says so", caption("Tabel 3.2 Capaian (lanjutan)") + tbl(HEAD, row("3", "UMKM", "45"))],
    ["it counts on without headings", p("") + tbl(row("3", "UMKM", "45"))],
  ])("is one again: %s", (_, second) => {
    expect(numbers(documentOf(caption("Tabel 3.2 Capaian") + FIRST + second))).toEqual([["1", "2", "3"]]);
  });

  it("stays one where its headings were typed again within it", () => {
    const file = documentOf(tbl(HEAD, row("1", "a", "80"), HEAD, row("2", "b", "70")));
    expect(numbers(file)).toEqual([["1", "2"]]);
  });

  it("keeps a row of figures that stands twice", () => {
    const twice = row("Pegawai", "Dinas", "80");
    expect(tablesOf(documentOf(tbl(twice, row("Lain", "Dinas", "9"), twice)))[0]?.baris.length).toBe(3);
  });

  it.each([
    ["it counts anew", tbl(HEAD, row("1", "UMKM", "45"))],
    ["a text stands between", caption("Sasaran 2") + tbl(HEAD, row("3", "UMKM", "45"))],
    ["it has other columns", tbl(row("Program", "Anggaran"), row("3", "100"))],
  ])("is two where %s", (_, second) => {
    expect(tablesOf(documentOf(FIRST + p("") + second)).length).toBe(2);
  });

  it("is named after the first where it cannot be put together with it", () => {
    const first = tbl(HEAD, row("1", "Koperasi", "80"), row("", "Jumlah", "80"));
    const body =
      caption("Tabel 3.2 Capaian") + first + caption("(lanjutan)") + tbl(HEAD, row("7", "UMKM", "9"));
    expect(tablesOf(documentOf(body)).map(({ judul, lanjutanDari }) => [judul, lanjutanDari])).toEqual([
      ["Tabel 3.2 Capaian", null],
      ["Tabel 3.2 Capaian (lanjutan)", 1],
    ]);
  });

  it("is two where a total closed the first", () => {
    const closed = tbl(HEAD, row("1", "a", "80"), row("", "Jumlah", "80"));
    expect(tablesOf(documentOf(closed + p("") + tbl(HEAD, row("2", "b", "70")))).length).toBe(2);
  });
});

describe("a cell", () => {
  const cellOf = (content: string) =>
    rowsOf(documentOf(tbl(HEAD, tr(tc("1"), tc("a"), tc(p(content))))))?.[1]?.[2];
  it.each([
    ["a raised mark is no digit of the figure", run("72,5") + run("1", SUP), "2:72,5¹"],
    [
      "a fraction keeps its stroke",
      `<m:oMath><m:f><m:num><m:r><m:t>526</m:t></m:r></m:num><m:den><m:r><m:t>1.200</m:t></m:r></m:den></m:f></m:oMath>`,
      "2:526/1.200",
    ],
    [
      "signs of fonts of symbols",
      `<w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:t> 80</w:t></w:r>`,
      "2:≥ 80",
    ],
    [
      "and those of others",
      `<w:r><w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr><w:t>\uf0fc</w:t></w:r>`,
      "2:✓",
    ],
    ["a break that is not seen", run("1.234\u00ad.567") + "<w:r><w:softHyphen/></w:r>", "2:1.234.567"],
    ["marks of notes and comments", run("80") + '<w:r><w:footnoteReference w:id="1"/></w:r>', "2:80"],
    ["a hyphen that does not break", `<w:r><w:noBreakHyphen/><w:t>5,2</w:t></w:r>`, "2:-5,2"],
  ])("%s", (_, content, wanted) => {
    expect(cellOf(content)).toBe(wanted);
  });

  it("holds the words of a frame within it, but no caption drawn over it", () => {
    const frame = tbl(tr(tc("jumlah aktif")), tr(tc("jumlah semua")));
    expect(rowsOf(documentOf(tbl(HEAD, tr(tc("1"), tc(frame + p("")), tc("80")))))?.[1]?.[1]).toBe(
      "1:jumlah aktif\njumlah semua",
    );
    const box = `<w:r><w:pict><v:textbox><w:txbxContent>${caption("Tabel 3.4 Capaian")}</w:txbxContent></v:textbox></w:pict></w:r>`;
    const file = documentOf(tbl(tr(tc(p(box + run("No"))), tc("Target")), row("1", "80")));
    expect([rowsOf(file)?.[0], tablesOf(file)[0]?.judul]).toEqual([
      ["0:No", "1:Target"],
      "Tabel 3.4 Capaian",
    ]);
  });
});

describe("a caption", () => {
  const SMALL = tbl(HEAD, row("1", "Koperasi aktif", "80"), row("2", "Koperasi sehat", "70"));
  const titleOf = (body: string, styles = "") =>
    tablesOf(documentOf(body, { "styles.xml": styles }))[0]?.judul;
  const box = `<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>${caption("Tabel 3.2 Capaian Kinerja")}</w:txbxContent></wps:txbx></w:drawing></mc:Choice></mc:AlternateContent></w:r></w:p>`;
  const field = `<w:p>${run("Tabel 3.")}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> SEQ Tabel \\* ARABIC </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("2")}<w:r><w:fldChar w:fldCharType="end"/></w:r>${run(" Capaian Kinerja")}</w:p>`;
  it.each([
    ["in a text box", box + SMALL],
    ["with a field for its number", field + SMALL],
    ["below its table", SMALL + caption("Tabel 3.2 Capaian Kinerja")],
    [
      "in the first row of its table",
      tbl(tr(tc("Tabel 3.2 Capaian Kinerja", '<w:gridSpan w:val="3"/>')), HEAD, row("1", "a", "80")),
    ],
  ])("%s", (_, body) => {
    expect(titleOf(body)).toBe("Tabel 3.2 Capaian Kinerja");
  });

  it("is no entry of a list of tables", () => {
    const styles = part("styles", '<w:style w:styleId="D"><w:name w:val="table of figures"/></w:style>');
    const entry = p(run("Tabel 3.1 Skala"), '<w:pStyle w:val="D"/>');
    expect(titleOf(entry + SMALL, styles)).toBe("");
  });
});

describe("a file as other programs write it", () => {
  const BODY = tbl(HEAD, row("1", "Koperasi aktif", "80"));
  const STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument";
  const main = (type: string) =>
    `<Types><Override PartName="/doc/text.xml" ContentType="application/${type}.main+xml"/></Types>`;
  const packed = (type: string, body: string) =>
    zipped({
      "[Content_Types].xml": main(type),
      "_rels/.rels": `<Relationships><Relationship Id="a" Type="${STRICT}" Target="doc/text.xml"/></Relationships>`,
      "doc/text.xml": `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body>${body}</x:body></x:document>`,
    });
  it.each([
    ["strict", "vnd.openxmlformats-officedocument.wordprocessingml.document"],
    ["with macros", "vnd.ms-word.document.macroEnabled"],
  ])("%s, its text in a part of another name", (_, type) => {
    expect(tablesOf(packed(type, BODY.replaceAll("w:", "x:")))[0]?.baris[1]?.map(({ teks }) => teks)).toEqual(
      ["1", "Koperasi aktif", "80"],
    );
  });

  it("that is a workbook is none", () => {
    expect(isWordFile(packed("vnd.openxmlformats-officedocument.spreadsheetml.sheet", ""))).toBe(false);
  });

  it("has the tables of a document that was put into it, and says what it could not read", () => {
    const chunk = '<w:altChunk r:id="r0"/>';
    expect(rowsOf(documentOf(chunk, { "aFChunk.docx": documentOf(BODY) }))?.[1]).toEqual([
      "0:1",
      "1:Koperasi aktif",
      "2:80",
    ]);
    const sheet = '<w:p><w:r><w:object><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r></w:p>';
    const { takTerbaca } = naskahOf(documentOf(chunk + sheet, { "aFChunk.html": "<p>x</p>" }));
    expect(takTerbaca.map((sentence) => sentence.slice(0, 20))).toEqual([
      "1 tabel di dokumen i",
      "1 bagian dokumen ini",
    ]);
  });
});
