import { jenisSatuan } from "../../domain/satuan";
import { UNIT_WORDS } from "./lexicon";

export interface Unit {
  readonly unit: "kinerja" | "rupiah" | "persen";
  /** Rupiah that 1 stands for: 1000 under "Rp. (000)". */
  readonly multiplier: number;
}

const MULTIPLIERS: readonly (readonly [RegExp, number])[] = [
  [/^(000|1000|ribu(an)?|rb)$/, 1e3],
  [/^(juta(an)?|jt)$/, 1e6],
  [/^(mili?ar(an)?|milyar(an)?|mlr)$/, 1e9],
  [/^(triliun(an)?|trilyun)$/, 1e12],
];
const RUPIAH = /^(rp|rupiah|idr)$/;
const FILLER = /^(dalam|dlm|satuan|x|1)$/;

/** "K", "(Rp)", "%", "Rp. (000)", "Juta Rp", "dalam ribuan rupiah": a unit and nothing else; null for anything else. */
export function readUnit(text: string): Unit | null {
  const plain = UNIT_WORDS.get(text.toLowerCase().replace(/[().\s]/g, ""));
  if (plain) return { unit: plain, multiplier: 1 };
  const words = wordsOf(text);
  const isUnit = (word: string): boolean =>
    RUPIAH.test(word) || FILLER.test(word) || multiplierOf(word) !== null;
  const multiplier = words.map(multiplierOf).find((factor) => factor !== null);
  return multiplier === undefined || multiplier === null || !words.every(isUnit)
    ? null
    : { unit: "rupiah", multiplier };
}

/** The multiplier that a heading or a line above a table names beside rupiah: "Anggaran (Juta Rp)"; 1 without one. */
export function moneyMultiplier(text: string): number {
  const words = wordsOf(text);
  for (const [index, word] of words.entries()) {
    const factor = multiplierOf(word);
    const beside = [words[index - 1], words[index + 1]];
    if (
      factor !== null &&
      beside.some((other) => other !== undefined && (RUPIAH.test(other) || other === "dalam"))
    )
      return factor;
  }
  return 1;
}

/** "Jumlah Harga", "Total Harga": what the prices come to; "Harga Berlaku": the prices of a year. */
const NO_PRICE = /\b(jumlah|total|jml)\b|\bharga (berlaku|konstan)\b/i;

/** "Harga Satuan (Rp)", "Harga per kg", "Tarif", "Satuan Biaya": money for one of a thing, which is never added up. */
export function isPrice(heading: string): boolean {
  return (
    /\b(harga|tarif|satuan (biaya|harga)|biaya satuan|unit cost)\b/i.test(heading) && !NO_PRICE.test(heading)
  );
}

/** "Volume", "Frekuensi", "Koefisien", "Jumlah Orang": how many of a thing a price is paid for. */
export function isQuantity(heading: string): boolean {
  return /\b(vol|volume|frek|frekuensi|koefisien|kuantitas|qty|banyaknya)\b/i.test(heading);
}

/** What headings may name as the unit of their figures: themselves, and what stands in brackets behind them. */
export function unitsNamed(texts: readonly string[]): string[] {
  return texts.flatMap((text) => [text, inBrackets(text) ?? ""]);
}

/** "km2" of "Luas (km2)"; null where nothing stands in brackets at the end. */
export function inBrackets(heading: string): string | null {
  return /\(([^()]+)\)\s*$/.exec(heading)?.[1] ?? null;
}

/** Hours and days of different things are no parts of anything. */
const TIME = /\b(detik|menit|mnt|jam|hari|hr|minggu|bulan|bln|triwulan|semester|tahun|thn|th)\b/i;

/** "Ton/Hari", "m3/bulan", "liter per detik": of several places it comes to what flows through all of them. */
const FLOW = /^(ton|kg|kuintal|m3|m³|liter|ltr)\s*(\/|per\b)\s*(detik|jam|hari|minggu|bulan|tahun)$/i;

/** Hectares, tons, kilometres: what is measured in parts of a unit, and is no money. */
export function isSize(unit: string): boolean {
  return FLOW.test(unit.trim()) || (jenisSatuan(unit) === "ukuran" && !TIME.test(unit));
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\d%]+/u)
    .filter(Boolean);
}

function multiplierOf(word: string): number | null {
  return MULTIPLIERS.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}
