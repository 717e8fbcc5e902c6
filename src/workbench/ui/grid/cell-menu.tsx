import type { FocusEvent, KeyboardEvent } from "react";
import type { CellCommands } from "../ribbon/read-ribbon";
import type { Point } from "./use-cell-menu";

interface CellMenuProps {
  readonly menu: CellCommands;
  readonly at: Point;
  readonly onChoose: (command: string) => void;
  readonly onClose: () => void;
}

/** What the add-in offers where a cell is clicked with the right button; Excel has it below its own commands. */
export function CellMenu({ menu, at, onChoose, onClose }: CellMenuProps) {
  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    event.stopPropagation();
    if (event.key === "Escape" || event.key === "Tab") onClose();
    else if (event.key === "ArrowDown") step(event.currentTarget, 1);
    else if (event.key === "ArrowUp") step(event.currentTarget, -1);
    else return;
    event.preventDefault();
  }

  function onBlur({ currentTarget, relatedTarget }: FocusEvent): void {
    if (!currentTarget.contains(relatedTarget)) onClose();
  }

  return (
    <div
      className="cell-menu"
      role="menu"
      aria-label={menu.label}
      tabIndex={-1}
      style={{ left: `min(${at.x}px, 100vw - 240px)`, top: `min(${at.y}px, 100vh - 200px)` }}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
      onPointerDown={(event) => event.stopPropagation()}
    >
      <span className="cell-menu-name" aria-hidden>
        {menu.label}
      </span>
      {menu.items.map(({ id, label, command }, index) => (
        <button
          key={id}
          type="button"
          role="menuitem"
          ref={index === 0 ? focus : undefined}
          onClick={() => {
            onClose();
            onChoose(command);
          }}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

function focus(item: HTMLElement | null): void {
  item?.focus({ preventScroll: true });
}

/** Goes on among the items, round at the ends. */
function step(menu: HTMLElement, by: 1 | -1): void {
  const items = [...menu.querySelectorAll<HTMLElement>("[role=menuitem]")];
  const from = items.findIndex((item) => item === menu.ownerDocument.activeElement);
  items.at((from + by) % items.length)?.focus();
}
