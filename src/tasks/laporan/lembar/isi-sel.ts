import type { CellContent } from "../../../plan/cell-content";
import { remember } from "../../../domain/remember";
import type { BarisLembar, SelLembar } from "./baris-lembar";
import { fitted } from "../../../calculation/rule/ranges";
import { alamatkan, type LetakTabel } from "./letak";
import { sidikAngka, sidikIsian, sidikTeks, type Sidik } from "./sidik";

/** What is to stand in a cell, and its fingerprint. */
export interface IsiSel {
  /** null for an empty cell. */
  readonly content: CellContent | null;
  readonly format: string | null;
  readonly sidik: Sidik;
  /** Whether its formula is one that no Excel takes, so that its figure is written as it is. */
  readonly terlaluPanjang: boolean;
}

export type CaraTulis = "rumus" | "nilai";

/** What is to stand in the cells of a row: asked for by its sheet, by its fingerprints and by what is told of it. */
export type IsiBaris = (baris: BarisLembar) => readonly IsiSel[];

export function isiBaris(letak: LetakTabel, tulis: CaraTulis): IsiBaris {
  return remember((baris) => baris.sel.map((sel) => isiSel(sel, baris, letak, tulis)));
}

function isiSel(sel: SelLembar, baris: BarisLembar, letak: LetakTabel, tulis: CaraTulis): IsiSel {
  if (sel.kind === "kosong") return { ...TANPA_RUMUS, content: null, format: null, sidik: "" };
  if (sel.kind === "isian")
    return { ...TANPA_RUMUS, content: nilai(sel.saran), format: null, sidik: sidikIsian(sel.saran) };
  const own = { tabel: baris.tabel, baris: baris.kunci };
  const rumus = tulis === "rumus" && sel.rumus !== undefined ? alamatkan(sel.rumus, own, letak) : null;
  const live = rumus === null ? null : fitted(rumus);
  const terlaluPanjang = rumus !== null && live === null;
  const isi = sel.kind === "teks" ? sel.text : sel.value;
  const content = live === null ? nilai(isi) : ({ kind: "rumus", formula: live } as const);
  return sel.kind === "teks"
    ? { content, format: null, sidik: sidikTeks(sel.text, live !== null), terlaluPanjang }
    : { content, format: sel.format, sidik: sidikAngka(sel.value, live !== null), terlaluPanjang };
}

const TANPA_RUMUS = { terlaluPanjang: false } as const;

function nilai(value: string | number): CellContent | null {
  return value === "" ? null : { kind: "nilai", value };
}
