import { PILIHAN_EFISIENSI } from "../../../domain/metode-efisiensi";
import type { Pengaturan } from "../../../domain/pengaturan";
import type { ColumnRole } from "../../../sheet/roles";
import { planColumns, type Calculation, type DerivedColumn } from "../../../calculation/calculation";
import type { BookTable } from "../../../book/book-table";

/** How a column is computed: its calculation under the rules of an office. */
export interface CaraHitung {
  readonly calculation: Exclude<Calculation, { rule: "kategori" | "verdict" }>;
  readonly pengaturan: Pengaturan;
}

const TARGET: readonly ColumnRole[] = ["target", "target_akhir", "standar"];
const ACHIEVED: readonly ColumnRole[] = ["realisasi", "tw_total", "nilai", "tw4", "tw3", "tw2", "tw1"];
const PAGU: readonly ColumnRole[] = ["anggaran", "sesudah", "sebelum"];

/**
 * Other ways in which an office may have computed the column: another pair of columns, another method,
 * another sign. They are tried only where the usual one explains less than half of what is printed.
 */
export function caraLain(tabel: BookTable, derived: DerivedColumn): CaraHitung[] {
  return calculations(tabel, derived)
    .map((calculation) => ({ calculation, pengaturan: tabel.pengaturan }))
    .concat(derived.calculation.rule === "efisiensi" ? metodeLain(tabel, derived.calculation) : []);
}

type Dihitung = CaraHitung["calculation"];

function calculations(tabel: BookTable, { column, calculation }: DerivedColumn): Dihitung[] {
  switch (calculation.rule) {
    case "capaian":
    case "kemajuan":
      return pairs(tabel, TARGET, ACHIEVED, column.column).map(([target, realisasi]) => ({
        rule: calculation.rule,
        target,
        realisasi,
      }));
    case "sisa":
      return sisaLain(tabel, column.column);
    case "serapan":
    case "sisa-persen":
      return pairs(tabel, PAGU, ["realisasi_anggaran"], column.column).map(([pagu, realisasi]) => ({
        rule: calculation.rule,
        pagu,
        realisasi,
      }));
    case "selisih":
    case "selisih-persen":
      return [{ ...calculation, from: calculation.to, to: calculation.from }];
    case "perubahan":
      return [
        { ...calculation, unsigned: !calculation.unsigned },
        { ...calculation, older: calculation.newer, newer: calculation.older },
        { ...calculation, relative: !calculation.relative },
      ];
    case "rumus-judul":
      return tanpaRumusJudul(tabel, column.column);
    default:
      return [];
  }
}

/** What is left, of any pagu; or "Lebih/(Kurang)" as the LRA prints it, realisasi minus anggaran. */
function sisaLain(tabel: BookTable, own: number): Dihitung[] {
  return pairs(tabel, PAGU, ["realisasi_anggaran"], own).flatMap(([pagu, realisasi]): Dihitung[] => [
    { rule: "sisa", pagu, realisasi },
    { rule: "selisih", from: pagu, to: realisasi },
  ]);
}

function pairs(
  tabel: BookTable,
  first: readonly ColumnRole[],
  second: readonly ColumnRole[],
  own: number,
): [number, number][] {
  const left = tabel.columns(...first);
  const right = tabel.columns(...second);
  return left.flatMap((one) =>
    right
      .filter((two) => two.column !== own && one.column !== own)
      .map((two): [number, number] => [one.column, two.column]),
  );
}

/** What the column would be if its header printed no formula. */
function tanpaRumusJudul(tabel: BookTable, column: number): Dihitung[] {
  const columns = tabel.table.columns.map((entry) =>
    entry.column === column ? { ...entry, printedFormula: null } : entry,
  );
  const found = planColumns({ ...tabel.table, columns }).derived.find(
    (entry) => entry.column.column === column,
  );
  const calculation = found?.calculation;
  return calculation && calculation.rule !== "kategori" && calculation.rule !== "verdict"
    ? [calculation]
    : [];
}

function metodeLain(tabel: BookTable, calculation: Dihitung): CaraHitung[] {
  return PILIHAN_EFISIENSI.filter((metode) => metode !== tabel.pengaturan.efisiensi).map((efisiensi) => ({
    calculation,
    pengaturan: { ...tabel.pengaturan, efisiensi },
  }));
}
