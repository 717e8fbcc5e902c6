import { Button } from "@fluentui/react-components";
import { t } from "../../locale/t";
import { usePanel } from "../state/use-panel";

interface OnlyCellProps {
  /** "G14" */
  readonly sel: string;
  readonly isEmpty: boolean;
}

/** Says that the findings of one cell alone are in sight, and leads back to all. */
export function OnlyCell({ sel, isEmpty }: OnlyCellProps) {
  const { actions } = usePanel();
  return (
    <div role="status">
      {t(isEmpty ? "sel.tanpaTemuan" : "sel.hanya", { sel })}{" "}
      <Button size="small" appearance="subtle" onClick={actions.showAllFindings}>
        {t("sel.semua")}
      </Button>
    </div>
  );
}
