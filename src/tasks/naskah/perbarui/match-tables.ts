import { looseKey } from "../../../domain/nama";
import type { Identitas, ReportTable } from "../../laporan/report";
import { nomorDari, tanpaNomor } from "../captions";
import type { TabelNaskah } from "../naskah";

export interface Pasangan {
  readonly laporan: ReportTable;
  readonly naskah: TabelNaskah;
  /** By our bookmark on its caption, by the words of the caption, or by its columns and rows. */
  readonly dikenali: "tanda" | "judul" | "isi";
}

/** The bookmark that our captions carry. */
function tandaDari({ id }: Pick<ReportTable, "id">): string {
  return `_Toc_${id}`;
}

type Bertanda = TabelNaskah & { readonly penanda: readonly string[] };

/**
 * Which table of the document each of ours is; none for both where two would do. One whose caption an office shortened
 * ("Tabel 3.2 Capaian Kinerja") is known by what it holds: `isSame` tells whether it has our columns and rows.
 */
export function matchTables(
  own: readonly ReportTable[],
  tables: readonly Bertanda[],
  identitas: Identitas,
  isSame: (table: Bertanda, laporan: ReportTable) => boolean,
): Pasangan[] {
  const named = alone(own.flatMap((laporan) => byCaption(laporan, tables, identitas)));
  const free = tables.filter((table) => named.every(({ naskah }) => naskah !== table));
  const others = own.filter((laporan) => named.every((pair) => pair.laporan !== laporan));
  const held = others.flatMap((laporan): Pasangan[] => {
    const [only, ...more] = free.filter(
      (table) => isShortened(table.judul, laporan, identitas) && isSame(table, laporan),
    );
    return only && more.length === 0 ? [{ laporan, naskah: only, dikenali: "isi" }] : [];
  });
  return [...named, ...alone(held)];
}

/** Pairs whose table no other pair has. */
function alone(pairs: readonly Pasangan[]): Pasangan[] {
  return pairs.filter(({ naskah }) => pairs.filter((one) => one.naskah === naskah).length === 1);
}

function byCaption(laporan: ReportTable, tables: readonly Bertanda[], identitas: Identitas): Pasangan[] {
  const marked = tables.filter(({ penanda }) => penanda.includes(tandaDari(laporan)));
  const [first, ...rest] = marked;
  if (first && rest.length === 0) return [{ laporan, naskah: first, dikenali: "tanda" }];
  const key = titleKey(laporan.judul, identitas);
  const named = tables.filter(({ judul }) => key !== "" && titleKey(judul, identitas) === key);
  const [only, ...others] = named;
  return only && others.length === 0 ? [{ laporan, naskah: only, dikenali: "judul" }] : [];
}

/** Whether a caption says nothing that ours does not: "Capaian Kinerja", not "Capaian Kinerja Triwulan III". */
function isShortened(judul: string, laporan: ReportTable, identitas: Identitas): boolean {
  const words = wordsOf(judul, identitas);
  if (words.length === 0) return nomorDari(judul) === laporan.nomor;
  const ours = wordsOf(laporan.judul, identitas);
  return words.every((word) => ours.includes(word));
}

function wordsOf(judul: string, identitas: Identitas): string[] {
  return titleKey(judul, identitas)
    .split(" ")
    .filter((word) => word !== "");
}

/** A title without number, office and year: last year's report calls the same table by it. */
export function titleKey(judul: string, { instansi }: Identitas): string {
  const bare = tanpaNomor(judul)
    .replace(instansi === "" ? /$^/ : new RegExp(escaped(instansi), "gi"), "")
    .replace(/\btahun\b|\b20\d\d\b/gi, " ");
  return looseKey(bare);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");
}
