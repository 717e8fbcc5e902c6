import { lazy, Suspense, useEffect, useState } from "react";
import { isTurSeen, keepTurSeen } from "../preferences";
import { usePanel } from "../state/use-panel";
import { hasNothingToCompute } from "../state/views";

const TurCard = lazy(() => import("./tur-card"));

/** The tour, once on a machine: until it is closed, or whoever sits there shows that it is not needed. */
export function Tur() {
  const { state } = usePanel();
  const [isClosed, setClosed] = useState(isTurSeen);
  const isBusy = state.dihitung || state.layar === "rencana" || state.tab !== "hitung";
  useEffect(() => {
    if (isBusy) keepTurSeen();
  }, [isBusy]);
  if (isClosed || isBusy || isTurSeen() || !state.inspeksi || hasNothingToCompute(state.inspeksi))
    return null;
  const close = () => {
    keepTurSeen();
    setClosed(true);
  };
  return (
    <Suspense>
      <TurCard onClose={close} />
    </Suspense>
  );
}
