import type { CellContent } from "../../../plan/cell-content";
import type { BarisLembar, SelLembar } from "./baris-lembar";
import { fitted } from "../../../calculation/rule/ranges";
import { alamatkan, tempatkan, type LetakTabel } from "./letak";
import { sidikAngka, sidikIsian, sidikTeks, type Sidik } from "./sidik";

/** What is to stand in a cell, and its fingerprint. */
export interface IsiSel {
  /** null for an empty cell. */
  readonly content: CellContent | null;
  readonly format: string | null;
  readonly sidik: Sidik;
}

export type CaraTulis = "rumus" | "nilai";

export function isiSel(sel: SelLembar, baris: BarisLembar, letak: LetakTabel, tulis: CaraTulis): IsiSel {
  if (sel.kind === "kosong") return { content: null, format: null, sidik: "" };
  if (sel.kind === "isian") {
    const content = sel.saran === "" ? null : ({ kind: "nilai", value: sel.saran } as const);
    return { content, format: null, sidik: sidikIsian(sel.saran) };
  }
  const live =
    tulis === "rumus" && sel.rumus !== undefined
      ? tempatkan(sel.rumus, { tabel: baris.tabel, baris: baris.kunci }, letak)
      : null;
  if (sel.kind === "teks") {
    const content = live === null ? nilai(sel.text) : ({ kind: "rumus", formula: live } as const);
    return { content, format: null, sidik: sidikTeks(sel.text, live !== null) };
  }
  const content = live === null ? nilai(sel.value) : ({ kind: "rumus", formula: live } as const);
  return { content, format: sel.format, sidik: sidikAngka(sel.value, live !== null) };
}

/** Whether a formula stands for the cell that no Excel takes, so that its figure is written as it is. */
export function isTerlaluPanjang(sel: SelLembar, baris: BarisLembar, letak: LetakTabel): boolean {
  if ((sel.kind !== "teks" && sel.kind !== "angka") || sel.rumus === undefined) return false;
  const rumus = alamatkan(sel.rumus, { tabel: baris.tabel, baris: baris.kunci }, letak);
  return rumus !== null && fitted(rumus) === null;
}

function nilai(value: string | number): CellContent | null {
  return value === "" ? null : { kind: "nilai", value };
}

/** The fingerprints of a row, as they are remembered. */
export function sidikBaris(baris: BarisLembar, letak: LetakTabel, tulis: CaraTulis): Sidik[] {
  return baris.sel.map((sel) => isiSel(sel, baris, letak, tulis).sidik);
}
