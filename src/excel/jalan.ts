import { Gangguan } from "./errors";
import type { Jalan, Langkah } from "./sesi";

export type Tahap = Langkah["tahap"];

/** Says how far a command is, and stops it here when it was cancelled. */
export function step(jalan: Jalan, tahap: Tahap, selesai: number, total: number): void {
  if (jalan.signal?.aborted) throw new Gangguan("dibatalkan");
  jalan.onProgress?.({ tahap, selesai, total });
}
