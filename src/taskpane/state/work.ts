import { COMMANDS } from "../../commands/commands";
import { toGangguan } from "../../excel/errors";
import type { Jalan } from "../../plan/jalan";
import type { Care } from "../../plan/port";
import type { Session } from "../../session/session";
import type { Store } from "./store";

/** Reading and computing: what takes time, comes back in any order, and can be stopped. */
export interface Work {
  /** Failures end as a message, never as a rejected promise. */
  readonly guard: (work: () => Promise<void>) => Promise<void>;
  /** The same for a question: null where it could not be answered. */
  readonly ask: <Answer>(question: () => Promise<Answer | null>) => Promise<Answer | null>;
  /** What changes what would be read: done, then read again. */
  readonly andRefresh: (change: () => Promise<void>) => Promise<void>;
  /**
   * Reads the place again, audit and all where that is in sight; a reading that comes back late is dropped. Only "fresh"
   * where a person asked for what will be written.
   */
  readonly refresh: (care?: Care) => Promise<void>;
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

function createGuard(dispatch: Store["dispatch"]): Pick<Work, "guard" | "ask"> {
  const guard = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      dispatch({ type: "failed", gangguan: toGangguan(error) });
    }
  };
  const ask = async <Answer>(question: () => Promise<Answer | null>): Promise<Answer | null> => {
    let answer: Answer | null = null;
    await guard(async () => {
      answer = await question();
    });
    return answer;
  };
  return { guard, ask };
}

async function compute(
  session: Session,
  { dispatch, getState }: Pick<Store, "dispatch" | "getState">,
  jalan: Jalan,
): Promise<void> {
  const { lingkup, ganti } = getState();
  const { perintah, ...inspeksi } = await COMMANDS.hitung.perform(session, { lingkup, jalan, ganti });
  dispatch({ type: "computed", inspeksi, perintah });
}

export function createWork(session: Session, { dispatch, getState }: Store): Work {
  const { guard, ask } = createGuard(dispatch);
  let pembatal: AbortController | null = null;
  let readings = 0;
  let last: Promise<void> = Promise.resolve();
  let repeat = (): Promise<void> => Promise.resolve();

  const refresh = (care: Care = "look") =>
    guard(async () => {
      if (getState().langkah) return;
      const turn = ++readings;
      dispatch({ type: "reading-started" });
      const { lingkup, tab, periksa, ganti } = getState();
      if (tab === "periksa" && periksa.isAsked) {
        const periksaan = await session.periksa(lingkup, {}, care);
        if (turn === readings) dispatch({ type: "audited", periksaan });
      } else {
        const inspeksi = await session.inspect(lingkup, {}, ganti, care);
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
    await carryOut((jalan) => compute(session, { dispatch, getState }, jalan));
    if (getState().tab === "periksa") await refresh();
  };

  const andRefresh = (change: () => Promise<void>) =>
    guard(async () => {
      await change();
      await refresh();
    });

  return {
    guard,
    ask,
    andRefresh,
    refresh,
    carryOut,
    hitung,
    repeat: () => repeat(),
    cancel: () => pembatal?.abort(),
  };
}
