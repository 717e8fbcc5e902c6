import { useCallback, useRef, useState } from "react";
import type { Sheet } from "../../model/sheet";
import type { Cursors, Position } from "./cursor";
import { editText } from "./edit-text";
import { enterText } from "./edits";

/** A cell that is being typed into. */
export interface Edit extends Position {
  readonly sheet: Sheet;
  readonly text: string;
  /** Whether the field over the cell or the formula bar has the keyboard. */
  readonly in: "cell" | "bar";
  /** Begun by typing over the cell: arrow keys then leave it, as in Excel. */
  readonly quick: boolean;
}

export interface Editing {
  readonly edit: Edit | null;
  /** Begins on the active cell: with its content, or with `typed` in its place. */
  begin(where: Edit["in"], typed?: string): void;
  type(text: string): void;
  /** Puts the text into the cell. */
  commit(): void;
  cancel(): void;
}

/** Typing into cells; `refuse` is told when the workbook does not take an entry. */
export function useEditing(sheet: Sheet, cursors: Cursors, refuse: (error: unknown) => void): Editing {
  const [edit, setEdit] = useState<Edit | null>(null);
  const current = useRef<Edit | null>(null);

  const change = useCallback((next: Edit | null) => {
    current.current = next;
    setEdit(next);
  }, []);

  const begin = (where: Edit["in"], typed?: string) => {
    const { active } = cursors.of(sheet);
    const style = sheet.workbook.styles.at(sheet.styleIndex(active.row, active.column));
    const text = typed ?? editText(sheet.cell(active.row, active.column), style);
    change({ ...active, sheet, text, in: where, quick: typed !== undefined });
  };

  const commit = () => {
    const done = current.current;
    change(null);
    if (!done) return;
    try {
      const style = sheet.workbook.styles.at(done.sheet.styleIndex(done.row, done.column));
      const before = editText(done.sheet.cell(done.row, done.column), style);
      if (done.text !== before) enterText(done.sheet, done, done.text);
    } catch (error) {
      refuse(error);
    }
  };

  return {
    edit,
    begin,
    type: (text) => current.current && change({ ...current.current, text }),
    commit,
    cancel: () => change(null),
  };
}
