import { gaveFigure } from "../../../calculation/cells/outcome";
import { computeRule } from "../../../calculation/rule/compute-rule";
import { operands as operandsOf } from "../../../calculation/rule/rule";
import { bandingkan } from "../../../domain/bandingkan";
import { desimal, type Desimal } from "../../../domain/desimal";
import { isPemisahAmbigu } from "../../../domain/numeral";
import type { BookTable } from "../../../book/book-table";
import { cellKey } from "../../../sheet/address";
import type { Row } from "../../../sheet/table";
import type { KolomTurunan, SelTurunan } from "./kolom-turunan";

const RIBU = desimal(1000);

/**
 * "21,639" among figures of another style: the comma groups thousands where the row holds only then, and a point is
 * the sign of decimals. That an input is read so and the figure comes out to the last digit is no chance.
 */
export function dariPemisahLain(
  tabel: BookTable,
  { cara, derived }: KolomTurunan,
  { row, tertulis, seharusnya }: SelTurunan,
): string | null {
  const own = dibacaLain(tabel, row, derived.column.column);
  if (own && bandingkan({ ...tertulis, nilai: own, desimal: 0 }, seharusnya) !== "beda")
    return tulis(tabel, row, derived.column.column);
  const input = operandsOf(cara.rule).find((column) => {
    const nilai = dibacaLain(tabel, row, column);
    if (!nilai) return false;
    const operands = tabel.mended(new Map([[cellKey(row.row, column), nilai]]));
    const outcome = computeRule(cara.rule, { ...tabel.context(row, cara.pengaturan), operands });
    return gaveFigure(outcome) && bandingkan(tertulis, outcome.nilai) !== "beda";
  });
  return input === undefined ? null : tulis(tabel, row, input);
}

/** The figure with its separator read the other way; null where it has none that may be. */
function dibacaLain(tabel: BookTable, { row }: Row, column: number): Desimal | null {
  if (typeof tabel.grid.value(row, column) !== "string" || !isPemisahAmbigu(tabel.grid.text(row, column)))
    return null;
  const angka = tabel.angka(row, column);
  if (!angka) return null;
  return angka.desimal === 0 ? angka.nilai.div(RIBU) : angka.nilai.times(RIBU);
}

function tulis(tabel: BookTable, { row }: Row, column: number): string {
  const isRibuan = tabel.angka(row, column)?.desimal !== 0;
  const pemisah = tabel.grid.text(row, column).includes(",") ? "koma" : "titik";
  const arti = isRibuan ? "pemisah ribuan" : "tanda desimal";
  return `cocok bila ${pemisah} pada ${tabel.nama(row, column)} (${tabel.grid.text(row, column)}) dibaca sebagai ${arti}`;
}
