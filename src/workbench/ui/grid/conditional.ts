import { contains } from "../../model/area";
import { MAX_COLUMNS } from "../../model/cell";
import type { ConditionalFormat, DifferentialFormat } from "../../model/conditional";
import type { Sheet } from "../../model/sheet";
import type { Style } from "../../model/style";

/** Says whether the rule of a conditional format holds for a cell. */
export type RuleTest = (format: ConditionalFormat, row: number, column: number) => boolean;

/** The looks of the cells of a sheet, conditional formats included, for as long as nothing changes there. */
export class SheetLooks {
  private readonly cells = new Map<number, Style>();
  private readonly made = new Map<string, Style>();

  constructor(
    private readonly sheet: Sheet,
    private readonly holds: RuleTest,
  ) {}

  at(row: number, column: number): Style {
    if (this.sheet.conditionalFormats.length === 0) return this.own(row, column);
    const key = row * MAX_COLUMNS + column;
    let style = this.cells.get(key);
    if (!style) this.cells.set(key, (style = this.formatted(row, column)));
    return style;
  }

  private own(row: number, column: number): Style {
    return this.sheet.workbook.styles.at(this.sheet.styleIndex(row, column));
  }

  private formatted(row: number, column: number): Style {
    const applied = this.applied(row, column);
    if (applied.length === 0) return this.own(row, column);
    const key = `${this.sheet.styleIndex(row, column)} ${applied.map(({ id }) => id).join()}`;
    let look = this.made.get(key);
    if (!look) this.made.set(key, (look = applied.reduceRight(withFormat, this.own(row, column))));
    return look;
  }

  /** The formats whose rule holds, strongest first. */
  private applied(row: number, column: number): ConditionalFormat[] {
    const applied: ConditionalFormat[] = [];
    for (const format of this.sheet.conditionalFormats) {
      if (!format.areas.some((area) => contains(area, row, column))) continue;
      if (!this.holds(format, row, column)) continue;
      applied.push(format);
      if (format.stopIfTrue) break;
    }
    return applied;
  }
}

function withFormat(style: Style, { format }: { format: DifferentialFormat }): Style {
  return {
    ...style,
    numberFormat: format.numberFormat ?? style.numberFormat,
    font: { ...style.font, ...format.font },
    fill: format.fill === undefined ? style.fill : { pattern: "solid", color: format.fill },
    border: { ...style.border, ...format.border },
  };
}
