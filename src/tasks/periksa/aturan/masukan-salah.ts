import { remember } from "../../../domain/remember";
import { gaveFigure } from "../../../calculation/cells/outcome";
import { bandingkan } from "../../../domain/bandingkan";
import type { Desimal } from "../../../domain/desimal";
import { cellKey } from "../../../sheet/address";
import { rowContext } from "../../../calculation/rule/row-context";
import { computeRule } from "../../../calculation/rule/compute-rule";
import type { Operands } from "../../../calculation/rule/operands";
import { operands as operandsOf } from "../../../calculation/rule/rule";
import type { BookTable } from "../../../book/book-table";
import { periksaJenjang } from "./jenjang";
import { periksaJumlah } from "./jumlah";
import { kolomTurunan, type KolomTurunan, type SelTurunan } from "./kolom-turunan";

/**
 * One cause, one finding: where a pagu does not add up to its rows, a serapan and a sisa that follow from
 * the right pagu are right. They are named with the pagu instead of being accused themselves.
 */

interface Perbaikan {
  /** Amounts that are not the sum of their rows, by cell, with that sum. */
  readonly salah: ReadonlyMap<number, Desimal>;
  readonly operands: Operands;
}

const perbaikan = remember((tabel: BookTable): Perbaikan => {
  const salah = new Map(
    [...periksaJenjang(tabel), ...periksaJumlah(tabel)].flatMap((draf) =>
      draf?.angka && draf.severity !== "remark"
        ? [[cellKey(draf.row, draf.column), draf.angka.seharusnya] as const]
        : [],
    ),
  );
  return { salah, operands: tabel.mended(salah) };
});

/** Whether the figure is right once the wrong amounts of its row are. */
export function isBenarBila(
  tabel: BookTable,
  { cara }: KolomTurunan,
  { row, tertulis }: SelTurunan,
): boolean {
  const { salah, operands } = perbaikan(tabel);
  if (!operandsOf(cara.rule).some((input) => salah.has(cellKey(row.row, input)))) return false;
  const outcome = computeRule(cara.rule, rowContext(operands, tabel.table, row, cara.pengaturan));
  return gaveFigure(outcome) && bandingkan(tertulis, outcome.nilai) !== "beda";
}

/** The cells of the row that are right once this amount of it is. */
export function benarBila(tabel: BookTable, row: number, column: number): string[] {
  return kolomTurunan(tabel).flatMap((kolom) => {
    if (!operandsOf(kolom.cara.rule).includes(column)) return [];
    const sel = kolom.sel.find((one) => one.row.row === row && one.hasil === "beda");
    return sel && isBenarBila(tabel, kolom, sel) ? [tabel.nama(row, kolom.derived.column.column)] : [];
  });
}
