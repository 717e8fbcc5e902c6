import type { KunciTetap } from "../locale/t";
import type { ComponentType } from "react";
import { AturanActions } from "./aturan/aturan-actions";
import { AturanTab } from "./aturan/aturan-tab";
import { HitungActions } from "./hitung/hitung-actions";
import { HitungTab } from "./hitung/hitung-tab";
import { LaporanActions } from "./laporan/laporan-actions";
import { LaporanPlace } from "./laporan/laporan-place";
import { LaporanTab } from "./laporan/laporan-tab";
import { PeriksaActions } from "./periksa/periksa-actions";
import { PeriksaTab } from "./periksa/periksa-tab";

export type TabId = "hitung" | "periksa" | "laporan" | "aturan";

interface Tab {
  readonly id: TabId;
  readonly label: KunciTetap;
  readonly Content: ComponentType;
  /** What stays in sight at the bottom: the tab's buttons. */
  readonly Actions: ComponentType;
  /** What it looks at, where that is not the place chosen for all tabs. */
  readonly Place?: ComponentType;
}

/** The tabs in their order; another tab is another record. */
export const tabs: readonly Tab[] = [
  { id: "hitung", label: "tab.hitung", Content: HitungTab, Actions: HitungActions },
  { id: "periksa", label: "tab.periksa", Content: PeriksaTab, Actions: PeriksaActions },
  {
    id: "laporan",
    label: "tab.laporan",
    Content: LaporanTab,
    Actions: LaporanActions,
    Place: LaporanPlace,
  },
  { id: "aturan", label: "tab.aturan", Content: AturanTab, Actions: AturanActions },
];
