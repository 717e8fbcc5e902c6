import { Gangguan } from "../plan/gangguan";
import type { Receipt } from "../plan/plan";

/** So many commands can be taken back, the last one first. */
const LONGEST = 10;

/** Receipts of the commands that changed something, in the order they were carried out. */
export class History {
  private readonly receipts: Receipt[] = [];

  keep(receipt: Receipt): void {
    if (!didAnything(receipt)) return;
    this.receipts.push(receipt);
    if (this.receipts.length > LONGEST) this.receipts.shift();
  }

  get last(): Receipt | null {
    return this.receipts.at(-1) ?? null;
  }

  /**
   * Forgets the last command once it is undone. One on sheets that are all gone cannot be undone any more, and does not
   * stand before the one before it.
   */
  async takeBack<Result>(undo: () => Promise<Result>): Promise<Result> {
    try {
      const result = await undo();
      this.receipts.pop();
      return result;
    } catch (error) {
      if (error instanceof Gangguan && error.kode === "lembar-hilang") this.receipts.pop();
      throw error;
    }
  }
}

function didAnything({
  cells,
  highlights,
  createdSheets = [],
  insertedRows = [],
  settingBefore,
}: Receipt): boolean {
  const made = cells.length + highlights.length + createdSheets.length + insertedRows.length;
  return made > 0 || settingBefore !== undefined;
}
