import { XmlScanner } from "../../ooxml/xml-scanner";
import {
  isCaption,
  isContinued,
  isContinuedOnly,
  nomorDari,
  sectionsOf,
  sideOf,
  titleOf,
  type SisiJudul,
} from "./captions";
import { joinTables, type TabelTerletak } from "./join-tables";
import { layLattice } from "./lattice";
import type { Blok, Naskah, Paragraf, Rentang, TabelNaskah } from "./naskah";
import { Penomoran } from "./numbering";
import { BlockReader, type BahanBaca } from "./read-blocks";
import { readTypedTables } from "./typed-tables";
import { bacaanKetikan, TakTerbaca } from "./unread";
import { GayaWord } from "./word-styles";
import { insertedFile, openParts, reading, relatedPart, textOfPart, type WordParts } from "./word-parts";
import { eachChild, localNameOf } from "./xml-walk";

/** Reads a .docx. Throws NaskahError, with a sentence for the person, where it is none. */
export function openNaskah(file: Uint8Array, berkas: string): Naskah {
  const tak = new TakTerbaca();
  const blocks = readTypedTables(readBlocks(openParts(file), tak), tak);
  const tabel = tablesOf(blocks);
  return {
    ...{ berkas, tabel },
    paragraf: blocks.filter((block) => block.kind === "paragraf"),
    takTerbaca: [...tak.sentences(), ...bacaanKetikan(tabel)],
  };
}

function readBlocks(parts: WordParts, tak: TakTerbaca, isWithin = false): Blok[] {
  const [styles = "", numbering = ""] = ["styles", "numbering"].map((type) => relatedPart(parts, type));
  const bahan: BahanBaca = {
    gaya: reading(styles, () => new GayaWord(textOfPart(parts, styles))),
    penomoran: reading(numbering, () => new Penomoran(textOfPart(parts, numbering))),
    objek: (program) => tak.object(program),
    sisipan: (id) => {
      const file = isWithin ? null : insertedFile(parts, id);
      if (!file) tak.insertion();
      return file ? readBlocks(openParts(file), tak, true).map(withoutPlace) : [];
    },
  };
  return reading(parts.document, () => {
    const scanner = new XmlScanner(textOfPart(parts, parts.document));
    const blocks: Blok[] = [];
    while (scanner.next()) {
      if (scanner.kind !== "start" || localNameOf(scanner.name) !== "document") continue;
      eachChild(scanner, (name) => {
        if (name !== "body") return false;
        for (const block of new BlockReader(scanner, bahan).read()) blocks.push(block);
        return true;
      });
    }
    return blocks;
  });
}

/** What stands in a file of its own has no place in the document's XML, and its pages are not counted. */
function withoutPlace(block: Blok): Blok {
  return { ...block, from: -1, to: -1, halaman: null };
}

/** A table with the bookmarks of the paragraphs above it: ours are known by them. */
export type TabelBertanda = TabelNaskah & { readonly penanda: readonly string[] };

export interface IsiNaskah {
  readonly tables: readonly TabelBertanda[];
  readonly paragraphs: readonly Paragraf[];
}

/** Tables and paragraphs of a document whose parts are open already, each where it stands in the XML. */
export function readNaskah(parts: WordParts): IsiNaskah {
  const tak = new TakTerbaca();
  const blocks = readBlocks(parts, tak).filter(({ from }) => from >= 0);
  return {
    tables: tablesOf(readTypedTables(blocks, tak)),
    paragraphs: blocks.filter((block) => block.kind === "paragraf"),
  };
}

/** Tables that are more than a box around a text. */
function tablesOf(blocks: readonly Blok[]): TabelBertanda[] {
  const [sections, sisi] = [sectionsOf(blocks), sideOf(blocks)];
  const placed = blocks.flatMap((block, index): TabelTerletak[] => {
    if (block.kind !== "tabel") return [];
    const kisi = layLattice(block);
    return kisi.kolom < 2 ? [] : [{ ...kisi, index, potongan: [index], ketikan: block.ketikan }];
  });
  const tables = joinTables(placed, blocks).filter(({ baris }) => baris.length > 1);
  const read = tables.map(({ index, potongan, ketikan, ...kisi }, at) => {
    const { halaman, from, to } = blocks[index] ?? { halaman: null, from: -1, to: -1 };
    // A caption below stands below the last of its parts.
    const beside = sisi === "bawah" ? (potongan.at(-1) ?? index) : index;
    const title = titleOf(blocks, beside, sisi);
    return {
      ...withTitle({ ...kisi, ...title }),
      ...{ nomor: at + 1, bagian: sections[index] ?? "", penanda: marksBeside(blocks, beside, sisi) },
      ...{ ketikan, halaman, from, to },
      potongan: potongan.map((part) => rentangOf(blocks[part])),
    };
  });
  return withContinued(read);
}

/** A table below "(lanjutan)" that was not put together with the one before is named after it. */
function withContinued(tables: readonly Omit<TabelBertanda, "lanjutanDari">[]): TabelBertanda[] {
  const named: TabelBertanda[] = [];
  for (const table of tables) {
    const before = named.at(-1);
    if (!before || !isContinued(table.judul)) {
      named.push({ ...table, lanjutanDari: null });
      continue;
    }
    const number = nomorDari(table.judul);
    const same = number === null ? undefined : named.find(({ judul }) => nomorDari(judul) === number);
    const first = same ?? named.find(({ nomor }) => nomor === before.lanjutanDari) ?? before;
    const judul = isContinuedOnly(table.judul) ? `${first.judul} (lanjutan)`.trim() : table.judul;
    named.push({ ...table, judul, lanjutanDari: first.nomor });
  }
  return named;
}

function rentangOf(block: Blok | undefined): Rentang {
  return { from: block?.from ?? -1, to: block?.to ?? -1 };
}

type Berjudul = Pick<TabelNaskah, "kolom" | "baris" | "judul" | "sumber">;

/** A caption in the first row of the table, over all its columns, is its title and no row of it. */
function withTitle(table: Berjudul): Berjudul {
  const [first, ...rest] = table.baris;
  const [only, ...others] = first ?? [];
  if (!only || others.length > 0 || !isCaption(only.teks) || rest.length < 2) return table;
  if (only.columns < table.kolom || only.rows > 1) return table;
  const baris = rest.map((row) => row.map((cell) => ({ ...cell, row: cell.row - 1 })));
  return { ...table, baris, judul: isCaption(table.judul) ? table.judul : only.teks.replace(/\s+/g, " ") };
}

/** Bookmarks of the paragraphs between the table and the next on the side of its caption, as far as a caption reaches. */
function marksBeside(blocks: readonly Blok[], index: number, sisi: SisiJudul): string[] {
  const marks: string[] = [];
  const step = sisi === "bawah" ? 1 : -1;
  for (let far = 1; far <= CAPTION_REACH; far++) {
    const block = blocks[index + far * step];
    if (block?.kind !== "paragraf") break;
    marks.push(...block.penanda);
  }
  return marks;
}

const CAPTION_REACH = 3;
