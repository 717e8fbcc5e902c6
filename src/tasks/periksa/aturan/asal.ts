import type { ColumnRole } from "../../../sheet/roles";
import type { Row } from "../../../sheet/table";
import type { Calculation } from "../../../calculation/calculation";
import { operandsOf } from "../../hitung/write-cell";
import { sebut } from "../draf";
import { daftar } from "../kalimat";
import type { BookTable } from "../../../book/book-table";

/** Rules that give a figure. */
export type Rumus = Exclude<Calculation["rule"], "kategori" | "verdict">;
type Hitungan = Extract<Calculation, { rule: Rumus }>;

const SEBUTAN: Readonly<Record<Rumus, string>> = {
  capaian: "capaian",
  kemajuan: "tingkat kemajuan",
  serapan: "serapan",
  sisa: "sisa",
  "sisa-persen": "sisa dalam persen",
  selisih: "selisih",
  "selisih-persen": "selisih dalam persen",
  perubahan: "perubahan",
  efisiensi: "efisiensi",
  triwulan: "angka setahun",
  "rumus-judul": "rumus kolom",
  "hasil-bagi": "hasil indikator",
  komponen: "nilai komponen",
  "rata-kelompok": "rata-rata sasaran",
};

/** What stands in an input, where that tells more than its cell. */
const MASUKAN: Partial<Record<ColumnRole, string>> = {
  target: "target",
  target_akhir: "target akhir",
  standar: "standar",
  realisasi: "realisasi",
  tw_total: "realisasi",
  anggaran: "pagu",
  sebelum: "anggaran sebelum",
  sesudah: "anggaran sesudah",
  realisasi_anggaran: "realisasi",
  capaian: "capaian",
  capaian_anggaran: "serapan",
  bobot: "bobot",
  nilai: "nilai",
};
/** Rules whose inputs are named by what they are. */
const BERNAMA: ReadonlySet<Rumus> = new Set<Rumus>([
  "capaian",
  "kemajuan",
  "serapan",
  "sisa",
  "sisa-persen",
  "selisih",
  "selisih-persen",
  "efisiensi",
  "komponen",
]);

/** What the figures of a column are, as a sentence calls it. */
export function sebutRumus(calculation: Hitungan): string {
  const { rule } = calculation;
  if (rule === "rumus-judul") return `${SEBUTAN[rule]} (${calculation.printed})`;
  return SEBUTAN[rule];
}

/** The columns to be named: of an efficiency its two percentages, where both are printed. */
export function masukanRumus(calculation: Hitungan): number[] {
  if (calculation.rule !== "efisiensi" || calculation.capaian === null || calculation.serapan === null)
    return operandsOf(calculation);
  return [calculation.capaian, calculation.serapan];
}

/** Where a figure follows from: "capaian dari target D9 (80%) dan realisasi E9 (54,44%)". */
export function asalRumus(tabel: BookTable, calculation: Hitungan, { row }: Row): string {
  const inputs = masukanRumus(calculation).filter((input) => !tabel.grid.isBlank(row, input));
  const named = inputs.map((input) => {
    const role = tabel.table.columns.find(({ column }) => column === input)?.role;
    const nama = role && BERNAMA.has(calculation.rule) ? MASUKAN[role] : undefined;
    return `${nama === undefined ? "" : `${nama} `}${sebut(tabel, row, input)}`;
  });
  return `${sebutRumus(calculation)} dari ${daftar(named)}`;
}
