export type TabId = "hitung" | "periksa" | "laporan" | "aturan";

/** Brings what a tab is drawn with, so that it is there when it opens. The tabs know the state; the state knows no tab. */
export type LoadTab = (tab: TabId) => Promise<void>;
