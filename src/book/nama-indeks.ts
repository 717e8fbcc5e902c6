import { looseKey, normalizeNama } from "../domain/nama";

/**
 * Values by the name of an indikator. Found by the same name; else by a name that differs in small words
 * ("Prosentase Pertumbuhan Modal Koperasi", "Pertumbuhan Modal Koperasi"), where only one does.
 */
export class NamaIndeks<Nilai> {
  private readonly exact = new Map<string, Nilai>();
  private readonly loose = new Map<string, Nilai | null>();

  /** The first value given for a name is kept. */
  add(nama: string, nilai: Nilai): void {
    const key = normalizeNama(nama);
    if (key === "" || this.exact.has(key)) return;
    this.exact.set(key, nilai);
    const rough = looseKey(nama);
    if (rough !== "") this.loose.set(rough, this.loose.has(rough) ? null : nilai);
  }

  find(nama: string): Nilai | null {
    return this.exact.get(normalizeNama(nama)) ?? this.loose.get(looseKey(nama)) ?? null;
  }
}
