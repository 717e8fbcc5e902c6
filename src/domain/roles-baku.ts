/** One record for each thing that a column may hold. Everything that is asked about a role is asked here. */
export interface Role<Id extends string = string> {
  readonly id: Id;
  /** In the pane, Indonesian and English. */
  readonly label: { readonly id: string; readonly en: string };
  /** Where a person looks for it. */
  readonly group: RoleGroup;
  /** What stands in its cells: a name or a number of the row, other words, percent, rupiah, or a figure of any unit. */
  readonly holds: "nama" | "nomor" | "kata" | "persen" | "rupiah" | "angka";
  /** Whether it names what the row measures, or what that serves. */
  readonly subject: boolean;
  /** Typed by people and computed from, or computed by us; null where it is neither. */
  readonly from: "masukan" | "turunan" | null;
  /** What it measures on its side: planned or achieved, the share of what was planned; ceiling, spending, the share of it that was spent; what changed. */
  readonly measure:
    "target" | "standar" | "tercapai" | "capaian" | "pagu" | "belanja" | "serapan" | "perubahan" | null;
  /** Of the report's year where its heading names none; of no year even where one stands above it. */
  readonly year: "laporan" | "tanpa" | null;
  /** Whether its heading leaves open what it measures: its figures, or the columns beside it, may still tell. */
  readonly open: boolean;
  /** Whether an office may have put remarks of its own there. */
  readonly remarks: boolean;
  /** Whether its figures add up over rows whatever the rows are: budgets do. */
  readonly added: boolean;
  /** Whether it may hold counts of one thing, which add up: people, villages, goods. */
  readonly counted: boolean;
  /** Whether it may stand in parts beside each other, whose sum it is: a pagu by source, a target by sex. */
  readonly parted: boolean;
  /** Whether what it tells may be weighted: marks, and how far works have come. */
  readonly weighable: boolean;
  /** 1 to 4 where it is a figure of one quarter. */
  readonly quarter: number | null;
  /** As a sentence calls its figure; null where its cell says enough. */
  readonly sebutan: string | null;
}

export type RoleGroup =
  "lain" | "kinerja" | "uraian" | "perbandingan" | "anggaran" | "triwulan" | "nilai" | "keterangan";

const PLAIN = {
  subject: false,
  from: null,
  measure: null,
  year: null,
  open: false,
  remarks: false,
  added: false,
  counted: false,
  parted: false,
  weighable: false,
  quarter: null,
  sebutan: null,
} as const;

function role<const Id extends string>(
  id: Id,
  [label, english]: readonly [string, string],
  group: RoleGroup,
  holds: Role["holds"],
  traits: Partial<Role> = {},
): Role<Id> {
  return { ...PLAIN, ...traits, id, label: { id: label, en: english }, group, holds };
}

const INPUT = { from: "masukan" } as const;
const DERIVED = { from: "turunan" } as const;
const CHANGE = { ...DERIVED, measure: "perubahan" } as const;
const YEARLY = { year: "laporan" } as const;
const YEARLESS = { year: "tanpa" } as const;
const SUBJECT = { ...YEARLESS, subject: true } as const;
const REACHED = { ...INPUT, ...YEARLY, measure: "tercapai" } as const;
const BUDGET = { ...INPUT, measure: "pagu", added: true } as const;

