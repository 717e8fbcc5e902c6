import type { Row } from "./table";

/** Whether a row holds figures of its own, which closing rows gather: no heading, total or mean. */
export function hasOwnFigures({ kind }: Pick<Row, "kind">): boolean {
  return kind === "data" || kind === "subtotal";
}

/** The rows of the highest level among these. */
export function topLevel(rows: readonly Row[]): Row[] {
  const top = Math.min(...rows.map(({ level }) => level));
  return rows.filter(({ level }) => level === top);
}
