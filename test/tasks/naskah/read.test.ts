import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { gayaKolom } from "../../../src/domain/angka";
import { figureOf } from "../../../src/tasks/naskah/cell-figure";
import { NaskahError } from "../../../src/tasks/naskah/naskah-error";
import { openNaskah } from "../../../src/tasks/naskah/open-naskah";
import { planNaskah } from "../../../src/tasks/naskah/plan-naskah";
import { documentOf, p, part, run, tbl, tc, tr, zipped } from "../../support/word-xml";

const SMALL = tbl(tr(tc("Indikator"), tc("Target")), tr(tc("Koperasi aktif"), tc("80")));

const tablesOf = (file: Uint8Array) => openNaskah(file, "LAPORAN.docx").tabel;
const textsOf = (file: Uint8Array) =>
  tablesOf(file)[0]?.baris.map((row) => row.map(({ column, teks }) => `${column}:${teks}`));

describe("a table of a document", () => {
  it("keeps merged cells at their places", () => {
    const file = documentOf(
      tbl(
        tr(tc("No", '<w:vMerge w:val="restart"/>'), tc("Tahun 2024", '<w:gridSpan w:val="2"/>')),
        tr(tc("", "<w:vMerge/>"), tc("Target"), tc("Realisasi")),
        tr(tc("1"), tc("80"), tc("72")),
      ),
    );
    const [table] = tablesOf(file);
    expect(table?.baris[0]).toEqual([
      { row: 0, column: 0, rows: 2, columns: 1, teks: "No" },
      { row: 0, column: 1, rows: 1, columns: 2, teks: "Tahun 2024" },
    ]);
    expect(table?.baris[1]?.map(({ column }) => column)).toEqual([1, 2]);
  });

  it("is read as it is shown: without what was deleted, hidden or only meant for Word", () => {
    const deleted = `<w:del>${run("99").replaceAll("w:t", "w:delText")}</w:del><w:ins>${run("80")}</w:ins>`;
    const field = `<w:r><w:instrText> SEQ Tabel </w:instrText></w:r>${run("x", "<w:rPr><w:vanish/></w:rPr>")}${run("72")}`;
    const gone = "<w:tr><w:trPr><w:del/></w:trPr>" + tc("dihapus") + tc("1") + "</w:tr>";
    const file = documentOf(tbl(tr(tc("Target"), tc("Realisasi")), tr(tc(p(deleted)), tc(p(field))), gone));
    expect(textsOf(file)).toEqual([
      ["0:Target", "1:Realisasi"],
      ["0:80", "1:72"],
    ]);
  });

  it("has no signs without a shape in it: a code that may break stays the code", () => {
    expect(
      textsOf(documentOf(tbl(tr(tc("2.17.\u200b01"), tc("Ki\u00adnerja")), tr(tc("a"), tc("b")))))?.[0],
    ).toEqual(["0:2.17.01", "1:Kinerja"]);
  });

  it("has the numbers that Word shows before the paragraphs of a list", () => {
    const numbering = part(
      "numbering",
      `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="0"/></w:num>`,
    );
    const item = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>';
    const rows = ["a", "b"].map((name) => tr(tc(p("", item)), tc(name)));
    expect(textsOf(documentOf(tbl(...rows), { "numbering.xml": numbering }))).toEqual([
      ["0:1.", "1:a"],
      ["0:2.", "1:b"],
    ]);
  });

  it("is a table of its own within another's cell or a text box", () => {
    const box = `<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${SMALL}</w:txbxContent></mc:Choice><mc:Fallback>${SMALL}</mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    expect(tablesOf(documentOf(box)).length).toBe(1);
    expect(tablesOf(documentOf(tbl(tr(tc(SMALL + p("")))))).length).toBe(1);
  });

  it("is named by its caption, its section and its source", () => {
    const styles = part("styles", '<w:style w:styleId="J2"><w:name w:val="heading 2"/></w:style>');
    const file = documentOf(
      p(run("3.1 Capaian Kinerja"), '<w:pStyle w:val="J2"/>') +
        p(run("Tabel 3.2")) +
        p(run("Capaian Kinerja Tahun 2024")) +
        SMALL +
        p(run("Sumber: Bidang Koperasi")) +
        SMALL +
        p(run("Tabel 3.3 Di bawah tabelnya")),
      { "styles.xml": styles },
    );
    expect(tablesOf(file).map(({ judul, bagian, sumber }) => [judul, bagian, sumber])).toEqual([
      ["Tabel 3.2 Capaian Kinerja Tahun 2024", "3.1 Capaian Kinerja", "Sumber: Bidang Koperasi"],
      ["Tabel 3.3 Di bawah tabelnya", "3.1 Capaian Kinerja", ""],
    ]);
  });

  it("gets a sheet of its own, with a name that Excel takes and nobody has", () => {
    const file = documentOf(p(run("Tabel 3.2 Capaian")) + SMALL + p(run("Jumlah [unit]: a/b")) + SMALL);
    const naskah = openNaskah(file, "LAPORAN.docx");
    const { lembar } = planNaskah(naskah, null, ["tabel 3.2"]);
    expect(lembar.map((one) => one.lembar)).toEqual(["Tabel 3.2 (2)", "Jumlah unit a b"]);
  });
});

describe("a printed figure", () => {
  const read = (teks: string, ...column: string[]) => figureOf(teks, gayaKolom([teks, ...column], {}));
  it("becomes the number it is, shown as it was printed", () => {
    expect(read("86,06%")).toEqual({ value: 0.8606, numberFormat: "[$-421]0.00%" });
    expect(read("Rp1.234.567")).toEqual({ value: 1234567, numberFormat: '[$-421]"Rp"#,##0' });
    expect(read("526 UKM")).toEqual({ value: 526, numberFormat: '[$-421]0" UKM"' });
    expect(read("2024")).toEqual({ value: 2024, numberFormat: "0" });
  });
  it("stays a text where it could be read in two ways, is a code, or means another number", () => {
    for (const teks of ["1.234", "1.02", "01", "5.1.02.01", "12.5", "(1.000)", "5 juta", "80-90", "BB (73)"])
      expect([teks, read(teks)]).toEqual([teks, null]);
  });
});

describe("a file that is no document, or a broken or hostile one", () => {
  const refused = (file: Uint8Array): string => {
    try {
      return `dibaca: ${openNaskah(file, "x.docx").tabel.length}`;
    } catch (error) {
      if (error instanceof NaskahError) return error.message;
      throw error;
    }
  };
  const packageWith = (relations: string): Uint8Array =>
    zipped({ "[Content_Types].xml": "<Types/>", "_rels/.rels": relations });
  const leadingTo = (target: string): string =>
    `<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${target}"/></Relationships>`;
  const CFB = [0xd0, 0xcf, 0x11, 0xe0];
  const utf16 = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);
  it.each([
    ["no package", strToU8("halo"), "bukan dokumen Word"],
    ["a zip of something else", zipped({ "a.txt": "a" }), "bukan dokumen Word"],
    ["an old document", new Uint8Array(CFB), "Word lama"],
    ["a locked one", new Uint8Array([...CFB, ...utf16]), "kata sandi"],
    ["a tag that is not closed", documentOf("<w:p>"), "tidak ditutup"],
    ["a document type", documentOf('<!DOCTYPE a [<!ENTITY b "c">]>'), "tidak diizinkan"],
    ["elements without end", documentOf("<w:p>".repeat(5000) + "</w:p>".repeat(5000)), "lapis"],
    ["a part that unpacks to a hundred times its size", documentOf(" ".repeat(5e6)), "membesar"],
    ["relations that are cut off", packageWith("<Relationships"), "bagian _rels/.rels rusak"],
    [
      "a main part outside of the package",
      packageWith(leadingTo("../../../etc/passwd")),
      "bukan dokumen Word",
    ],
    ["half of a file", documentOf(SMALL).slice(0, 400), "bukan dokumen Word"],
  ])("%s is refused in a sentence", (_, file, sentence) => {
    expect(refused(file)).toContain(sentence);
  });

  it("spans beyond all bounds are cut, and the table stays readable", () => {
    const wide = (first: string): string => tr(tc(first, '<w:gridSpan w:val="999999999"/>'), tc("b"));
    expect(refused(documentOf(tbl(wide("a"), wide("c"))))).toBe("dibaca: 1");
  });
});