/** In the order in which a person chooses, group by group. */
export const ROLES = [
  role("other", ["Tidak dipakai", "Not used"], "lain", "angka", { open: true, remarks: true, counted: true }),
  role("indikator", ["Indikator", "Indicator"], "kinerja", "nama", SUBJECT),
  role("satuan", ["Satuan", "Unit"], "kinerja", "nama", YEARLESS),
  role("target", ["Target", "Target"], "kinerja", "angka", {
    ...INPUT,
    ...YEARLY,
    measure: "target",
    counted: true,
    parted: true,
    sebutan: "target",
  }),
  role("realisasi", ["Realisasi", "Realised"], "kinerja", "angka", {
    ...REACHED,
    counted: true,
    parted: true,
    sebutan: "realisasi",
  }),
  role("capaian", ["Capaian", "Achievement"], "kinerja", "persen", {
    ...DERIVED,
    ...YEARLY,
    measure: "capaian",
    sebutan: "capaian",
  }),
  role("kategori", ["Kategori", "Category"], "kinerja", "kata", DERIVED),
  role("polaritas", ["Polaritas", "Polarity"], "kinerja", "nama", YEARLESS),
  role("no", ["Nomor", "Number"], "uraian", "nomor", YEARLESS),
  role("kode", ["Kode", "Code"], "uraian", "nomor", YEARLESS),
  role("tujuan", ["Tujuan", "Goal"], "uraian", "nama", SUBJECT),
  role("sasaran", ["Sasaran", "Objective"], "uraian", "nama", SUBJECT),
  role("program", ["Program/kegiatan", "Programme/activity"], "uraian", "nama", SUBJECT),
  role("target_akhir", ["Target akhir Renstra", "Final target"], "perbandingan", "angka", {
    ...INPUT,
    measure: "target",
    sebutan: "target akhir",
  }),
  role("tingkat_kemajuan", ["Tingkat kemajuan", "Progress"], "perbandingan", "persen", {
    ...DERIVED,
    measure: "capaian",
  }),
  role("standar", ["Standar nasional", "National standard"], "perbandingan", "angka", {
    ...INPUT,
    measure: "standar",
    sebutan: "standar",
  }),
  role(
    "selisih_standar",
    ["Selisih dari standar", "Difference from standard"],
    "perbandingan",
    "angka",
    DERIVED,
  ),
  role("naik_turun", ["Naik/turun", "Rise/fall"], "perbandingan", "angka", CHANGE),
  role("anggaran", ["Pagu", "Budget ceiling"], "anggaran", "rupiah", {
    ...BUDGET,
    ...YEARLY,
    parted: true,
    sebutan: "pagu",
  }),
  role("realisasi_anggaran", ["Realisasi anggaran", "Budget spent"], "anggaran", "rupiah", {
    ...INPUT,
    ...YEARLY,
    measure: "belanja",
    added: true,
    parted: true,
    sebutan: "realisasi",
  }),
  role("capaian_anggaran", ["Serapan", "Absorption"], "anggaran", "persen", {
    ...DERIVED,
    ...YEARLY,
    measure: "serapan",
    sebutan: "serapan",
  }),
  role("sisa", ["Sisa anggaran", "Budget left"], "anggaran", "rupiah", {
    ...DERIVED,
    ...YEARLY,
    parted: true,
  }),
  role("sisa_persen", ["Sisa (%)", "Budget left (%)"], "anggaran", "persen", { ...DERIVED, ...YEARLY }),
  role("fisik", ["Realisasi fisik", "Physical progress"], "anggaran", "angka", {
    ...INPUT,
    ...YEARLY,
    weighable: true,
  }),
  role("efisiensi", ["Efisiensi", "Efficiency"], "anggaran", "angka", DERIVED),
  role("verdict", ["Penilaian efisiensi", "Efficiency verdict"], "anggaran", "kata", DERIVED),
  role("sebelum", ["Sebelum perubahan", "Before change"], "anggaran", "rupiah", {
    ...BUDGET,
    sebutan: "anggaran sebelum",
  }),
  role("sesudah", ["Sesudah perubahan", "After change"], "anggaran", "rupiah", {
    ...BUDGET,
    sebutan: "anggaran sesudah",
  }),
  role("selisih", ["Bertambah/berkurang", "Increase/decrease"], "anggaran", "rupiah", CHANGE),
  role("selisih_persen", ["Bertambah/berkurang (%)", "Increase/decrease (%)"], "anggaran", "persen", CHANGE),
  role("tw1", ["Triwulan I", "Quarter I"], "triwulan", "angka", { ...REACHED, quarter: 1 }),
  role("tw2", ["Triwulan II", "Quarter II"], "triwulan", "angka", { ...REACHED, quarter: 2 }),
  role("tw3", ["Triwulan III", "Quarter III"], "triwulan", "angka", { ...REACHED, quarter: 3 }),
  role("tw4", ["Triwulan IV", "Quarter IV"], "triwulan", "angka", { ...REACHED, quarter: 4 }),
  role("tw_total", ["Jumlah triwulan", "Quarters together"], "triwulan", "angka", {
    ...DERIVED,
    ...YEARLY,
    measure: "tercapai",
    sebutan: "realisasi",
  }),
  role("bobot", ["Bobot", "Weight"], "nilai", "angka", { ...INPUT, sebutan: "bobot" }),
  role("nilai", ["Nilai", "Score"], "nilai", "angka", {
    ...INPUT,
    open: true,
    counted: true,
    weighable: true,
    sebutan: "nilai",
  }),
  role("formula", ["Rumus", "Formula"], "nilai", "kata"),
  role("sumber_data", ["Sumber data", "Data source"], "keterangan", "kata"),
  role("penanggung_jawab", ["Penanggung jawab", "Responsible"], "keterangan", "kata"),
  role("keterangan", ["Keterangan", "Remarks"], "keterangan", "kata", { remarks: true }),
] as const;

export type ColumnRole = (typeof ROLES)[number]["id"];
