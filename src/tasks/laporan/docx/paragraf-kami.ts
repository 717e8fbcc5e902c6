import type { Penutup, ReportTable } from "../report";
import type { Uraian } from "../uraian";
import { AngkaTabel, type AngkaProsa } from "./angka-prosa";
import { teksTabel, type CatatanDokumen } from "./catatan-dokumen";

/** Name of the bookmark around a paragraph of ours; `at`: its place below its table or heading. */
export function proseAnchor(part: string, at: number): string {
  return `_Capaian_${part}_${at}`;
}

/** What a document of ours says beside its tables: executive summary, conclusion and recommendations, in their lines. */
export function barisPenutup({ ikhtisar, kesimpulan, rekomendasi }: Penutup) {
  const numbered = rekomendasi.map((line, index) => `${index + 1}. ${line}`);
  return { ikhtisar, kesimpulan, rekomendasi: numbered } as const;
}

/** A paragraph of ours, with the figures in it that are those of cells. */
export interface ParagrafKami {
  readonly teks: string;
  readonly angka: readonly AngkaProsa[];
}

/** The paragraphs of ours by the names of their bookmarks. */
export function paragrafKami(uraian: readonly Uraian[], penutup: Penutup | null): Map<string, ParagrafKami> {
  const closing: Record<string, readonly string[]> = penutup === null ? {} : barisPenutup(penutup);
  const parts = [
    ...uraian.flatMap(({ table, narasi }) => paragrafTabel(table, narasi)),
    ...Object.entries(closing).flatMap(([part, lines]) =>
      lines.map((teks, at) => ({ anchor: proseAnchor(part, at), teks, angka: [] })),
    ),
  ];
  return new Map(parts.map(({ anchor, ...paragraf }) => [anchor, paragraf]));
}

/** The paragraphs below a table, each with the name of its bookmark. */
export function paragrafTabel(
  table: ReportTable,
  narasi: readonly string[],
): (ParagrafKami & { readonly anchor: string })[] {
  const angka = narasi.length > 0 ? new AngkaTabel(table) : null;
  return narasi.map((teks, at) => ({
    ...{ anchor: proseAnchor(table.id, at), teks },
    angka: angka?.dalam(teks, `${table.id}_${at}`) ?? [],
  }));
}

/** What a document of these parts is made from. */
export function catatanDari(uraian: readonly Uraian[], penutup: Penutup | null): CatatanDokumen {
  const own = paragrafKami(uraian, penutup);
  const figures = [...own.values()].flatMap(({ teks, angka }) =>
    angka.map(({ from, to, tanda }): [string, string] => [tanda, teks.slice(from, to)]),
  );
  return {
    tabel: new Map(uraian.map(({ table }) => [table.id, teksTabel(table)])),
    paragraf: new Map([...own].map(([anchor, { teks }]) => [anchor, teks])),
    angka: new Map(figures),
  };
}
