import { CAPAIAN_ROLES } from "../../../domain/roles";
import { bandingkan } from "../../../domain/bandingkan";
import { desimal, jumlah, NOL, rataRata, type Desimal } from "../../../domain/desimal";
import { namedDirection } from "../../../calculation/rule/named-direction";
import type { RumusTurun } from "../../../domain/pengaturan";
import { JENIS_TRIWULAN, RUMUS_TURUN } from "../../../domain/pengaturan-baku";
import { DESIMAL_RINCI, bandingkanUkuran, URAIAN_RUMUS } from "../../../domain/rumus-capaian";
import { nilaiTriwulan } from "../../../domain/triwulan";
import type { Row } from "../../../sheet/table";
import { partsIn } from "../../../sheet/rows/parts";
import type { Capaian } from "../../../calculation/rule/rule";
import type { BookTable } from "../../../book/book-table";
import { dariAngkaPenuh } from "./angka-penuh";
import type { KolomTurunan, SelTurunan } from "./kolom-turunan";
import { dariPemisahLain } from "./pemisah-lain";

/**
 * Why a figure that our settings do not give may still be right: another rule of the field gives it exactly, as
 * what the column is lets it. A sentence for the remark; null where no rule does.
 */
export function dimaklumi(tabel: BookTable, kolom: KolomTurunan, sel: SelTurunan): string | null {
  const { expression, unit } = kolom.cara.rule;
  return (
    (isCapaian(kolom) ? dibatasi(kolom, sel) : null) ??
    makinKecilMakinBaik(tabel, kolom, sel) ??
    (unit === "persen" ? rataRataDiJumlah(tabel, kolom, sel) : null) ??
    (unit === "persen" ? jumlahDiBawah(tabel, kolom, sel) : null) ??
    tanpaTanda(kolom, sel) ??
    dariAngkaPenuh(tabel, kolom, sel) ??
    dariPemisahLain(tabel, kolom, sel) ??
    (expression.kind === "year" ? jenisLain(tabel, expression.quarters, sel) : null)
  );
}

export const BATAS_LAZIM = [100, 110, 120, 150, 200].map((batas) => desimal(batas));

/** Nothing in the column is above a round figure, and this one would be. */
function dibatasi(kolom: KolomTurunan, { tertulis, seharusnya }: SelTurunan): string | null {
  const batas = BATAS_LAZIM.find((value) => value.eq(tertulis.nilai));
  if (!batas || seharusnya.lte(batas) || kolom.sel.some((cell) => cell.tertulis.nilai.gt(batas))) return null;
  return `dibatasi ${batas.toString()}%: tidak ada angka di kolom ini yang lebih tinggi`;
}

function isCapaian({ derived }: KolomTurunan): boolean {
  return CAPAIAN_ROLES.includes(derived.column.role);
}

const DUA_ARAH =
  /(naik|kenaikan|peningkatan|pertambahan|penambahan|bertambah|lebih|\+)\W*(dan|atau)?\W*(turun|penurunan|pengurangan|berkurang|kurang|[-–−])/i;

/** "Peningkatan/Penurunan", "+/-": a column without any sign tells how far, and leaves the direction to the reader. */
function tanpaTanda(kolom: KolomTurunan, { tertulis, seharusnya }: SelTurunan): string | null {
  const { path, signed } = kolom.derived.column;
  if (signed || !DUA_ARAH.test(path.join(" ")) || bandingkan(tertulis, seharusnya.neg()) === "beda")
    return null;
  return "besarnya sama, ditulis tanpa tanda seperti semua angka di kolom ini";
}

/**
 * (2T - R)/T is no coincidence. T/R and (T - R)/T are believed where the table or the name says that less
 * is better, or the figures do: by their decimals, or by fitting in several rows that R/T does not.
 */
function makinKecilMakinBaik(tabel: BookTable, kolom: KolomTurunan, sel: SelTurunan): string | null {
  const { expression } = kolom.cara.rule;
  if (expression.kind !== "capaian") return null;
  const turun = isTurun(tabel, sel.row);
  const rumus = RUMUS_TURUN.find((one) => {
    if (!isMenurut(tabel, expression, sel, one)) return false;
    return turun || one === "2T-R" || isBukanKebetulan(tabel, kolom, expression, sel, one);
  });
  return rumus
    ? `cocok dengan rumus makin kecil makin baik, ${URAIAN_RUMUS[rumus]}: bila itu rumus kantor, pilih di tab Aturan`
    : null;
}

