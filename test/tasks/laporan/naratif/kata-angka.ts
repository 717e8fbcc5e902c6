import { bacaTeks } from "../../../../src/domain/angka";
import { bulatkan, desimal, type Desimal } from "../../../../src/domain/desimal";
import type { ReportTable } from "../../../../src/tasks/laporan/report";

/** Sentences of paragraphs; a full stop within a name or an amount ends none. */
export function kalimatDari(paragraphs: readonly string[]): string[] {
  return paragraphs.flatMap((paragraph) => paragraph.split(/(?<=\.)\s+(?=[\p{Lu}“])/u));
}

/** Every figure that a sentence names, read back from its words, without names and amounts in words. */
export function angkaDalam(sentence: string, names: readonly string[] = []): Desimal[] {
  const bare = [...names]
    .sort((a, b) => b.length - a.length)
    .reduce((text, name) => text.replaceAll(name, "…"), sentence)
    .replace(/ \([a-z ]+ rupiah\)/g, "");
  return [...bare.matchAll(/(?:Rp)?\d(?:[\d.,]*\d)?(?: persen)?/g)].map(([token]) => {
    const read = bacaTeks(token);
    if (read.jenis !== "angka") throw new Error(`"${token}" is no figure in: ${sentence}`);
    return read.nilai.abs();
  });
}

/** The figures that a table prints. */
export function angkaTercetak({ rows }: ReportTable): Desimal[] {
  return rows.flatMap(({ cells }) =>
    cells.flatMap((cell) =>
      cell.kind === "angka" ? [bulatkan(desimal(cell.value), cell.decimals).abs()] : [],
    ),
  );
}

export function memuat(figures: readonly Desimal[], figure: Desimal): boolean {
  return figures.some((other) => other.eq(figure));
}
