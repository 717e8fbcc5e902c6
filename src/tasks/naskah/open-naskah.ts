import { XmlScanner } from "../../ooxml/xml-scanner";
import { sectionsOf, titleOf } from "./captions";
import { layLattice } from "./lattice";
import type { Blok, Naskah, TabelNaskah } from "./naskah";
import { Penomoran } from "./numbering";
import { BlockReader } from "./read-blocks";
import { GayaWord } from "./word-styles";
import { openParts, reading, relatedPart, textOfPart, type WordParts } from "./word-parts";
import { eachChild, localNameOf } from "./xml-walk";

/** Reads a .docx. Throws NaskahError, with a sentence for the person, where it is none. */
export function openNaskah(file: Uint8Array, berkas: string): Naskah {
  const blocks = readBlocks(openParts(file));
  return {
    berkas,
    paragraf: blocks.filter((block) => block.kind === "paragraf"),
    tabel: tablesOf(blocks),
  };
}

function readBlocks(parts: WordParts): Blok[] {
  const [styles, numbering] = ["styles", "numbering"].map((type) => relatedPart(parts, type));
  const gaya = styleOf(parts, styles ?? "");
  const penomoran = reading(numbering ?? "", () => new Penomoran(textOfPart(parts, numbering ?? "")));
  return reading(parts.document, () => {
    const scanner = new XmlScanner(textOfPart(parts, parts.document));
    const blocks: Blok[] = [];
    while (scanner.next()) {
      if (scanner.kind !== "start" || localNameOf(scanner.name) !== "document") continue;
      eachChild(scanner, (name) => {
        if (name !== "body") return false;
        for (const block of new BlockReader(scanner, gaya, penomoran).read()) blocks.push(block);
        return true;
      });
    }
    return blocks;
  });
}

function styleOf(parts: WordParts, path: string): GayaWord {
  return reading(path, () => new GayaWord(textOfPart(parts, path)));
}

/** A table with the bookmarks of the paragraphs above it: ours are known by them. */
export type TabelBertanda = TabelNaskah & { readonly penanda: readonly string[] };

/** The tables of a document whose parts are open already. */
export function readNaskah(parts: WordParts): { readonly tables: readonly TabelBertanda[] } {
  return { tables: tablesOf(readBlocks(parts)) };
}

/** Tables that are more than a box around a text. */
function tablesOf(blocks: readonly Blok[]): TabelBertanda[] {
  const sections = sectionsOf(blocks);
  return blocks
    .flatMap((block, index) => {
      if (block.kind !== "tabel") return [];
      const kisi = layLattice(block);
      if (kisi.baris.length < 2 || kisi.kolom < 2) return [];
      const { halaman, from, to } = block;
      const above = {
        ...titleOf(blocks, index),
        bagian: sections[index] ?? "",
        penanda: marksAbove(blocks, index),
      };
      return [{ ...kisi, ...above, halaman, from, to }];
    })
    .map((table, index) => ({ ...table, nomor: index + 1 }));
}

/** Bookmarks of the paragraphs between the table and the one before it, as far as a caption reaches. */
function marksAbove(blocks: readonly Blok[], index: number): string[] {
  const marks: string[] = [];
  for (let at = index - 1; at >= index - CAPTION_REACH; at--) {
    const block = blocks[at];
    if (block?.kind !== "paragraf") break;
    marks.push(...block.penanda);
  }
  return marks;
}

const CAPTION_REACH = 3;
