import { itemAt } from "../../domain/items";
import { levelOfWords } from "../words/kegiatan-names";
import { LEVEL } from "../levels/levels-from-code";
import type { Row } from "../table";

/**
 * Rows that are numbered on after the programmes and stand beside them ("11. Belanja Tidak Langsung" behind ten
 * numbered programmes, whose details have no number): the level of a programme, null for all other rows.
 */
export function besidePrograms(rows: readonly Row[], marks: readonly string[]): (number | null)[] {
  const none = rows.map(() => null);
  const isProgram = ({ label }: Row): boolean => levelOfWords(label) === LEVEL.program;
  const numbered = rows.flatMap((_, index) => (/^\d{1,2}\.?$/.test(itemAt(marks, index)) ? [index] : []));
  const numbers = numbered.map((index) => Number.parseInt(itemAt(marks, index), 10));
  const isCounted = numbers.every((number, at) => at === 0 || number > itemAt(numbers, at - 1));
  const programs = rows.flatMap((row, index) => (isProgram(row) ? [index] : []));
  const isOfPrograms = programs.length > 1 && programs.every((index) => numbered.includes(index));
  if (!isCounted || !isOfPrograms || numbered[0] !== programs[0]) return none;
  return rows.map((row, index) => (row.kind === "data" && numbered.includes(index) ? LEVEL.program : null));
}
