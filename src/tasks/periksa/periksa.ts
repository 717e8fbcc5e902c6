import type { Pengaturan } from "../../domain/pengaturan";
import { Grid } from "../../sheet/grid";
import { recognise } from "../../sheet/recognise";
import type { Snapshot } from "../../sheet/snapshot";
import type { ColumnCorrection } from "../../sheet/table";
import { Units } from "../../calculation/units";
import { chooseScale } from "../../book/skala-lembar";
import { tandaiAbaikan } from "./abaikan";
import { ATURAN, type Aturan } from "./aturan";
import { Buku } from "./buku";
import { cariSebab } from "./sebab/sebab";
import type { Draf } from "./draf";
import { TabelPeriksa } from "./tabel-periksa";
import type { Abaikan, PeriksaResult, TabelDiperiksa, Temuan } from "./temuan";

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
  const { tables } = recognise(snapshot, corrections);
  const chosen = chooseScale(snapshot, tables, pengaturan);
  const units = new Units(snapshot, tables);
  const grids = new Map(snapshot.sheets.map((sheet) => [sheet.name, new Grid(sheet)]));
  const all = tables.map(
    (table) => new TabelPeriksa(grids.get(table.sheet)!, table, chosen.pengaturan, units),
  );
  const buku = new Buku(all);
  const own = all.filter(({ table }) => onlySheet === null || table.sheet === onlySheet);
  const hasil = own.map((tabel) => periksaTabel(tabel, buku));
  const temuan = tandaiAbaikan(
    hasil.flatMap((one) => one.temuan),
    abaikan,
  );
  return {
    tables: own.map(({ table }) => table),
    temuan: [...temuan.filter(isError), ...temuan.filter((one) => !isError(one))],
    diperiksa: hasil.reduce((sum, one) => sum + one.ringkas.diperiksa, 0),
    perTabel: hasil.map((one) => one.ringkas),
  };
}

function isError(temuan: Temuan): boolean {
  return temuan.severity === "error";
}

function periksaTabel(
  tabel: TabelPeriksa,
  buku: Buku,
): { readonly temuan: readonly Temuan[]; readonly ringkas: TabelDiperiksa } {
  const temuan = new Map<string, Temuan>();
  let diperiksa = 0;
  for (const aturan of ATURAN) {
    const hasil = aturan.periksa(tabel, buku);
    diperiksa += hasil.diperiksa;
    for (const draf of hasil.draf) {
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
