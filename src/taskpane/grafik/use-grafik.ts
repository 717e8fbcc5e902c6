import { useEffect, useState } from "react";
import type { Grafik } from "../../tasks/grafik/grafik";
import { usePanel } from "../state/use-panel";

/** The place's figures as charts, read again when the workbook was; undefined until they are there. */
export function useGrafik(): Grafik | null | undefined {
  const { state, actions } = usePanel();
  const [grafik, setGrafik] = useState<Grafik | null | undefined>(undefined);
  const { inspeksi } = state;
  useEffect(() => {
    let isLate = false;
    void actions.grafik().then((found) => {
      if (!isLate) setGrafik(found);
    });
    return () => {
      isLate = true;
    };
  }, [inspeksi, actions]);
  return grafik;
}
