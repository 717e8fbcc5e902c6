import { fits, saysWords } from "../../../book/arah-bukti";
import type { BookTable } from "../../../book/book-table";
import { gaveFigure } from "../../../calculation/cells/outcome";
import type { DerivedColumn } from "../../../calculation/columns/column-plan";
import { computeRule } from "../../../calculation/rule/compute-rule";
import type { RowContext } from "../../../calculation/rule/row-context";
import type { RumusTurun } from "../../../domain/pengaturan";
import { ARAH_BAIK } from "../../../domain/polaritas";
import { URAIAN_RUMUS } from "../../../domain/rumus-capaian";
import type { Row } from "../../../sheet/table";
import type { Buku } from "../buku";
import { drafCatatan, type Draf, type Pemeriksaan } from "../draf";
import { tulisAngka, tulisSeharusnya } from "../kalimat";

/** A typed capaian with the formula that gives it, and the row as it is computed where no figure tells its direction. */
interface Tertulis {
  readonly row: Row;
  readonly rumus: RumusTurun | "R/T";
  readonly menurutNama: RowContext;
}

/**
 * A capaian that is right only in the direction which its indikator's name does not tell: 92,59 for a stay that grew
 * from 2,5 to 2,7 days. It is taken for the office's direction, and as likely is a slip: a reader should look. Nothing
 * is said where the other rows of the column do not follow their names either.
 */
export function periksaArah(tabel: BookTable, buku: Buku): Pemeriksaan {
  return tabel.plan.derived.flatMap((derived) => {
    const rows = tabel.rows.flatMap((row) => tertulisDi(tabel, buku, derived, row) ?? []);
    return rows
      .filter((one) => isMelawan(one) && isDariAngka(tabel, one) && !isUmum(one, rows))
      .flatMap((one) => drafArah(tabel, derived, one) ?? []);
  });
}

function tertulisDi(
  tabel: BookTable,
  { ditetapkan }: Buku,
  { column: { column }, rule: { expression } }: DerivedColumn,
  row: Row,
): Tertulis | null {
  if (expression.kind !== "capaian" || tabel.grid.hasFormula(row.row, column)) return null;
  const menurutNama = tabel.context(row, { ...tabel.pengaturan, polaritas: ditetapkan });
  const rumus = menurutNama.judged?.pasti === false ? null : fits(tabel, row, column, expression);
  return rumus === null ? null : { row, rumus, menurutNama };
}

function isMelawan({ rumus, menurutNama }: Tertulis): boolean {
  return (rumus === "R/T") !== (menurutNama.polaritas === "naik");
}

/** Whether the row goes by the direction of its figure, and no words beside it say so too. */
function isDariAngka(tabel: BookTable, { row, menurutNama }: Tertulis): boolean {
  return tabel.polaritas(row) !== menurutNama.polaritas && saysWords(tabel, row) === null;
}

/** Whether at least half of the other rows of this direction do not follow their names either. */
function isUmum(own: Tertulis, all: readonly Tertulis[]): boolean {
  const alike = all.filter((one) => one !== own && one.menurutNama.polaritas === own.menurutNama.polaritas);
  const melawan = alike.filter(isMelawan).length;
  return melawan > 0 && melawan * 2 >= alike.length;
}

function drafArah(
  tabel: BookTable,
  { column: { column }, rule }: DerivedColumn,
  { row, rumus, menurutNama }: Tertulis,
): Draf | null {
  const tertulis = tabel.operands.readAmount(row.row, column);
  const hasil = computeRule(rule, menurutNama);
  if (!tertulis || !gaveFigure(hasil)) return null;
  const baik = ARAH_BAIK[menurutNama.polaritas];
  const pesan = `${tulisAngka(tertulis)} cocok dengan ${URAIAN_RUMUS[rumus]}, padahal menurut namanya ${baik}: ${tulisSeharusnya(hasil.nilai, tertulis)}. Betulkan angkanya, atau tetapkan arah indikator ini di tab Aturan.`;
  return { ...drafCatatan(tabel, row.row, column, { pesan, cells: [] }), expected: hasil.nilai.toNumber() };
}
