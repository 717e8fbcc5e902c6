import type { Snapshot } from "../../src/sheet/snapshot";
import { bookOf, sheetOf, type CellSpec } from "../support/snapshots";

const NAMES = [
  "Cakupan layanan",
  "Persentase koperasi aktif",
  "Jumlah usaha mikro yang naik kelas",
  "Angka kematian bayi",
  "Nilai indeks kepuasan",
];
const MONTHS = ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli"].concat([
  "Agustus",
  "September",
  "Oktober",
  "November",
  "Desember",
]);

interface Shape {
  /** Rows, or columns of a wide table: twice as many are set beside them. */
  readonly few: number;
  readonly make: (count: number) => Snapshot;
}

function named(index: number): string {
  return `${NAMES[index % NAMES.length]} wilayah ${index}`;
}

function table(caption: string, header: readonly CellSpec[], body: readonly CellSpec[][]): Snapshot {
  return bookOf(sheetOf("Lembar", [[caption], header, ...body]));
}

function rows(count: number, row: (index: number) => CellSpec[]): CellSpec[][] {
  return Array.from({ length: count }, (_, index) => row(index));
}

/** What offices' sheets are made of, as large as asked. */
export const SHAPES: Readonly<Record<string, Shape>> = {
  "indicators with their sasaran": {
    few: 150,
    make: (count) =>
      table(
        "Tabel 3.1 Capaian Kinerja Tahun 2023",
        ["No", "Sasaran", "Indikator", "Satuan", "Target", "Realisasi", "Capaian (%)", "Kategori"],
        rows(count, (at) => {
          const sasaran = at % 5 === 0 ? `Sasaran ${at / 5}` : "";
          return [at + 1, sasaran, named(at), at % 2 ? "%" : "unit", 80 + (at % 20), 70 + (at % 37), "", ""];
        }),
      ),
  },
  "indicators of which many have a dash": {
    few: 150,
    make: (count) =>
      table(
        "Tabel 3.1 Capaian Kinerja Tahun 2023",
        ["No", "Indikator", "Satuan", "Target", "Realisasi", "Capaian (%)"],
        rows(count, (at) => [
          ...[at + 1, named(at), at % 2 ? "%" : "unit", 80 + (at % 20)],
          ...[at % 3 ? 70 + (at % 37) : "-", at % 4 ? "-" : ""],
        ]),
      ),
  },
  "a budget by codes": {
    few: 144,
    make: (count) =>
      table(
        "Realisasi Anggaran Tahun 2023",
        ["Kode", "Program/Kegiatan/Sub Kegiatan", "Pagu (Rp)", "Realisasi (Rp)", "Serapan (%)", "Sisa (Rp)"],
        [...rows(count, account), ["", "Jumlah", "", "", "", ""]],
      ),
  },
  "sections with totals": {
    few: 150,
    make: (count) =>
      table(
        "Realisasi Anggaran Tahun 2023",
        ["No", "Uraian", "Pagu (Rp)", "Realisasi (Rp)", "Serapan (%)"],
        [...rows(count, sectioned), ["", "TOTAL", "", "", ""]],
      ),
  },
  "months with their sum": {
    few: 100,
    make: (count) =>
      table(
        "Rencana dan Realisasi per Bulan Tahun 2023",
        ["No", "Kegiatan", ...MONTHS, "Jumlah"],
        [
          ...rows(count, (at) => [
            ...[at + 1, named(at)],
            ...MONTHS.map((_, month) => 100 + ((at * 7 + month * 13) % 91)),
            "",
          ]),
          ["", "Jumlah", ...MONTHS.map(() => ""), ""],
        ],
      ),
  },
  "notes without a table": {
    few: 300,
    make: (count) =>
      bookOf(
        sheetOf(
          "Catatan",
          rows(count, (at) => [`Catatan nomor ${at} tentang ${named(at)}`, at % 3 ? "" : at, "ya"]),
        ),
      ),
  },
  "look-ups": {
    few: 520,
    make: (count) =>
      recalculated(
        table(
          "Realisasi Tahun 2023",
          ["No", "Kegiatan", "Target", "Realisasi", "Satuan", "Target lalu"],
          rows(count, (at) => [
            ...[at + 1, named(at), 80 + (at % 20), 70 + (at % 37)],
            `=IFERROR(VLOOKUP(B${at + 3},$B$3:$E$${count + 2},4,FALSE),"")`,
            `=SUMIF($B$3:$B$${count + 2},B${at + 3},$C$3:$C$${count + 2})`,
          ]),
        ),
      ),
  },
  "a wide table": {
    few: 70,
    make: (count) =>
      table(
        "Tabel 1 Data Tahun 2023",
        ["No", "Indikator", ...Array.from({ length: count }, (_, column) => `Kolom ${column}`)],
        rows(4, (at) => [
          ...[at + 1, named(at)],
          ...Array.from({ length: count }, (_, column) => (column * 7 + at * 3) % 97),
        ]),
      ),
  },
};

/** With figures where formulas are. */
function recalculated(snapshot: Snapshot): Snapshot {
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    values: sheet.values.map((row) => row.map((cell) => (String(cell).startsWith("=") ? 75 : cell))),
  }));
  return { ...snapshot, sheets };
}

/** A program of three kegiatan with three sub kegiatan each, over and over. */
function account(at: number): CellSpec[] {
  const program = `1.0${Math.floor(at / 12) + 1}`;
  const kegiatan = `${program}.2.0${Math.floor((at % 12) / 4) + 1}`;
  if (at % 12 === 0) return [program, `Program ${named(at)}`, "", "", "", ""];
  if ((at % 12) % 4 === 1) return [kegiatan, `Kegiatan ${named(at)}`, "", "", "", ""];
  const code = `${kegiatan}.${at % 12}`;
  return [code, `Sub Kegiatan ${named(at)}`, 1e7 + at * 1000, 9e6 + at * 900, "", ""];
}

function sectioned(at: number): CellSpec[] {
  if (at % 10 === 0) return ["", `BIDANG ${at / 10}`, "", "", ""];
  if (at % 10 === 9) return ["", `Jumlah BIDANG ${Math.floor(at / 10)}`, "", "", ""];
  return [at % 10, `Kegiatan ${named(at)}`, 1e7 + at * 1000, 9e6 + at * 900, ""];
}
