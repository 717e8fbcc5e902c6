import type { Desimal } from "../../../domain/desimal";
import { formatAngka } from "../../../domain/format";
import { itemAt } from "../../../domain/items";
import { rangkai } from "../../../domain/kalimat";

/** A name with its figure: as printed, and as a sentence says it. */
export interface Terukur {
  readonly nama: string;
  readonly nilai: Desimal;
  readonly kata: string;
}

export interface Ujung {
  /** "A (105,20 persen)", "A dan B (masing-masing 100,00 persen)", "5 program (masing-masing 0,00 persen)". */
  readonly tertinggi: string;
  readonly terendah: string;
}

/** So many that share a place are told by name. */
const TOLD = 3;

/**
 * The best and the worst of them; of equals none is picked out. null of fewer than `fewest`, and where all are alike.
 * `kata`: what they are called where too many share a place.
 */
export function ujungDari(rows: readonly Terukur[], kata: string, fewest = 2): Ujung | null {
  const sorted = [...rows].sort((a, b) => b.nilai.cmp(a.nilai));
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (sorted.length < Math.max(2, fewest) || !first || !last || first.kata === last.kata) return null;
  const said = (of: Terukur): string =>
    sebutSama(
      sorted.filter((row) => row.kata === of.kata),
      kata,
    );
  return { tertinggi: said(first), terendah: said(last) };
}

function sebutSama(same: readonly Terukur[], kata: string): string {
  const figure = itemAt(same, 0).kata;
  if (same.length === 1) return `${itemAt(same, 0).nama} (${figure})`;
  const names = same.length > TOLD ? null : rangkai(same.map(({ nama }) => nama));
  return `${names ?? `${formatAngka(same.length, 0)} ${kata}`} (masing-masing ${figure})`;
}
