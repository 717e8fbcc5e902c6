import { diawaliPersen } from "../../../domain/persen";
import { bulatkan, desimal, type Desimal } from "../../../domain/desimal";
import { formatAngka, formatRupiah } from "../../../domain/format";
import { itemAt } from "../../../domain/items";
import { terbilang } from "../../../domain/terbilang";
import type { ReportCell, ReportRow, ReportTable } from "../report";
import { nama, satuanKata } from "./kata";
import type { Terukur } from "./ujung";

/** A figure as the table prints it, and as a sentence says it. */
export interface Angka {
  /** Rounded as printed: what a reader compares. */
  readonly nilai: Desimal;
  /** "77,64 persen", "35 produk", "Rp5.577.880.624". */
  readonly kata: string;
  /** The same without its sign, as said behind "turun" or "melebihi pagu". */
  readonly kataMutlak: string;
  /** As a difference: "4,56 poin" where the figures are percentages. */
  readonly kataSelisih: string;
}

/** A report table by the keys of its columns. */
export interface Tabel {
  readonly rows: readonly Baris[];
  readonly keys: readonly string[];
  /** Heading of a column, "" where it has none. */
  judul(key: string): string;
}

export interface Baris {
  readonly kind: ReportRow["kind"];
  readonly key: string;
  readonly level: number;
  /** Heading under which the row stands: a unit of the office, "" without one. */
  readonly grup: string;
  /** Whether less of its figure is better. */
  readonly isTurun: boolean;
  /** Class of its figure on the report's scale; null without one. */
  readonly kelas: string | null;
  angka(key: string): Angka | null;
  /** The figure as a sentence says it. */
  kata(key: string): string | null;
  /** An amount, without its sign, followed by the same in words where the person asked for them. */
  uang(key: string): string | null;
  /** Words of a cell; null where it is empty or only a dash. */
  teks(key: string): string | null;
  /** What the office or a person wrote into a cell to be filled; null where it waits for words. */
  tulisan(key: string): string | null;
  /** What the office wrote of it elsewhere in the workbook; null where it wrote nothing. */
  kantor(which: "penyebab" | "solusi"): string | null;
  /** Figure or words, whichever the cell holds: a target may be "BB" or "80-90%". */
  isi(key: string): string | null;
}

export interface OpsiAngka {
  /** Amounts are followed by the same in words. */
  readonly terbilang: boolean;
}

export function lihat(table: ReportTable, opsi: OpsiAngka): Tabel {
  const keys = table.columns.map(({ key }) => key);
  const groups = groupOfRows(table.rows);
  const judul = (key: string): string =>
    table.header[0]?.find(({ column }) => column === keys.indexOf(key))?.text ?? "";
  return {
    keys,
    judul,
    rows: table.rows.map((row, index) => lihatBaris(row, keys, itemAt(groups, index), opsi)),
  };
}

/**
 * The heading that each row stands under. One that is printed again while it still stands was over before:
 * it holds for the one programme below it (Laporan Kinerja Sulawesi Tengah 2024, Tabel 2.3).
 */
function groupOfRows(rows: readonly ReportRow[]): string[] {
  const headings = rows.filter(({ kind }) => kind === "group").map(headingOf);
  const again = new Set(headings.filter((heading, index) => heading === headings[index - 1]));
  let [group, programs] = ["", 0];
  return rows.map((row) => {
    if (row.kind === "group") [group, programs] = [headingOf(row), 0];
    else if (row.level === 0) programs += 1;
    return programs > 1 && again.has(group) ? "" : group;
  });
}

function headingOf({ cells }: ReportRow): string {
  return cells.map(words).find((text) => text !== null) ?? "";
}

function lihatBaris(row: ReportRow, keys: readonly string[], grup: string, opsi: OpsiAngka): Baris {
  const cell = (key: string) => row.cells[keys.indexOf(key)];
  const teks = (key: string) => words(cell(key));
  const angka = (key: string) => figure(cell(key), unitOf(teks));
  const kata = (key: string) => angka(key)?.kata ?? null;
  return {
    ...{ kind: row.kind, key: row.key, level: row.level, grup, kelas: row.kelas ?? null },
    isTurun: row.isTurun === true,
    ...{ angka, kata, teks, isi: (key) => kata(key) ?? teks(key) },
    uang: (key) => denganTerbilang(angka(key), opsi),
    tulisan: (key) => written(cell(key)),
    kantor: (which) => written(cell(which)) ?? bersih(row.kantor?.[which] ?? ""),
  };
}

/** The indikator of a row; where its table names none, the line itself. */
export function sebutan(row: Baris): string {
  return row.teks("indikator") ?? row.teks("program") ?? "tanpa nama";
}

/** "Persentase UKM aktif (72 persen)": what a row tells of, with a figure of it. */
export function denganAngka(row: Baris, figure: string): string {
  return `${sebutan(row)} (${row.kata(figure) ?? "tanpa angka"})`;
}

/** The rows that have a name and a figure, with both; `sebut`: how a row is named where it is not by its cell. */
export function terukur(
  rows: readonly Baris[],
  nama: string,
  figure: string,
  sebut?: (row: Baris) => string,
): Terukur[] {
  return rows.flatMap((row) => {
    const [name, angka] = [row.teks(nama), row.angka(figure)];
    return name === null || !angka
      ? []
      : [{ nama: sebut?.(row) ?? name, nilai: angka.nilai, kata: angka.kata }];
  });
}

/** The unit's own column; without one, what the name of the indicator says it is. */
function unitOf(teks: Baris["teks"]): string {
  return teks("satuan") ?? (diawaliPersen(teks("indikator") ?? "") ? "persen" : "");
}

function written(cell: ReportCell | undefined): string | null {
  return bersih(cell?.kind === "isian" ? cell.saran : cell?.kind === "teks" ? cell.text : "");
}

/** Words in one line, without the full stop; null where they wait for a person. */
function bersih(text: string): string | null {
  const line = text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[.;:,]+$/, "");
  return line === "" || line.startsWith("[") ? null : line;
}

function words(cell: ReportCell | undefined): string | null {
  if (cell?.kind !== "teks") return null;
  const text = nama(cell.text);
  return /[\p{L}\p{N}%]/u.test(text) ? text : null;
}

function figure(cell: ReportCell | undefined, column: string): Angka | null {
  if (cell?.kind !== "angka") return null;
  const nilai = bulatkan(desimal(cell.value), cell.decimals);
  const unit = cell.style === "persen" ? "persen" : satuanKata(cell.satuan === "" ? column : cell.satuan);
  const say = (value: Desimal) => {
    if (cell.style === "rupiah") return formatRupiah(value, cell.decimals);
    return sebutSatuan(formatAngka(value, cell.decimals), unit);
  };
  const mutlak = say(nilai.abs());
  return {
    nilai,
    kata: say(nilai),
    kataMutlak: mutlak,
    kataSelisih: unit === "persen" ? mutlak.replace(/persen$/, "poin") : mutlak,
  };
}

/** "72 persen", "Rp1.287,4 miliar". */
function sebutSatuan(figure: string, unit: string): string {
  const uang = /^rp\.?\s*(?<kali>\p{L}*)$/iu.exec(unit);
  return uang ? `Rp${figure} ${uang.groups?.kali ?? ""}`.trim() : `${figure} ${unit}`.trim();
}

function denganTerbilang(amount: Angka | null, opsi: OpsiAngka): string | null {
  if (!amount) return null;
  const spoken = opsi.terbilang ? terbilang(amount.nilai.abs()) : null;
  return spoken === null ? amount.kataMutlak : `${amount.kataMutlak} (${spoken} rupiah)`;
}
