import type { Pengaturan } from "../../domain/pengaturan";
import type { Snapshot } from "../../sheet/snapshot";
import type { ColumnCorrection } from "../../sheet/table";
import { mapOf } from "../../sheet/formulas/map";
import { WorkbookFormulas } from "../../sheet/formulas/workbook-formulas";
import { openBook, tablesOn } from "../../book/book";
import { tandaiAbaikan } from "./abaikan";
import { ATURAN, type Aturan } from "./aturan";
import { Buku } from "./buku";
import { periksaKalimat, tanpaTeks } from "./kalimat/temuan-kalimat";
import { kejanggalanOf } from "./rumus/rumus";
import { oddCells, temuanRumus } from "./rumus/temuan-rumus";
import { columnsOf } from "./rumus/table-columns";
import { satuSebab } from "./rumus/satu-sebab";
import { cariSebab } from "./sebab/sebab";
import type { Draf } from "./draf";
import type { BookTable } from "../../book/book-table";
import type { Abaikan, PeriksaResult, Severity, TabelDiperiksa, Temuan } from "./temuan";

/**
 * *Periksa*: sets every figure of the workbook against the figures it follows from and says what does
 * not hold. Pure, and it changes nothing: corrections are proposals. The snapshot is the whole workbook
 * even where only one sheet is looked at, so that causes in other tables are found.
 */
export function periksa(
  snapshot: Snapshot,
  pengaturan: Pengaturan,
  corrections: readonly ColumnCorrection[] = [],
  abaikan: readonly Abaikan[] = [],
  onlySheet: string | null = null,
): PeriksaResult {
  const tables = tanpaTeks(snapshot);
  const book = openBook(tables, pengaturan, corrections);
  const written = new WorkbookFormulas(tables);
  const odd = kejanggalanOf(written, pengaturan.ambangJanggal, onlySheet, columnsOf(book.tables));
  const buku = new Buku(book.tables, oddCells(odd), pengaturan.polaritas);
  const own = tablesOn(book, onlySheet);
  const hasil = own.map((tabel) => periksaTabel(tabel, buku));
  const figures = hasil.flatMap((one) => one.temuan);
  const formulas = temuanRumus(odd, { tables: book.tables, figures });
  const kalimat = periksaKalimat(
    snapshot.sheets.filter(({ name }) => onlySheet === null || name === onlySheet),
    book,
  );
  const temuan = tandaiAbaikan([...satuSebab(figures, formulas), ...kalimat.temuan], abaikan);
  return {
    tables: own.map(({ table }) => table),
    temuan: SEVERITIES.flatMap((severity) => temuan.filter((one) => one.severity === severity)),
    diperiksa: hasil.reduce((sum, one) => sum + one.ringkas.diperiksa, kalimat.diperiksa),
    perTabel: hasil.map((one) => one.ringkas),
    ambangJanggal: pengaturan.ambangJanggal,
    peta: written.grids
      .filter(({ sheet }) => onlySheet === null || sheet.name === onlySheet)
      .flatMap((grid) => mapOf(grid) ?? []),
  };
}

const SEVERITIES: readonly Severity[] = ["error", "remark", "janggal"];

function isError(temuan: Temuan): boolean {
  return temuan.severity === "error";
}

function periksaTabel(
  tabel: BookTable,
  buku: Buku,
): { readonly temuan: readonly Temuan[]; readonly ringkas: TabelDiperiksa } {
  const temuan = new Map<string, Temuan>();
  let diperiksa = 0;
  for (const aturan of ATURAN) {
    const hasil = aturan.periksa(tabel, buku);
    if (aturan.membandingkan !== false) diperiksa += hasil.length;
    for (const draf of hasil.filter((found) => found !== null)) {
      const one = jadikanTemuan(draf, aturan, buku);
      if (!temuan.has(one.id)) temuan.set(one.id, one);
    }
  }
  const list = tanpaAkibat([...temuan.values()]);
  const error = list.filter(isError).length;
  const { id, sheet, caption } = tabel.table;
  return {
    temuan: list,
    ringkas: { table: id, sheet, caption, diperiksa, error, remark: list.length - error },
  };
}

/** One cause, one finding: that a wrong figure differs from another table's goes without saying. */
function tanpaAkibat(temuan: readonly Temuan[]): Temuan[] {
  const wrong = new Set(temuan.filter(isError).map(({ cell }) => cell));
  return temuan.filter(({ rule, cell }) => rule !== "beda-antartabel" || !wrong.has(cell));
}

function jadikanTemuan(draf: Draf, aturan: Aturan, buku: Buku): Temuan {
  const { tabel } = draf;
  const { sheet } = tabel.table;
  const cell = tabel.nama(draf.row, draf.column);
  const rule = draf.rule ?? aturan.id;
  return {
    id: `${rule}:${sheet}!${cell}`,
    sheet,
    cell,
    table: tabel.table.id,
    indikator: tabel.label(draf.row),
    rule,
    severity: draf.severity ?? aturan.severity,
    published: draf.published,
    expected: draf.expected,
    message: draf.message,
    causes: [...(draf.causes ?? []), ...cariSebab(draf, buku)],
    cells: [cell, ...draf.cells],
    correction: draf.correction ?? null,
    abaikan: null,
  };
}
