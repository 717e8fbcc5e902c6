import { addTo } from "../../domain/items";
import type { Grid } from "../grid";
import { leadingMark } from "../levels/levels-from-numbering";
import type { Column, Row } from "../table";
import { readClosing } from "../words/closing";
import { initialsOf } from "../words/short-names";

/** "A. Bidang Koperasi" -> "bidang koperasi". */
export function bareName(label: string): string {
  return label
    .toLowerCase()
    .replace(/^\(?([a-z]|[ivx]{1,4}|\d{1,2})[.)]\s+/, "")
    .replace(/[:.]+$/, "")
    .trim();
}

/** The names that the rows read so far bear, in full and shortened. */
export class NamesAbove {
  private readonly names = new Set<string>();

  add(label: string): void {
    const name = bareName(label);
    const short = initialsOf(name);
    this.names.add(name);
    if (short !== null) this.names.add(short);
  }

  has(name: string): boolean {
    return name !== "" && this.names.has(name);
  }
}

/** The rows around a total, as far as their names are asked for. */
export interface NamedRows {
  readonly grid: Grid;
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
  /** Whether a row holds amounts and is part of no other. */
  readonly isTop: (index: number) => boolean;
}

type Places = ReadonlyMap<string, readonly number[]>;

/** Which rows bear a name, from above to below: gathered when the first is asked for, not for each total anew. */
export class RowNames {
  private known: { readonly totals: Places; readonly headings: Places; readonly tops: Places } | null = null;

  constructor(private readonly place: NamedRows) {}

  /** The last total of that name above a row; -1 without one. */
  total(name: string, index: number): number {
    return lastBefore(this.all().totals.get(name), index);
  }

  /** The last heading of that name above a row, without figures: "BELANJA" of "Jumlah Belanja"; -1 without one. */
  heading(name: string, index: number): number {
    return name === "" ? -1 : lastBefore(this.all().headings.get(name), index);
  }

  /** The rows above that bear it, in whichever column. */
  tops(name: string, index: number): readonly number[] {
    return (this.all().tops.get(name) ?? []).filter((at) => at < index);
  }

  private all() {
    this.known ??= gather(this.place);
    return this.known;
  }
}

function gather({ grid, rows, columns, isTop }: NamedRows) {
  const totals = new Map<string, number[]>();
  const headings = new Map<string, number[]>();
  const tops = new Map<string, number[]>();
  rows.forEach(({ row, kind, label }, index) => {
    const closing = kind === "total" ? readClosing(label) : null;
    if (closing) addTo(totals, closing.of, index);
    if (kind === "group") for (const name of namesOf(label)) addTo(headings, name, index);
    if (!isTop(index)) return;
    const texts = columns.map(({ column }) => grid.text(row, column).toLowerCase());
    for (const name of new Set([...namesOf(label), ...texts])) addTo(tops, name, index);
  });
  return { totals, headings, tops };
}

/** In full, shortened, without its number, by its number alone. */
function namesOf(label: string): ReadonlySet<string> {
  const own = label.trim().toLowerCase();
  const names = [own, own.replace(/^\(?\S{1,4}[.)]\s+/, ""), leadingMark(label).toLowerCase()];
  return new Set([...names, initialsOf(own) ?? own]);
}

function lastBefore(places: readonly number[] = [], index: number): number {
  let last = places.length - 1;
  while ((places[last] ?? -1) >= index) last -= 1;
  return places[last] ?? -1;
}
