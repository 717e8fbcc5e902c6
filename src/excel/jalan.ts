import { Gangguan } from "./errors";
import type { Jalan, Langkah } from "./sesi";

/** Says how far a command is, and stops it here when it was cancelled. */
export function step(jalan: Jalan, tahap: Langkah["tahap"], selesai: number, total: number): void {
  if (jalan.signal?.aborted) throw new Gangguan("dibatalkan");
  jalan.onProgress?.({ tahap, selesai, total });
}

/** Lets the page draw what it was told, and hear of a cancellation, before work that holds it up. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
