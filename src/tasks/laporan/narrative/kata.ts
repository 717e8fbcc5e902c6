import { hanyaPersen } from "../../../domain/persen";
import { formatAngka } from "../../../domain/format";
import { hurufJudul, lowerFirst, rangkai, upperFirst } from "../../../domain/kalimat";
import { terbilang } from "../../../domain/terbilang";

const PALING_BANYAK = 5;

/** "A, B, dan C"; of a long list the first ones and how many more; null of nothing. */
export function daftar(items: readonly string[]): string | null {
  const isLong = items.length > PALING_BANYAK + 1;
  const rest = items.length - PALING_BANYAK;
  return isLong
    ? rangkai([...items.slice(0, PALING_BANYAK), `${formatAngka(rest, 0)} lainnya`])
    : rangkai(items);
}

/** A count as EYD V writes it outside a run of counts: "delapan", "dua belas", 25 where it takes more than two words. */
export function hitungan(count: number): string {
  const spoken = terbilang(count);
  return spoken !== null && spoken.split(" ").length <= 2 ? spoken : formatAngka(count, 0);
}

/** A count at the head of a sentence, where EYD V wants no figure. */
export function hitunganDepan(count: number): string {
  const spoken = hitungan(count);
  return /^\d/.test(spoken) ? `Sebanyak ${spoken}` : upperFirst(spoken);
}

/** "- ", "a. ", "1) ", "1.1 ", "1.1. " before a name. */
const NOMOR = /^(?:[-–•*]\s*|(?:\p{L}|\d{1,2}(?:\.\d{1,2})*)[.)]\s*|\d{1,2}(?:\.\d{1,2})+\s+)(?=\p{L}{2})/u;

/** A name as it stands within a sentence: in one line, its commas spaced, without its number and full stop. */
export function nama(text: string): string {
  const line = text
    .replace(/\s+/g, " ")
    .replace(/\s?,\s?(?=\p{L})/gu, ", ")
    .replace(/[\s.;:,]+$/, "")
    .trim();
  const unnumbered = line.replace(NOMOR, "");
  return isKapital(unnumbered) ? hurufJudul(unnumbered) : unnumbered;
}

/** Three words and more, all in capitals: "PROGRAM PENGEMBANGAN UMKM"; "WTP" and "BB" are no such names. */
function isKapital(text: string): boolean {
  return text === text.toUpperCase() && text.split(" ").length > 2;
}

/** A sasaran is quoted, since it is a sentence of its own; a program carries its word. */
export function sebut(name: string): string {
  return /^(?:program|kegiatan|sub|upt|belanja)\b/i.test(name) ? name : `“${name}”`;
}

/** What a figure without a unit is called in a column of units: a sentence says the figure alone. */
const TANPA_SATUAN = /^(?:nilai|indeks|index|skor|angka|rasio|level|predikat|kategori|skala|-)$/i;

/** "Dokumen" within a sentence; "UKM" and "IKM" stay. */
export function satuanKata(satuan: string): string {
  const rapi = satuan.replace(/\s+/g, " ").trim();
  if (TANPA_SATUAN.test(rapi)) return "";
  if (hanyaPersen(rapi)) return "persen";
  return /^\p{Lu}\p{Ll}/u.test(rapi) ? lowerFirst(rapi) : rapi;
}

export function paragraf(...sentences: readonly (readonly string[])[]): string[] {
  const text = sentences.flat().join(" ");
  return text === "" ? [] : [text];
}
