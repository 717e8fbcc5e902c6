import type { BookReading } from "./book-reading";

/**
 * What is thought about what was read: pure functions of a reading, whose results are plain values. What *Hitung*
 * does not need comes when it is asked for.
 */
const THOUGHTS = {
  inspect: async () => (await import("./inspeksi")).inspect,
  audit: async () => (await import("./pemeriksaan")).audit,
  mengapaDi: async () => (await import("./alasan")).mengapaDi,
  grafikDi: async () => (await import("./gambaran")).grafikDi,
  laporanOf: async () => (await import("./laporan")).laporanOf,
  planLaporanOf: async () => (await import("./laporan")).planLaporanOf,
};

type Thoughts = { [Name in Thought]: Awaited<ReturnType<(typeof THOUGHTS)[Name]>> };
export type Thought = keyof typeof THOUGHTS;
/** What a thought needs beside the reading. */
export type Further<Name extends Thought> =
  Parameters<Thoughts[Name]> extends [BookReading, ...infer Rest] ? Rest : never;
export type Outcome<Name extends Thought> = ReturnType<Thoughts[Name]>;

/** Where the thinking is done: on the page itself, or beside it. */
export interface Thinker {
  /** Rejects with a `Gangguan` where it was cancelled. */
  think<Name extends Thought>(
    name: Name,
    reading: BookReading,
    further: Further<Name>,
    signal?: AbortSignal,
  ): Promise<Outcome<Name>>;
}

/** On the thread that asks. */
export const HERE: Thinker = {
  async think<Name extends Thought>(name: Name, reading: BookReading, further: Further<Name>) {
    const thought = (await THOUGHTS[name]()) as (...args: unknown[]) => unknown;
    return thought(reading, ...further) as Outcome<Name>;
  },
};
