import { firstOf } from "../items";
import type { Border, Style, StylePatch } from "./style";
import { PLAIN } from "./style";

/** The distinct looks of a workbook. Index 0 is the look of an untouched cell. */
export class StyleBook {
  private readonly indexes = new Map<string, number>();
  private readonly patched = new Map<string, Map<number, number>>();
  readonly list: Style[];

  /** `styles` keep their positions, repeated looks included: they are the records of an opened file. */
  constructor(styles: readonly Style[] = [PLAIN]) {
    this.list = [...styles];
    styles.forEach((style, index) => {
      const key = JSON.stringify(style);
      if (!this.indexes.has(key)) this.indexes.set(key, index);
    });
  }

  at(index: number): Style {
    return this.list[index] ?? firstOf(this.list);
  }

  /** Index of this look, added where it is new. */
  add(style: Style): number {
    const key = JSON.stringify(style);
    let index = this.indexes.get(key);
    if (index === undefined) {
      index = this.list.push(style) - 1;
      this.indexes.set(key, index);
    }
    return index;
  }

  /** Index of the look that results from changing look `index`. */
  patch(index: number, patch: StylePatch): number {
    return this.patcher(patch)(index);
  }

  /** Makes one change to many looks: what is told of one cell is known for the next that looks the same. */
  patcher(patch: StylePatch): (index: number) => number {
    const key = JSON.stringify(patch);
    const results = this.patched.get(key) ?? new Map<number, number>();
    this.patched.set(key, results);
    return (index) => {
      let result = results.get(index);
      if (result === undefined) {
        result = this.add(applyPatch(this.at(index), patch));
        results.set(index, result);
      }
      return result;
    };
  }
}

function applyPatch(style: Style, patch: StylePatch): Style {
  return {
    numberFormat: patch.numberFormat ?? style.numberFormat,
    font: { ...style.font, ...patch.font },
    fill: patch.fill ?? style.fill,
    border: patch.border ? applyBorder(style.border, patch.border) : style.border,
    alignment: { ...style.alignment, ...patch.alignment },
    locked: patch.locked ?? style.locked,
    formulaHidden: patch.formulaHidden ?? style.formulaHidden,
    quotePrefix: patch.quotePrefix ?? style.quotePrefix,
    base: style.base,
  };
}

function applyBorder(border: Border, patch: NonNullable<StylePatch["border"]>): Border {
  const kept = Object.entries({ ...border, ...patch }).filter(([, line]) => line);
  return Object.fromEntries(kept.sort(([a], [b]) => a.localeCompare(b))) as Border;
}
