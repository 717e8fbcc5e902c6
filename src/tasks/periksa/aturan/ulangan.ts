import { samaDibulatkan } from "../../../domain/kesamaan";
import { KINERJA_ROLES, BUDGET_ROLES, INPUT_ROLES } from "../../../domain/roles";
import type { Angka } from "../../../domain/bacaan";
import { normalizeNama } from "../../../domain/nama";
import type { Column, Row } from "../../../sheet/table";
import type { Buku } from "../buku";
import { type Draf, type Pemeriksaan, atCell } from "../draf";
import { tulisAngka } from "../kalimat";
import { koreksiNilai } from "../koreksi";
import type { BookTable } from "../../../book/book-table";

/**
 * Columns printed twice under the same heading must hold the same figures (LAKIP Tangerang Selatan 2021,
 * tabel 7: realisasi 2021 stands once beside 2020 and once beside 2019).
 */
export function periksaUlangan(tabel: BookTable, buku: Buku): Pemeriksaan {
  return kembar(tabel.table.columns).flatMap((pair) =>
    tabel.rows.flatMap((row) => {
      const one = tabel.angka(row.row, pair[0].column);
      const two = tabel.angka(row.row, pair[1].column);
      if (!one || !two) return [];
      return samaDibulatkan(one, two) ? null : drafUlangan(tabel, buku, row, pair, [one, two]);
    }),
  );
}

/** What people type of the year. */
const DIKETIK = [...KINERJA_ROLES, ...BUDGET_ROLES].filter((role) => INPUT_ROLES.has(role));

function kembar(columns: readonly Column[]): [Column, Column][] {
  const found: [Column, Column][] = [];
  const first = new Map<string, Column>();
  for (const column of columns) {
    if (column.period === null || !DIKETIK.includes(column.role)) continue;
    const key = `${column.role}|${column.period}|${column.path.map(normalizeNama).join("|")}`;
    const earlier = first.get(key);
    if (earlier) found.push([earlier, column]);
    else first.set(key, column);
  }
  return found;
}

/** The wrong one is the one that no other table of the workbook supports; without support, the later. */
function drafUlangan(
  tabel: BookTable,
  buku: Buku,
  row: Row,
  columns: readonly [Column, Column],
  values: readonly [Angka, Angka],
): Draf {
  const elsewhere = [...buku.setahun(row.label, columns[0].role, columns[0].period)]
    .filter(([other]) => other !== tabel)
    .flatMap(([, entries]) => entries);
  const supports = (value: Angka): boolean => elsewhere.some(({ angka }) => angka.nilai.eq(value.nilai));
  const supported = supports(values[1]) && !supports(values[0]);
  const wrong = supported ? 0 : 1;
  const right = supported ? 1 : 0;
  const column = columns[wrong];
  const cell = tabel.nama(row.row, column.column);
  const other = tabel.nama(row.row, columns[right].column);
  return {
    ...atCell(tabel, row.row, column.column),
    expected: values[right].nilai.toNumber(),
    message: `${cell} tertulis ${tulisAngka(values[wrong])}, tetapi angka yang sama di ${other} tertulis ${tulisAngka(values[right])}.`,
    cells: [other],
    correction: koreksiNilai(tabel, row.row, column, values[right].nilai, values[right].persen),
    angka: { tertulis: values[wrong], seharusnya: values[right].nilai },
  };
}
