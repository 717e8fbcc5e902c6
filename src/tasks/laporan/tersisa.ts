import { remember } from "../../domain/remember";
import { looseKey, tanpaNomor } from "../../domain/nama";
import type { BookTable } from "../../book/book-table";
import { isWholeYear } from "../../sheet/words/part-of-year";
import { programKey } from "../../book/program-indeks";
import { isOfLower } from "../../book/sasaran";
import { byPlace, sebutTabel } from "../../book/sources";
import { bagianTahun } from "../../book/triwulan-penutup";
import { isBelanja } from "../../book/nama-anggaran";
import type { Laporan, ReportTable } from "./report";
import type { TabelTersisa } from "./report-sources";

/** Kinds that are made of rules, not of figures: the scale, formulas of indicators. */
const TANPA_ANGKA: ReadonlySet<string> = new Set(["skala", "formula"]);

/**
 * Tables of the workbook that no table of the report tells of, each with the reason: nothing of an office's work is
 * passed over in silence. One is told where half of its rows are, under whatever heading; accounts below a sub kegiatan
 * are no rows of a report.
 */
export function tabelTersisa(
  tables: readonly BookTable[],
  { offers, lain, identitas }: Pick<Laporan, "offers" | "lain" | "identitas">,
): TabelTersisa[] {
  const made = [...offers, ...lain].flatMap((offer) => (offer.ok ? [offer.table] : []));
  const asal = made.flatMap(asalOf);
  return [...tables].sort(byPlace).flatMap((tabel): TabelTersisa[] => {
    const isSource = asal.some((own) => isWithin(own, tabel));
    if (TANPA_ANGKA.has(tabel.table.kind) || isSource || isTold(tabel, namesIn(made))) return [];
    const { sheet, caption, area } = tabel.table;
    const cell = tabel.nama(area.row, area.column);
    const alasan = alasanTersisa(tabel, identitas.tahun);
    return [{ sheet, cell, tabel: sebutTabel(tabel), judul: caption, alasan }];
  });
}

interface Asal {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

function asalOf({ rows }: ReportTable): Asal[] {
  return rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell.kind === "angka" && cell.source ? [cell.source] : [])),
  );
}

function isWithin({ sheet, row, column }: Asal, { table }: BookTable): boolean {
  const { area } = table;
  const [down, across] = [row - area.row, column - area.column];
  return sheet === table.sheet && down >= 0 && down < area.rows && across >= 0 && across < area.columns;
}

/** What the tables of the report name: asked for where a table of the workbook is the source of none of their figures. */
const namesIn = remember(
  (made: readonly ReportTable[]): ReadonlySet<string> =>
    new Set(
      made.flatMap(({ rows }) =>
        rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell.kind === "teks" ? keysOf(cell.text) : []))),
      ),
    ),
);

function isTold(tabel: BookTable, told: ReadonlySet<string>): boolean {
  const lines = tabel.rows.filter(({ label }) => !isBelanja(label));
  const rows = lines.length > 0 ? lines : tabel.rows;
  const names = rows.map((row) => namesOf(tabel, row)).filter((own) => own.length > 0);
  const known = names.filter((own) => own.some((name) => told.has(name))).length;
  return names.length > 0 && known * 2 >= names.length;
}

function namesOf(tabel: BookTable, row: BookTable["rows"][number]): string[] {
  const columns = tabel.columns("indikator", "program", "sasaran");
  return [row.label, ...columns.map((column) => tabel.text(row, column))].flatMap(keysOf);
}

function keysOf(text: string): string[] {
  const own = tanpaNomor(text.trim());
  return [looseKey(own), programKey(own)].filter((key) => key !== "");
}

function alasanTersisa(tabel: BookTable, tahun: string): string {
  return alasanMasa(tabel, tahun) ?? alasanIsi(tabel) ?? alasanBaris(tabel);
}

/** Of another post, another year, or a part of the year. */
function alasanMasa(tabel: BookTable, tahun: string): string | null {
  const { year } = tabel.table;
  const part = bagianTahun(tabel);
  if (isOfLower(tabel)) return "Tabel ini milik jabatan di bawah kepala instansi.";
  if (year !== null && tahun !== "" && year !== tahun)
    return `Tabel ini tentang tahun ${year}, sedangkan laporan ini tahun ${tahun}.`;
  return part && !isWholeYear(part)
    ? "Tabel ini memuat sebagian tahun saja; angka bab ini diambil dari tabel yang memuat setahun atau yang paling akhir."
    : null;
}

/** It holds none of the measures that the chapter takes. */
function alasanIsi(tabel: BookTable): string | null {
  const { kind } = tabel.table;
  if (kind === "lain" || kind === "jumlah")
    return "Isinya bukan indikator, program, atau anggaran yang dilaporkan pada bab ini.";
  if (!tabel.has("indikator") && tabel.has("program") && !tabel.has("anggaran"))
    return "Memuat kegiatan tanpa indikatornya, sedangkan tabel bab ini disusun per indikator. Bila capaiannya perlu dilaporkan, tambahkan kolom Indikator Kinerja.";
  if (!tabel.has("target") && !tabel.has("realisasi") && !tabel.has("anggaran"))
    return tabel.has("capaian")
      ? "Memuat capaian jadi tanpa target dan realisasinya, yang dihitung bab ini dari tabel indikatornya."
      : "Tidak memuat target, realisasi, atau anggaran.";
  return null;
}

function alasanBaris(tabel: BookTable): string {
  if (tabel.rows.every(({ label }) => isBelanja(label)))
    return "Memuat jumlah belanja saja; bab ini menjumlahkannya dari tabel realisasi anggaran per program.";
  const [first, second] = tabel.rows;
  const names = [first, second].flatMap((row) => (row?.label ? [`“${row.label}”`] : [])).join(", ");
  if (names === "") return "Barisnya tanpa nama: beri nama indikator atau programnya.";
  return `Barisnya (${names}, …) tidak dipakai tabel mana pun pada bab ini; periksa nama indikator atau programnya.`;
}
