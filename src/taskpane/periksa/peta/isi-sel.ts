import { formatAngka } from "../../../domain/format";
import { t } from "../../../locale/t";
import { cellName, cellsIn, contains } from "../../../sheet/address";
import type { Place } from "../../../sheet/formulas/alike";
import type { FormulaMap } from "../../../sheet/formulas/map";
import { CORAK } from "../../../tasks/periksa/rumus/corak";
import type { Temuan } from "../../../tasks/periksa/temuan";

/** What a place of the map says: why its formula is odd, else which formula it shares, or that it is typed. */
export function isiSel({ row, column }: Place, map: FormulaMap, temuan: readonly Temuan[]): string {
  const sel = cellName(row, column);
  const odd = temuan.find(({ cell }) => cellsIn(cell).includes(sel));
  if (odd) return odd.message;
  const block = map.blocks.find(({ area }) => contains(area, row, column));
  if (block) return t("periksa.peta.sel", { sel, rumus: rumusOf(map, block.pattern) });
  const isTyped = map.typed.some((area) => contains(area, row, column));
  return t(isTyped ? "periksa.peta.ketik" : "periksa.peta.kosong", { sel });
}

/** "A: D2 berisi =B2/C2 (7 sel)": a formula by its letter, where it stands first and what it says there. */
export function rumusOf({ examples, sizes }: FormulaMap, pattern: number): string {
  const last = CORAK.length - 1;
  const example = examples[pattern];
  const huruf = CORAK[Math.min(pattern, last)]?.letter ?? "";
  return t("periksa.peta.rumus", {
    huruf,
    sel: example?.cell ?? "",
    rumus: example?.formula ?? "",
    n: formatAngka(sizes[pattern] ?? 0, 0),
  });
}
