import { edgesOf, type Edges } from "./grid-edges";
import type { BarisMentah, SelNaskah, TabelMentah } from "./naskah";

export interface Kisi {
  readonly kolom: number;
  readonly baris: readonly (readonly SelNaskah[])[];
}

interface Sel {
  row: number;
  column: number;
  rows: number;
  columns: number;
  readonly teks: string;
}

/** The cells of a table at their places, merged ones with all that they cover; rows without any text are left out. */
export function layLattice({ baris, kisi }: Pick<TabelMentah, "baris" | "kisi">): Kisi {
  const edges = edgesOf(baris, kisi);
  const rows: Sel[][] = [];
  let above = new Map<number, Sel>();
  for (const own of baris) {
    const placed = placeRow(own, rows.length, above, edges);
    rows.push(placed.starts);
    above = placed.covering;
  }
  const filled = withoutBlankRows(rows);
  const kolom = Math.max(0, ...filled.flat().map(({ column, columns }) => column + columns));
  return { kolom, baris: filled };
}

/**
 * A cell that goes on from above makes that one taller, and what still stands in it is not printed; what has nothing
 * above it is a cell of its own.
 */
function placeRow(
  { mulai, sel }: BarisMentah,
  row: number,
  above: ReadonlyMap<number, Sel>,
  edges: Edges,
): { readonly starts: Sel[]; readonly covering: Map<number, Sel> } {
  const starts: Sel[] = [];
  const covering = new Map<number, Sel>();
  let at = mulai;
  for (const { teks, lebar, gabung } of sel) {
    const [column, end] = [edges.begin(at), edges.end(at + lebar)];
    at += lebar;
    if (column >= end) continue;
    const taller = gabung === "lanjut" ? above.get(column) : undefined;
    const cell = taller ?? { row, column, rows: 1, columns: end - column, teks };
    if (taller) taller.rows += 1;
    else starts.push(cell);
    // What cannot go on below: a cell that was merged neither now nor before.
    if (gabung !== null) covering.set(column, cell);
  }
  return { starts, covering };
}

function withoutBlankRows(rows: readonly Sel[][]): Sel[][] {
  const covered = new Set<number>();
  for (const { row, rows: height, teks } of rows.flat())
    if (teks !== "") for (let at = row; at < row + height; at++) covered.add(at);
  const kept = rows.map((_, row) => row).filter((row) => covered.has(row));
  const place = new Map(kept.map((row, index) => [row, index]));
  return kept.map((row) =>
    (rows[row] ?? []).map((cell) => ({
      ...cell,
      row: place.get(row) ?? 0,
      rows: Array.from({ length: cell.rows }, (_, index) => cell.row + index).filter((at) => covered.has(at))
        .length,
    })),
  );
}
