import { gaveFigure } from "../../../calculation/cells/outcome";
import type { DerivedColumn } from "../../../calculation/columns/column-plan";
import type { Angka } from "../../../domain/bacaan";
import { bandingkan } from "../../../domain/bandingkan";
import { desimal, type Desimal } from "../../../domain/desimal";
import type { BookTable } from "../../../book/book-table";
import { computeRule } from "../../../calculation/rule/compute-rule";
import { operands } from "../../../calculation/rule/rule";
import { officeFormula } from "../../../calculation/rule/own-formula";
import { shareOf } from "../../../calculation/columns/share-cells";
import type { Row } from "../../../sheet/table";
import { drafAngka, sebut, type Draf, type Pemeriksaan } from "../draf";
import { daftar } from "../kalimat";
import { koreksiNilai } from "../koreksi";
import { isHasilBagi } from "./kolom-turunan";

/** So many figures, and this share of them, must agree before a column is taken for what its heading says. */
const BANYAK = 2;
const DIPERCAYA = 0.5;

/** Typed parts of the total ("Golongan | Jumlah | %") against the amounts beside them. */
export function periksaPorsi(tabel: BookTable): Pemeriksaan {
  return periksa(tabel, "porsi");
}

/** Typed sums and means over the columns to their left, where only the heading tells that they are. */
export function periksaLintasKolom(tabel: BookTable): Pemeriksaan {
  return periksa(tabel, "lintas-kolom");
}

function periksa(tabel: BookTable, rule: "porsi" | "lintas-kolom"): Pemeriksaan {
  const kolom = tabel.plan.totals.filter((derived) => derived.rule.id === rule);
  return kolom.flatMap((derived) => periksaKolom(tabel, derived));
}

interface Sel {
  readonly row: Row;
  readonly tertulis: Angka;
  readonly seharusnya: Desimal;
}

function periksaKolom(tabel: BookTable, derived: DerivedColumn): Pemeriksaan {
  const { column } = derived.column;
  const sel = tabel.table.rows.flatMap((row): Sel[] => {
    if (row.kind === "average" || officeFormula(tabel.grid, row.row, column) !== null) return [];
    const [tertulis, seharusnya] = [tabel.angka(row.row, column), nilaiKolom(tabel, row, derived)];
    return tertulis && seharusnya ? [{ row, tertulis, seharusnya }] : [];
  });
  const cocok = new Set(sel.filter((one) => isCocok(one, derived) || isCocokBenar(tabel, one, derived)));
  // A share of next to nothing is 0 in every reading: it tells of none.
  const berisi = sel.filter(({ tertulis }) => !tertulis.nilai.isZero());
  const sama = berisi.filter((one) => cocok.has(one)).length;
  if (sama < BANYAK || sama < berisi.length * DIPERCAYA) return [];
  return sel.map((one) => (cocok.has(one) ? null : draf(tabel, derived, one)));
}

/** What the columns that this one closes come to in a row; null where it closes none. */
export function nilaiSilang(tabel: BookTable, row: Row, column: number): Desimal | null {
  const derived = tabel.plan.totals.find(
    (own) => own.column.column === column && own.rule.id === "lintas-kolom",
  );
  return derived ? nilaiKolom(tabel, row, derived) : null;
}

/** What a column that closes others holds in a row; null where its inputs come to nothing. */
function nilaiKolom(tabel: BookTable, row: Row, { rule }: DerivedColumn): Desimal | null {
  if (rule.expression.kind === "share-of-total") return shareOf(rule.expression, row.row, tabel.operands);
  const outcome = computeRule(rule, tabel.context(row));
  return gaveFigure(outcome) ? outcome.nilai : null;
}

/** Shares may be a last digit off, so that together they are 100; they may be written as quotients. */
function isCocok({ tertulis, seharusnya }: Sel, { rule }: DerivedColumn): boolean {
  if (bandingkan(tertulis, seharusnya) === "cocok") return true;
  if (rule.id !== "porsi") return false;
  if (!tertulis.persen && isHasilBagi(tertulis, seharusnya)) return true;
  const digit = desimal(10).pow(-tertulis.desimal);
  return tertulis.desimal > 0 && tertulis.nilai.minus(seharusnya).abs().lte(digit);
}

/** The part of what the amount should be: that it is wrong is said of the amount. */
function isCocokBenar(
  tabel: BookTable,
  { row, tertulis }: Sel,
  { rule: { expression } }: DerivedColumn,
): boolean {
  if (expression.kind !== "share-of-total") return false;
  const part = nilaiSilang(tabel, row, expression.of);
  const whole = tabel.angka(expression.total, expression.of);
  if (!part || !whole || whole.nilai.isZero()) return false;
  return bandingkan(tertulis, part.div(whole.nilai).times(100)) === "cocok";
}

function draf(
  tabel: BookTable,
  { column, rule }: DerivedColumn,
  { row, tertulis, seharusnya }: Sel,
): Draf | null {
  const { expression } = rule;
  const own = operands(rule).map((input) => [row.row, input] as const);
  const cells =
    expression.kind === "share-of-total" ? [...own, [expression.total, expression.of] as const] : own;
  return drafAngka({
    tabel,
    row: row.row,
    column: column.column,
    tertulis,
    seharusnya,
    asal: `${rule.words.name} dari ${daftar(cells.map((cell) => sebut(tabel, ...cell)))}`,
    cells: cells.map((cell) => tabel.nama(...cell)),
    correction: () => koreksiNilai(tabel, row.row, column, seharusnya, rule.id === "porsi"),
  });
}
