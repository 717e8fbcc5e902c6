import { addAll, firstOf, sumOf } from "../../../domain/items";
import type { Pengaturan } from "../../../domain/pengaturan";
import type { Snapshot } from "../../../sheet/snapshot";
import type { CellWrite, Plan } from "../../../plan/plan";
import type { SheetPlan } from "../../../plan/sheet-plan";
import type { Laporan } from "../report";
import type { CatatanLembar } from "../../../plan/catatan-lembar";
import { isiBaris, type CaraTulis, type IsiBaris } from "./isi-sel";
import { lembarBaru } from "./lembar-baru";
import {
  letakTabel,
  tempatkanBaru,
  tempatkanUlang,
  type LembarKerja,
  type TabelLembar,
} from "./lembar-kerja";
import { perbarui } from "./lembar-ulang";
import type { Letak } from "./letak";
import { letakTercatat, pilihLembar, type Susunan } from "./pilih-lembar";
import type { ReportTableId } from "../../../plan/report-table-id";

export interface PilihanTulis {
  readonly ids: readonly ReportTableId[];
  readonly tulis: CaraTulis;
  readonly susunan: Susunan;
  readonly pengaturan: Pengaturan;
  /** What the workbook remembers of the report sheets that were written before. */
  readonly catatan: readonly CatatanLembar[];
}

/**
 * Report tables as sheets of the workbook: new ones, and ours that stand there already brought up to date
 * without losing what a person typed. Pure; a sheet that is not ours is never touched.
 */
export function planLaporan(snapshot: Snapshot, laporan: Laporan, pilihan: PilihanTulis): Plan {
  const { tulis, pengaturan, catatan } = pilihan;
  const lembar = pilihLembar(snapshot, tabelTerpilih(laporan, pilihan.ids), catatan, pilihan.susunan);
  const placed = lembar.map((own) => ({
    own,
    tempat: own.lama ? tempatkanUlang(own, own.lama) : tempatkanBaru(own),
  }));
  const letak = new Map<ReportTableId, Letak>([
    ...letakTercatat(snapshot, catatan),
    ...placed.flatMap(({ own, tempat }) => [...letakTabel(own, tempat)]),
  ]);
  const isi = isiBaris(letak, tulis);
  const cells: CellWrite[] = [];
  const sheets: SheetPlan[] = [];
  const written: CatatanLembar[] = [];
  let ketikan = 0;
  for (const { own, tempat } of placed) {
    if (own.lama) {
      const update = perbarui(own, own.lama, tempat, isi);
      addAll(cells, update.cells);
      if (update.sheet) sheets.push(update.sheet);
      ketikan += update.ketikan;
      written.push({ lembar: own.nama, tabel: tabelCatatan(own), baris: update.baris });
      continue;
    }
    sheets.push(lembarBaru(own, tempat, isi, pengaturan));
    const baris = own.baris.map((row) => ({
      ...{ tabel: row.tabel, kunci: row.kunci, sidik: isi(row).map(({ sidik }) => sidik) },
    }));
    written.push({ lembar: own.nama, tabel: tabelCatatan(own), baris });
  }
  const replaced = new Set(lembar.flatMap(({ lama }) => (lama ? [lama.catatan] : [])));
  return {
    task: "laporan",
    title: judul(lembar, ketikan, hitungTerlaluPanjang(lembar, isi)),
    cells,
    highlights: [],
    sheets,
    lembarLaporan: [...catatan.filter((known) => !replaced.has(known)), ...written],
  };
}

function tabelTerpilih({ offers, lain, charts }: Laporan, ids: readonly ReportTableId[]): TabelLembar[] {
  return [...offers, ...lain].flatMap((offer) =>
    offer.ok && ids.includes(offer.id)
      ? [{ table: offer.table, charts: charts.filter(({ table }) => table === offer.id) }]
      : [],
  );
}

/** Tables that the sheet held before and that were not asked for now stay on it. */
function tabelCatatan({ tabel, lama }: LembarKerja): CatatanLembar["tabel"] {
  const now = tabel.map(({ table }) => ({ id: table.id, kolom: table.columns.map(({ key }) => key) }));
  const before = lama?.catatan.tabel ?? [];
  const kept = before.map((known) => now.find(({ id }) => id === known.id) ?? known);
  return [...kept, ...now.filter(({ id }) => !before.some((known) => known.id === id))];
}

function hitungTerlaluPanjang(lembar: readonly LembarKerja[], isi: IsiBaris): number {
  const rows = lembar.flatMap(({ baris }) => baris);
  return sumOf(rows.map((row) => isi(row).filter(({ terlaluPanjang }) => terlaluPanjang).length));
}

function judul(lembar: readonly LembarKerja[], ketikan: number, terlaluPanjang: number): string {
  const created = lembar.filter(({ lama }) => lama === null);
  const updated = lembar.length - created.length;
  const count = lembar.reduce((sum, { tabel }) => sum + tabel.length, 0);
  if (count === 0) return "Tidak ada tabel yang ditulis";
  const parts = [
    ...(created.length > 0
      ? [created.length === 1 ? `lembar ${firstOf(created).nama} dibuat` : `${created.length} lembar dibuat`]
      : []),
    ...(updated > 0 ? [`${updated} lembar diperbarui`] : []),
    ...(ketikan > 0 ? [`${ketikan} angka yang diketik sendiri dibiarkan`] : []),
    ...(terlaluPanjang > 0
      ? [`${terlaluPanjang} angka ditulis tetap karena rumusnya lebih panjang daripada yang diterima Excel`]
      : []),
  ];
  return `${count} tabel laporan ditulis: ${parts.join(", ")}`;
}
