/** Readers for settings from JSON: each gives the value or refuses it with a sentence that names the key. */

/** Refuses a value; its message is meant for the person who wrote the JSON. */
export class Ditolak extends Error {}

export type Pembaca<T> = (nilai: unknown, kunci: string) => T;
export type Objek = Readonly<Record<string, unknown>>;

/** `kunciSah`: the only keys allowed; null where keys are names. */
export function bacaObjek(nilai: unknown, kunci: string, kunciSah: readonly string[] | null): Objek {
  if (typeof nilai !== "object" || nilai === null || Array.isArray(nilai))
    throw new Ditolak(`${kunci} harus berupa objek JSON { … }.`);
  const asing = kunciSah && Object.keys(nilai).find((k) => !kunciSah.includes(k));
  if (asing !== null && asing !== undefined)
    throw new Ditolak(`${kunci}: kunci “${asing}” tidak dikenal. Yang dikenal: ${kunciSah?.join(", ")}.`);
  return nilai as Objek;
}

export function pilihan<T extends string>(sah: readonly T[]): Pembaca<T> {
  return (nilai, kunci) => {
    const cocok = sah.find((s) => s === nilai);
    if (cocok !== undefined) return cocok;
    throw new Ditolak(`“${kunci}” tidak boleh ${JSON.stringify(nilai)}. Pilihannya: ${sah.join(", ")}.`);
  };
}

export function bacaYaTidak(nilai: unknown, kunci: string): boolean {
  if (typeof nilai === "boolean") return nilai;
  throw new Ditolak(`“${kunci}” harus true atau false.`);
}

export function bacaKata(nilai: unknown, kunci: string): string {
  if (typeof nilai === "string") return nilai;
  throw new Ditolak(`“${kunci}” harus berupa teks.`);
}

/** null, or a number that `sah` accepts; `syarat` tells which ones. */
export function angkaAtauNull(sah: (n: number) => boolean, syarat: string): Pembaca<number | null> {
  return (nilai, kunci) => {
    if (nilai === null || (typeof nilai === "number" && Number.isFinite(nilai) && sah(nilai))) return nilai;
    throw new Ditolak(`“${kunci}” tidak boleh ${JSON.stringify(nilai)}. Isi ${syarat}.`);
  };
}
