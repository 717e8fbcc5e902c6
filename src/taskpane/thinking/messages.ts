import type { KodeGangguan, TempatGangguan } from "../../plan/gangguan";
import { Gangguan } from "../../plan/gangguan";
import type { BookReading } from "../../session/book-reading";
import type { Thought } from "../../session/thinking";

/** A refusal as it travels between threads, where errors lose their class. */
interface SentGangguan {
  readonly kode: KodeGangguan;
  readonly place: TempatGangguan;
}

export type SentReading = Omit<BookReading, "unread"> & { readonly unread: readonly SentGangguan[] };

export interface Question {
  readonly id: number;
  readonly name: Thought;
  /** null: the one of the question before. */
  readonly reading: SentReading | null;
  readonly further: readonly unknown[];
}

export type Answer =
  | { readonly id: number; readonly outcome: unknown }
  | { readonly id: number; readonly refused: SentGangguan }
  | { readonly id: number; readonly failed: string };

export function sent(reading: BookReading): SentReading {
  return { ...reading, unread: reading.unread.map(({ kode, place }) => ({ kode, place })) };
}

export function received(reading: SentReading): BookReading {
  return { ...reading, unread: reading.unread.map(({ kode, place }) => new Gangguan(kode, place)) };
}

export function answerOf(id: number, error: unknown): Answer {
  if (error instanceof Gangguan) return { id, refused: { kode: error.kode, place: error.place } };
  return { id, failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

export function errorOf(answer: Exclude<Answer, { readonly outcome: unknown }>): Error {
  if ("refused" in answer) return new Gangguan(answer.refused.kode, answer.refused.place);
  return new Error(answer.failed);
}
