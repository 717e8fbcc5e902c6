import type { ChangeKolom } from "../../session/simpanan";
import type { KolomGanti } from "../../book/kolom-ganti";
import type { Pengaturan } from "../../domain/pengaturan";
import type { Session } from "../../session/session";
import type { Perintah } from "../../session/results";
import { displayLanguage } from "../../excel/platform";
import { bahasaFor, languageTag, setBahasa, type Bahasa } from "../../locale/t";
import { keepBahasa } from "../preferences";
import type { Store } from "./store";
import type { Work } from "./work";

/** What a person decides about this workbook: its rules, and what its columns hold. */
export function createRuleActions(
  session: Session,
  { dispatch }: Store,
  { guard, andRefresh, refresh }: Work,
) {
  const done = (perintah: Perintah) => dispatch({ type: "done", perintah });
  return {
    /** The office's formulas of a column are replaced by the next run, or no longer; the plan is made anew. */
    toggleGanti(kolom: KolomGanti) {
      dispatch({ type: "ganti-toggled", kolom });
      return refresh();
    },
    /** For this machine; null: the language of Excel. */
    async chooseBahasa(choice: Bahasa | null) {
      const bahasa = choice ?? bahasaFor(displayLanguage());
      keepBahasa(choice);
      await setBahasa(bahasa);
      document.documentElement.lang = languageTag();
      dispatch({ type: "bahasa-chosen", bahasa });
    },
    saveKolom: (table: string, change: ChangeKolom) =>
      andRefresh(async () => done(await session.saveKolom(table, change))),
    /** The office's method of efficiency, asked for where no figure shows it: kept with the workbook. */
    chooseEfisiensi: (efisiensi: string) =>
      andRefresh(async () => {
        const pengaturan = { ...(await session.loadPengaturan()), efisiensi };
        dispatch({ type: "pengaturan-set", pengaturan });
        done(await session.savePengaturan(pengaturan));
      }),
    loadPengaturan: () =>
      guard(async () => dispatch({ type: "pengaturan-set", pengaturan: await session.loadPengaturan() })),
    savePengaturan: (pengaturan: Pengaturan) =>
      andRefresh(async () => {
        dispatch({ type: "pengaturan-set", pengaturan });
        done(await session.savePengaturan(pengaturan));
      }),
  };
}
