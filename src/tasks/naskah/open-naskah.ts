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

/** Tables that are more than a box around a text. */
function tablesOf(blocks: readonly Blok[]): TabelNaskah[] {
  const sections = sectionsOf(blocks);
  return blocks
    .flatMap((block, index) => {
      if (block.kind !== "tabel") return [];
      const kisi = layLattice(block);
      if (kisi.baris.length < 2 || kisi.kolom < 2) return [];
      const { halaman, from, to } = block;
      return [{ ...kisi, ...titleOf(blocks, index), bagian: sections[index] ?? "", halaman, from, to }];
    })
    .map((table, index) => ({ ...table, nomor: index + 1 }));
}
