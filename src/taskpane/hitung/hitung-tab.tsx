import { Button } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { t } from "../../locale/t";
import { usePanel } from "../state/use-panel";
import { hasNothingToCompute, showsResult } from "../state/views";
import { EmptyState } from "./empty-state";
import { ResultView } from "./result-view";
import { TableList } from "./table-list";
import { useLooks } from "../shared/use-looks";

const PlanView = lazy(() => import("./plan-view"));

export function HitungTab() {
  const looks = useLooks();
  const { state, actions } = usePanel();
  const { inspeksi, isReading } = state;
  if (!inspeksi) {
    return (
      <div className={looks.screen}>
        {!isReading && <Button onClick={() => void actions.refresh()}>{t("tempat.bacaLagi")}</Button>}
      </div>
    );
  }
  if (hasNothingToCompute(inspeksi)) return <EmptyState inspeksi={inspeksi} lingkup={state.lingkup} />;
  if (state.layar === "rencana")
    return (
      <Suspense>
        <PlanView inspeksi={inspeksi} />
      </Suspense>
    );
  const tables = <TableList inspeksi={inspeksi} lingkup={state.lingkup} />;
  // Where there is no column to fill, the way to one stands before what the figures come to.
  const isUnfilled = inspeksi.result.cells.length === 0;
  return (
    <div className={looks.screen}>
      {isUnfilled && tables}
      {showsResult(state) && (
        <ResultView
          inspeksi={inspeksi}
          diganti={state.dihitung ? state.diganti : []}
          hasSorotan={state.hasSorotan}
        />
      )}
      {!isUnfilled && tables}
    </div>
  );
}
