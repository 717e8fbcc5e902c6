import type { ComponentType } from "react";
import type { KunciTetap } from "../locale/t";
import type { TabId } from "./state/tab";

/** What a tab shows. */
export interface TabParts {
  readonly Content: ComponentType;
  /** What stays in sight at the bottom: the tab's buttons. */
  readonly Actions: ComponentType;
  /** What it looks at, where that is not the place chosen for all tabs. */
  readonly Place?: ComponentType;
}

interface Tab {
  readonly id: TabId;
  readonly label: KunciTetap;
  /** null: it is part of the pane from the start. */
  readonly load: (() => Promise<TabParts>) | null;
}

/** The tabs in their order; another tab is another record. All but the first come after the pane is open. */
export const tabs: readonly [Tab, ...Tab[]] = [
  { id: "hitung", label: "tab.hitung", load: null },
  { id: "periksa", label: "tab.periksa", load: () => import("./periksa/tab") },
  { id: "laporan", label: "tab.laporan", load: () => import("./laporan/tab") },
  { id: "aturan", label: "tab.aturan", load: () => import("./aturan/tab") },
];

const loaded = new Map<TabId, TabParts>();

/** The parts of a tab that has come already, so that it is drawn without a blank between. */
export function partsOf(id: TabId): TabParts | null {
  return loaded.get(id) ?? null;
}

export async function loadTab(id: TabId): Promise<void> {
  const load = tabs.find((tab) => tab.id === id)?.load;
  if (load && !loaded.has(id)) loaded.set(id, await load());
}

/** The other tabs, when nothing else is to do; one that fails to come is asked for again when it is opened. */
export async function loadTabs(): Promise<void> {
  await Promise.allSettled(tabs.map(({ id }) => loadTab(id)));
}
