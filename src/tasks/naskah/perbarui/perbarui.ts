import { strToU8, zipSync } from "fflate";
import type { Identitas, ReportTable } from "../../laporan/report";
import { readNaskah } from "../open-naskah";
import { openParts, reading, textOfPart } from "../word-parts";
import { matchTables, type Pasangan } from "./match-tables";
import { renewTable, type SelBerubah } from "./renew-table";

/** What became of one of our tables in the office's document. */
export interface TabelDokumen {
  readonly nomor: string;
  readonly judul: string;
  readonly hasil: "diperbarui" | "tetap" | "tidak-ditemukan" | "tata-letak-lain" | "terpotong";
  /** How it was found; null where it was not. */
  readonly dikenali: Pasangan["dikenali"] | null;
  readonly berubah: readonly SelBerubah[];
}

export interface DokumenDiperbarui {
  /** The whole file; every part but the text is byte for byte what it was. */
  readonly berkas: Uint8Array<ArrayBuffer>;
  readonly tabel: readonly TabelDokumen[];
}

/**
 * The office's document with our tables renewed where they stand. Found by the mark of our captions, else by the words
 * of theirs; nothing else in the text changes. Throws NaskahError.
 */
export function perbaruiDokumen(
  file: Uint8Array,
  own: readonly ReportTable[],
  identitas: Identitas,
): DokumenDiperbarui {
  const parts = openParts(file);
  const { tables } = readNaskah(parts);
  const pairs = new Map(matchTables(own, tables, identitas).map((pair) => [pair.laporan, pair]));
  const text = textOfPart(parts, parts.document);
  const edits: { readonly from: number; readonly to: number; readonly xml: string }[] = [];
  const tabel = own.map((laporan): TabelDokumen => {
    const pair = pairs.get(laporan);
    const told = {
      nomor: laporan.nomor,
      judul: laporan.judul,
      dikenali: pair?.dikenali ?? null,
      berubah: [],
    };
    if (!pair) return { ...told, hasil: "tidak-ditemukan" };
    const { from, to, potongan } = pair.naskah;
    if (potongan > 1) return { ...told, hasil: "terpotong" };
    const old = text.slice(from, to);
    const renewed = reading(parts.document, () => renewTable(old, laporan));
    if (!renewed) return { ...told, hasil: "tata-letak-lain" };
    if (renewed.xml !== old) edits.push({ from, to, xml: renewed.xml });
    return { ...told, hasil: renewed.xml === old ? "tetap" : "diperbarui", berubah: renewed.berubah };
  });
  const bytes = new Map(parts.bytes);
  if (edits.length > 0) bytes.set(parts.document, strToU8(spliced(text, edits)));
  return { berkas: zipSync(Object.fromEntries(bytes), { level: 6 }), tabel };
}

function spliced(text: string, edits: readonly { from: number; to: number; xml: string }[]): string {
  const sorted = [...edits].sort((a, b) => b.from - a.from);
  return sorted.reduce((whole, { from, to, xml }) => whole.slice(0, from) + xml + whole.slice(to), text);
}
