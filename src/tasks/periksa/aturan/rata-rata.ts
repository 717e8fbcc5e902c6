import { hasOwnFigures } from "../../../sheet/rows/row-kinds";
import { formatAngka } from "../../../domain/format";
import { firstOf, itemAt } from "../../../domain/items";
import { CAPAIAN_ROLES, MONEY_ROLES, NUMBER_ROLES } from "../../../domain/roles";
import type { Angka } from "../../../domain/bacaan";
import { jumlah, rataRata, type Desimal } from "../../../domain/desimal";
import { columnName } from "../../../sheet/address";
import type { Column, Row } from "../../../sheet/table";
import { partsIn } from "../../../sheet/rows/parts";
import { averagedFigure } from "../../../calculation/rows/averaged-figure";
import { bandingkan } from "../../../domain/bandingkan";
import { drafAngka, type Draf, type Pemeriksaan, atCell } from "../draf";
import { rentang, tulisAngka } from "../kalimat";
import { koreksiRataRata } from "../koreksi";
import type { BookTable } from "../../../book/book-table";
import { BATAS_LAZIM } from "./dimaklumi";
import { kolomTurunan, nilaiSeharusnya } from "./kolom-turunan";

/**
 * The figures of a "rata-rata" row against the rows it stands for. The mean of the printed figures and
 * the mean of the exact ones are both right (LKjIP Sumatera Selatan 2023, tabel III.6: 94,5 and 94,2989).
 */
export function periksaRataRata(tabel: BookTable): Pemeriksaan {
  const rata = [...rataBaris(tabel), ...rataKolom(tabel)].filter(({ groups }) => groups.length > 0);
  return rata.map((one) => drafRataRata(tabel, one));
}

/** A printed mean: where it stands, the column that it is over, and the rows that it may be over. */
interface Rata {
  readonly row: Row;
  readonly column: Column;
  readonly of: Column;
  readonly tertulis: Angka;
  readonly groups: readonly Kelompok[];
}

/** Of closing rows, and of the rows of a sasaran that show the mean of those below them. */
function rataBaris(tabel: BookTable): Rata[] {
  return tabel.table.rows.flatMap((row) => {
    if (row.parts?.how !== "AVERAGE" && row.kind !== "average") return [];
    const isClosing = row.kind === "average";
    const columns = tabel.table.columns.filter(({ role }) =>
      isClosing ? !NUMBER_ROLES.has(role) : CAPAIAN_ROLES.includes(role),
    );
    return columns.flatMap((column): Rata[] => {
      const tertulis = tabel.angka(row.row, column.column);
      if (!tertulis) return [];
      const groups = isClosing
        ? kelompok(tabel, row, column)
        : [terisi(tabel, partsIn(tabel.table, row), column)];
      const all = [...groups, ...terhitung(tabel, row, column)];
      return [{ row, column, of: column, tertulis, groups: all.filter(({ rows }) => rows.length > 0) }];
    });
  });
}

/** Of a column of its own, one for each sasaran: "Rata-rata Capaian Sasaran". */
function rataKolom(tabel: BookTable): Rata[] {
  const { columns } = tabel.table;
  return tabel.computed.cells.flatMap(({ row, derived: { column, rule }, members }): Rata[] => {
    if (rule.expression.kind !== "mean" || members === null) return [];
    const { of: averaged } = rule.expression;
    const of = columns.find((other) => other.column === averaged);
    const tertulis = tabel.angka(row.row, column.column);
    if (!of || !tertulis) return [];
    const groups = [members, sampaiRataBerikut(tabel, row, column)].map((rows) => terisi(tabel, rows, of));
    return [{ row, column, of, tertulis, groups }];
  });
}

/** The rows down to the next figure of the column. */
function sampaiRataBerikut({ table, grid, rows }: BookTable, first: Row, { column }: Column): Row[] {
  const below = rows.filter(({ row }) => row >= first.row);
  const next = below.findIndex((row) => row !== first && !grid.isBlank(row.row, column));
  const end = next < 0 ? below.length : next;
  const closing = table.rows.find((row) => row.row > first.row && !hasOwnFigures(row));
  return below.slice(0, end).filter(({ row }) => closing === undefined || row < closing.row);
}

interface Kelompok {
  readonly rows: readonly Row[];
  readonly values: readonly Desimal[];
}

/** The sets of rows that the mean may be over; the likeliest first. */
function kelompok(tabel: BookTable, average: Row, column: Column): Kelompok[] {
  const { rows } = tabel.table;
  const before = rows.slice(0, rows.indexOf(average));
  const data = before.filter(hasOwnFigures);
  const since = before.slice(before.map((row) => row.kind).lastIndexOf("average") + 1);
  const means = before.filter((row) => row.kind === "average");
  const sets = [partsIn(tabel.table, average), since.filter((row) => data.includes(row)), data, means];
  return sets.map((set) => terisi(tabel, set, column));
}

