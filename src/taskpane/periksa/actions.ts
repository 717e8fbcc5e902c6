import { COMMANDS } from "../../commands/commands";
import type { Session } from "../../session/session";
import type { Perintah } from "../../session/results";
import type { AturanId } from "../../tasks/periksa/aturan-id";
import type { Temuan } from "../../tasks/periksa/temuan";
import type { Store } from "../state/store";
import type { Work } from "../state/work";
import type { PeriksaEvent, Saring } from "./state";

/** Everything a person can do in the tab Periksa. */
export function createPeriksaActions(session: Session, { dispatch, getState }: Store, work: Work) {
  const { guard, refresh, carryOut } = work;
  const emit = (event: PeriksaEvent) => dispatch({ type: "periksa", event });
  const keep = (change: () => Promise<Perintah>) =>
    guard(async () => {
      dispatch({ type: "done", perintah: await change() });
      await refresh();
    });

  return {
    run: () => {
      emit({ type: "asked" });
      return carryOut(async (jalan) => {
        const periksaan = await COMMANDS.periksa.perform(session, { lingkup: getState().lingkup, jalan });
        dispatch({ type: "audited", periksaan });
      });
    },
    /** Writes what the findings with these ids should say. */
    mend: async (ids: readonly string[]) => {
      await carryOut(async (jalan) => {
        const perintah = await COMMANDS.perbaiki.perform(session, {
          temuan: ids,
          lingkup: getState().lingkup,
          jalan,
        });
        dispatch({ type: "done", perintah });
      });
      await refresh();
    },
    letStand: (temuan: Temuan, alasan: string) => keep(() => session.abaikan(temuan, alasan)),
    raiseAgain: (temuan: Temuan) => keep(() => session.batalAbaikan(temuan)),
    filter: (saring: Saring, aturan: AturanId | null) => emit({ type: "filtered", saring, aturan }),
    /** How surprising a formula must be to be named; kept with the workbook. */
    setAmbang: (ambangJanggal: number) =>
      keep(async () => {
        const pengaturan = { ...(await session.loadPengaturan()), ambangJanggal };
        dispatch({ type: "pengaturan-set", pengaturan });
        return session.savePengaturan(pengaturan);
      }),
    mark: () =>
      guard(async () => {
        dispatch({ type: "done", perintah: await COMMANDS.sorotTemuan.perform(session, getState()) });
        emit({ type: "marked", isDisorot: true });
      }),
    writeSheet: () =>
      carryOut(async (jalan) => {
        const perintah = await COMMANDS.tulisLembarTemuan.perform(session, {
          lingkup: getState().lingkup,
          jalan,
        });
        dispatch({ type: "done", perintah });
        emit({ type: "listed", lembar: perintah.lembar });
      }),
  };
}
