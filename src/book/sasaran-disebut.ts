import { addTo } from "../domain/items";
import { namaDisebut, normalizeNama } from "../domain/nama";
import type { BookTable } from "./book-table";
import { sasaranPerBaris } from "./sasaran";
import { sasaranDikenal } from "./sasaran-dikenal";

/** "Anggaran Sasaran 1", "Realisasi Anggaran Sasaran Strategis II". */
const NOMOR = /\bsasaran(?:\s+strategis)?\s+(?:ke\s*-?\s*)?(?<nomor>\d{1,2}|[ivx]{1,4})\b/iu;

const ROMAWI = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

/**
 * The sasaran that the caption of a table without a column of them names: by its words, or by the number that it has
 * wherever the workbook counts its sasaran. "" where none is named, or the number is of several.
 */
export function sasaranDisebut(tables: readonly BookTable[]): (tabel: BookTable) => string {
  const known = sasaranDikenal(tables);
  const numbered = menurutNomor(tables);
  const names = [...known.keys()];
  return ({ table: { caption } }) => {
    const named = known.get(namaDisebut(caption, names) ?? "");
    if (named) return named;
    const nomor = nomorDari(NOMOR.exec(caption)?.groups?.nomor ?? "");
    const keys = nomor === null ? [] : (numbered.get(nomor) ?? []);
    const [only] = keys;
    return only !== undefined && keys.every((key) => key === only) ? (known.get(only) ?? "") : "";
  };
}

/** The sasaran by the number that stands before each where it begins. */
function menurutNomor(tables: readonly BookTable[]): ReadonlyMap<number, readonly string[]> {
  const numbered = new Map<number, string[]>();
  for (const source of tables.filter((one) => one.has("sasaran"))) {
    const no = source.columns("no")[0] ?? null;
    const seen = new Set<string>();
    for (const [row, nama] of sasaranPerBaris(source)) {
      const key = normalizeNama(nama);
      const nomor = seen.has(key) ? null : nomorDari(source.text(row, no));
      seen.add(key);
      if (key !== "" && nomor !== null) addTo(numbered, nomor, key);
    }
  }
  return numbered;
}

function nomorDari(text: string): number | null {
  const bare = text.replace(/[.)\s]+$/, "");
  const romawi = ROMAWI.indexOf(bare.toUpperCase());
  if (romawi >= 0) return romawi + 1;
  return /^\d{1,2}$/.test(bare) ? Number(bare) : null;
}
