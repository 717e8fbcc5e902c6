import type { Pengaturan } from "./pengaturan";

/** What an office's pedoman settles for all its workbooks; directions and quarters are each workbook's own. */
const KUNCI_PEDOMAN = [
  "skala",
  "rumusTurun",
  "batas",
  "batasSebelumRataRata",
  "targetNol",
  "pembulatanKategori",
  "efisiensi",
  "tulis",
] as const satisfies readonly (keyof Pengaturan)[];

export type Pedoman = Pick<Pengaturan, (typeof KUNCI_PEDOMAN)[number]>;

export function pedomanDari(pengaturan: Pengaturan): Pedoman {
  return Object.fromEntries(KUNCI_PEDOMAN.map((kunci) => [kunci, pengaturan[kunci]])) as unknown as Pedoman;
}

/**
 * "1A2B-3C4D": the same for the same rules, letter by letter, so that two offices can compare theirs by telephone. A
 * checksum (FNV-1a, 32 bits) against mistakes, no signature: whoever changes a file on purpose can make a new one.
 */
export function sidikAturan(pedoman: Pedoman): string {
  let sidik = 0x811c9dc5;
  for (const huruf of urut(Object.fromEntries(KUNCI_PEDOMAN.map((kunci) => [kunci, pedoman[kunci]])))) {
    sidik = Math.imul(sidik ^ (huruf.codePointAt(0) ?? 0), 0x01000193);
  }
  const hex = (sidik >>> 0).toString(16).toUpperCase().padStart(8, "0");
  return `${hex.slice(0, 4)}-${hex.slice(4)}`;
}

/** JSON whose keys stand in the order of the alphabet, however the value was put together. */
function urut(nilai: unknown): string {
  if (Array.isArray(nilai)) return `[${nilai.map(urut).join(",")}]`;
  if (typeof nilai !== "object" || nilai === null) return JSON.stringify(nilai) ?? "null";
  const isi = Object.entries(nilai)
    .filter(([, v]) => v !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${isi.map(([kunci, v]) => `${JSON.stringify(kunci)}:${urut(v)}`).join(",")}}`;
}
