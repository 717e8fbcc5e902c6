import type { XmlScanner } from "../../ooxml/xml-scanner";
import type { BarisMentah, Blok, SelMentah } from "./naskah";
import { terlaluBesar } from "./naskah-error";
import type { Penomoran } from "./numbering";
import { readParagraph, type IsiParagraf } from "./read-paragraph";
import type { GayaWord } from "./word-styles";
import { attributeOf, countOf, eachChild, isOn } from "./xml-walk";

/** Columns of a table that Word itself admits are 63; programs that convert pages leave more. */
const MOST_COLUMNS = 512;
const MOST_CELLS = 1_000_000;

/** Reads paragraphs and tables; tables within cells and text boxes stand behind what holds them. */
export class BlockReader {
  private page = 1;
  private arePagesKnown = false;
  private cells = 0;

  constructor(
    private readonly scanner: XmlScanner,
    private readonly gaya: GayaWord,
    private readonly penomoran: Penomoran,
  ) {}

  /** The blocks of the element that was just opened. */
  read(): Blok[] {
    const blocks: Blok[] = [];
    eachChild(this.scanner, (name) => this.readBlock(name, blocks));
    return this.arePagesKnown ? blocks : blocks.map((block) => ({ ...block, halaman: null }));
  }

  private readBlock(name: string, into: Blok[]): boolean {
    switch (name) {
      case "p":
        return this.paragraph(into);
      case "tbl":
        return this.table(into);
      case "sectPr":
      case "sdtPr":
      case "sdtEndPr":
      case "del":
      case "moveFrom":
      case "Fallback":
        return false;
      default:
        eachChild(this.scanner, (inner) => this.readBlock(inner, into));
        return true;
    }
  }

  private paragraph(into: Blok[]): true {
    const from = this.scanner.start;
    const within: Blok[] = [];
    const isi = readParagraph(this.scanner, {
      textBox: (scanner) => eachChild(scanner, (name) => this.readBlock(name, within)),
    });
    const { judul } = this.gaya.of(isi.gaya);
    const teks = this.numbered(isi);
    this.turn(isi.halaman);
    into.push({
      ...{ kind: "paragraf", teks, judul: isi.tingkat ?? judul, halaman: this.page },
      ...{ penanda: isi.penanda, from, to: this.scanner.end },
    });
    into.push(...within);
    return true;
  }

  private turn(pages: number): void {
    this.page += pages;
    this.arePagesKnown ||= pages > 0;
  }

  private numbered({ teks, gaya, daftar }: IsiParagraf): string {
    const own = daftar ?? this.gaya.of(gaya).daftar;
    const text = teks.trim();
    const number = own && own.id !== "0" ? this.penomoran.next(own) : "";
    return [number, text].filter(Boolean).join(" ");
  }

  private table(into: Blok[]): true {
    const [from, halaman] = [this.scanner.start, this.page];
    const baris: BarisMentah[] = [];
    const within: Blok[] = [];
    const visit = (name: string): boolean => {
      if (name === "tr") {
        const row = this.row(within);
        if (row) baris.push(row);
        return true;
      }
      if (name === "tblPr" || name === "tblGrid" || name === "del") return false;
      eachChild(this.scanner, visit);
      return true;
    };
    eachChild(this.scanner, visit);
    into.push({ kind: "tabel", baris, halaman, from, to: this.scanner.end });
    into.push(...within.filter(({ kind }) => kind === "tabel"));
    return true;
  }

  /** null for a row that was deleted. */
  private row(within: Blok[]): BarisMentah | null {
    let [mulai, isDeleted] = [0, false];
    const sel: SelMentah[] = [];
    const visit = (name: string): boolean => {
      if (name === "trPr") {
        eachChild(this.scanner, (property) => {
          if (property === "gridBefore") mulai = countOf(attributeOf(this.scanner, "val"), MOST_COLUMNS);
          if (property === "del") isDeleted = true;
          return false;
        });
        return true;
      }
      if (name === "tc") {
        sel.push(this.cell(within));
        return true;
      }
      if (name === "tblPrEx" || name === "del" || name === "sdtPr") return false;
      eachChild(this.scanner, visit);
      return true;
    };
    eachChild(this.scanner, visit);
    this.cells += sel.length;
    if (this.cells > MOST_CELLS) throw terlaluBesar(`sel tabelnya lebih dari ${MOST_CELLS}`);
    return isDeleted ? null : { mulai, sel };
  }

  private cell(within: Blok[]): SelMentah {
    let [lebar, gabung]: [number, SelMentah["gabung"]] = [1, null];
    const blocks: Blok[] = [];
    eachChild(this.scanner, (name) => {
      if (name !== "tcPr") return this.readBlock(name, blocks);
      eachChild(this.scanner, (property) => {
        if (property === "gridSpan") lebar = countOf(attributeOf(this.scanner, "val"), MOST_COLUMNS) || 1;
        if (property === "vMerge")
          gabung = attributeOf(this.scanner, "val") === "restart" ? "awal" : "lanjut";
        if (property === "hMerge" && isOn(this.scanner) && attributeOf(this.scanner, "val") !== "restart")
          lebar = 0;
        return false;
      });
      return true;
    });
    within.push(...blocks.filter(({ kind }) => kind === "tabel"));
    const lines = blocks.flatMap((block) => (block.kind === "paragraf" ? [block.teks] : []));
    return { teks: lines.join("\n").trim(), lebar, gabung };
  }
}
