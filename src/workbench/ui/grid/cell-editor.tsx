import type { KeyboardEvent } from "react";
import { useLayoutEffect, useRef } from "react";
import { words } from "../words";
import type { Box } from "./geometry";
import { fontLook } from "./look";
import type { Style } from "../../model/style";

interface CellEditorProps {
  readonly box: Box;
  readonly style: Style;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onLeave: () => void;
}

/** The field that lies over a cell while its content is typed. */
export function CellEditor({ box, style, text, onText, onKeyDown, onLeave }: CellEditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const { current } = field;
    current?.focus({ preventScroll: true });
    current?.setSelectionRange(current.value.length, current.value.length);
  }, []);
  useLayoutEffect(() => {
    const { current } = field;
    if (!current) return;
    current.style.height = `${box.height}px`;
    current.style.height = `${Math.max(box.height, current.scrollHeight)}px`;
  }, [text, box.height]);
  return (
    <textarea
      ref={field}
      className="cell-editor"
      aria-label={words.cellContent}
      spellCheck={false}
      style={{ ...fontLook(style.font), left: box.left, top: box.top, minWidth: box.width }}
      value={text}
      onChange={(event) => onText(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={onLeave}
    />
  );
}
