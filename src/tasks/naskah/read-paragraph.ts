import type { XmlScanner } from "../../ooxml/xml-scanner";
import { readMath } from "./read-math";
import { raised, readSymbol, seen, type RupaRun } from "./run-signs";
import type { Daftar } from "./word-styles";
import { attributeOf, eachChild, isOn, readText, skip } from "./xml-walk";

/** What stands in a paragraph, as it is shown: without what was deleted, hidden, or is only meant for Word. */
export interface IsiParagraf {
  teks: string;
  gaya: string | null;
  daftar: Daftar | null;
  /** Level of the paragraph's own outline, from 1. */
  tingkat: number | null;
  readonly penanda: string[];
  /** Pages that begin within it. */
  halaman: number;
  /** Programs whose objects stand in it: "Excel.Sheet.12". */
  readonly objek: string[];
}

/** What a reader of paragraphs leaves to the reader of blocks. */
export interface Lain {
  /** A text box: paragraphs and tables of its own. */
  readonly textBox: (scanner: XmlScanner) => void;
}

/** Elements whose content is not shown, or is shown in another place. */
const HIDDEN = new Set([
  ...["del", "moveFrom", "instrText", "delText", "delInstrText", "Fallback", "rPr", "sdtPr", "sdtEndPr"],
  ...["footnoteReference", "endnoteReference", "annotationRef", "ruby"],
]);

/** Reads the paragraph that was just opened to its end. */
export function readParagraph(scanner: XmlScanner, lain: Lain): IsiParagraf {
  const isi: IsiParagraf = {
    ...{ teks: "", gaya: null, daftar: null, tingkat: null, penanda: [], halaman: 0, objek: [] },
  };
  const rupa: RupaRun = { isHidden: false, isRaised: false, font: "" };
  const within = (): string => {
    const before = isi.teks;
    isi.teks = "";
    eachChild(scanner, inline);
    const text = isi.teks;
    isi.teks = before;
    return text;
  };
  const inline = (name: string): boolean => {
    if (name === "pPr") return readProperties(scanner, isi);
    if (name === "r") return readRun(scanner, { isi, rupa, inline });
    if (name === "txbxContent") {
      lain.textBox(scanner);
      return true;
    }
    if (name === "bookmarkStart") isi.penanda.push(attributeOf(scanner, "name") ?? "");
    if (name === "OLEObject") isi.objek.push(attributeOf(scanner, "ProgID") ?? "");
    const text = readSign(name, scanner, isi, rupa.font) ?? readMath(name, scanner, within);
    if (text !== null) {
      isi.teks += text;
      return true;
    }
    if (HIDDEN.has(name)) return false;
    eachChild(scanner, inline);
    return true;
  };
  eachChild(scanner, inline);
  return isi;
}

/** The characters that an element stands for; null where it is none of these. */
function readSign(name: string, scanner: XmlScanner, isi: IsiParagraf, font: string): string | null {
  switch (name) {
    case "t":
      return seen(readText(scanner), font);
    case "tab":
    case "ptab":
      skip(scanner);
      return "\t";
    case "br":
    case "cr":
      skip(scanner);
      return "\n";
    case "noBreakHyphen":
      skip(scanner);
      return "-";
    case "sym":
      return readSymbol(scanner);
    case "lastRenderedPageBreak":
      isi.halaman += 1;
      skip(scanner);
      return "";
    default:
      return null;
  }
}

interface Run {
  readonly isi: IsiParagraf;
  /** Of the run that is being read. */
  readonly rupa: RupaRun;
  readonly inline: (name: string) => boolean;
}

function readRun(scanner: XmlScanner, { isi, rupa, inline }: Run): true {
  Object.assign(rupa, { isHidden: false, isRaised: false, font: "" });
  eachChild(scanner, (name) => {
    if (name === "rPr") return readLook(scanner, rupa);
    const before = isi.teks;
    const read = inline(name);
    const own = isi.teks.slice(before.length);
    if (rupa.isHidden) isi.teks = before;
    else if (rupa.isRaised) isi.teks = before + raised(own);
    return read;
  });
  return true;
}

function readLook(scanner: XmlScanner, rupa: RupaRun): true {
  eachChild(scanner, (property) => {
    if (property === "vanish") rupa.isHidden = isOn(scanner);
    if (property === "vertAlign") rupa.isRaised = attributeOf(scanner, "val") === "superscript";
    if (property === "rFonts")
      rupa.font = attributeOf(scanner, "ascii") ?? attributeOf(scanner, "hAnsi") ?? rupa.font;
    return false;
  });
  return true;
}

function readProperties(scanner: XmlScanner, isi: IsiParagraf): true {
  eachChild(scanner, (name) => {
    if (name === "pStyle") isi.gaya = attributeOf(scanner, "val");
    if (name === "outlineLvl") {
      const level = Number(attributeOf(scanner, "val") ?? NaN);
      isi.tingkat = Number.isInteger(level) && level >= 0 && level < 9 ? level + 1 : null;
    }
    if (name !== "numPr") return false;
    let [id, tingkat] = ["", 0];
    eachChild(scanner, (part) => {
      if (part === "numId") id = attributeOf(scanner, "val") ?? "";
      if (part === "ilvl") tingkat = Number(attributeOf(scanner, "val") ?? 0) || 0;
      return false;
    });
    isi.daftar = { id, tingkat };
    return true;
  });
  return true;
}
