import { addTo } from "../domain/items";
import { normalizeNama } from "../domain/nama";
import type { BookTable } from "./book-table";
import { sasaranPerBaris } from "./sasaran";

/** "Anggaran Sasaran 1", "Realisasi Anggaran Sasaran Strategis II". */
const NOMOR = /\bsasaran(?:\s+strategis)?\s+(?:ke\s*-?\s*)?(?<nomor>\d{1,2}|[ivx]{1,4})\b/iu;

const ROMAWI = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

/**
 * The sasaran that the caption of a table without a column of them names: by its words, or by the number that it has
 * wherever the workbook counts its sasaran. "" where none is named, or the number is of several.
 */
export function sasaranDisebut(tables: readonly BookTable[]): (tabel: BookTable) => string {
  const known = new Map<string, string>();
  const numbered = new Map<number, string[]>();
  for (const source of tables) {
    const no = source.columns("no")[0] ?? null;
    const sasaran = sasaranPerBaris(source);
    const seen = new Set<string>();
    for (const [row, nama] of sasaran) {
      const key = normalizeNama(nama);
      if (key === "" || seen.has(key)) continue;
      seen.add(key);
      known.set(key, nama);
      const nomor = nomorDari(source.text(row, no));
      if (nomor !== null) addTo(numbered, nomor, key);
    }
  }
  const names = [...known].sort(([a], [b]) => b.length - a.length);
  return ({ table: { caption } }) => {
    const words = normalizeNama(caption);
    const named = names.find(([key]) => words.includes(key));
    if (named) return named[1];
    const nomor = nomorDari(NOMOR.exec(caption)?.groups?.nomor ?? "");
    const keys = new Set(nomor === null ? [] : numbered.get(nomor));
    const [only] = keys;
    return only !== undefined && keys.size === 1 ? (known.get(only) ?? "") : "";
  };
}

function nomorDari(text: string): number | null {
  const bare = text.replace(/[.)\s]+$/, "");
  const romawi = ROMAWI.indexOf(bare.toUpperCase());
  if (romawi >= 0) return romawi + 1;
  return /^\d{1,2}$/.test(bare) ? Number(bare) : null;
}
