import type { BookTable } from "../../../book/book-table";
import { pasanganAnggaran } from "../../../book/kolom-anggaran";
import type { Ledger } from "../../../book/ledger";
import { programKey } from "../../../book/program-indeks";
import { byPlace } from "../../../book/sources";
import { belanjaTriwulan, uangTriwulan } from "../../../book/uang-triwulan";
import type { Desimal } from "../../../domain/desimal";
import { itemAt } from "../../../domain/items";

/** What a programme spent in each quarter, by its key; null of a quarter that no cell tells. */
export type UangProgram = ReadonlyMap<string, readonly (Desimal | null)[]>;

/** From the columns of quarters of a budget, of all units together; else from sheets of quarters. */
export function kumpulkanUang(ledger: Ledger): UangProgram {
  const found = dariKolom(ledger);
  return found.size > 0 ? found : dariLembar(ledger);
}

function dariKolom(ledger: Ledger): UangProgram {
  const sources = ledger.tables.filter((tabel) => isOfYear(tabel, ledger) && uangTriwulan(tabel) !== null);
  const [first] = [...sources].sort(byPlace);
  if (!first) return new Map();
  const unit = ledger.unit.find(({ anggota }) => anggota.some(({ tabel }) => tabel === first));
  const own = unit ? sources.filter((tabel) => unit.anggota.some((one) => one.tabel === tabel)) : [first];
  const all = new Map<string, readonly (Desimal | null)[]>();
  for (const tabel of unit?.keseluruhan && sources.includes(unit.keseluruhan) ? [unit.keseluruhan] : own) {
    const quarters = uangTriwulan(tabel);
    if (!quarters) continue;
    for (const row of tabel.rows) tambah(all, row.label, belanjaTriwulan(tabel, row, quarters));
  }
  return all;
}

/** A sheet for each quarter, of the quarter alone or of the year up to its end. */
function dariLembar({ semua, tahun }: Ledger): UangProgram {
  const sheets = [...semua].sort(byPlace).flatMap((tabel) => {
    const { kind, part } = tabel.table;
    const isQuarter = part && part.to % 3 === 0 && (part.from === 1 || part.from === part.to - 2);
    return kind === "anggaran" && isQuarter && isOfYear(tabel, { tahun }) ? [{ tabel, part }] : [];
  });
  const told = new Map<string, { readonly running: boolean; readonly nilai: Desimal }[]>();
  for (const { tabel, part } of sheets) {
    const [pair] = pasanganAnggaran(tabel, tahun);
    for (const row of pair ? tabel.rows : []) {
      const nilai = pair && tabel.jumlah(row, pair.realisasi)?.nilai;
      const key = programKey(row.label);
      const own = told.get(key) ?? [];
      const at = part.to / 3 - 1;
      if (nilai && !own[at]) own[at] = { nilai, running: part.from === 1 };
      told.set(key, own);
    }
  }
  return new Map([...told].map(([key, own]) => [key, [0, 1, 2, 3].map((at) => dalamTriwulan(own, at))]));
}

function dalamTriwulan(
  own: readonly ({ readonly running: boolean; readonly nilai: Desimal } | undefined)[],
  at: number,
): Desimal | null {
  const told = own[at];
  if (!told || !told.running || at === 0) return told?.nilai ?? null;
  const before = own[at - 1];
  return before?.running ? told.nilai.minus(before.nilai) : null;
}

function isOfYear({ table: { year } }: BookTable, { tahun }: Pick<Ledger, "tahun">): boolean {
  return year === null || tahun === "" || year === tahun;
}

function tambah(
  all: Map<string, readonly (Desimal | null)[]>,
  nama: string,
  quarters: readonly (Desimal | null)[],
): void {
  const key = programKey(nama);
  const known = all.get(key);
  const sum = known?.map((own, at) => {
    const other = itemAt(quarters, at);
    return own && other ? own.plus(other) : (own ?? other);
  });
  all.set(key, sum ?? quarters);
}
