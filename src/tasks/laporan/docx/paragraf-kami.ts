import type { Penutup, ReportTable } from "../report";
import type { Uraian } from "../uraian";
import { angkaTabel, type AngkaProsa } from "./angka-prosa";
import { remarkLines } from "../layout/notes";
import { teksTabel, type CatatanDokumen } from "./catatan-dokumen";

/** Name of the bookmark around a paragraph of ours; `at`: its place below its table or heading. */
function proseAnchor(part: string, at: number): string {
  return `_Capaian_${part}_${at}`;
}

/** Whether a bookmark is of a paragraph beside this table. */
export function prosaDari(nama: string, { id }: Pick<ReportTable, "id">): boolean {
  return nama.startsWith(`_Capaian_${id}_`);
}

/** What a document of ours says beside its tables: executive summary, budget, conclusion and recommendations. */
function barisPenutup({ ikhtisar, dukungan, kesimpulan, rekomendasi }: Penutup) {
  const numbered = rekomendasi.map((line, index) => `${index + 1}. ${line}`);
  return { ikhtisar, dukungan, kesimpulan, rekomendasi: numbered } as const;
}

/** A paragraph of ours, with the figures in it that are those of cells. */
export interface ParagrafKami {
  readonly teks: string;
  readonly angka: readonly AngkaProsa[];
}

/** What a whole report says beside its tables. */
export interface Tuturan {
  readonly penutup: Penutup;
  /** How it is laid out, chapter by chapter. */
  readonly sistematika: readonly string[];
}

/** The paragraphs of ours by the names of their bookmarks. `tuturan`: of a whole report. */
export function paragrafKami(uraian: readonly Uraian[], tuturan: Tuturan | null): Map<string, ParagrafKami> {
  const others = tuturan
    ? [
        ...Object.values(paragrafPenutup(tuturan.penutup, uraian)).flat(),
        ...paragrafSistematika(tuturan.sistematika),
      ]
    : [];
  const own = uraian.flatMap(({ table, narasi }) => [
    ...pengantarTabel(table),
    ...catatanTabel(table),
    ...paragrafTabel(table, narasi),
  ]);
  const parts = [...own, ...others];
  return new Map(parts.map(({ anchor, ...paragraf }) => [anchor, paragraf]));
}

/** A paragraph of ours with the name of its bookmark. */
export type ParagrafBertanda = ParagrafKami & { readonly anchor: string };

/** Summary, conclusion and recommendations; their figures carry the marks of the cells that they repeat. */
export function paragrafPenutup(
  penutup: Penutup,
  uraian: readonly Uraian[],
): Record<keyof ReturnType<typeof barisPenutup>, readonly ParagrafBertanda[]> {
  const tables = new Map(uraian.map(({ table }) => [table.id, table]));
  const marked = (part: string) => (teks: string, at: number) => {
    const asal = penutup.asal[teks];
    const table = asal === undefined ? undefined : tables.get(asal);
    const angka = table ? angkaTabel(table).dalam(teks, `${part}_${at}`, "capaian") : [];
    return { anchor: proseAnchor(part, at), teks, angka };
  };
  const { ikhtisar, dukungan, kesimpulan, rekomendasi } = barisPenutup(penutup);
  return {
    ikhtisar: ikhtisar.map(marked("ikhtisar")),
    dukungan: dukungan.map(marked("dukungan")),
    kesimpulan: kesimpulan.map(marked("kesimpulan")),
    rekomendasi: rekomendasi.map(marked("rekomendasi")),
  };
}

/** The guide to the chapters, in its lines. */
export function paragrafSistematika(lines: readonly string[]): ParagrafBertanda[] {
  return lines.map((teks, at) => ({ anchor: proseAnchor("sistematika", at), teks, angka: [] }));
}

/** The sentence above a table that has one. */
export function pengantarTabel({ id, nomor, pengantar }: ReportTable): ParagrafBertanda[] {
  if (pengantar === undefined) return [];
  const teks = pengantar.replaceAll("{tabel}", nomor === "" ? "tabel berikut" : `Tabel ${nomor}`);
  return [{ anchor: proseAnchor(`${id}_atas`, 0), teks, angka: [] }];
}

/** The notes below a table, in one paragraph however many they are: they tell figures of it. */
export function catatanTabel(table: ReportTable): ParagrafBertanda[] {
  const lines = remarkLines(table).map((line) => line.replace(/\s+/g, " ").trim());
  if (lines.length === 0) return [];
  return [{ anchor: proseAnchor(`${table.id}_catatan`, 0), teks: lines.join("\n"), angka: [] }];
}

/** The paragraphs below a table, each with the name of its bookmark. */
export function paragrafTabel(table: ReportTable, narasi: readonly string[]): ParagrafBertanda[] {
  return narasi.map((teks, at) => ({
    ...{ anchor: proseAnchor(table.id, at), teks },
    angka: angkaTabel(table).dalam(teks, `${table.id}_${at}`),
  }));
}

/** What a document of these parts is made from. */
export function catatanDari(uraian: readonly Uraian[], tuturan: Tuturan | null): CatatanDokumen {
  const own = paragrafKami(uraian, tuturan);
  const figures = [...own.values()].flatMap(({ teks, angka }) =>
    angka.map(({ from, to, tanda }): [string, string] => [tanda, teks.slice(from, to)]),
  );
  return {
    tabel: new Map(uraian.map(({ table }) => [table.id, teksTabel(table)])),
    paragraf: new Map([...own].map(([anchor, { teks }]) => [anchor, teks])),
    angka: new Map(figures),
  };
}
