import { leafWords } from "../header/heading-path";
import { tellingWords } from "./telling-words";

/** So many of one thing for each of another. */
export interface PerEach {
  readonly what: string;
  readonly each: string;
}

/** "Jumlah Kasus per Kecamatan", "Realisasi per 31 Desember": by what, or up to when, and no rate. */
const BY = /^(?:jumlah|total|banyaknya|realisasi|target|capaian)\b|\bper (?:\d|tanggal|akhir)/;

/** "Peserta per Paket", "Nilai per Suara (Rp)", "Potensi/Hari (Rp)"; null for any other heading. */
export function perEach(path: readonly string[]): PerEach | null {
  const words = leafWords([(path.at(-1) ?? "").replace(/\([^()]*\)\s*$/, "").replace(SLASH, " per $1")]);
  const [, what, each] = /^(.+?) per (.+)$/.exec(words) ?? [];
  return what === undefined || each === undefined || BY.test(words) ? null : { what, each };
}

/** Other slashes join names: "Desa/Kelurahan". */
const SLASH = /\s*\/\s*(hari|hr|minggu|bulan|bln|tahun|thn|orang|org|unit|ha|kk)\b/i;

/** "Jumlah Paket", "Perolehan Suara", "Hari Kerja": so many of what a rate is for, of "Biaya per Orang per Hari" of either. */
export function countsEach(path: readonly string[], { each }: PerEach): boolean {
  return perEach(path) === null && each.split(" per ").some((one) => saysAll(leafWords(path), one));
}

export function saysAll(heading: string, name: string): boolean {
  const own = tellingWords(heading);
  const words = [...tellingWords(name)];
  return words.length > 0 && words.every((word) => own.has(word));
}
