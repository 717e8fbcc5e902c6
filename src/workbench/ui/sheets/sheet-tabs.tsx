import { useEffect, useRef } from "react";
import type { Workbook } from "../../model/workbook";
import { words } from "../words";

/** The sheets that are not hidden. */
export function SheetTabs({ workbook }: { readonly workbook: Workbook }) {
  const active = workbook.activeSheet;
  const tab = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    tab.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [active]);
  return (
    <div className="sheet-tabs" role="tablist" aria-label={words.sheets} data-region="tabs">
      {workbook.sheets
        .filter((sheet) => sheet.visibility === "visible")
        .map((sheet) => (
          <button
            key={sheet.id}
            ref={sheet === active ? tab : null}
            type="button"
            role="tab"
            className="sheet-tab"
            aria-selected={sheet === active}
            style={sheet.tabColor ? { boxShadow: `inset 0 -3px ${sheet.tabColor}` } : {}}
            onClick={() => workbook.activate(sheet)}
          >
            {sheet.name}
          </button>
        ))}
    </div>
  );
}
