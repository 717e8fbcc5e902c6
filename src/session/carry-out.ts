import { Gangguan } from "../plan/gangguan";
import type { Jalan } from "../plan/jalan";
import type { Plan } from "../plan/plan";
import type { Conversation } from "../plan/port";
import type { WorkbookAccess } from "./access";
import type { BookReading } from "./book-reading";
import { History, type Entry } from "./history";
import type { Perintah } from "./results";
import { changedSimpanan, parseSimpanan, takenBack, withLembarOf, type Simpanan } from "./simpanan";

/** Carries commands out, keeps what they overwrote, and takes them back. */
export class CarryOut {
  readonly history = new History();

  constructor(private readonly access: WorkbookAccess) {}

  async apply(
    workbook: Conversation,
    plan: Plan,
    reading: BookReading,
    jalan: Jalan = {},
  ): Promise<Perintah> {
    const receipt = await this.access.changing(() => workbook.apply(plan, reading, jalan));
    return this.perintahOf(receipt.title, this.history.keep(receipt.title, { receipt }));
  }

  /** Changes what the workbook keeps for us: a decision, which can be taken back like any other command. */
  remember(
    title: string | ((kept: Simpanan) => string),
    change: (kept: Simpanan) => Simpanan,
  ): Promise<Perintah> {
    return this.access.converse(async (workbook) => {
      const before = await workbook.readSetting();
      const after = changedSimpanan(before, change);
      if (before === after || isStillNothing(before, after)) return this.perintahOf(TANPA_PERUBAHAN, null);
      await this.access.changing(() => workbook.changeSetting((kept) => changedSimpanan(kept, change)));
      const line = typeof title === "string" ? title : title(parseSimpanan(before));
      return this.perintahOf(line, this.history.keep(line, { setting: { before, after } }));
    });
  }

  /** The last so many commands, the last one first; what was taken back before one is refused stays taken back. */
  undo(count: number): Promise<Perintah | null> {
    return this.access.converse(async (workbook) => {
      const done: string[] = [];
      let cells = 0;
      for (let entry = this.history.last; entry && done.length < count; entry = this.history.last) {
        const gone = await this.takeBack(workbook, entry);
        this.history.forgetLast();
        cells += entry.cells;
        done.push(
          gone.length > 0 ? `${entry.title} (kecuali ${gone.join(", ")}: sudah tidak ada)` : entry.title,
        );
      }
      const [only] = done;
      if (only === undefined) return null;
      const title = done.length === 1 ? only : `${done.length} perintah`;
      return { ...this.perintahOf(title, null), cells };
    });
  }

  /** A command on sheets that are all gone cannot be undone any more, and does not stand before the one before it. */
  private async takeBack(workbook: Conversation, { undo }: Entry): Promise<readonly string[]> {
    if ("setting" in undo) {
      await this.access.changing(() => workbook.changeSetting((kept) => takenBack(kept, undo.setting)));
      return [];
    }
    const { receipt } = undo;
    try {
      return await this.access.changing(() =>
        workbook.undo(receipt, (kept) => withLembarOf(kept, receipt.settingBefore ?? null)),
      );
    } catch (error) {
      if (error instanceof Gangguan && error.kode === "lembar-hilang") this.history.forgetLast();
      throw error;
    }
  }

  private perintahOf(title: string, entry: Entry | null): Perintah {
    return {
      title,
      cells: entry?.cells ?? 0,
      canUndo: this.history.last !== null,
      id: entry?.id ?? null,
    };
  }
}

const TANPA_PERUBAHAN = "Tidak ada yang berubah";

/** Where nothing was kept and nothing was decided, an empty note says no more than none. */
function isStillNothing(before: string | null, after: string): boolean {
  return before === null && after === changedSimpanan(null, (kept) => kept);
}
