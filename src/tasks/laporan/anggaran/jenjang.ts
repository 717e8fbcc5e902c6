import { leastOf } from "../../../domain/items";
import { normalizeNama } from "../../../domain/nama";
import type { Column, Row } from "../../../sheet/table";
import type { Isi } from "../../../book/figure";
import { kunciSendiri } from "../draft/kunci-sendiri";
import { bacaJumlah, type Jumlah } from "./jumlah";
import { denganBagian, isWhole } from "./jumlah-sepasang";
import { sebabSisa } from "./sebab-sisa";
import { barisBernama } from "./baris-bernama";
import { barisPeriode } from "./periode-baris";
import { susunTingkat } from "./tingkat";
import { isProgramName } from "../../../book/nama-anggaran";
import type { BookTable } from "../../../book/book-table";

/** The columns that a budget line's two amounts stand in; several where spending is printed by kind. */
export interface KolomJumlah {
  readonly awal: readonly Column[];
  readonly akhir: readonly Column[];
}

/** A line of a budget with two amounts: pagu and realisasi, or before and after the change. */
export interface BarisJenjang {
  /** Unique within the list: the names from the programme down. */
  readonly kunci: string;
  readonly nama: string;
  /** 0 program, 1 kegiatan, 2 sub kegiatan; -1 a heading above programmes ("APBN", a unit). */
  readonly tingkat: number;
  /** null where the row prints none of its own. */
  readonly awal: Jumlah | null;
  readonly akhir: Jumlah | null;
  /** Account code, "" without one. */
  readonly kode: string;
  /** Physical progress as printed. */
  readonly fisik: Isi | null;
  /** Why money was left, in the office's own words beside the amounts; "" where it wrote none. */
  readonly sebab: string;
}

export interface Jenjang {
  readonly sumber: BookTable;
  readonly baris: readonly BarisJenjang[];
  /** Names of lines that print one of the two amounts alone. */
  readonly terlewat: readonly string[];
  /** The programmes among them, with the amount that they print: they are in no total. */
  readonly takTerisi: readonly Pick<BarisJenjang, "nama" | "awal" | "akhir">[];
  /** The budgets of units that it is the sum of; none where one table tells it. */
  readonly unit: readonly Jenjang[];
  /** What the paper says of where its amounts come from. */
  readonly catatan: readonly string[];
  /** Programmes of other tables that are not among its lines, each with its table. */
  readonly lain: readonly string[];
  /** Totals that the workbook itself prints, the last one first: of all, or of a part of it. */
  readonly tercetak: readonly { readonly awal: Jumlah; readonly akhir: Jumlah }[];
}

const TUNGGAL = { unit: [], lain: [] } as const;

/** The columns that name the lines of a budget. */
function kolomNama(source: BookTable): Column[] {
  const programs = source.columns("program");
  return programs.length > 0 ? programs : source.columns("indikator").slice(0, 1);
}

/** Why its amounts are those of no line, though it has some; null where they are, or it has none. */
export function sebabTakTerbaca(source: BookTable, { akhir }: KolomJumlah, tahun: string): string | null {
  const periode = barisPeriode(source, { names: kolomNama(source), akhir }, tahun);
  return periode?.ok === false ? periode.alasan : null;
}

/** Programmes, kegiatan and sub kegiatan of a table; null where it has no such amounts. `tahun`: of the report. */
export function bacaJenjang(source: BookTable, kolom: KolomJumlah, tahun: string): Jenjang | null {
  const names = kolomNama(source);
  if (kolom.awal.length === 0 || names.length === 0) return null;
  const periode = barisPeriode(source, { names, akhir: kolom.akhir }, tahun);
  if (periode?.ok === false) return null;
  const rows = periode?.rows ?? source.table.rows;
  const fisik = source.columns("fisik")[0] ?? null;
  const amounts = (row: Row): Pick<BarisJenjang, "awal" | "akhir"> => ({
    awal: bacaJumlah(source, row, kolom.awal),
    akhir: bacaJumlah(source, row, kolom.akhir),
  });
  const hasAmount = (row: Row): boolean => Object.values(amounts(row)).some((own) => own !== null);
  const bernama = barisBernama(source, rows, names, hasAmount);
  if (!bernama) return null;
  const read = bernama.map(({ row, nama, level, isKepala, isAtas }) => ({
    ...{ nama, level, isAtas, nomor: source.text(row, source.columns("no")[0] ?? null) },
    ...(isKepala
      ? { kode: "", fisik: null, awal: null, akhir: null, sebab: "" }
      : {
          ...{ kode: kodeOf(source, row), fisik: source.isi(row, fisik), sebab: sebabSisa(source, row) },
          ...amounts(row),
        }),
  }));
  const drafts = denganBagian(read);
  const partial = drafts.filter((draft) => !isWhole(draft));
  const top = leastOf(drafts.filter(({ isAtas }) => !isAtas).map(({ level }) => level));
  const takTerisi = partial.filter(
    ({ nama, level, isAtas }) => !isAtas && level === top && isProgramName(nama),
  );
  const baris = susunTingkat(drafts.filter(isWhole)).map(
    ({ nama, tingkat, awal, akhir, kode, fisik: progress, sebab }) => ({
      ...{ kunci: normalizeNama(nama), nama, tingkat, awal, akhir, kode, fisik: progress, sebab },
    }),
  );
  if (!baris.some(({ awal }) => awal !== null)) return null;
  const tercetak = [...printedTotals(rows, amounts), ...jumlahAtas(drafts)];
  const terlewat = partial.map(({ nama }) => nama);
  const catatan = periode?.catatan ?? [];
  return { sumber: source, baris: withUniqueKeys(baris), terlewat, takTerisi, ...TUNGGAL, catatan, tercetak };
}

/** Where a code stands in several columns, each names a level more: the last one is the row's own (SIPD). */
function kodeOf(source: BookTable, row: Row): string {
  const codes = source.columns("kode").map((column) => source.text(row, column));
  return codes.filter((code) => code !== "").at(-1) ?? "";
}

function printedTotals(
  rows: readonly Row[],
  amounts: (row: Row) => Pick<BarisJenjang, "awal" | "akhir">,
): Jenjang["tercetak"] {
  const totals = rows.filter(({ kind }) => kind === "total");
  return [...totals].reverse().flatMap((row) => {
    const { awal, akhir } = amounts(row);
    return awal && akhir ? [{ awal, akhir }] : [];
  });
}

/** One line above all others is what the table prints as its whole; several are units beside each other. */
function jumlahAtas(drafts: readonly (Pick<BarisJenjang, "awal" | "akhir"> & { isAtas: boolean })[]) {
  const above = drafts.filter(({ isAtas }) => isAtas);
  return above.flatMap(({ awal, akhir }) => (above.length === 1 && awal && akhir ? [{ awal, akhir }] : []));
}

/** The same kegiatan stands below several programmes: its key names what stands above it. */
function withUniqueKeys(baris: readonly BarisJenjang[]): BarisJenjang[] {
  const path: string[] = [];
  const named = baris.map((row) => {
    const depth = row.tingkat + 1;
    path.length = Math.min(path.length, depth);
    path[depth] = row.kunci;
    return { ...row, kunci: path.filter((part) => part !== undefined).join(" / ") };
  });
  return kunciSendiri(named, "kunci");
}
