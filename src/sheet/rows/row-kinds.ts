import type { Row } from "../table";
import { readClosing } from "../words/closing";

/** Whether a row holds figures of its own, which closing rows gather: no heading, total or mean. */
export function hasOwnFigures({ kind }: Pick<Row, "kind">): boolean {
  return kind === "data" || kind === "subtotal";
}

/** Whether a row stands for itself, with figures or without any: it closes nothing, and is no header again. */
export function isBodyRow({ kind }: Pick<Row, "kind">): boolean {
  return kind === "data" || kind === "group";
}

/** Whether a row closes others: their total or their mean. */
export function closesRows({ kind }: Pick<Row, "kind">): boolean {
  return kind === "total" || kind === "average";
}

/** "Jumlah / Rata-rata": its counts add up, its shares and marks are means. */
export function isSumAndMean({ kind, label }: Pick<Row, "kind" | "label">): boolean {
  return kind === "total" && readClosing(label)?.mean === true;
}

/** The rows of the highest level among these. */
export function topLevel(rows: readonly Row[]): Row[] {
  const top = Math.min(...rows.map(({ level }) => level));
  return rows.filter(({ level }) => level === top);
}
