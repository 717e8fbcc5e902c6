import { XmlScanner } from "../../../ooxml/xml-scanner";
import type { SelMentah } from "../naskah";
import { readParagraph } from "../read-paragraph";
import { attributeOf, countOf, eachChild, skip } from "../xml-walk";

/** The XML of a table cut where its rows and cells begin and end; put together again it is the same. */
export interface PotonganTabel {
  /** Up to the first row: properties and grid. */
  readonly awal: string;
  readonly baris: readonly PotonganBaris[];
  readonly akhir: string;
}

export interface PotonganBaris {
  /** With the marks before it: ends of bookmarks, of comments, of what may be edited. */
  readonly xml: string;
  readonly sel: readonly PotonganSel[];
  /** Pieces of `xml` around its cells: one more than there are cells. */
  readonly antara: readonly string[];
}

export interface PotonganSel {
  readonly xml: string;
  /** Characters of `xml` that are its tag and properties. */
  readonly kepala: number;
  readonly lebar: number;
  readonly gabung: SelMentah["gabung"];
  readonly teks: string;
}

const WIDEST = 512;
/** Ends of what reaches over several rows or cells: it holds nothing itself. */
const MARK =
  /^(?:bookmark|perm|commentRange|moveFromRange|moveToRange|customXml\w+Range)(?:Start|End)$|^proofErr$/;

/** null where the table holds more than rows and cells: what stands between them would be lost. */
export function splitTable(xml: string): PotonganTabel | null {
  const scanner = new XmlScanner(xml);
  const baris: PotonganBaris[] = [];
  let [first, last, isPlain] = [-1, 0, true];
  if (!scanner.next()) return null;
  eachChild(scanner, (name) => {
    if (name === "tblPr" || name === "tblGrid" || MARK.test(name)) return false;
    if (name !== "tr") {
      isPlain = false;
      return false;
    }
    if (first < 0) first = scanner.start;
    const row = splitRow(scanner, xml, baris.length === 0 ? first : last);
    if (row) baris.push(row);
    else isPlain = false;
    last = scanner.end;
    return true;
  });
  return !isPlain || first < 0 ? null : { awal: xml.slice(0, first), baris, akhir: xml.slice(last) };
}

/** `from`: where the row before it ends. */
function splitRow(scanner: XmlScanner, xml: string, from: number): PotonganBaris | null {
  const sel: PotonganSel[] = [];
  const antara: string[] = [];
  let [at, isPlain] = [from, true];
  eachChild(scanner, (name) => {
    if (name === "trPr") {
      eachChild(scanner, (property) => {
        if (property === "del" || property === "ins") isPlain = false;
        return false;
      });
      return true;
    }
    if (name === "tblPrEx" || MARK.test(name)) return false;
    if (name !== "tc") {
      isPlain = false;
      return false;
    }
    antara.push(xml.slice(at, scanner.start));
    sel.push(splitCell(scanner, xml));
    at = scanner.end;
    return true;
  });
  antara.push(xml.slice(at, scanner.end));
  return isPlain ? { xml: xml.slice(from, scanner.end), sel, antara } : null;
}

function splitCell(scanner: XmlScanner, xml: string): PotonganSel {
  const from = scanner.start;
  let [kepala, lebar, gabung]: [number, number, SelMentah["gabung"]] = [scanner.end - from, 1, null];
  const lines: string[] = [];
  eachChild(scanner, (name) => {
    if (name === "p") {
      lines.push(readParagraph(scanner, { textBox: skip }).teks.trim());
      return true;
    }
    if (name !== "tcPr") return false;
    eachChild(scanner, (property) => {
      if (property === "gridSpan") lebar = countOf(attributeOf(scanner, "val"), WIDEST) || 1;
      if (property === "vMerge") gabung = attributeOf(scanner, "val") === "restart" ? "awal" : "lanjut";
      skip(scanner);
      return true;
    });
    kepala = scanner.end - from;
    return true;
  });
  return { xml: xml.slice(from, scanner.end), kepala, lebar, gabung, teks: lines.join("\n").trim() };
}
