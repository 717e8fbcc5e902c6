import { isProgramName } from "../../../book/nama-anggaran";
import type { BookTable } from "../../../book/book-table";
import { formatAngka } from "../../../domain/format";
import { isClosingLabel } from "../../../sheet/words/closing";
import { hasOwnFigures } from "../../../sheet/rows/row-kinds";
import { partsIn } from "../../../sheet/rows/parts";
import { ADDED_ROLES } from "../../../domain/roles";
import type { Column, Row } from "../../../sheet/table";
import { drafAngka, type Pemeriksaan } from "../draf";
import { rentang } from "../kalimat";
import { jumlahKolom } from "./sama-jumlah";

/** Fewer rows than these name no kind of row by what they have in common. */
const PARTS = 2;

/**
 * "=C5+C8+C12" over the programmes of a budget of which a fourth stands among them: a sheet that was copied and got a
 * programme more. Which rows a formula adds is the office's to say, but a row of the very kind that the only total of a
 * table adds was left out of it.
 */
export function periksaTerlewat(tabel: BookTable): Pemeriksaan {
  const { rows, columns } = tabel.table;
  const [total, ...others] = rows.filter(({ kind }) => kind === "total");
  if (!total || others.length > 0 || !isClosingLabel(total.label) || !isBerumus(total)) return [];
  const parts = partsIn(tabel.table, total);
  const missed = terlewat(tabel, total, parts);
  if (missed.length === 0) return [];
  return columns
    .filter(({ role, addsUp }) => ADDED_ROLES.has(role) || addsUp)
    .flatMap((column) => draf(tabel, total, column, [...parts, ...missed]) ?? []);
}

function isBerumus({ parts }: Row): boolean {
  return parts?.how === "SUM" && parts.isFirm;
}

/** Programmes between those that the total adds and itself, which no row adds. */
function terlewat(tabel: BookTable, total: Row, parts: readonly Row[]): Row[] {
  const { rows } = tabel.table;
  const [first] = parts;
  if (!first || parts.length < PARTS || !parts.every(({ label }) => isProgramName(label))) return [];
  const among = rows.slice(rows.indexOf(first), rows.indexOf(total));
  const added = new Set(rows.flatMap((row) => (row.parts ? partsIn(tabel.table, row) : [])));
  return among.filter((row) => hasOwnFigures(row) && isProgramName(row.label) && !added.has(row));
}

function draf(tabel: BookTable, total: Row, { column }: Column, members: readonly Row[]) {
  const tertulis = tabel.angka(total.row, column);
  if (!tertulis || tertulis.persen || !tabel.grid.hasFormula(total.row, column)) return null;
  const filled = members.filter((row) => tabel.angka(row.row, column) !== null).sort((a, b) => a.row - b.row);
  const cells = filled.map((row) => tabel.nama(row.row, column));
  return drafAngka({
    ...{ tabel, row: total.row, column, tertulis, cells },
    seharusnya: jumlahKolom(tabel, filled, column),
    asal: `rumusnya melewatkan program di antara yang dijumlahkannya: jumlah ${formatAngka(cells.length, 0)} program (${rentang(cells)})`,
  });
}
