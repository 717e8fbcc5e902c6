import { normalizeNama } from "../domain/nama";

/** Words by which the names of one indikator differ from table to table. */
const FILLER =
  /^(yang|dan|di|pada|untuk|dengan|oleh|persentase|prosentase|persen|jumlah|meningkatnya|menjadi)$/;

/** "(poin)*", "(%)": a unit behind the name. */
const SATUAN = /\s*\((?:%|persen|poin|orang|unit|buah|indeks|angka|skor|nilai)\)\s*\**\s*$/i;

/** The name without the small words that differ from table to table. */
export function looseKey(nama: string): string {
  return normalizeNama(nama.replace(SATUAN, ""))
    .split(" ")
    .filter((word) => !FILLER.test(word))
    .join(" ");
}

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