function isTurun(tabel: BookTable, row: Row): boolean {
  return tabel.context(row).polaritas === "turun" || namedDirection(row).polaritas === "turun";
}

/** So many rows are no coincidence. */
const BERULANG = 2;

function isBukanKebetulan(
  tabel: BookTable,
  kolom: KolomTurunan,
  comparison: Capaian,
  { tertulis }: SelTurunan,
  rumus: RumusTurun,
): boolean {
  if (tertulis.desimal >= DESIMAL_RINCI[rumus]) return true;
  const others = kolom.sel.filter((cell) => cell.hasil === "beda" || isTurun(tabel, cell.row));
  return others.filter((cell) => isMenurut(tabel, comparison, cell, rumus)).length >= BERULANG;
}

/** Whether the formula gives the printed figure, below 0 as well as floored at 0. */
function isMenurut(
  tabel: BookTable,
  { target, realisasi }: Capaian,
  { row, tertulis }: SelTurunan,
  rumusTurun: RumusTurun,
): boolean {
  const [planned, reached] = [tabel.angka(row.row, target), tabel.angka(row.row, realisasi)];
  if (!planned || !reached) return false;
  const aturan = { ...tabel.pengaturan, rumusTurun };
  const cara = { polaritas: "turun" as const, aturan, satuan: tabel.operands.satuan(row.row) };
  const hasil = bandingkanUkuran(planned, reached, cara);
  if (typeof hasil === "string") return false;
  return bandingkan(tertulis, hasil.nilai) !== "beda" || (hasil.nilai.lt(NOL) && tertulis.nilai.isZero());
}

/** A closing row "Jumlah" may print the mean of the percentages above it. */
function rataRataDiJumlah(
  tabel: BookTable,
  { sel }: KolomTurunan,
  { row, tertulis }: SelTurunan,
): string | null {
  if (row.kind !== "total") return null;
  const above = sel.filter((cell) => cell.row.row < row.row && cell.row.kind === "data");
  const section = partsIn(tabel.table, row);
  const means = [above, above.filter((cell) => section.includes(cell.row))].flatMap((cells) => [
    rataRata(cells.map((cell) => cell.tertulis.nilai)),
    rataRata(cells.map((cell) => cell.seharusnya)),
  ]);
  return means.some((mean) => mean && bandingkan(tertulis, mean) !== "beda")
    ? "sama dengan rata-rata persentase di atasnya"
    : null;
}

/** Points that rows without target and realisasi are given add up to that of the row above them: no percentage. */
function jumlahDiBawah(tabel: BookTable, { derived, sel }: KolomTurunan, own: SelTurunan): string | null {
  const { rows } = tabel.table;
  const below = rows.slice(rows.indexOf(own.row) + 1);
  const end = below.findIndex(({ row }) => sel.some((one) => one.row.row === row));
  const parts = (end < 0 ? below : below.slice(0, end)).flatMap(
    ({ row }) => tabel.angka(row, derived.column.column)?.nilai ?? [],
  );
  const isSum = parts.filter((nilai) => !nilai.isZero()).length > 1 && jumlah(parts).eq(own.tertulis.nilai);
  return isSum ? `sama dengan jumlah ${parts.length} angka di bawahnya` : null;
}

const URAIAN_TRIWULAN = {
  akumulasi: "jumlah keempat triwulan",
  "posisi-akhir": "triwulan terakhir yang terisi",
  "posisi-akhir-menurun": "triwulan terakhir yang terisi",
  "rata-rata": "rata-rata triwulan yang terisi",
} as const;

function jenisLain(
  tabel: BookTable,
  quarters: readonly number[],
  { row, tertulis }: SelTurunan,
): string | null {
  const values = quarters.map((column) => tabel.angka(row.row, column)?.nilai ?? null);
  for (const jenis of JENIS_TRIWULAN) {
    const nilai: Desimal | null = nilaiTriwulan(jenis, values);
    if (nilai && bandingkan(tertulis, nilai) !== "beda") return `sama dengan ${URAIAN_TRIWULAN[jenis]}`;
  }
  return null;
}
