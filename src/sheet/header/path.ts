import type { HeaderPath } from "./header-path";
import { formulaInHeading, ownNumber } from "./formula-in-heading";
import { lastOf } from "../../domain/items";
import type { Grid } from "../grid";
import type { Area } from "../snapshot";
import type { HeaderBlock } from "./header-block";
import { monthInRun, ordinalInRun, ordinalName } from "./header-ordinals";
import { unitWord } from "./header-rows";
import { asCount, numberingLabel } from "./numbering-row";
import { withWordedFormulas } from "./worded-formula";
import { moneyMultiplier, readUnit } from "../words/unit-words";

export function headerPaths(grid: Grid, block: HeaderBlock): HeaderPath[] {
  const paths: HeaderPath[] = [];
  for (let column = block.left; column < block.right; column += 1)
    paths.push(headerPath(grid, block, column));
  return withWordedFormulas(grid, block, withImpliedLabels(paths));
}

/** "Anggaran | Realisasi | Selisih (3 = 2 - 1)" without a numbering row: the number of one column tells those of all. */
function withImpliedLabels(paths: readonly HeaderPath[]): HeaderPath[] {
  const firsts = paths.flatMap(({ column, texts }) => {
    const own = ownNumber(texts.at(-1) ?? "");
    return own === null ? [] : [column - own];
  });
  const [before = 0] = firsts;
  const isTold = firsts.length > 0 && firsts.every((own) => own === before);
  if (!isTold || paths.some(({ label }) => label !== null)) return [...paths];
  return paths.map((path) =>
    path.column > before ? { ...path, label: String(path.column - before) } : path,
  );
}

/** "K › Volume | Satuan": words, which are in no unit themselves, and which the number over both does not compute. */
const NAMES_UNITS = /^\s*satuan\s*$/i;

function headerPath(grid: Grid, block: HeaderBlock, column: number): HeaderPath {
  const texts = textsAbove(grid, block, column);
  const numbered = numberingLabel(numberingText(grid, block, column));
  const multiplier = multiplierOf(grid, block, column, texts);
  const unit = unitOf(grid, block, column, texts);
  const [leaf = ""] = texts.slice(-1);
  const path = {
    column,
    texts,
    unit,
    multiplier,
    isGap: isGap(grid, block, column),
    label: numbered?.label ?? labelInHeading(leaf),
    formula: numbered?.formula ?? formulaInHeading(leaf),
  };
  return NAMES_UNITS.test(leaf) ? { ...path, unit: null, formula: null } : path;
}

/** Its headings from the top down, each once. */
function textsAbove(grid: Grid, block: HeaderBlock, column: number): string[] {
  const texts: string[] = [];
  for (let row = block.top; row < block.bottom; row += 1) {
    if (row === block.numberingRow || row === block.unitRow || row === block.formulaRow) continue;
    const own = heading(grid, block, row, column);
    const text =
      ordinalName(texts.at(-1) ?? "", own) ??
      monthInRun(grid, row, column) ??
      ordinalInRun(grid, block.top, row, column) ??
      own;
    if (isOverAll(grid, block, row, column)) texts.unshift(text);
    else addTo(texts, text, block.wrapped.includes(row));
  }
  return texts;
}

/** "Target | Realisasi | Capaian" above one merged "Kinerja": what spans them all names their group, though it stands below. */
function isOverAll(grid: Grid, block: HeaderBlock, row: number, column: number): boolean {
  const own = grid.merge(row, column);
  if (!own || own.columns < 2 || own.row !== row || row === block.top) return false;
  return spanned(own).every((at) => {
    const above = grid.merge(row - 1, at);
    return !grid.isBlank(row - 1, at) && (above === null || above.columns === 1);
  });
}

function spanned({ column, columns }: Area): number[] {
  return Array.from({ length: columns }, (_, step) => column + step);
}

/** "Capaian" over "Kinerja (%)" that goes on with it is one heading; what is said twice counts once. */
function addTo(texts: string[], text: string, goesOn: boolean): void {
  if (text === "") return;
  if (goesOn) texts.push([texts.pop() ?? "", text].join(" ").trim());
  else if (text !== texts.at(-1)) texts.push(text);
}

/**
 * The unit below the heading. Beside quarters of two rows, the columns of a single heading have their unit one
 * row higher: there it is the last of the headings, and taken from them.
 */
