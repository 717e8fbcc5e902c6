import { gaveFigure } from "../../../calculation/cells/outcome";
import { computeRule } from "../../../calculation/rule/compute-rule";
import type { Column, Row } from "../../../sheet/table";
import { formatAngka, formatPersen, formatSeperlunya } from "../../../domain/format";
import { asalRumus, masukanRumus } from "../aturan/asal";
import { kolomTurunan, type KolomTurunan } from "../aturan/kolom-turunan";
import { sebut, type Draf, type Pemeriksaan } from "../draf";
import { daftar } from "../kalimat";
import { koreksiNilai } from "../koreksi";
import type { BookTable } from "../../../book/book-table";

/** Excel errors: wrong where the row's inputs give a figure, a remark where there is nothing to compute. */
export function periksaGalat(tabel: BookTable): Pemeriksaan {
  return tabel.table.columns.flatMap((column) => {
    const drafts = tabel.table.rows.flatMap((row): Draf[] => {
      const value = tabel.grid.value(row.row, column.column);
      if (typeof value !== "string" || !value.startsWith("#")) return [];
      const read = tabel.read(row.row, column.column);
      return read.jenis === "galat" ? [drafGalat(tabel, row, column, read.galat)] : [];
    });
    return disatukan(tabel, drafts);
  });
}

/** So many cells of one column are told of together. */
const BANYAK = 4;

/** "#DIV/0!" all the way down a column of blank rows is one remark, that names the other cells. */
function disatukan(tabel: BookTable, drafts: readonly Draf[]): readonly Draf[] {
  const remarks = drafts.filter(({ severity }) => severity === "remark");
  const [first, ...others] = remarks;
  if (!first || remarks.length < BANYAK) return drafts;
  const message = `${first.message} Begitu pula ${formatAngka(others.length, 0)} sel lain di kolom ini.`;
  const cells = [...first.cells, ...others.map(({ row, column }) => tabel.nama(row, column))];
  return [{ ...first, message, cells }, ...drafts.filter((draf) => !remarks.includes(draf))];
}

function drafGalat(tabel: BookTable, row: Row, column: Column, galat: string): Draf {
  const kolom = kolomTurunan(tabel).find(({ derived }) => derived.column === column);
  const outcome = kolom && computeRule(kolom.cara.rule, tabel.context(row, kolom.cara.pengaturan));
  const cell = tabel.nama(row.row, column.column);
  const umum = { tabel, row: row.row, column: column.column, published: galat };
  if (!kolom || !gaveFigure(outcome))
    return { ...umum, severity: "remark", expected: null, ...tanpaAngka(tabel, row, cell, galat, kolom) };
  const { rule } = kolom.cara;
  const { nilai, persen } = outcome;
  const seharusnya = persen ? formatPersen(nilai) : formatSeperlunya(nilai);
  return {
    ...umum,
    severity: "error",
    expected: nilai.toNumber(),
    cells: masukanRumus(rule).map((input) => tabel.nama(row.row, input)),
    message: `${cell} berisi galat ${galat}; ${asalRumus(tabel, rule, row)} seharusnya ${seharusnya}.`,
    correction: koreksiNilai(tabel, row.row, column, nilai, persen),
  };
}

/** Nothing to compute: which of its inputs is blank or 0 is said with it. */
function tanpaAngka(
  tabel: BookTable,
  row: Row,
  cell: string,
  galat: string,
  kolom: KolomTurunan | undefined,
): Pick<Draf, "message" | "cells"> {
  const inputs = kolom ? masukanRumus(kolom.cara.rule) : [];
  const names = inputs.map((input) => sebut(tabel, row.row, input));
  const sebab = names.length === 0 ? "" : ` dari ${daftar(names)}`;
  return {
    message: `${cell} berisi galat ${galat}: tidak ada angka yang dapat dihitung${sebab}. Perbaiki masukannya, atau tulis "-".`,
    cells: inputs.map((input) => tabel.nama(row.row, input)),
  };
}
