import type { Area } from "./area";
import type { Shift } from "./formula-moves";

/** What happened on a sheet. */
export type SheetChange =
  /** Values or formulas. `calculated`: results followed from an edit elsewhere. */
  | { readonly kind: "content"; readonly area: Area; readonly calculated: boolean }
  /** Fonts, fills, borders, number formats, conditional formats. */
  | { readonly kind: "format"; readonly area: Area }
  /** Merges, sizes, hidden rows or columns, frozen panes, protection, tables, charts, page layout. */
  | { readonly kind: "layout" };

/** What happened to the workbook, for whoever shows it or must tell the add-in. `sheet` is an id. */
export type Change =
  | (SheetChange & { readonly sheet: string })
  | { readonly kind: "sheetAdded" | "sheetDeleted" | "sheetChanged" | "activated"; readonly sheet: string }
  /** Rows, columns or cells were put in or taken out. */
  | { readonly kind: "shifted"; readonly sheet: string; readonly shift: Shift }
  | { readonly kind: "selection"; readonly sheet: string; readonly area: Area };

export type Listener<T> = (event: T) => void;

export class Listeners<T> {
  private readonly all = new Set<Listener<T>>();

  /** Returns the function that ends the subscription. */
  add(listener: Listener<T>): () => void {
    this.all.add(listener);
    return () => this.all.delete(listener);
  }

  tell(event: T): void {
    for (const listener of [...this.all]) listener(event);
  }
}
