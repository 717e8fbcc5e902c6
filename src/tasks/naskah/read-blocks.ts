import type { XmlScanner } from "../../ooxml/xml-scanner";
import { isCaption } from "./captions";
import { layLattice } from "./lattice";
import type { BarisMentah, Blok, SelMentah } from "./naskah";
import { terlaluBesar } from "./naskah-error";
import type { Penomoran } from "./numbering";
import { readCellProperties, readRowProperties, widthsOf, type SifatSel } from "./read-cell";
import { readParagraph, type IsiParagraf } from "./read-paragraph";
import { hasColumns } from "./typed-tables";
import type { GayaWord } from "./word-styles";
import { attributeOf, eachChild } from "./xml-walk";

const MOST_CELLS = 1_000_000;

/** What of a document is read beside its text. */
export interface BahanBaca {
  readonly gaya: GayaWord;
  readonly penomoran: Penomoran;
  /** The blocks of a file that was put into the document whole, by the id of its relation. */
  readonly sisipan: (id: string) => readonly Blok[];
  /** Told of each object of another program, by its kind: "Excel.Sheet.12". */
  readonly objek: (program: string) => void;
}

/** Reads paragraphs and tables; tables within cells and text boxes stand behind what holds them. */
export class BlockReader {
  private page = 1;
  private arePagesKnown = false;
  private cells = 0;

  constructor(
    private readonly scanner: XmlScanner,
    private readonly bahan: BahanBaca,
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
      case "altChunk":
        for (const block of this.bahan.sisipan(attributeOf(this.scanner, "id") ?? "")) into.push(block);
        return false;
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
    const { judul, isEntri } = this.bahan.gaya.of(isi.gaya);
    const nomor = this.numberOf(isi);
    const teks = [nomor, isi.teks.trim()].filter(Boolean).join(" ");
    const ketikan = hasColumns(isi.teks) ? [nomor, isi.teks].filter(Boolean).join(" ") : null;
    this.turn(isi.halaman);
    for (const program of isi.objek) this.bahan.objek(program);
    into.push({
      ...{ kind: "paragraf", teks, ketikan, judul: isi.tingkat ?? judul, halaman: this.page, isEntri },
      ...{ penanda: isi.penanda, isKotak: false, from, to: this.scanner.end },
    });
    into.push(...within.map((block) => (block.kind === "tabel" ? block : { ...block, isKotak: true })));
    return true;
  }

  private turn(pages: number): void {
    this.page += pages;
    this.arePagesKnown ||= pages > 0;
  }

  private numberOf({ gaya, daftar }: IsiParagraf): string {
    const own = daftar ?? this.bahan.gaya.of(gaya).daftar;
    return own && own.id !== "0" ? this.bahan.penomoran.next(own) : "";
  }

  private table(into: Blok[]): true {
    const [from, halaman] = [this.scanner.start, this.page];
    const baris: BarisMentah[] = [];
    const within: DiDalam = { atas: [], bawah: [] };
    let kisi: readonly number[] = [];
    const visit = (name: string): boolean => {
      if (name === "tr") {
        const row = this.row(within);
        if (row) baris.push(row);
        return true;
      }
      if (name === "tblPr" || name === "del" || name === "sdtPr") return false;
      if (name === "tblGrid") kisi = widthsOf(this.scanner);
      else eachChild(this.scanner, visit);
      return true;
    };
    eachChild(this.scanner, visit);
    for (const block of within.atas) into.push(block);
    into.push({ kind: "tabel", ketikan: false, baris, kisi, halaman, from, to: this.scanner.end });
    for (const block of within.bawah) into.push(block);
    return true;
  }

  /** null for a row that was deleted. */
  private row(within: DiDalam): BarisMentah | null {
    let properties = { mulai: 0, isDeleted: false };
    const sel: SelMentah[] = [];
    const visit = (name: string): boolean => {
      if (name === "trPr") {
        properties = readRowProperties(this.scanner);
        return true;
      }
      if (name === "tc") {
        this.cell(sel, within);
        return true;
      }
      if (name === "tblPrEx" || name === "del" || name === "sdtPr") return false;
      eachChild(this.scanner, visit);
      return true;
    };
    eachChild(this.scanner, visit);
    this.cells += sel.length;
    if (this.cells > MOST_CELLS) throw terlaluBesar(`sel tabelnya lebih dari ${MOST_CELLS}`);
    const { isDeleted, ...row } = properties;
    return isDeleted ? null : { ...row, sel };
  }

  /** Adds the cell to its row; one that only makes the cell before it wider does that. */
  private cell(row: SelMentah[], within: DiDalam): void {
    let properties: SifatSel = { lebar: 1, gabung: null, isJoined: false, isDeleted: false };
    const blocks: Blok[] = [];
    eachChild(this.scanner, (name) => {
      if (name !== "tcPr") return this.readBlock(name, blocks);
      properties = readCellProperties(this.scanner);
      return true;
    });
    const { lebar, gabung, isJoined, isDeleted } = properties;
    if (isDeleted) return;
    if (blocks.some((block) => block.kind === "tabel" && isTable(block))) within.bawah.push(...blocks);
    else within.atas.push(...blocks.filter(leavesCell));
    const lines = blocks.flatMap((block) => (leavesCell(block) ? [] : linesOf(block)));
    const teks = lines.join("\n").trim();
    const before = row.at(-1);
    if (isJoined && before) row[row.length - 1] = { ...before, lebar: before.lebar + lebar };
    else row.push({ teks, lebar, gabung });
  }
}

/** What stands in the cells of a table and is no text of theirs. */
interface DiDalam {
  /** Captions that someone drew over it. */
  readonly atas: Blok[];
  /** All that a cell frames which holds a table: captions and sentences belong to what they stand beside. */
  readonly bawah: Blok[];
}

/** A table within a cell is one of its own, and so is the caption that someone drew over it. */
function leavesCell(block: Blok): boolean {
  return block.kind === "tabel" ? isTable(block) : block.isKotak && isCaption(block.teks);
}

function isTable(block: Parameters<typeof layLattice>[0]): boolean {
  const { kolom, baris } = layLattice(block);
  return kolom > 1 && baris.length > 1;
}

/** What stands in a cell, a frame around a text among it. */
function linesOf(block: Blok): string[] {
  if (block.kind === "paragraf") return [block.teks];
  return layLattice(block).baris.map((row) => row.map(({ teks }) => teks).join(" "));
}
