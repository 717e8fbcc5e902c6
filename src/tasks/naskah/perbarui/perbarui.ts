import { strToU8, zipSync } from "fflate";
import { cariCatatan, tulisCatatan } from "../../laporan/docx/catatan-dokumen";
import { catatanDari, type Tuturan } from "../../laporan/docx/paragraf-kami";
import type { Identitas, ReportTable } from "../../laporan/report";
import type { Uraian } from "../../laporan/uraian";
import type { TabelNaskah } from "../naskah";
import { readNaskah, type IsiNaskah } from "../open-naskah";
import { openParts, reading, textOfPart, type WordParts } from "../word-parts";
import { furtherParts } from "./further-parts";
import { spliced, type Ganti } from "./ganti";
import { matchTables, type Pasangan } from "./match-tables";
import { renewProse } from "./renew-prose";
import type { SelBerubah } from "./renew-row";
import { renewTable } from "./renew-table";
import { isSameTable } from "./same-table";
import type { UraianBerubah } from "./uraian-berubah";

/** What became of one of our tables in the office's document. */
export interface TabelDokumen {
  readonly nomor: string;
  readonly judul: string;
  readonly hasil:
    "diperbarui" | "tetap" | "tidak-ditemukan" | "tata-letak-lain" | "terpotong" | "bertanda" | "diketik";
  /** How it was found; null where it was not. */
  readonly dikenali: Pasangan["dikenali"] | null;
  readonly berubah: readonly SelBerubah[];
}

export interface DokumenDiperbarui {
  /** The whole file; every part but the text, and what we keep of it, is byte for byte what it was. */
  readonly berkas: Uint8Array<ArrayBuffer>;
  readonly tabel: readonly TabelDokumen[];
  readonly uraian: readonly UraianBerubah[];
  /** Figures and words of our tables that changed in the workbook since; null where the document does not tell. */
  readonly berubahSejak: number | null;
}

/** What a document is renewed with. */
export interface BahanDokumen {
  readonly uraian: readonly Uraian[];
  /** What it says beside its tables, where the whole report is meant. */
  readonly tuturan: Tuturan | null;
  readonly identitas: Identitas;
}

/**
 * The office's document with our tables and paragraphs renewed where they stand: found by the mark of our captions,
 * else by the words of theirs. What a person wrote in place of ours stays and is told; nothing else in the text
 * changes. Throws NaskahError.
 */
export function perbaruiDokumen(file: Uint8Array, bahan: BahanDokumen): DokumenDiperbarui {
  const parts = openParts(file);
  const naskah = readNaskah(parts);
  const text = textOfPart(parts, parts.document);
  const known = cariCatatan(parts.bytes);
  const edits: Ganti[] = [];
  const tabel = renewTables({ parts, naskah, text, known }, bahan, edits);
  const prosa = renewProse({ naskah, text, catatan: known?.catatan ?? null }, bahan, edits);
  const bytes = new Map(parts.bytes);
  if (edits.length > 0) bytes.set(parts.document, strToU8(spliced(text, edits)));
  const now = catatanDari(bahan.uraian, bahan.tuturan);
  if (known) {
    const merged = {
      tabel: new Map([...known.catatan.tabel, ...now.tabel]),
      paragraf: new Map([...known.catatan.paragraf, ...now.paragraf]),
      angka: new Map([...known.catatan.angka, ...now.angka, ...prosa.angka]),
    };
    const written = tulisCatatan(merged);
    if (written !== tulisCatatan(known.catatan)) bytes.set(known.path, strToU8(written));
  }
  return {
    berkas: zipSync(Object.fromEntries(bytes), { level: 6 }),
    ...{
      tabel,
      uraian: prosa.uraian,
      berubahSejak: known ? countChanged(known.catatan.tabel, now.tabel) : null,
    },
  };
}

interface Dokumen {
  readonly parts: WordParts;
  readonly naskah: IsiNaskah;
  readonly text: string;
  readonly known: ReturnType<typeof cariCatatan>;
}

function renewTables(
  { parts, naskah, text, known }: Dokumen,
  { uraian, identitas }: BahanDokumen,
  edits: Ganti[],
): TabelDokumen[] {
  const own = uraian.map(({ table }) => table);
  const xmlOf = ({ potongan }: Pick<TabelNaskah, "potongan">): string[] =>
    potongan.map(({ from, to }) => text.slice(from, to));
  const isSame = (table: TabelNaskah, laporan: ReportTable): boolean =>
    !table.ketikan && reading(parts.document, () => isSameTable(xmlOf(table), laporan));
  const pairs = new Map(
    matchTables(own, naskah.tables, identitas, isSame).map((pair) => [pair.laporan, pair]),
  );
  const taken = new Set([...pairs.values()].map(({ naskah }) => naskah));
  return own.map((laporan): TabelDokumen => {
    const { nomor, judul, id } = laporan;
    const pair = pairs.get(laporan);
    const told = { nomor, judul, dikenali: pair?.dikenali ?? null, berubah: [] };
    if (!pair) return { ...told, hasil: "tidak-ditemukan" };
    if (pair.naskah.ketikan) return { ...told, hasil: "diketik" };
    const rest = naskah.tables.filter((table) => !taken.has(table));
    const further = furtherParts(pair.naskah, laporan, rest);
    const isLeft = (table: TabelNaskah): boolean =>
      table.lanjutanDari === pair.naskah.nomor && !further?.includes(table);
    if (!further || naskah.tables.some(isLeft)) return { ...told, hasil: "terpotong" };
    const potongan = [pair.naskah, ...further].flatMap((table) => table.potongan);
    const old = xmlOf({ potongan });
    const ditulis = known?.catatan.tabel.get(id) ?? null;
    const renewed = reading(parts.document, () => renewTable(old, laporan, ditulis));
    if (typeof renewed === "string") return { ...told, hasil: renewed };
    const changed = potongan.flatMap(({ from, to }, part): Ganti[] => {
      const xml = renewed.xml[part] ?? "";
      return xml === old[part] ? [] : [{ from, to, xml }];
    });
    edits.push(...changed);
    return { ...told, hasil: changed.length === 0 ? "tetap" : "diperbarui", berubah: renewed.berubah };
  });
}

type Tabel = ReturnType<typeof catatanDari>["tabel"];

function countChanged(before: Tabel, now: Tabel): number {
  const cells = [...now].flatMap(([id, rows]) =>
    [...rows].flatMap(([key, row]) =>
      [...row].map(([column, teks]) => ({ teks, written: before.get(id)?.get(key)?.get(column) })),
    ),
  );
  return cells.filter(({ teks, written }) => written !== undefined && written !== teks).length;
}
