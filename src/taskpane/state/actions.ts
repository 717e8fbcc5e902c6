import { COMMANDS } from "../../commands/commands";
import type { ColumnRole } from "../../domain/roles";
import type { Lingkup } from "../../plan/reading";
import type { PilihanNaskah, Session } from "../../session/session";
import type { TempatAngka } from "../../tasks/mengapa/explain-place";
import { createLaporanActions } from "../laporan/actions";
import { createPeriksaActions } from "../periksa/actions";
import type { Store } from "./store";
import { createCellActions } from "./cell-actions";
import { createRuleActions } from "./rule-actions";
import { createWork, type Work } from "./work";
import type { LembarSiapId } from "../../session/lembar-siap";
import type { LoadTab, TabId } from "./tab";

/** Everything a person can do in the pane. */
export type Actions = ReturnType<typeof createActions>;

export function createActions(session: Session, store: Store, loadTab: LoadTab) {
  const { dispatch, getState } = store;
  const work = createWork(session, store);
  const { guard, refresh, hitung, cancel } = work;

  return {
    ...createRuleActions(session, store, work),
    ...createNewSheetActions(session, store, work),
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
    /** What is announced is read as it is before it is written: a mere look does not know every merge. */
    openPlan: async () => {
      await refresh("fresh");
      dispatch({ type: "plan-opened" });
    },
    closePlan: () => dispatch({ type: "plan-closed" }),
    openMengapa: (isOpen: boolean) => dispatch({ type: "mengapa-opened", isOpen }),
    openColumns: (tabel: string | null) => dispatch({ type: "columns-opened", tabel }),
    ...createCellActions(session, store, work, loadTab),
    dismissPesan: () => dispatch({ type: "pesan-dismissed" }),
    selectCell: (sheet: string, cell: string) => guard(() => session.selectCell(sheet, cell)),
    /** Why a figure is what it is; null where nothing is to say, or where it could not be told (a message says so). */
    mengapa: (tempat: TempatAngka) => work.ask(() => session.mengapa(tempat)),
    /** The place's figures as charts; null where they could not be told (a message says so). */
    grafik: () => work.ask(() => session.grafik(getState().lingkup)),
    chooseLingkup(lingkup: Lingkup) {
      dispatch({ type: "lingkup-chosen", lingkup });
      return refresh();
    },
    ...createWritingActions(session, store, work),
  };
}

/** Commands that write to the workbook, beside *Hitung* and those of the other tabs. */
function createWritingActions(session: Session, { dispatch, getState }: Store, work: Work) {
  const { guard, andRefresh } = work;
  return {
    /** Takes the last `banyak` commands back. */
    undo: (banyak = 1) =>
      andRefresh(async () => {
        const { lingkup } = getState();
        const perintah = await COMMANDS.urungkan.perform(session, { lingkup, banyak });
        dispatch({ type: "undone", perintah });
        dispatch({ type: "pengaturan-set", pengaturan: await session.loadPengaturan() });
      }),
    removeSorotan: () =>
      guard(async () =>
        dispatch({
          type: "sorotan-removed",
          perintah: await COMMANDS.hapusSorotan.perform(session, getState()),
        }),
      ),
    /** Columns that the next run fills, beside a table that has none. */
    tambahKolom: (table: string, roles: readonly ColumnRole[]) =>
      andRefresh(async () => {
        const { lingkup } = getState();
        const perintah = await COMMANDS.tambahKolom.perform(session, { lingkup, table, roles });
        dispatch({ type: "done", perintah });
      }),
    /** Tables of a Word document become sheets. */
    ambilNaskah: (pilihan: PilihanNaskah) =>
      andRefresh(() =>
        work.carryOut(async (jalan) => {
          const perintah = await COMMANDS.ambilNaskah.perform(session, { pilihan, lingkup: "buku", jalan });
          dispatch({ type: "done", perintah });
        }),
      ),
  };
}

/** Sheets for whoever has none yet: a blank document to fill in, or a sample to look at. */
function createNewSheetActions(session: Session, { dispatch }: Store, { andRefresh }: Work) {
  return {
    sisipkanLembar: (id: LembarSiapId) =>
      andRefresh(async () => dispatch({ type: "done", perintah: await session.sisipkanLembar(id) })),
    sisipkanContoh: () =>
      andRefresh(async () => {
        dispatch({ type: "done", perintah: await session.sisipkanContoh() });
        dispatch({ type: "contoh-inserted" });
      }),
  };
}
