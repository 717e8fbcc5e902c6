import type { Area, CellValue, SheetSnapshot, Snapshot } from "../../src/sheet/snapshot";
import { columnName } from "../../src/sheet/address";
import type { Random } from "./random";

/** A cell of a generated table: what is typed, how it is formatted, and whether it is an input that must survive. */
interface Cell {
  readonly content: CellValue;
  readonly format: string;
  readonly isInput: boolean;
}

interface Field {
  readonly headings: readonly string[];
  /** What a row holds there; `at` is its row on the sheet, one-based as formulas name it. */
  readonly fill: (random: Random, row: RowSeed) => Cell;
}

interface RowSeed {
  readonly number: number;
  readonly name: string;
  /** One-based. */
  readonly at: number;
  readonly letters: ReadonlyMap<string, string>;
}

export interface Generated {
  readonly snapshot: Snapshot;
  /** "Lembar 1!D5": what a person typed as an input. */
  readonly inputs: ReadonlySet<string>;
}

const NAMES = [
  "Persentase koperasi sehat",
  "Jumlah wirausaha baru",
  "Indeks kepuasan masyarakat",
  "Nilai SAKIP",
  "Cakupan layanan dasar",
  "Angka kematian bayi per 1.000 kelahiran hidup",
  "Persentase jalan mantap",
  "Rasio elektrifikasi",
  "Tingkat pengangguran terbuka",
  "__proto__",
  "=1+1 unit usaha",
];
const UNITS = ["%", "Persen", "Unit", "Nilai", "Indeks", "Orang", "Dokumen"];
const ODD: readonly CellValue[] = [
  "",
  "-",
  "n/a",
  "#DIV/0!",
  "belum rilis",
  "WTP",
  "80-90",
  ",",
  "1:400",
  "≥ 85",
];

const word = (content: CellValue): Cell => ({ content, format: "General", isInput: false });
const input = (content: CellValue, format = "General"): Cell => ({ content, format, isInput: true });

/** A figure as offices type it: a number, a text in Indonesian style, with its unit, or something odd. */
function figure(random: Random, low: number, high: number, places: number): Cell {
  if (random.chance(0.06)) return input(random.pick(ODD));
  const value = Number((low + random.next() * (high - low)).toFixed(places));
  if (random.chance(0.08)) return input(value.toLocaleString("id-ID", { maximumFractionDigits: places }));
  if (random.chance(0.03)) return input(`${value.toLocaleString("id-ID")} unit`);
  return input(value, random.pick(["General", "General", "#,##0.00", "0.00", "@"]));
}

const money = (random: Random): Cell => {
  if (random.chance(0.03)) return input(random.pick(ODD));
  const value = random.int(1, 9_000) * 100_000;
  if (random.chance(0.06)) return input(`Rp ${value.toLocaleString("id-ID")},-`);
  return input(value, random.pick(["General", "#,##0", "#,##0.00"]));
};

/** A derived cell: blank, typed by somebody, or with the office's own formula. */
const derived =
  (formula: (letters: ReadonlyMap<string, string>, at: number) => string | null) =>
  (random: Random, { letters, at }: RowSeed): Cell => {
    const own = random.chance(0.12) ? formula(letters, at) : null;
    if (own !== null) return { content: own, format: "General", isInput: true };
    if (random.chance(0.1)) return word(Number((random.next() * 150).toFixed(2)));
    return { content: "", format: random.pick(["General", "0.00", "0.00%"]), isInput: false };
  };

const quotient = (part: string, whole: string) =>
  derived((letters, at) => {
    const [top, bottom] = [letters.get(part), letters.get(whole)];
    return top && bottom ? `=${top}${at}/${bottom}${at}*100` : null;
  });

const no: Field = { headings: ["No", "No.", "NO"], fill: (_, { number }) => word(number) };
const nama: Field = {
  headings: ["Indikator Kinerja", "Indikator Kinerja Utama", "Indikator Sasaran", "Uraian Indikator"],
  fill: (_, { name }) => word(name),
};
const sasaran: Field = {
  headings: ["Sasaran Strategis", "Sasaran", "Tujuan/Sasaran"],
  fill: (random) =>
    word(random.chance(0.5) ? `Meningkatnya ${random.pick(["layanan", "mutu", "usaha"])}` : ""),
};
const program: Field = {
  headings: ["Program", "Program/Kegiatan", "Nama Program"],
  fill: (_, { number }) => word(`Program ${number}`),
};
const satuan: Field = { headings: ["Satuan", "Sat."], fill: (random) => word(random.pick(UNITS)) };
const target: Field = {
  headings: ["Target", "Target Kinerja", "Target PK"],
  fill: (random) => figure(random, 1, 100, 2),
};
const realisasi: Field = {
  headings: ["Realisasi", "Realisasi Kinerja", "Hasil"],
  fill: (random) => figure(random, 0, 120, 2),
};
const capaian: Field = {
  headings: ["Capaian", "Capaian (%)", "% Capaian", "Tingkat Capaian", "Glorbo (%)"],
  fill: quotient("realisasi", "target"),
};
const kategori: Field = {
  headings: ["Kategori", "Kriteria", "Predikat"],
  fill: (random) => word(random.chance(0.1) ? random.pick(["Sangat Tinggi", "SB", "Tercapai"]) : ""),
};
const pagu: Field = { headings: ["Pagu (Rp)", "Anggaran", "Pagu Anggaran"], fill: money };
const belanja: Field = {
  headings: ["Realisasi Anggaran", "Realisasi (Rp)", "Realisasi Keuangan"],
  fill: money,
};
const serapan: Field = {
  headings: ["Serapan (%)", "% Penyerapan Anggaran", "%"],
  fill: quotient("belanja", "pagu"),
};
const sisa: Field = { headings: ["Sisa Anggaran", "Sisa"], fill: derived(() => null) };
const keterangan: Field = {
  headings: ["Keterangan", "Penanggung Jawab", "Kendala"],
  fill: (random) =>
    word(random.chance(0.3) ? random.pick(["selesai", "Bidang Usaha", "1/2", "@kantor"]) : ""),
};

