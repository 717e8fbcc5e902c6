import { addTo } from "../../../domain/items";
import { remember } from "../../../domain/remember";
import { hash } from "../lembar/sidik";
import { lihat, type Baris } from "../narrative/view";
import type { ReportTable } from "../report";
import { NamaBaris } from "./nama-baris";

/** A figure of a cell within a paragraph, and the bookmark around it. */
export interface AngkaProsa {
  readonly from: number;
  readonly to: number;
  readonly tanda: string;
}

interface Sel {
  readonly baris: Baris;
  readonly kolom: string;
  readonly kata: string;
  readonly pokok: string;
}

const TANDA = /^(?<pokok>_Angka_(?<tabel>[A-Z]+\d+)_[0-9a-z]+)_/;

/** The cell and the table that a bookmark of a figure names; null for any other bookmark. */
export function bacaTanda(tanda: string): { readonly pokok: string; readonly tabel: string } | null {
  const { pokok, tabel } = TANDA.exec(tanda)?.groups ?? {};
  return pokok === undefined || tabel === undefined ? null : { pokok, tabel };
}

/** A paragraph cut at its figures. */
export function splitFigures(
  teks: string,
  angka: readonly AngkaProsa[],
): { readonly teks: string; readonly tanda: string | null }[] {
  let at = 0;
  const pieces = angka.flatMap(({ from, to, tanda }) => {
    const before = { teks: teks.slice(at, from), tanda: null };
    at = to;
    return [before, { teks: teks.slice(from, to), tanda }];
  });
  return [...pieces, { teks: teks.slice(at), tanda: null }].filter((piece) => piece.teks !== "");
}

/** The figures of a table as sentences say them: which of them stand in a paragraph, and what each cell says now. */
class AngkaTabel {
  private readonly nama: NamaBaris;
  /** What is said of figures that begin with these digits. */
  private readonly byToken = new Map<string, Set<string>>();
  private readonly byKata = new Map<string, Sel[]>();
  /** null where two cells share a name, which is then nobody's. */
  private readonly byPokok = new Map<string, string | null>();

  constructor(table: ReportTable) {
    const { rows, keys } = lihat(table, { terbilang: false });
    this.nama = new NamaBaris(rows);
    for (const baris of rows)
      for (const kolom of keys) {
        const kata = baris.angka(kolom)?.kata ?? null;
        if (kata === null) continue;
        const pokok = `_Angka_${table.id}_${hash(`${baris.key}|${kolom}`)}`;
        this.byPokok.set(pokok, this.byPokok.has(pokok) ? null : kata);
        const token = AT_START.exec(kata)?.[0];
        if (token === undefined || !isTelling(kata)) continue;
        this.byToken.set(token, (this.byToken.get(token) ?? new Set()).add(kata));
        addTo(this.byKata, kata, { baris, kolom, kata, pokok });
      }
  }

  /** The figure of a cell as a sentence says it; null where the table has it no more. */
  kata(pokok: string): string | null {
    return this.byPokok.get(pokok) ?? null;
  }

  /**
   * The figures of this table in a paragraph, each where it is sure whose it is. `tempat`: what no other paragraph is
   * called; `pokok`: the column that the paragraph speaks of where it names none.
   */
  dalam(teks: string, tempat: string, pokok = ""): AngkaProsa[] {
    const found: AngkaProsa[] = [];
    for (const { 0: token, index: from } of teks.matchAll(new RegExp(TOKEN, "g"))) {
      const kata = this.kataAt(teks, from, token);
      const sel = kata === null ? null : this.selOf(teks.slice(0, from), kata, pokok);
      if (kata === null || !sel || this.kata(sel.pokok) === null) continue;
      const again = found.filter(({ tanda }) => tanda.startsWith(`${sel.pokok}_`)).length;
      const tanda = `${sel.pokok}_${tempat}${again === 0 ? "" : `_${again}`}`;
      found.push({ from, to: from + kata.length, tanda });
    }
    return found;
  }

  /** The longest figure that begins there, as a whole: neither "1,5" of "1,55" nor an amount that is said in words, too. */
  private kataAt(teks: string, from: number, token: string): string | null {
    if (/[\p{L}\d.,−-]$/u.test(teks.slice(0, from).replace(/\($/, ""))) return null;
    const fitting = [...(this.byToken.get(token) ?? [])].filter((kata) => {
      const rest = teks.slice(from + kata.length);
      return teks.startsWith(kata, from) && !/^(?:[\p{L}\d]|[.,]\d|\s\([^)]*rupiah\))/u.test(rest);
    });
    return fitting.sort((a, b) => b.length - a.length)[0] ?? null;
  }

  private selOf(before: string, kata: string, pokok: string): Sel | null {
    const all = this.byKata.get(kata) ?? [];
    const named = this.lastNamed(before);
    const own = all.filter(({ baris }) => baris === named);
    if (own.length > 0) return own.length === 1 ? (own[0] ?? null) : byColumn(own, before, pokok);
    const [only, ...others] = all;
    const isWhole = only?.baris.kind === "average" || only?.baris.kind === "total";
    return only && others.length === 0 && isWhole && kata.replace(/\D/g, "").length >= SURE ? only : null;
  }

  /** The row whose name stands last before a figure, in the same sentence; null where that is not one row. */
  private lastNamed(before: string): Baris | null {
    const sentence = before.slice(before.search(/(?:^|[.;]\s+)(?=[^.;]*$)/));
    return /\bmasing-masing\b|\brespectively\b/i.test(sentence) ? null : this.nama.lastIn(sentence);
  }
}

/** The figures of a table, gathered once however many paragraphs speak of it. */
export const angkaTabel = remember((table: ReportTable) => new AngkaTabel(table));

/** The full stop of a sentence is none of it. */
const TOKEN = /(?:Rp)?\d(?:[\d.]*\d)?(?:,\d+)?/;
const AT_START = new RegExp(`^${TOKEN.source}`);
/** Digits by which a figure of a whole table is told from a count. */
const SURE = 4;

/** With a unit, decimals or "Rp": a bare count may be of anything. */
function isTelling(kata: string): boolean {
  return /^Rp|,\d|\s\p{L}/u.test(kata);
}

/** Of equal figures in one row the one whose column is named last: "dengan target 2 dokumen terealisasi 2 dokumen". */
function byColumn(own: readonly Sel[], before: string, pokok: string): Sel | null {
  const near = before.slice(-NEAR);
  const placed = own.map((sel) => ({ sel, at: near.lastIndexOf(sel.kolom) })).filter(({ at }) => at >= 0);
  const [last] = placed.sort((a, b) => b.at - a.at);
  return last?.sel ?? own.find(({ kolom }) => kolom === pokok) ?? null;
}

const NEAR = 30;
