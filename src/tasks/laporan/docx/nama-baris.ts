import type { Baris } from "../narrative/view";

/** So many letters at the head of a name are looked up before the name itself. */
const HEAD = 8;

/**
 * The names of rows, found in sentences. Looked up letter by letter of the sentence and not name by name: a document of
 * a table says sentences of each of its rows, and would else cost the square of them.
 */
export class NamaBaris {
  /** null where rows share the name, which is then nobody's. */
  private readonly rows = new Map<string, Baris | null>();
  /** How long the names are that begin with these letters. */
  private readonly lengths = new Map<string, Set<number>>();
  private readonly head: number;

  constructor(rows: readonly Baris[]) {
    for (const row of rows) {
      const nama = namaOf(row) ?? "";
      if (nama !== "") this.rows.set(nama, this.rows.has(nama) ? null : row);
    }
    const names = [...this.rows.keys()];
    this.head = names.reduce((least, { length }) => Math.min(least, length), HEAD);
    for (const nama of names) {
      const head = nama.slice(0, this.head);
      this.lengths.set(head, (this.lengths.get(head) ?? new Set()).add(nama.length));
    }
  }

  /** The row whose name ends last, of two that end there the longer one; null where that is not one row. */
  lastIn(sentence: string): Baris | null {
    let best = { row: null as Baris | null, end: -1, length: 0 };
    for (let at = 0; at + this.head <= sentence.length; at += 1)
      for (const length of this.lengths.get(sentence.slice(at, at + this.head)) ?? []) {
        const [row, end] = [this.rows.get(sentence.slice(at, at + length)), at + length];
        if (row === undefined || end > sentence.length) continue;
        if (end > best.end || (end === best.end && length > best.length)) best = { row, end, length };
      }
    return best.row;
  }
}

function namaOf(baris: Baris): string | null {
  return baris.kind === "data" || baris.kind === "subtotal"
    ? (baris.teks("indikator") ?? baris.teks("nama") ?? baris.teks("program"))
    : null;
}
