import type { Draft } from "../columns/draft";
import type { Grid } from "../grid";
import { settle } from "./settle";

/** Longest part of a code that stands in a column of its own: "0001". */
const CODE_PART = 9999;

interface Rows {
  readonly from: number;
  readonly to: number;
}

/** "5.1.02" again below each kegiatan that has no code: these tell no levels of the whole. */
function standOnce(grid: Grid, { reading }: Draft, { from, to }: Rows): boolean {
  const texts = Array.from({ length: to - from }, (_, step) => grid.text(from + step, reading.path.column));
  const codes = texts.filter((text) => /^\d[\d.]*$/.test(text));
  return new Set(codes).size === codes.length;
}

/** Columns without a heading that hold codes: before the names of the rows, or beside "Kode", which they continue. */
export function settleCodes(grid: Grid, drafts: readonly Draft[], body: Rows): void {
  drafts.forEach((draft, index) => {
    const { codes, filled, numeric, median } = draft.stats;
    if (draft.role !== "other" || filled === 0) return;
    const isNameless = draft.reading.path.texts.length === 0;
    const isPart = isNameless && codes + numeric === filled && median <= CODE_PART;
    const isCodes = codes * 2 >= filled;
    if (drafts[index - 1]?.role === "kode" && (isCodes || isPart))
      settle(draft, "kode", "berisi kode dan berdiri di sebelah kolom kode");
    else if (index === 0 && isNameless && codes > 0 && (isCodes || isPart) && standOnce(grid, draft, body))
      settle(draft, "kode", "berisi kode dan berdiri di depan nama baris");
  });
}
