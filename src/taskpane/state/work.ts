import { hitung as hitungCommand } from "../../commands/hitung";
import { toGangguan } from "../../excel/errors";
import type { Jalan, Sesi } from "../../excel/sesi";
import type { Store } from "./store";

/** Reading and computing: what takes time, comes back in any order, and can be stopped. */
export interface Work {
  /** Failures end as a message, never as a rejected promise. */
  readonly guard: (work: () => Promise<void>) => Promise<void>;
  /** Reads the place again; an older reading that comes back late is dropped. */
  readonly refresh: () => Promise<void>;
  readonly hitung: () => Promise<void>;
  readonly cancel: () => void;
}

export function createWork(sesi: Sesi, { dispatch, getState }: Store): Work {
  let pembatal: AbortController | null = null;
  let readings = 0;

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
      const inspeksi = await sesi.inspect(getState().lingkup);
      if (turn === readings) dispatch({ type: "read", inspeksi });
    });

  const hitung = () =>
    guard(async () => {
      if (getState().langkah) return;
      readings += 1;
      pembatal = new AbortController();
      dispatch({ type: "work-started", langkah: { tahap: "membaca", selesai: 0, total: 0 } });
      const jalan: Jalan = {
        signal: pembatal.signal,
        onProgress: (langkah) => dispatch({ type: "work-progressed", langkah }),
      };
      const { perintah, ...inspeksi } = await hitungCommand.perform(sesi, getState().lingkup, jalan);
      dispatch({ type: "computed", inspeksi, perintah });
    });

  return { guard, refresh, hitung, cancel: () => pembatal?.abort() };
}
