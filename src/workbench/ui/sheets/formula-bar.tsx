import type { FormEvent, KeyboardEvent } from "react";
import type { Cell } from "../../model/cell";
import type { Style } from "../../model/style";
import { editText } from "../grid/edit-text";
import type { Editing } from "../grid/use-editing";
import { words } from "../words";

interface FormulaBarProps {
  /** Of the selection; of a merged area alone, that of its first cell. */
  readonly address: string;
  readonly cell: Cell | undefined;
  readonly style: Style;
  readonly editing: Editing;
  readonly onEditorKeyDown: (event: KeyboardEvent) => void;
  /** Goes to an address that was typed. */
  readonly onGo: (address: string) => void;
}

/** Where the selection stands, and what its active cell holds. */
export function FormulaBar({ address, cell, style, editing, onEditorKeyDown, onGo }: FormulaBarProps) {
  const { edit } = editing;
  function go(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    onGo(String(new FormData(event.currentTarget).get("address")));
  }
  return (
    <div className="formula-bar" data-region="formula">
      <form onSubmit={go}>
        <input
          key={address}
          className="address-box"
          name="address"
          aria-label={words.address}
          defaultValue={address}
          autoComplete="off"
          spellCheck={false}
          onFocus={(event) => event.target.select()}
        />
      </form>
      <span className="formula-sign" aria-hidden>
        fx
      </span>
      <input
        className="formula-field"
        aria-label={words.cellContent}
        autoComplete="off"
        spellCheck={false}
        value={edit ? edit.text : editText(cell, style)}
        onFocus={() => editing.begin("bar")}
        onChange={(event) => editing.type(event.target.value)}
        onKeyDown={onEditorKeyDown}
        onBlur={editing.commit}
      />
    </div>
  );
}