type FieldName = keyof typeof FIELDS;
const FIELDS = {
  no,
  nama,
  sasaran,
  program,
  satuan,
  target,
  realisasi,
  capaian,
  kategori,
  pagu,
  belanja,
  serapan,
  sisa,
  keterangan,
};

const SHAPES: readonly (readonly FieldName[])[] = [
  ["no", "nama", "satuan", "target", "realisasi", "capaian", "kategori"],
  ["no", "sasaran", "nama", "target", "realisasi", "capaian"],
  ["nama", "satuan", "target", "realisasi", "capaian", "keterangan"],
  ["no", "program", "pagu", "belanja", "serapan", "sisa"],
  ["program", "pagu", "belanja", "serapan", "keterangan"],
  ["no", "program", "nama", "target", "realisasi", "capaian", "pagu", "belanja", "serapan"],
];

/** One or two sheets with a table each, in the many ways that offices lay them out. */
export function generate(random: Random): Generated {
  const inputs = new Set<string>();
  const names = random.pick([["Lembar"], ["IKU", "Anggaran"], ["Tabel 3.1", "d'Arca"], ["2024"]]);
  const sheets = names.map((name) => sheet(random, name, inputs));
  return { snapshot: { sheets, activeSheet: names[0] ?? "" }, inputs };
}

function sheet(random: Random, name: string, inputs: Set<string>): SheetSnapshot {
  const at = { row: random.pick([0, 0, 2]), column: random.pick([0, 0, 1]) };
  const fields = random.pick(SHAPES).filter((field) => random.chance(0.95) || field === "nama");
  const rows: Cell[][] = [];
  if (random.chance(0.6)) rows.push([word("Tabel 3.1 Capaian Kinerja Tahun 2024")], []);
  const merges: Area[] = header(random, rows, fields, at);
  if (random.chance(0.3))
    rows.push(fields.map((_, index) => word(random.chance(0.5) ? index + 1 : `(${index + 1})`)));
  if (random.chance(0.05)) rows.push([]);
  const letters = new Map(fields.map((field, index) => [field as string, columnName(at.column + index)]));
  const count = random.int(1, 12);
  for (let number = 1; number <= count; number += 1) {
    const seed = { number, name: random.pick(NAMES), at: at.row + rows.length + 1, letters };
    const line = fields.map((field) => FIELDS[field].fill(random, seed));
    line.forEach((cell, index) => {
      if (cell.isInput && cell.content !== "")
        inputs.add(`${name}!${columnName(at.column + index)}${seed.at}`);
    });
    rows.push(line);
  }
  if (random.chance(0.4)) rows.push(closing(random, fields));
  if (random.chance(0.3)) rows.push([word("Sumber: data olahan")]);
  return placed(random, name, at, rows, merges);
}

function header(
  random: Random,
  rows: Cell[][],
  fields: readonly FieldName[],
  at: { row: number; column: number },
): Area[] {
  const names = fields.map((field) => word(random.pick(FIELDS[field].headings)));
  if (!random.chance(0.2) || fields.length < 4) {
    rows.push(names);
    return [];
  }
  const from = fields.length - 3;
  const top = names.map((cell, index) => (index < from ? cell : word(index === from ? "Tahun 2024" : "")));
  rows.push(
    top,
    names.map((cell, index) => (index < from ? word("") : cell)),
  );
  const row = at.row + rows.length - 2;
  return [
    { row, column: at.column + from, rows: 1, columns: fields.length - from },
    ...fields.slice(0, from).map((_, index) => ({ row, column: at.column + index, rows: 2, columns: 1 })),
  ];
}

function closing(random: Random, fields: readonly FieldName[]): Cell[] {
  const label = random.pick(["Jumlah", "TOTAL", "Rata-rata", "Rata-rata/Jumlah"]);
  return fields.map((_, index) => word(index === Math.min(1, fields.length - 1) ? label : ""));
}

function placed(
  random: Random,
  name: string,
  at: { row: number; column: number },
  rows: readonly (readonly Cell[])[],
  merges: readonly Area[],
): SheetSnapshot {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: columns }, (_, index) => row[index] ?? word("")));
  const hidden = random.chance(0.1) ? [at.row + random.int(0, rows.length - 1)] : [];
  return {
    name,
    used: { ...at, rows: rows.length, columns },
    values: cells.map((row) => row.map(({ content }) => content)),
    formulas: cells.map((row) => row.map(({ content }) => content)),
    formats: cells.map((row) => row.map(({ format }) => format)),
    merges,
    hiddenRows: new Set(hidden),
    hiddenColumns: new Set(),
    isProtected: false,
    isVisible: true,
  };
}
