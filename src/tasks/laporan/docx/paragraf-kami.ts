import type { Penutup } from "../report";
import type { Uraian } from "../uraian";
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

/** The paragraphs of ours by the names of their bookmarks. */
export function paragrafKami(uraian: readonly Uraian[], penutup: Penutup | null): Map<string, string> {
  const closing: Record<string, readonly string[]> = penutup === null ? {} : barisPenutup(penutup);
  const parts: [string, readonly string[]][] = [
    ...uraian.map(({ table, narasi }): [string, readonly string[]] => [table.id, narasi]),
    ...Object.entries(closing),
  ];
  return new Map(
    parts.flatMap(([part, lines]) =>
      lines.map((text, at): [string, string] => [proseAnchor(part, at), text]),
    ),
  );
}

/** What a document of these parts is made from. */
export function catatanDari(uraian: readonly Uraian[], penutup: Penutup | null): CatatanDokumen {
  return {
    tabel: new Map(uraian.map(({ table }) => [table.id, teksTabel(table)])),
    paragraf: paragrafKami(uraian, penutup),
  };
}
