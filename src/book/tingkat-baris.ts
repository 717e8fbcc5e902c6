import { normalizeNama } from "../domain/nama";
import { remember } from "../domain/remember";
import type { Column, Row } from "../sheet/table";
import { levelOfWords } from "../sheet/words/kegiatan-names";
import type { BookTable } from "./book-table";
import type { Tingkat } from "./measure";

/** What the indikator of a row is of. */
type TingkatBaris = Exclude<Tingkat, "anggaran">;

/** "SASARAN STRATEGIS", "B. PROGRAM": a row that names what stands below it, up to the next. */
const PITA: readonly (readonly [RegExp, TingkatBaris])[] = [
  [/^(?:indikator )?(?:tujuan|sasaran)(?: strategis| perangkat daerah)?$/, "sasaran"],
  [/^(?:indikator )?(?:(?:program|kegiatan|sub kegiatan|dan) ?)+$/, "program"],
];
/** "Sasaran 1: Meningkatnya ..."; "Meningkatnya ..." alone may be what a programme is to reach (LKjIP Sulawesi Tengah 2024). */
const SASARAN = /^(?:tujuan|sasaran)\b(?! (?:program|kegiatan))/;

/**
 * Of a table that tells in one column of names of sasaran and of the programmes that serve them: what each of its rows
 * is of. null where none is of a sasaran, or a column of its own names it.
 */
export const tingkatBaris = remember((tabel: BookTable): ReadonlyMap<Row, TingkatBaris> | null => {
  const program = tabel.columns("program")[0];
  const indikator = tabel.columns("indikator")[0];
  if (!program || !indikator || program.column > indikator.column || tabel.has("sasaran")) return null;
  const found = bacaBaris(tabel, program, indikator);
  const isMeasured = (row: Row): boolean => found.get(row) === "sasaran" && tabel.text(row, indikator) !== "";
  return tabel.table.rows.some(isMeasured) ? found : null;
});

function bacaBaris(tabel: BookTable, program: Column, indikator: Column): ReadonlyMap<Row, TingkatBaris> {
  const found = new Map<Row, TingkatBaris>();
  let pita: TingkatBaris | null = null;
  let last: TingkatBaris | null = null;
  for (const row of tabel.table.rows) {
    const nama = normalizeNama(tabel.text(row, program) || (row.kind === "group" ? row.label : ""));
    const named = tabel.text(row, indikator) === "" ? pitaOf(nama) : null;
    if (named) pita = last = named;
    else {
      if (nama !== "") last = pita ?? tingkatNama(nama);
      found.set(row, last ?? "program");
    }
  }
  return found;
}

function pitaOf(nama: string): TingkatBaris | null {
  return PITA.find(([words]) => words.test(nama))?.[1] ?? null;
}

/** The rows whose indikator are of this level: all, where the table does not mix them. */
export function barisTingkat(tabel: BookTable, tingkat: TingkatBaris): readonly Row[] {
  const told = tingkatBaris(tabel);
  if (!told) return tabel.rows;
  return tabel.rows.filter((row) => told.get(row) === tingkat);
}

function tingkatNama(nama: string): TingkatBaris | null {
  if (levelOfWords(nama) !== null) return "program";
  return SASARAN.test(nama) ? "sasaran" : null;
}
