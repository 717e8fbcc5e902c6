import type { Jalan } from "../plan/jalan";
import type { Plan, Receipt } from "../plan/plan";
import type {
  Care,
  ChangeSetting,
  Conversation,
  SelectedCell,
  WorkbookPort,
  SelectedRows,
} from "../plan/port";
import type { Lingkup, Reading } from "../plan/reading";
import { listenToWorkbook } from "./events";
import { selectCell } from "./navigate";
import { readWorkbook } from "./read";
import { runInExcel } from "./run";
import { listenToSelection, readSelection } from "./selection";
import { changeSetting, readSetting } from "./setting";
import type { MergeMemory } from "./shape";

const writing = () => import("./apply");
const restoring = () => import("./restore");

/** What writes comes behind what reads: the pane opens without it, and fetches it when nothing else is to do. */
export async function loadWriting(): Promise<void> {
  await Promise.all([writing(), restoring()]);
}

/** The workbook that this page or process stands in, for as long as it does. */
export function connectExcel(): WorkbookPort {
  return new ExcelPort();
}

class ExcelPort implements WorkbookPort {
  private readonly memory: MergeMemory = new Map();
  /** Receipts whose undoing stopped halfway: the next attempt completes it. */
  private readonly begun = new WeakSet<Receipt>();

  converse<Result>(work: (workbook: Conversation) => Promise<Result>): Promise<Result> {
    return runInExcel((context) => work(new ExcelConversation(context, this.memory, this.begun)));
  }

  onChange(listener: () => void): () => void {
    return stopping(listenToWorkbook(listener));
  }

  onSelection(listener: (at: SelectedCell) => void): () => void {
    return stopping(listenToSelection(listener));
  }
}

/** What was asked to be told stays untold where Excel refuses to tell it. */
function stopping(listening: Promise<() => Promise<void>>): () => void {
  const stopped = listening.catch(() => null);
  return () => void stopped.then((stop) => stop?.()).catch(() => undefined);
}

class ExcelConversation implements Conversation {
  constructor(
    private readonly context: Excel.RequestContext,
    private readonly memory: MergeMemory,
    private readonly begun: WeakSet<Receipt>,
  ) {}

  read(lingkup: Lingkup, care: Care, jalan?: Jalan): Promise<Reading> {
    return readWorkbook(this.context, lingkup, this.memory, care, jalan);
  }

  async apply(plan: Plan, reading: Reading, jalan?: Jalan): Promise<Receipt> {
    const { applyPlan } = await writing();
    return applyPlan(this.context, plan, reading, jalan);
  }

  async undo(receipt: Receipt, settingBefore: ChangeSetting): Promise<readonly string[]> {
    const { undoReceipt } = await restoring();
    const isBegun = this.begun.has(receipt);
    const onBegin = (): void => void this.begun.add(receipt);
    return undoReceipt(this.context, receipt, settingBefore, { isBegun, onBegin });
  }

  changeSetting(change: ChangeSetting): Promise<void> {
    return changeSetting(this.context, change);
  }

  readSetting(): Promise<string | null> {
    return readSetting(this.context);
  }

  selection(): Promise<SelectedRows> {
    return readSelection(this.context);
  }

  select(sheet: string, cell: string): Promise<void> {
    return selectCell(this.context, sheet, cell);
  }
}
