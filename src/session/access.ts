import type { Jalan } from "../plan/jalan";
import type { Care, Conversation, WorkbookPort } from "../plan/port";
import type { Lingkup } from "../plan/reading";
import { withSimpanan, type BookReading } from "./book-reading";
import { changedSimpanan, type Simpanan } from "./simpanan";
import { Turns } from "./turns";

/** The workbook, in one conversation at a time, and what was last read of it. */
export class WorkbookAccess {
  private readonly turns = new Turns();
  /** Until something is written or kept, by whomever: a question about what is shown needs no other reading. */
  private known: BookReading | null = null;

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

  /** Changes what the workbook keeps for us. */
  remember(change: (kept: Simpanan) => Simpanan): Promise<void> {
    return this.converse((workbook) => {
      this.forget();
      return workbook.changeSetting((kept) => changedSimpanan(kept, change));
    });
  }

  /** What was read does not hold any more. */
  forget(): void {
    this.known = null;
  }

  onChange(listener: () => void): () => void {
    return this.port.onChange(() => {
      this.forget();
      listener();
    });
  }
}
