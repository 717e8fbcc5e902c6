import { bind, divisorOf, leaf, leavesOf } from "../../domain/expression";
import type { Definition } from "../evidence/definition";
import { leafWords } from "../header/heading-path";
import type { Column } from "../table";
import { bestNamed, comparedIn } from "../words/telling-words";

/**
 * Where a column adds others up, a share is of that sum: "Baik | Rusak Ringan | Rusak Berat | Jumlah | % Rusak" is no
 * part of those that are sound, and "Dosis 1 | Dosis 2 | Jumlah | % thd Populasi" tells of all that was given.
 */
export function withClosedOperands(columns: readonly Column[]): Column[] {
  const sums = columns.filter(({ parts }) => parts?.how === "SUM");
  return columns.map((own) => {
    const definitions = own.definitions.map((said) => ofSums(own, said, sums, columns));
    return reachedTogether({ ...own, definitions }, columns);
  });
}

function ofSums(
  own: Column,
  said: Definition,
  sums: readonly Column[],
  columns: readonly Column[],
): Definition {
  // "Rasio Jenis Kelamin": men for a hundred women, of whom neither are a part of the others.
  const isRatio = /\b(?:rasio|ratio)\b/.test(leafWords(own.path));
  const whole = said.witness === "kata" && !isRatio ? divisorOf(said.expression) : null;
  if (whole?.kind !== "column") return said;
  const parts = leavesOf(said.expression).filter((read) => read !== whole.column);
  for (const sum of sums) {
    if ([own.column, whole.column, ...parts].includes(sum.column)) continue;
    const replaced = throughWhich({ own, whole: whole.column, parts }, sum, columns);
    if (replaced !== null) return throughSum(said, replaced, sum);
  }
  return said;
}

interface Share {
  readonly own: Column;
  readonly whole: number;
  readonly parts: readonly number[];
}

/** The column in whose place the sum belongs: a whole that is a fellow of the parts, or a lone part behind which it stands. */
function throughWhich({ own, whole, parts }: Share, sum: Column, columns: readonly Column[]): number | null {
  const isIn = (column: number): boolean => sum.parts?.columns.includes(column) === true;
  if (isIn(whole)) {
    const isOfFellows = parts.length > 0 && parts.every(isIn);
    return isOfFellows && comparedIn(leafWords(own.path)) === null ? whole : null;
  }
  const [part, ...others] = parts;
  const isLone = part !== undefined && others.length === 0 && isIn(part);
  return isLone && closesBefore(own, sum, part, columns) ? part : null;
}

/** The sum stands between its part and the share, whose heading names none of the parts. */
function closesBefore(own: Column, sum: Column, part: number, columns: readonly Column[]): boolean {
  if (sum.column < part || sum.column > own.column) return false;
  const words = leafWords(own.path);
  const headings = columns.filter(({ column }) => sum.parts?.columns.includes(column));
  return (
    bestNamed(
      headings.map(({ path }) => leafWords(path)),
      comparedIn(words)?.part ?? words,
    ) === null
  );
}

function throughSum(said: Definition, replaced: number, sum: Column): Definition {
  const expression = bind(said.expression, (read) => leaf(read === replaced ? sum.column : read));
  const reason = `${said.reason} Yang menjumlahkannya dipakai: “${sum.path.join(" › ")}”.`;
  return { ...said, expression, reason };
}

/** "Target | Realisasi › Dosis 1 | Dosis 2 | Jumlah | % thd Target": what adds up all that was reached is what was reached. */
function reachedTogether(own: Column, columns: readonly Column[]): Column {
  if (own.role !== "other" || own.source === "orang" || own.parts?.how !== "SUM") return own;
  const parts = columns.filter(({ column }) => own.parts?.columns.includes(column));
  const [first] = parts;
  const isReached = parts.every(({ role, period }) => role === "realisasi" && period === first?.period);
  if (!first || parts.length < 2 || !isReached) return own;
  const reason = "Menjumlahkan kolom-kolom realisasi di sebelah kirinya.";
  return { ...own, role: "realisasi", period: first.period, source: "nilai", reason };
}
