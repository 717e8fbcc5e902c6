import { COMMANDS } from "../../commands/commands";
import type { Pengaturan } from "../../domain/pengaturan";
import type { Lingkup } from "../../plan/reading";
import type { Session } from "../../session/session";
import type { ColumnCorrection } from "../../sheet/table";
import { createLaporanActions } from "../laporan/actions";
import { createPeriksaActions } from "../periksa/actions";
import { loadTab, type TabId } from "../tabs";
import type { Store } from "./store";
import { createWork } from "./work";

/** Everything a person can do in the pane. */
export type Actions = ReturnType<typeof createActions>;

export function createActions(session: Session, store: Store) {
  const { dispatch, getState } = store;
  const work = createWork(session, store);
  const { guard, refresh, hitung, cancel } = work;
  /** What changes what would be read: done, then read again. */
  const andRefresh = (change: () => Promise<void>) =>
    guard(async () => {
      await change();
      await refresh();
    });

  return {
    laporan: createLaporanActions(session, store, work),
    periksa: createPeriksaActions(session, store, work),
    refresh,
    hitung,
    cancel,
    repeat: work.repeat,
    openTab: (tab: TabId) =>
      guard(async () => {
        await loadTab(tab);
        dispatch({ type: "tab-opened", tab });
        const { isAsked, hasil } = getState().periksa;
        if (tab === "periksa" && isAsked && hasil === null) await refresh();
      }),
    openPlan: () => dispatch({ type: "plan-opened" }),
    closePlan: () => dispatch({ type: "plan-closed" }),
    dismissPesan: () => dispatch({ type: "pesan-dismissed" }),
    selectCell: (sheet: string, cell: string) => guard(() => session.selectCell(sheet, cell)),
    chooseLingkup(lingkup: Lingkup) {
      dispatch({ type: "lingkup-chosen", lingkup });
      return refresh();
    },
    undo: () =>
      andRefresh(async () =>
        dispatch({ type: "undone", perintah: await COMMANDS.urungkan.perform(session, getState()) }),
      ),
    removeSorotan: () =>
      guard(async () =>
        dispatch({
          type: "sorotan-removed",
          perintah: await COMMANDS.hapusSorotan.perform(session, getState()),
        }),
      ),
    sisipkanContoh: () =>
      andRefresh(async () => {
        dispatch({ type: "done", perintah: await session.sisipkanContoh() });
        dispatch({ type: "contoh-inserted" });
      }),
    saveKolom: (table: string, corrections: readonly ColumnCorrection[]) =>
      andRefresh(() => session.saveKolom(table, corrections)),
    loadPengaturan: () =>
      guard(async () => dispatch({ type: "pengaturan-set", pengaturan: await session.loadPengaturan() })),
    savePengaturan: (pengaturan: Pengaturan) =>
      andRefresh(async () => {
        dispatch({ type: "pengaturan-set", pengaturan });
        await session.savePengaturan(pengaturan);
      }),
  };
}
