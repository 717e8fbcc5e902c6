import type { XmlScanner } from "../../ooxml/xml-scanner";
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
}

/** What a reader of paragraphs leaves to the reader of blocks. */
export interface Lain {
  /** A text box: paragraphs and tables of its own. */
  readonly textBox: (scanner: XmlScanner) => void;
}

/** Places where a line may break, and other signs without a shape: no part of a name, a code or a figure. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/g;

/** Elements whose content is not shown, or is shown in another place. */
const HIDDEN = new Set([
  ...["del", "moveFrom", "instrText", "delText", "delInstrText", "Fallback", "rPr", "sdtPr", "sdtEndPr"],
  ...["footnoteReference", "endnoteReference", "annotationRef", "ruby"],
]);

/** Reads the paragraph that was just opened to its end. */
export function readParagraph(scanner: XmlScanner, lain: Lain): IsiParagraf {
  const isi: IsiParagraf = {
    ...{ teks: "", gaya: null, daftar: null, tingkat: null, penanda: [], halaman: 0 },
  };
  const inline = (name: string): boolean => {
    if (name === "pPr") return readProperties(scanner, isi);
    if (name === "r") return readRun(scanner, isi, inline);
    if (name === "txbxContent") {
      lain.textBox(scanner);
      return true;
    }
    if (name === "bookmarkStart") isi.penanda.push(attributeOf(scanner, "name") ?? "");
    const text = readSign(name, scanner, isi);
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
function readSign(name: string, scanner: XmlScanner, isi: IsiParagraf): string | null {
  switch (name) {
    case "t":
      return readText(scanner).replace(UNSEEN, "");
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
      return symbol(scanner);
    case "lastRenderedPageBreak":
      isi.halaman += 1;
      skip(scanner);
      return "";
    default:
      return null;
  }
}

/** Signs of the font Symbol that stand in tables of offices; others are shown as a bullet. */
const SYMBOLS: Readonly<Record<string, string>> = { F0B3: "≥", F0A3: "≤", F0B4: "×", F0B8: "÷", F0B1: "±" };

function symbol(scanner: XmlScanner): string {
  const code = (attributeOf(scanner, "char") ?? "").toUpperCase();
  skip(scanner);
  return SYMBOLS[code] ?? "•";
}

function readRun(scanner: XmlScanner, isi: IsiParagraf, inline: (name: string) => boolean): boolean {
  let isHidden = false;
  eachChild(scanner, (name) => {
    if (name === "rPr") {
      eachChild(scanner, (property) => {
        if (property === "vanish") isHidden = isOn(scanner);
        return false;
      });
      return true;
    }
    const before = isi.teks;
    const read = inline(name);
    if (isHidden) isi.teks = before;
    return read;
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
