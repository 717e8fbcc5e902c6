import type { Area } from "./area";
import type { Border, Colour, Underline } from "./style";

/** A conditional format of one sheet, which lists them in the order in which they are applied. */
export interface ConditionalFormat {
  /** Unique within the workbook; not kept in the file. */
  readonly id: string;
  areas: Area[];
  stopIfTrue: boolean;
  rule: ConditionalRule;
  format: DifferentialFormat;
  /** The rule as it stands in the opened file; dropped when rule or format change. */
  origin?: string;
  /** Id of the rule, or of its continuation, in the file's extension list. */
  readonly extensionId?: string;
}

export type ConditionalRule =
  | { readonly kind: "custom"; readonly formula: string }
  | {
      readonly kind: "cellValue";
      /** As in the file: "lessThan", "between", ... */
      readonly operator: string;
      readonly formula1: string;
      readonly formula2: string | null;
    }
  | {
      readonly kind: "text";
      readonly operator: "containsText" | "notContains" | "beginsWith" | "endsWith";
      readonly text: string;
    }
  /** Colour scales, data bars, icon sets, top/bottom, presets: kept as they are, not evaluated. */
  | { readonly kind: "other"; readonly type: string };

/** What a conditional format changes; absent fields leave the cell's own look. */
export interface DifferentialFormat {
  readonly numberFormat?: string;
  readonly font?: {
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: Underline;
    readonly strikethrough?: boolean;
    readonly color?: Colour;
  };
  readonly fill?: Colour;
  readonly border?: Border;
}
