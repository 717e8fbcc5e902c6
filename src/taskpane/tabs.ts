import type { KunciTetap } from "../locale/t";
import type { ComponentType } from "react";
import { AturanActions } from "./aturan/AturanActions";
import { AturanTab } from "./aturan/AturanTab";
import { HitungActions } from "./hitung/HitungActions";
import { HitungTab } from "./hitung/HitungTab";

export type TabId = "hitung" | "aturan";

interface Tab {
  readonly id: TabId;
  readonly label: KunciTetap;
  readonly Content: ComponentType;
  /** What stays in sight at the bottom: the tab's buttons. */
  readonly Actions: ComponentType;
}

/** The tabs in their order; another tab is another record. */
export const tabs: readonly Tab[] = [
  { id: "hitung", label: "tab.hitung", Content: HitungTab, Actions: HitungActions },
  { id: "aturan", label: "tab.aturan", Content: AturanTab, Actions: AturanActions },
];
