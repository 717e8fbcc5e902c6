import { Gangguan } from "./gangguan";

/** How a long command is watched and stopped. Nothing is written once `signal` was aborted. */
export interface Jalan {
  readonly onProgress?: (langkah: Langkah) => void;
  readonly signal?: AbortSignal;
}

/** Rows done of rows known, cells where it writes; total 0 while it is not known yet. */
export interface Langkah {
  readonly tahap: "membaca" | "menghitung" | "memeriksa" | "menulis";
  readonly selesai: number;
  readonly total: number;
}

/** Says how far a command is, and stops it here when it was cancelled. */
export function step(jalan: Jalan, tahap: Langkah["tahap"], selesai: number, total: number): void {
  if (jalan.signal?.aborted) throw new Gangguan("dibatalkan");
  jalan.onProgress?.({ tahap, selesai, total });
}

/** Lets the page draw what it was told, and hear of a cancellation, before work that holds it up. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