/** What Hitung itself takes the mean of, each with the figure that it counts there. */
function terhitung(
  { computed: { cells, operands } }: BookTable,
  average: Row,
  { column }: Column,
): Kelompok[] {
  const own = cells.find(
    ({ row, derived, members }) => row === average && derived.column.column === column && members,
  );
  const read = (own?.members ?? []).flatMap((row) => {
    const figure = averagedFigure(operands, row.row, column);
    return figure
      ? [{ row, nilai: own?.context.pengaturan.batasSebelumRataRata ? figure.nilai : figure.tanpaBatas }]
      : [];
  });
  return [{ rows: read.map(({ row }) => row), values: read.map(({ nilai }) => nilai) }];
}

function terisi(tabel: BookTable, rows: readonly Row[], column: Column): Kelompok {
  const filled = rows.flatMap((row) => {
    const angka = tabel.angka(row.row, column.column);
    return angka ? [{ row, nilai: angka.nilai }] : [];
  });
  return { rows: filled.map(({ row }) => row), values: filled.map(({ nilai }) => nilai) };
}

function drafRataRata(tabel: BookTable, rata: Rata): Draf | null {
  const { row, column, of, tertulis, groups } = rata;
  const first = firstOf(groups);
  const nilai = rataRata(first.values);
  if (nilai === null) return null;
  const accepted = groups.flatMap((group) => [
    rataRata(group.values),
    rataRata(nilaiTepat(tabel, group, of)),
    rataRata(nilaiBenar(tabel, group, of)),
  ]);
  if (accepted.some((value) => value && bandingkan(tertulis, value) === "cocok")) return null;
  const others = [
    dariMasukan(tabel, row, column),
    MONEY_ROLES.has(column.role) ? jumlah(first.values) : null,
  ];
  if (others.some((value) => value && bandingkan(tertulis, value) === "cocok")) return null;
  const capped = drafDibatasi(tabel, rata);
  if (capped) return capped;
  const cut = accepted.find((value) => value && bandingkan(tertulis, value) === "dipotong");
  const letter = columnName(of.column);
  const cells = first.rows.map((member) => tabel.nama(member.row, of.column));
  return drafAngka({
    tabel,
    row: row.row,
    column: column.column,
    tertulis,
    seharusnya: cut ?? nilai,
    asal:
      cells.length === 1
        ? `rata-rata dari ${cells[0]} saja`
        : `rata-rata ${formatAngka(cells.length, 0)} angka di kolom ${letter} (${rentang(cells)})`,
    cells,
    jenis: "rata-rata",
    correction: () =>
      koreksiRataRata(
        tabel,
        { row: row.row, column, of },
        { nilai: rataRata(nilaiBenar(tabel, first, of)) ?? nilai, persen: tertulis.persen },
        first.rows,
      ),
  });
}

/** Some offices cap each capaian before they take the mean, and print it uncapped (practice of BPS). */
function drafDibatasi(tabel: BookTable, { row, column, of, tertulis, groups }: Rata): Draf | null {
  const batas = BATAS_LAZIM.find((cap) =>
    groups.some(({ values }) => {
      const mean = values.some((value) => value.gt(cap))
        ? rataRata(values.map((value) => (value.gt(cap) ? cap : value)))
        : null;
      return mean !== null && bandingkan(tertulis, mean) !== "beda";
    }),
  );
  if (!batas) return null;
  const cells = firstOf(groups).rows.map((member) => tabel.nama(member.row, of.column));
  return {
    ...atCell(tabel, row.row, column.column),
    rule: "cara-hitung-lain",
    severity: "remark",
    expected: rataRata(firstOf(groups).values)?.toNumber() ?? null,
    message: `${tabel.nama(row.row, column.column)} tertulis ${tulisAngka(tertulis)}: cocok bila tiap angka di atasnya dibatasi ${batas.toString()}% sebelum dirata-ratakan.`,
    cells,
  };
}

/** The figures as their inputs give them; where none do, as printed. */
function nilaiTepat(tabel: BookTable, { rows, values }: Kelompok, column: Column): Desimal[] {
  const kolom = kolomTurunan(tabel).find(({ derived }) => derived.column === column);
  return rows.map(
    (row, index) => (kolom && nilaiSeharusnya(tabel, row, kolom.cara)) ?? itemAt(values, index),
  );
}

/** The figures once the wrong ones among them are mended. */
function nilaiBenar(tabel: BookTable, { rows, values }: Kelompok, column: Column): Desimal[] {
  const kolom = kolomTurunan(tabel).find(({ derived }) => derived.column === column);
  return rows.map((row, index) => {
    const wrong = kolom?.sel.find((sel) => sel.row === row && sel.hasil === "beda");
    return wrong?.seharusnya ?? itemAt(values, index);
  });
}

/** The row may be computed from its own totals: spending over budget rather than a mean of percentages. */
function dariMasukan(tabel: BookTable, row: Row, column: Column): Desimal | null {
  const kolom = kolomTurunan(tabel).find(({ derived }) => derived.column === column);
  return kolom ? nilaiSeharusnya(tabel, row, kolom.cara) : null;
}
