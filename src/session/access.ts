import type { Jalan } from "../plan/jalan";
import type { Care, Conversation, WorkbookPort } from "../plan/port";
import type { Lingkup } from "../plan/reading";
import { withSimpanan, type BookReading } from "./book-reading";

/** Lets one thing be done at a time, in the order of asking, whatever becomes of those before it. */
class Turns {
  private last: Promise<unknown> = Promise.resolve();

  take<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.last.then(work);
    this.last = turn.catch(() => undefined);
    return turn;
  }
}

/** The workbook, in one conversation at a time, and what was last read of it. */
export class WorkbookAccess {
  private readonly turns = new Turns();
  /** Until something is written or kept, by whomever: a question about what is shown needs no other reading. */
  private known: BookReading | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly port: WorkbookPort) {}

  converse<Result>(work: (workbook: Conversation) => Promise<Result>): Promise<Result> {
    return this.turns.take(() => this.port.converse(work));
  }

  async read(workbook: Conversation, lingkup: Lingkup, care: Care, jalan?: Jalan): Promise<BookReading> {
    return (this.known = withSimpanan(await workbook.read(lingkup, care, jalan)));
  }

  async lastReading(workbook: Conversation): Promise<BookReading> {
    return this.known ?? (await this.read(workbook, "lembar", "look"));
  }

  /** Lets something of ours be written or kept: what was read does not hold any more, whatever becomes of it. */
  async changing<Result>(work: () => Promise<Result>): Promise<Result> {
    this.known = null;
    try {
      return await work();
    } finally {
      this.listeners.forEach((listener) => listener());
    }
  }

  /** Called after something of ours was written or kept. Returns the way to stop. */
  onOwnChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  onChange(listener: () => void): () => void {
    return this.port.onChange(() => {
      this.known = null;
      listener();
    });
  }
}
