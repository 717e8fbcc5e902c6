import { formatAngka } from "../../../domain/format";
import { sebutan, type Baris } from "./view";

/** What a person has to write where the office wrote nothing. */
const PENYEBAB = "[penyebab]";
const UPAYA = "[upaya]";
const PENDUKUNG = "[uraikan faktor pendukung keberhasilan]";

/** "kedua indikator", "semua (5) indikator": all that were judged. */
export function semua(count: number, kata: string): string {
  if (count === 1) return `satu-satunya ${kata}`;
  return count === 2 ? `kedua ${kata}` : `semua (${formatAngka(count, 0)}) ${kata}`;
}

/** Why rows fell short and what is done about it: in the office's words where it wrote some, else to be filled. */
export interface SebabUpaya {
  /** " karena [penyebab]", behind the sentence that names the rows; "" where the office wrote a reason. */
  readonly karena: string;
  /** The sentences that follow it. */
  readonly kalimat: readonly string[];
}

/** `isElsewhere`: another table tells it. */
export function sebabUpaya(rows: readonly Baris[], isElsewhere = false): SebabUpaya {
  if (rows.length === 0 || isElsewhere) return { karena: "", kalimat: [] };
  const upaya = `Upaya perbaikan: ${kataTiap(rows, "solusi", UPAYA)}.`;
  const sebab = kataTiap(rows, "penyebab", PENYEBAB);
  // The office's words may be of a success: they stand in a sentence of their own.
  if (sebab === PENYEBAB) return { karena: ` karena ${PENYEBAB}`, kalimat: [upaya] };
  return { karena: "", kalimat: [`Penyebabnya: ${sebab}.`, upaya] };
}

/** What helped rows to succeed: in the office's words where it wrote some, else to be filled. */
export interface Pendukung {
  /** ", didukung oleh [uraikan ...]", behind the sentence that counts the rows; "" where the office wrote of them. */
  readonly oleh: string;
  readonly kalimat: readonly string[];
}

export function pendukung(rows: readonly Baris[]): Pendukung {
  const kata = kataTiap(rows, "penyebab", PENDUKUNG);
  if (kata === PENDUKUNG) return { oleh: `, didukung oleh ${PENDUKUNG}`, kalimat: [] };
  return { oleh: "", kalimat: [`Faktor pendukungnya: ${kata}.`] };
}

function kataTiap(rows: readonly Baris[], which: "penyebab" | "solusi", kosong: string): string {
  const told = rows.filter((row) => row.kantor(which) !== null);
  if (told.length === 0) return kosong;
  if (rows.length === 1) return told[0]?.kantor(which) ?? kosong;
  const parts = told.map((row) => `${row.kantor(which) ?? ""} (${sebutan(row)})`);
  const rest = rows.length - told.length;
  return [...parts, ...(rest > 0 ? [`${kosong} (indikator lainnya)`] : [])].join("; ");
}
