import { Gangguan } from "../../plan/gangguan";
import type { BookReading } from "../../session/book-reading";
import { HERE, type Further, type Outcome, type Thinker, type Thought } from "../../session/thinking";
import { errorOf, sent, type Answer, type Question } from "./messages";

interface Asked {
  readonly resolve: (outcome: unknown) => void;
  readonly reject: (error: Error) => void;
  /** The same question to this thread. */
  readonly here: () => Promise<unknown>;
}

/**
 * Thinks on a thread beside the page, which stays free to draw and to hear *Batal*: what is cancelled ends at once.
 * Where no such thread can be had, the page does it itself.
 */
export function besideThePage(start: () => Worker): Thinker {
  return new Beside(start);
}

class Beside implements Thinker {
  private worker: Worker | null = null;
  private isLost = false;
  private known: BookReading | null = null;
  private readonly asked = new Map<number, Asked>();
  private count = 0;

  constructor(private readonly start: () => Worker) {
    this.begin();
  }

  think<Name extends Thought>(
    name: Name,
    reading: BookReading,
    further: Further<Name>,
    signal?: AbortSignal,
  ): Promise<Outcome<Name>> {
    const here = (): Promise<Outcome<Name>> => HERE.think(name, reading, further);
    const worker = this.begin();
    if (!worker) return here();
    return new Promise<Outcome<Name>>((resolve, reject) => {
      const id = (this.count += 1);
      const cancel = (): void => this.end(new Gangguan("dibatalkan"));
      const done = (): void => {
        this.asked.delete(id);
        signal?.removeEventListener("abort", cancel);
      };
      this.asked.set(id, {
        here,
        resolve: (outcome) => (done(), resolve(outcome as Outcome<Name>)),
        reject: (error) => (done(), reject(error)),
      });
      if (signal?.aborted) return cancel();
      signal?.addEventListener("abort", cancel);
      const question: Question = {
        id,
        name,
        further,
        reading: reading === this.known ? null : sent(reading),
      };
      this.known = reading;
      worker.postMessage(question);
    });
  }

  private begin(): Worker | null {
    if (this.worker || this.isLost) return this.worker;
    try {
      const worker = this.start();
      worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => this.hear(data));
      worker.addEventListener("error", () => this.lose());
      return (this.worker = worker);
    } catch {
      this.isLost = true;
      return null;
    }
  }

  private hear(answer: Answer): void {
    const asked = this.asked.get(answer.id);
    if ("outcome" in answer) asked?.resolve(answer.outcome);
    else asked?.reject(errorOf(answer));
  }

  /** Ends the thread with all that it was asked; another begins with the next question. */
  private end(error: Error): void {
    this.worker?.terminate();
    this.worker = this.known = null;
    for (const asked of [...this.asked.values()]) asked.reject(error);
  }

  /** A host that lets no script run beside the page: what was asked is thought here, and all that follows. */
  private lose(): void {
    this.isLost = true;
    this.worker?.terminate();
    this.worker = this.known = null;
    for (const { here, resolve, reject } of [...this.asked.values()]) here().then(resolve, reject);
  }
}
