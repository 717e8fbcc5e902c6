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

  forgetLast(): void {
    this.receipts.pop();
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
