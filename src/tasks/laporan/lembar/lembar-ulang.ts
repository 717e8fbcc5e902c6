import { addAll, itemAt } from "../../../domain/items";
import type { CellWrite } from "../../../plan/plan";
import type { SheetPlan } from "../../../plan/sheet-plan";
import type { CatatanBaris } from "../../../plan/catatan-lembar";
import type { IsiBaris } from "./isi-sel";
import { grafikLembar } from "./lembar-baru";
import { geserOleh, kolomTabel, kunciBaris, type LembarKerja, type Penempatan } from "./lembar-kerja";
import type { LembarLama } from "./lembar-kita";
import { susunRupa } from "./rupa";
import { cocokSidik, isPenanda, sidikTeks, type Sidik } from "./sidik";
import { cellAt, putuskan, NOTHING, formatOf, type Present, TANDA_HILANG } from "./cell-decision";

/** A sheet of ours brought up to date: figures follow, what a person typed stays. */
export interface Pembaruan {
  readonly cells: readonly CellWrite[];
  /** Only where rows or charts are added. */
  readonly sheet: SheetPlan | null;
  readonly baris: readonly CatatanBaris[];
  /** Figures that a person typed over ours, and that stay. */
  readonly ketikan: number;
}

export function perbarui(
  lembar: LembarKerja,
  lama: LembarLama,
  tempat: Penempatan,
  isi: IsiBaris,
): Pembaruan {
  const known = new Map(
    lama.catatan.baris.map((row, index) => [kunciBaris(row), { index, sidik: row.sidik }]),
  );
  const cells: CellWrite[] = [];
  const kept: (CatatanBaris & { readonly row: number })[] = [];
  let ketikan = 0;
  lembar.baris.forEach((baris, index) => {
    const row = itemAt(tempat.row, index);
    const place = known.get(kunciBaris(baris));
    const now = place === undefined ? null : (lama.cocok.baris[place.index] ?? null);
    const sidikLama = now === null ? null : (place?.sidik ?? null);
    const columns = kolomTabel(lembar, baris.tabel);
    const sidik = isi(baris).map((wanted, position) => {
      const { kind } = itemAt(baris.sel, position);
      const column = columns[position] ?? position;
      const present = now === null ? NOTHING : cellAt(lama.sheet, now, column);
      const decided = putuskan(wanted, present, sidikLama?.[position] ?? null, kind);
      if (decided === "ketikan" && kind === "angka") ketikan += 1;
      if (typeof decided === "object") {
        cells.push({
          sheet: lembar.nama,
          row,
          column,
          ...decided,
          ...formatOf(wanted, present, now === null),
        });
      }
      return wanted.sidik;
    });
    kept.push({ tabel: baris.tabel, kunci: baris.kunci, sidik, row });
  });
  const lost = tandaiHilang(lembar, lama, tempat);
  addAll(cells, lost.cells);
  addAll(kept, lost.baris);
  const baris = kept
    .sort((a, b) => a.row - b.row)
    .map(({ tabel, kunci, sidik }) => ({ tabel, kunci, sidik }));
  return { cells, sheet: sisipan(lembar, tempat), baris, ketikan };
}

/** Rows of the tables in hand that have no source any more: marked, and cleared of broken links. */
function tandaiHilang(
  lembar: LembarKerja,
  lama: LembarLama,
  tempat: Penempatan,
): { readonly cells: CellWrite[]; readonly baris: (CatatanBaris & { readonly row: number })[] } {
  const geser = geserOleh(tempat.sisipan);
  const current = new Set(lembar.baris.map(kunciBaris));
  const active = new Set(lembar.tabel.map(({ table }) => table.id));
  const cells: CellWrite[] = [];
  const baris: (CatatanBaris & { readonly row: number })[] = [];
  lama.catatan.baris.forEach((known, index) => {
    const now = lama.cocok.baris[index] ?? null;
    if (now === null || current.has(kunciBaris(known))) return;
    const row = now + geser(now);
    if (!active.has(known.tabel)) {
      baris.push({ ...known, row });
      return;
    }
    const columns = kolomTabel(lembar, known.tabel);
    const put = (position: number, value: string): void => {
      const content = { kind: "nilai", value } as const;
      cells.push({ sheet: lembar.nama, row, column: columns[position] ?? position, content });
    };
    const present = known.sidik.map((_, position) => cellAt(lama.sheet, now, columns[position] ?? position));
    if (known.kunci.startsWith("@")) bersihkan(known, present, put);
    else baris.push({ ...known, row, sidik: tandai(known, present, put) });
  });
  return { cells, baris };
}

/** Notes and chart figures that are no more: emptied where they are as we wrote them. */
function bersihkan(
  known: CatatanBaris,
  present: readonly Present[],
  put: (position: number, value: string) => void,
): void {
  present.forEach(({ value, isFormula }, position) => {
    const sidik = itemAt(known.sidik, position);
    const ours = isFormula ? sidik.startsWith("=") : sidik !== "" && cocokSidik(sidik, value);
    if (ours) put(position, "");
  });
}

function tandai(
  known: CatatanBaris,
  present: readonly Present[],
  put: (position: number, value: string) => void,
): readonly Sidik[] {
  const sidik = [...known.sidik];
  const label = sidik.findIndex(isPenanda);
  present.forEach(({ value }, position) => {
    if (typeof value === "string" && value.startsWith("#")) put(position, "");
  });
  const name = label < 0 ? "" : String(itemAt(present, label).value);
  if (label < 0 || name.endsWith(TANDA_HILANG)) return sidik;
  const marked = `${name}${TANDA_HILANG}`;
  if (cocokSidik(itemAt(sidik, label), name)) sidik[label] = sidikTeks(marked, false);
  put(label, marked);
  return sidik;
}

/** The inserted rows with their look, and charts that are new. */
function sisipan(lembar: LembarKerja, tempat: Penempatan): SheetPlan | null {
  if (tempat.sisipan.size === 0) return null;
  const rupa = lembar.tabel.map(({ table }) => {
    const rows = lembar.baris.flatMap((baris, index) =>
      baris.tabel === table.id && tempat.baru[index] ? [{ baris, row: itemAt(tempat.row, index) }] : [],
    );
    return susunRupa(table, rows);
  });
  return {
    name: lembar.nama,
    create: false,
    insertRows: [...tempat.sisipan].map(([before, count]) => ({ before, count })),
    blocks: rupa.flatMap(({ blocks }) => blocks),
    merges: rupa.flatMap(({ merges }) => merges),
    columnWidths: new Map(),
    rowHeights: new Map(rupa.flatMap(({ heights }) => [...heights])),
    page: null,
    charts: grafikLembar(lembar, tempat, (index) => itemAt(tempat.baru, index)),
  };
}
