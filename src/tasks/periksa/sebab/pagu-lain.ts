import type { Kasus, Penjelas } from "./penjelas";
import { PAGU_ROLES } from "../../../domain/roles";
import { type Desimal, persenDari } from "../../../domain/desimal";
import type { Rule } from "../../../calculation/rule/rule";
import { bandingkan } from "../../../domain/bandingkan";
import { singkat, tulisAngka } from "../kalimat";
import type { BookTable } from "../../../book/book-table";

/**
 * A share that fits another budget: that of another state of the books in another table (LKjIP Sumatera
 * Selatan 2023: 91 % of the changed pagu in tabel III.7), or that of another row of the same table
 * (LKjIP Sulawesi Tengah 2024: 86,75 % of the whole kegiatan).
 */
export const paguLain: Penjelas = (kasus, buku) => {
  const pair = masukan(kasus);
  if (!pair) return null;
  const { tabel, row, angka } = kasus;
  const fits = (pagu: Desimal): boolean => {
    const share = pagu.eq(pair.pagu) ? null : persenDari(pair.realisasi, pagu);
    return share !== null && bandingkan(angka.tertulis, share) === "cocok";
  };
  for (const other of buku.catatan(tabel.label(row))) {
    if (!PAGU_ROLES.includes(other.role) || !fits(other.angka.nilai)) continue;
    const place = `${other.tabel.table.sheet}!${other.tabel.nama(other.row, other.column)}`;
    return `${tulisAngka(angka.tertulis)} cocok dengan pagu ${tulisAngka(other.angka)} di ${place}.`;
  }
  const near = barisDekat(tabel, row).find((one) => {
    const pagu = tabel.angka(one, pair.column);
    return pagu !== null && fits(pagu.nilai);
  });
  if (near === undefined) return null;
  return `${tulisAngka(angka.tertulis)} cocok dengan pagu ${tabel.nama(near, pair.column)} ("${singkat(tabel.label(near), 48)}"), bukan pagu baris ini.`;
};

interface Masukan {
  readonly pagu: Desimal;
  readonly realisasi: Desimal;
  readonly column: number;
}

/** Pagu and realisasi of the row, where both are amounts that a budget can have. */
function masukan({ tabel, row, column, angka }: Kasus): Masukan | null {
  const rule = tabel.plan.derived.find((derived) => derived.column.column === column)?.rule;
  const pair = rule ? bagian(rule) : null;
  if (!pair || angka.tertulis.nilai.isZero()) return null;
  const [pagu, realisasi] = [tabel.angka(row, pair.whole)?.nilai, tabel.angka(row, pair.part)?.nilai];
  return pagu && realisasi && pagu.gte(ANGGARAN) ? { pagu, realisasi, column: pair.whole } : null;
}

/** The whole and the part of a share. */
function bagian({ id, expression }: Rule): { readonly whole: number; readonly part: number } | null {
  if (id === "capaian" && expression.kind === "capaian")
    return { whole: expression.target, part: expression.realisasi };
  if (id !== "serapan" || expression.kind !== "operation") return null;
  const { left, right } = expression;
  return left.kind === "column" && right.kind === "column"
    ? { whole: right.column, part: left.column }
    : null;
}

const ANGGARAN = 100_000;
const JARAK = 6;

function barisDekat(tabel: BookTable, row: number): number[] {
  return tabel.table.rows
    .map((one) => one.row)
    .filter((one) => one !== row && Math.abs(one - row) <= JARAK)
    .sort((a, b) => Math.abs(a - row) - Math.abs(b - row));
}
