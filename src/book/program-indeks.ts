import { addTo, firstOf } from "../domain/items";
import { normalizeNama } from "../domain/nama";

const SHORTEST = 3;

/**
 * Programmes and kegiatan by name. "Program Pengawasan dan Pemeriksaan" and "PROGRAM PENGAWASAN DAN
 * PEMERIKSAAN KOPERASI" are one where no other begins the same.
 */
export class ProgramIndeks<Baris extends { readonly nama: string }> {
  private readonly byName = new Map<string, Baris>();
  /** Those long enough to begin the same, by their first words. */
  private readonly byBeginning = new Map<string, [key: string, row: Baris][]>();

  constructor(baris: readonly Baris[]) {
    for (const row of baris) {
      const key = programKey(row.nama);
      if (this.byName.has(key)) continue;
      this.byName.set(key, row);
      if (key.split(" ").length >= SHORTEST) addTo(this.byBeginning, beginningOf(key), [key, row]);
    }
  }

  find(nama: string): Baris | null {
    const key = programKey(nama);
    const same = this.byName.get(key);
    if (same) return same;
    if (key.split(" ").length < SHORTEST) return null;
    const alike = this.byBeginning.get(beginningOf(key)) ?? [];
    const near = alike.filter(([other]) => other.startsWith(`${key} `) || key.startsWith(`${other} `));
    return near.length === 1 ? firstOf(near)[1] : null;
  }
}

/** The name without its number and the word "Program". */
export function programKey(nama: string): string {
  return normalizeNama(nama)
    .replace(/^(program|kegiatan|sub kegiatan|subkegiatan)\s+/, "")
    .replace(/\bpemerintahan\b/g, "pemerintah")
    .replace(/^(penunjang urusan pemerintah daerah)\b.*/, "$1");
}

function beginningOf(key: string): string {
  return key.split(" ").slice(0, SHORTEST).join(" ");
}
