import type { Change } from "../../model/change";
import type { Workbook } from "../../model/workbook";

/** Counts what changed: `content` is what is on the sheets, `place` which cell of which sheet is looked at. */
export interface Versions {
  readonly content: number;
  readonly place: number;
}

/** Gathers the changes of a workbook and tells the screen at most once per frame, with formulas computed. */
export class Redraw {
  private versions: Versions = { content: 0, place: 0 };
  private readonly listeners = new Set<() => void>();
  private waiting: { content: boolean; place: boolean } | null = null;

  constructor(private readonly workbook: Workbook) {
    workbook.changes.add((change) => this.note(change));
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly current = (): Versions => this.versions;

  private note({ kind }: Change): void {
    if (!this.waiting) {
      this.waiting = { content: false, place: false };
      requestAnimationFrame(() => this.tell());
    }
    const isPlace = kind === "selection" || kind === "activated";
    this.waiting[isPlace ? "place" : "content"] = true;
  }

  private tell(): void {
    this.workbook.recalculate();
    const { content, place } = this.waiting ?? { content: false, place: false };
    this.waiting = null;
    this.versions = {
      content: this.versions.content + Number(content),
      place: this.versions.place + Number(place),
    };
    for (const listener of this.listeners) listener();
  }
}
