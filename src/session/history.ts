import type { Receipt } from "../plan/plan";
import type { Tercatat } from "./results";

/** So many commands can be taken back, the last one first. */
const LONGEST = 20;

/** What the workbook kept for us before a decision and after it, as text; null: nothing. */
interface SettingChange {
  readonly before: string | null;
  readonly after: string | null;
}

/** A command that changed something, with all that is needed to take it back. */
export interface Entry extends Tercatat {
  readonly undo: { readonly receipt: Receipt } | { readonly setting: SettingChange };
}

/** The commands that changed something, in the order they were carried out. */
export class History {
  private readonly entries: Entry[] = [];
  private readonly listeners = new Set<(list: readonly Tercatat[]) => void>();
  private ids = 0;

  /** The entry of a command; null where it changed nothing, and is none. */
  keep(title: string, undo: Entry["undo"]): Entry | null {
    const changed =
      "receipt" in undo ? didAnything(undo.receipt) : undo.setting.before !== undo.setting.after;
    if (!changed) return null;
    const cells = "receipt" in undo ? undo.receipt.cells.length : 0;
    const entry = { id: ++this.ids, title, cells, at: Date.now(), undo };
    this.entries.push(entry);
    if (this.entries.length > LONGEST) this.entries.shift();
    this.tell();
    return entry;
  }

  get last(): Entry | null {
    return this.entries.at(-1) ?? null;
  }

  forgetLast(): void {
    this.entries.pop();
    this.tell();
  }

  /** The last one first. */
  get list(): readonly Tercatat[] {
    return this.entries.map(({ id, title, cells, at }) => ({ id, title, cells, at })).reverse();
  }

  /** Called at once and after every change. Returns the way to stop. */
  listen(listener: (list: readonly Tercatat[]) => void): () => void {
    this.listeners.add(listener);
    listener(this.list);
    return () => this.listeners.delete(listener);
  }

  private tell(): void {
    this.listeners.forEach((listener) => listener(this.list));
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
