import { formatAngka } from "../../../domain/format";
import { firstOf, itemAt } from "../../../domain/items";
import { MONEY_ROLES } from "../../../domain/roles";
import { desimal, jumlah, NOL, rataRata, type Desimal } from "../../../domain/desimal";
import { columnName } from "../../../sheet/address";
import type { Column, Row } from "../../../sheet/table";
import { bandingkan } from "../../../domain/bandingkan";
import { drafAngka, type Draf, type Pemeriksaan, atCell } from "../draf";
import { rentang, tulisAngka } from "../kalimat";
import { koreksiRataRata } from "../koreksi";
import type { BookTable } from "../../../book/book-table";
import { isCetakUtuh } from "./cetak-utuh";
import { BATAS_LAZIM } from "./dimaklumi";
import { kolomTurunan, nilaiSeharusnya } from "./kolom-turunan";
import { rataTercetak, type Kelompok, type Rata } from "./rata-tercetak";

/**
 * The figures of a "rata-rata" row against the rows it stands for. The mean of the printed figures and
 * the mean of the exact ones are both right (LKjIP Sumatera Selatan 2023, tabel III.6: 94,5 and 94,2989).
 */
export function periksaRataRata(tabel: BookTable): Pemeriksaan {
  return rataTercetak(tabel).map((one) => drafRataRata(tabel, one));
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
    ...(MONEY_ROLES.has(column.role) ? groups.map(({ values }) => jumlah(values)) : []),
  ];
  if (others.some((value) => value && bandingkan(tertulis, value) === "cocok")) return null;
  if (groups.some((group) => isRataDibulatkan(tabel, group, rata))) return null;
  const lain = drafDibatasi(tabel, rata) ?? drafKosongNol(tabel, rata);
  if (lain) return lain;
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

/** Some offices count a row without a figure as 0. */
function drafKosongNol(tabel: BookTable, { row, column, tertulis, groups }: Rata): Draf | null {
  const group = groups.find(({ values, kosong }) => {
    const mean = kosong === 0 ? null : jumlah(values).div(values.length + kosong);
    return mean !== null && !mean.isZero() && bandingkan(tertulis, mean) === "cocok";
  });
  if (!group) return null;
  return {
    ...atCell(tabel, row.row, column.column),
    rule: "cara-hitung-lain",
    severity: "remark",
    expected: rataRata(group.values)?.toNumber() ?? null,
    message: `${tabel.nama(row.row, column.column)} tertulis ${tulisAngka(tertulis)}: cocok bila ${formatAngka(group.kosong, 0)} baris tanpa angka ikut dihitung sebagai 0.`,
    cells: group.rows.map((member) => tabel.nama(member.row, column.column)),
  };
}

/**
 * The mean of figures that were printed rounded: no sum of such figures, divided by their number, is printed so, and it
 * lies within half of their last digit.
 */
function isRataDibulatkan(tabel: BookTable, { rows, values }: Kelompok, { of, tertulis }: Rata): boolean {
  const mean = rataRata(values);
  const all = rows.map((row) => tabel.angka(row.row, of.column)?.desimal ?? 0);
  // Where whole numbers are rounded, those with decimals beside them are not: "0,25" among "13".
  const places = isCetakUtuh(tabel) ? Math.min(...all) : Math.max(0, ...all);
  if (mean === null || tertulis.desimal <= places) return false;
  const [unit, half] = [desimal(10).pow(-places), desimal(5).div(desimal(10).pow(tertulis.desimal + 1))];
  const [least, most] = [half.neg(), half].map((one) =>
    tertulis.nilai.plus(one).times(values.length).div(unit),
  );
  const isSum = least?.ceil().lte(most ?? NOL) ?? true;
  return !isSum && mean.minus(tertulis.nilai).abs().lte(unit.div(2).plus(half));
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
