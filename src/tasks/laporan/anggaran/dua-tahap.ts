import type { BookTable } from "../../../book/book-table";
import { tahapTabel } from "../../../book/pemilik-tabel";
import { programKey } from "../../../book/program-indeks";
import { byPlace, sebutLembar } from "../../../book/sources";
import { addTo } from "../../../domain/items";
import { normalizeNama } from "../../../domain/nama";
import { bacaJenjang, type BarisJenjang, type Jenjang } from "./jenjang";

/**
 * The budget before and after its change where each stands on a sheet of its own ("DPA Murni", "DPA Perubahan"), of
 * the same columns and the same year, or each by its own name; null where there are none, or several of one of them.
 */
export function dariDuaTahap(tables: readonly BookTable[], tahun: string): Jenjang | null {
  const forms = new Map<string, BookTable[]>();
  for (const tabel of [...tables].sort(byPlace)) {
    const { year, columns } = tabel.table;
    const isOfYear = year === null || tahun === "" || year === tahun;
    if (isOfYear && tabel.has("program", "anggaran"))
      addTo(forms, columns.map(({ role }) => role).join(), tabel);
  }
  for (const own of forms.values()) {
    const told = pasangkan(own, (tabel) => tahapTabel(tabel) !== "perubahan", tahun);
    if (told) return told;
  }
  // "DPA" lists what was planned, "DPPA" goes on to what was spent: their columns differ.
  return pasangkan([...forms.values()].flat(), (tabel) => tahapTabel(tabel) === "murni", tahun);
}

function pasangkan(
  tables: readonly BookTable[],
  isBefore: (tabel: BookTable) => boolean,
  tahun: string,
): Jenjang | null {
  const [after, ...afters] = tables.filter((tabel) => tahapTabel(tabel) === "perubahan");
  const [before, ...befores] = tables.filter(isBefore);
  if (!after || !before || afters.length + befores.length > 0) return null;
  const [awal, akhir] = [bacaPagu(before, tahun), bacaPagu(after, tahun)];
  return awal && akhir && berpasangan(awal, akhir);
}

function bacaPagu(tabel: BookTable, tahun: string): Jenjang | null {
  const pagu = tabel.columns("anggaran").slice(0, 1);
  return bacaJenjang(tabel, { awal: pagu, akhir: pagu }, tahun);
}

/** The lines of the changed budget with what they had before; those of one of the two are named below the table. */
function berpasangan(murni: Jenjang, perubahan: Jenjang): Jenjang | null {
  const before = new Map(murni.baris.map((row) => [jalur(row), row]));
  const after = new Set(perubahan.baris.map(jalur));
  const [known, baru] = pisah(perubahan.baris, (row) => before.has(jalur(row)));
  const hilang = murni.baris.filter((row) => !after.has(jalur(row)));
  if (known.length <= baru.length) return null;
  const sebut = ({ sumber }: Jenjang, rows: readonly BarisJenjang[]): string[] =>
    rows.map(({ nama }) => `${nama} (${sebutLembar(sumber.table)})`);
  const [dari, ke] = [sebutLembar(murni.sumber.table), sebutLembar(perubahan.sumber.table)];
  return {
    ...perubahan,
    baris: known.map((row) => ({ ...row, awal: before.get(jalur(row))?.awal ?? null })),
    tercetak: [],
    catatan: [`Sebelum perubahan menurut ${dari}, sesudah perubahan menurut ${ke}.`],
    lain: [...sebut(perubahan, baru), ...sebut(murni, hilang)],
  };
}

/** By its place among programmes and kegiatan: spellings of a programme differ from sheet to sheet. */
function jalur({ kunci, nama, tingkat }: BarisJenjang): string {
  return tingkat === 0 ? programKey(nama) : normalizeNama(kunci);
}

function pisah<T>(rows: readonly T[], is: (row: T) => boolean): [yes: T[], no: T[]] {
  return [rows.filter(is), rows.filter((row) => !is(row))];
}
