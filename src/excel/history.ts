import type { Receipt } from "../plan/plan";
import { madeAnything } from "./restore-sheets";

/** So many commands can be taken back, the last one first. */
const LONGEST = 10;

/** Receipts of the commands that changed something, in the order they were carried out. */
export class History {
  private readonly receipts: Receipt[] = [];

  keep(receipt: Receipt): void {
    if (receipt.cells.length === 0 && receipt.highlights.length === 0 && !madeAnything(receipt)) return;
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