function unitOf(grid: Grid, block: HeaderBlock, column: number, texts: string[]): HeaderPath["unit"] {
  if (block.unitRow === null) return null;
  const higher = texts.length < 2 ? null : unitWord(lastOf(texts));
  if (higher !== null) texts.pop();
  return higher ?? unitWord(grid.shownText(block.unitRow, column));
}

function multiplierOf(grid: Grid, block: HeaderBlock, column: number, texts: readonly string[]): number {
  const below = block.unitRow === null ? null : readUnit(grid.shownText(block.unitRow, column));
  return below === null || below.multiplier === 1 ? moneyMultiplier(texts.join(" ")) : below.multiplier;
}

/**
 * The heading over a column in one header row; an unmerged group heading reaches over the blanks beside it, up to the
 * next heading above them.
 */
function heading(grid: Grid, block: HeaderBlock, row: number, column: number): string {
  const merged = grid.merge(row, column);
  if (merged) return isNoHeading(block, merged.row) ? "" : grid.text(merged.row, merged.column);
  if (!grid.isBlank(row, column)) return grid.text(row, column);
  if (!hasHeadingBelow(grid, block, row, column) || beginsAbove(grid, block, row, column)) return "";
  for (let left = column - 1; left >= block.left; left -= 1) {
    if (grid.isBlank(row, left) && !grid.isCovered(row, left)) {
      if (!hasHeadingBelow(grid, block, row, left) || beginsAbove(grid, block, row, left)) return "";
      continue;
    }
    const reaches = hasHeadingBelow(grid, block, row, left) && grid.merge(row, left) === null;
    return reaches ? grid.text(row, left) : "";
  }
  return "";
}

/** Above the headings, or a number of the columns, a unit or a formula that is merged down over the rows below it. */
function isNoHeading({ top, numberingRow, unitRow, formulaRow }: HeaderBlock, row: number): boolean {
  return row < top || row === numberingRow || row === unitRow || row === formulaRow;
}

/** "Kelompok Belanja | | | | Pagu Kas" over "Operasi | | Total": the last of them ends where "Pagu Kas" begins. */
function beginsAbove(grid: Grid, block: HeaderBlock, row: number, column: number): boolean {
  for (let upper = block.top; upper < row; upper += 1)
    if (!grid.isBlank(upper, column) && grid.merge(upper, column) === null) return true;
  return false;
}

function isGap(grid: Grid, block: HeaderBlock, column: number): boolean {
  for (let row = block.top; row < block.bottom; row += 1) {
    const area = grid.merge(row, column);
    if (!area || area.columns === 1 || hasHeadingBelow(grid, block, row, column)) continue;
    for (let other = area.column; other < area.column + area.columns; other += 1) {
      if (hasHeadingBelow(grid, block, row, other)) return true;
    }
  }
  return false;
}

function hasHeadingBelow(grid: Grid, block: HeaderBlock, row: number, column: number): boolean {
  for (let below = row + 1; below < block.bottom; below += 1) {
    if (below === block.numberingRow || below === block.formulaRow) continue;
    if (!grid.isBlank(below, column) && grid.merge(below, column)?.row !== row) return true;
  }
  return false;
}

function numberingText(grid: Grid, block: HeaderBlock, column: number): string {
  const row = block.numberingRow;
  if (row === null) return "";
  const own = asCount(grid.shownText(row, column));
  if (own !== "" || block.unitRow === null) return own;
  for (let left = column - 1; left >= block.left; left -= 1) {
    if (!grid.isBlank(row, left)) return grid.text(row, left);
  }
  return "";
}

/** "Anggaran › (%) › Tahun 2020": a year below the heading says when, not what. */
export function namingTexts(texts: readonly string[]): readonly string[] {
  const isYear = texts.length > 2 && YEAR.test(texts.at(-1) ?? "");
  return isYear ? texts.slice(0, -1) : texts;
}

const YEAR = /^(tahun|thn|th|ta|t\.a\.?)?\.?\s*(19|20)\d\d$/i;

/** "Jumlah Koperasi Sehat (a)" -> "a": what formulas in other headings call the column. */
function labelInHeading(text: string): string | null {
  return /\(\s*([a-z])\s*\)\s*$/i.exec(text)?.[1]?.toLowerCase() ?? null;
}
