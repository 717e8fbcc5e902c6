import { isRole } from "../domain/roles";
import { remember } from "../domain/remember";
import { bandingkan } from "../domain/bandingkan";
import { hitungCapaian } from "../domain/capaian";
import type { Desimal } from "../domain/desimal";
import type { Polaritas, RumusTurun } from "../domain/pengaturan";
import { RUMUS_TURUN } from "../domain/pengaturan-baku";
import { isWaktu } from "../domain/satuan";
import { isDirectionSentence, readPolaritas, suggestPolaritas, ARAH_BAIK } from "../domain/polaritas";
import { isOwnFormula } from "../sheet/own-formula";
import { namedDirection } from "../calculation/rule/named-direction";
import type { Capaian } from "../calculation/rule/rule";
import type { Row } from "../sheet/table";
import { unitsNamed } from "../sheet/words/unit-words";
import type { BookTable } from "./book-table";
import { DESIMAL_RINCI, URAIAN_RUMUS } from "../domain/rumus-capaian";

/** What a witness says of one row's direction, and in which column it stands. */
export interface Saying {
  readonly polaritas: Polaritas;
  readonly column: number;
  readonly alasan: string;
  /** A figure that was typed, and gives way to ours: it tells no more in the next run. */
  readonly isTyped?: boolean;
}

/** A column that names the direction counts for the same indikator in every table. */
export function saysColumn({ table, grid }: BookTable, row: Row): Saying | null {
  const column = table.columns.find(isRole("polaritas"));
  const polaritas = column ? readPolaritas(grid.text(row.row, column.column)) : null;
  if (!column || polaritas === null) return null;
  return {
    polaritas,
    column: column.column,
    alasan: `Kolom arah di tabel ini menyebut: ${ARAH_BAIK[polaritas]}.`,
  };
}

/** "Makin kecil makin baik" in the row itself: in its name or in a remark. */
export function saysWords({ table, grid }: BookTable, row: Row): Saying | null {
  for (const { column } of table.columns) {
    const teks = grid.text(row.row, column);
    const polaritas = isDirectionSentence(teks) ? readPolaritas(teks) : null;
    if (polaritas !== null)
      return { polaritas, column, alasan: `Tertulis di barisnya: ${ARAH_BAIK[polaritas]}.` };
  }
  return null;
}

/** Each capaian that the office printed in the row: it fits R/T, or only a formula for less is better. */
export function figuresSay(table: BookTable, row: Row): Saying[] {
  return table.plan.derived.flatMap(({ column: { column }, rule: { expression } }) => {
    if (expression.kind !== "capaian") return [];
    const formula = String(table.grid.formula(row.row, column));
    const fitting = isOwnFormula(formula) ? null : fits(table, row, column, expression);
    if (fitting === null) return [];
    const polaritas = fitting === "R/T" ? "naik" : "turun";
    const alasan = `Capaian yang tertulis cocok dengan ${URAIAN_RUMUS[fitting]}: ${ARAH_BAIK[polaritas]}.`;
    const isTyped = !table.grid.hasFormula(row.row, column);
    return [{ polaritas, column, alasan, isTyped }];
  });
}

/** The one formula that gives the figure in the cell; null where none does, or both directions do. */
export function fits(
  { operands, pengaturan }: BookTable,
  row: Row,
  column: number,
  { target, realisasi }: Capaian,
  isFalling = mayFall(row),
): RumusTurun | "R/T" | null {
  const printed = operands.readAmount(row.row, column);
  if (printed === null) return null;
  const [planned, reached] = [operands.read(row.row, target), operands.read(row.row, realisasi)];
  const satuan = operands.satuan(row.row);
  const gives = (polaritas: Polaritas, rumusTurun: RumusTurun): Desimal | null => {
    const rules = { ...pengaturan, rumusTurun, batas: null };
    const hasil = hitungCapaian(planned, reached, polaritas, rules, { satuan });
    return hasil.ok ? hasil.nilai : null;
  };
  const says = (value: Desimal | null) => value !== null && bandingkan(printed, value) !== "beda";
  const rising = says(gives("naik", "2T-R"));
  const falling = RUMUS_TURUN.find(
    (rumus) => (isFalling || printed.desimal >= DESIMAL_RINCI[rumus]) && says(gives("turun", rumus)),
  );
  if (rising) return falling === undefined || falling === "T-R" ? "R/T" : null;
  return falling ?? null;
}

/** Its name says so, or leaves a doubt. */
function mayFall(row: Row): boolean {
  const { polaritas, pasti } = namedDirection(row);
  return polaritas === "turun" || !pasti;
}

/**
 * Figures in minutes or days say what the name leaves open: held to a standard of service ("Standar (hari)") they are
 * what something may take at most; so is another such time whose capaian stands in the table.
 */
export function saysTime(own: BookTable, row: Row): Saying | null {
  const { table } = own;
  if (namedDirection(row).polaritas === "turun") return null;
  const standard = table.columns.find(isRole("standar"));
  const column = standard ?? table.columns.find(isRole("target", "target_akhir"));
  const unit = timeOf(own, row);
  if (!column || unit === null) return null;
  const { polaritas } = suggestPolaritas(row.label, unit, standard !== undefined);
  if (polaritas !== "turun" || (!standard && !showsFallingTime(own))) return null;
  const alasan = standard
    ? `Standarnya dalam ${unit.toLowerCase()}, jadi waktu paling lama`
    : `Lamanya waktu dalam ${unit.toLowerCase()}, seperti baris lain yang capaiannya tertulis`;
  return { polaritas, column: column.column, alasan: `${alasan}: ${ARAH_BAIK[polaritas]}.` };
}

function timeOf({ table, operands }: BookTable, row: Row): string | null {
  const standard = table.columns.find(isRole("standar"))?.path ?? [];
  return [operands.satuan(row.row), ...unitsNamed([row.label, ...standard])].find(isWaktu) ?? null;
}

const showsFallingTime = remember((own: BookTable): boolean =>
  own.table.rows.some(
    (row) =>
      own.operands.isMeasured(row) &&
      timeOf(own, row) !== null &&
      figuresSay(own, row).some(({ polaritas }) => polaritas === "turun"),
  ),
);
