import { COMMANDS } from "../../commands/commands";
import { toGangguan } from "../../excel/errors";
import type { Jalan } from "../../plan/jalan";
import type { Session } from "../../session/session";
import type { Store } from "./store";

/** Reading and computing: what takes time, comes back in any order, and can be stopped. */
export interface Work {
  /** Failures end as a message, never as a rejected promise. */
  readonly guard: (work: () => Promise<void>) => Promise<void>;
  /** Reads the place again, audit and all where that is in sight; a reading that comes back late is dropped. */
  readonly refresh: () => Promise<void>;
  /**
   * A command that takes time: after the one under way, watched, and stopped by `cancel`. What it came to, it
   * dispatches.
   */
  readonly carryOut: (command: (jalan: Jalan) => Promise<void>) => Promise<void>;
  readonly hitung: () => Promise<void>;
  /** The last such command once more, where it was refused because the workbook had changed meanwhile. */
  readonly repeat: () => Promise<void>;
  readonly cancel: () => void;
}

export function createWork(session: Session, { dispatch, getState }: Store): Work {
  let pembatal: AbortController | null = null;
  let readings = 0;
  let last: Promise<void> = Promise.resolve();
  let repeat = (): Promise<void> => Promise.resolve();

  const guard = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      dispatch({ type: "failed", gangguan: toGangguan(error) });
    }
  };

  const refresh = () =>
    guard(async () => {
      if (getState().langkah) return;
      const turn = ++readings;
      dispatch({ type: "reading-started" });
      const { lingkup, tab, periksa } = getState();
      if (tab === "periksa" && periksa.isAsked) {
        const periksaan = await session.periksa(lingkup, {}, "look");
        if (turn === readings) dispatch({ type: "audited", periksaan });
      } else {
        const inspeksi = await session.inspect(lingkup);
        if (turn === readings) dispatch({ type: "read", inspeksi });
      }
    });

  const carryOut = (command: (jalan: Jalan) => Promise<void>) => {
    repeat = () => carryOut(command);
    return (last = last.then(() => alone(command)));
  };

  const alone = (command: (jalan: Jalan) => Promise<void>) =>
    guard(async () => {
      readings += 1;
      pembatal = new AbortController();
      dispatch({ type: "work-started", langkah: { tahap: "membaca", selesai: 0, total: 0 } });
      await command({
        signal: pembatal.signal,
        onProgress: (langkah) => dispatch({ type: "work-progressed", langkah }),
      });
    });

  const hitung = async () => {
    await carryOut(async (jalan) => {
      const { perintah, ...inspeksi } = await COMMANDS.hitung.perform(session, {
        lingkup: getState().lingkup,
        jalan,
      });
      dispatch({ type: "computed", inspeksi, perintah });
    });
    if (getState().tab === "periksa") await refresh();
  };

  return { guard, refresh, carryOut, hitung, repeat: () => repeat(), cancel: () => pembatal?.abort() };
}
