import { firstOf, itemAt } from "../../../domain/items";
import type { Snapshot } from "../../../sheet/snapshot";
import type { CatatanLembar } from "../../../plan/catatan-lembar";
import { cariLembar, type LembarLama } from "./lembar-kita";
import { barisLembar, type LembarKerja, type TabelLembar } from "./lembar-kerja";
import type { Letak } from "./letak";
import { isBerakhiran, namaBebas, namaSah } from "./nama-lembar";
import type { ReportTableId } from "../../../plan/report-table-id";

export type Susunan = "per-lembar" | "satu-lembar";

/**
 * The sheets to write: those of ours that stand there already, found by what we remember of them, and new
 * ones under names that nobody uses.
 */
export function pilihLembar(
  snapshot: Snapshot,
  tabel: readonly TabelLembar[],
  catatan: readonly CatatanLembar[],
  susunan: Susunan,
): LembarKerja[] {
  const taken = new Set(snapshot.sheets.map(({ name }) => name.toLowerCase()));
  const groups = susunan === "per-lembar" ? tabel.map((one) => [one]) : tabel.length === 0 ? [] : [tabel];
  const found = groups.map((group) => ({ group, lama: cariLama(snapshot, group, catatan) }));
  const wanted = found.filter(({ lama }) => lama === null).map(({ group }) => namaBaru(group));
  const isMarked = catatan.some(({ lembar }) => taken.has(lembar.toLowerCase()) && isBerakhiran(lembar));
  const names = [...namaBebas(wanted, taken, isMarked)];
  return found.map(({ group, lama }) => {
    const nama = lama?.sheet.name ?? names.shift() ?? "";
    return { nama, tabel: group, baris: barisLembar(group), lama };
  });
}

function namaBaru(group: readonly TabelLembar[]): string {
  const nomor = firstOf(group).table.nomor;
  return namaSah(group.length === 1 ? `Tabel ${nomor}` : `Tabel Bab ${firstOf(nomor.split("."))}`);
}

/** The sheet that holds these tables, last written first; with the same columns, or it is left as it is. */
function cariLama(
  snapshot: Snapshot,
  group: readonly TabelLembar[],
  catatan: readonly CatatanLembar[],
): LembarLama | null {
  const single = group.length === 1;
  for (const known of [...catatan].reverse()) {
    if (single !== (known.tabel.length === 1) || !sameColumns(known, group)) continue;
    const found = cariLembar(snapshot, known, catatan);
    if (found) return found;
  }
  return null;
}

function sameColumns(known: CatatanLembar, group: readonly TabelLembar[]): boolean {
  const columns = new Map<ReportTableId, string>(known.tabel.map(({ id, kolom }) => [id, kolom.join()]));
  const shared = group.filter(({ table }) => columns.has(table.id));
  return (
    shared.length > 0 &&
    shared.every(({ table }) => columns.get(table.id) === table.columns.map(({ key }) => key).join())
  );
}

/** Where tables stand that were written before, so that others can point at them. */
export function letakTercatat(
  snapshot: Snapshot,
  catatan: readonly CatatanLembar[],
): Map<ReportTableId, Letak> {
  const letak = new Map<ReportTableId, Letak>();
  for (const known of catatan) {
    const lama = cariLembar(snapshot, known, catatan);
    if (!lama) continue;
    known.tabel.forEach(({ id, kolom }, index) => {
      const columns = itemAt(lama.cocok.kolom, index);
      const baris = new Map<string, number>();
      known.baris.forEach((row, place) => {
        const at = lama.cocok.baris[place] ?? null;
        if (row.tabel === id && at !== null) baris.set(row.kunci, at);
      });
      const places = new Map(kolom.map((key, place) => [key, columns[place] ?? place]));
      letak.set(id, { sheet: lama.sheet.name, kolom: places, baris });
    });
  }
  return letak;
}
