import { columnName } from "../../src/sheet/address";
import type { Area } from "../../src/sheet/snapshot";
import type { Cell } from "./cells";
import { input, word } from "./cells";
import { FIELDS, type FieldName, SHAPES } from "./fields";
import { headerOf } from "./header";
import type { Random } from "./random";

/** A table with what stands around it. */
export interface Block {
  readonly rows: readonly (readonly Cell[])[];
  /** On the sheet. */
  readonly merges: readonly Area[];
  /** Where its first indikator stands. */
  readonly first: number;
  /** From the last row of its headings to the last indicator, on the sheet; where its headings are merged, null. */
  readonly list: Area | null;
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
  "'=1+1 unit usaha",
];
const SUMMED: ReadonlySet<FieldName> = new Set<FieldName>(["pagu", "belanja", "sisa"]);

/** A table whose first cell stands at `at`. */
export function blockAt(random: Random, at: { readonly row: number; readonly column: number }): Block {
  const fields = random.pick(SHAPES).filter((field) => random.chance(0.95) || field === "nama");
  const rows: Cell[][] = [];
  if (random.chance(0.6)) rows.push([word("Tabel 3.1 Capaian Kinerja Tahun 2024")], []);
  const header = headerOf(random, fields);
  const top = at.row + rows.length;
  rows.push(...header.rows.map((line) => [...line]));
  const numbered = random.chance(0.3);
  if (numbered) rows.push(fields.map((_, index) => word(random.chance(0.5) ? index + 1 : `(${index + 1})`)));
  const gap = random.chance(0.05);
  if (gap) rows.push([]);
  const first = at.row + rows.length;
  const letters = new Map(fields.map((field, index) => [field as string, columnName(at.column + index)]));
  const count = random.int(1, 12);
  for (let number = 1; number <= count; number += 1) {
    const seed = { number, name: random.pick(NAMES), at: at.row + rows.length + 1, letters };
    rows.push(fields.map((field) => FIELDS[field].fill(random, seed)));
  }
  if (random.chance(0.4)) rows.push(closing(random, fields, letters, first, count));
  if (random.chance(0.3)) rows.push([word("Sumber: data olahan")]);
  const plain = header.merges.length === 0 && !numbered && !gap;
  return {
    rows,
    first,
    merges: header.merges.map((area) => ({
      ...area,
      row: area.row + top,
      column: area.column + at.column,
    })),
    list: plain ? { row: top, column: at.column, rows: count + 1, columns: fields.length } : null,
  };
}

/** Jumlah or mean below: blank, or with the office's own sums. */
function closing(
  random: Random,
  fields: readonly FieldName[],
  letters: ReadonlyMap<string, string>,
  first: number,
  count: number,
): Cell[] {
  const label = random.pick(["Jumlah", "TOTAL", "Rata-rata", "Rata-rata/Jumlah"]);
  const sums = random.chance(0.4);
  return fields.map((field, index) => {
    if (index === Math.min(1, fields.length - 1)) return word(label);
    const letter = letters.get(field) ?? "";
    return sums && SUMMED.has(field)
      ? input(`=SUM(${letter}${first + 1}:${letter}${first + count})`)
      : word("");
  });
}
