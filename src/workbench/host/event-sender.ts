import type { Change } from "../model/change";
import { formatArea } from "../model/address";
import type { Workbook } from "../model/workbook";
import type { Session } from "./session";
import type { Bag, Json } from "./wire";

/** Called with a list of payloads and, last, the number of the event. */
export type EventHandler = (payload: readonly Json[]) => void;

const EVENT = { documentSelection: 2, richApi: 33, command: 39 } as const;

/** Kinds of Rich API events, and how the messages of each are marked. */
const MESSAGE_CATEGORY = 65536;
const TYPE = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  visibilityChanged: 65539,
} as const;

const ALL_SHEETS = "Workbook";

interface Registration {
  readonly event: number;
  readonly target: string;
  readonly handler: EventHandler;
}

/** Tells the add-in what happens in the workbook. */
export class EventSender {
  private readonly registrations = new Map<string, Registration>();
  private readonly stop: () => void;
  private lastId = 0;
  private active: string;
  private busy = false;
  private pending: (() => void)[] = [];

  constructor(workbook: Workbook, session: Session) {
    this.active = workbook.activeSheet?.id ?? "";
    this.stop = workbook.changes.add((change) => {
      session.follow(change);
      const byAddIn = this.busy;
      this.later(() => this.announce(change, byAddIn));
    });
  }

  newId(): string {
    return `event${++this.lastId}`;
  }

  register(id: string, registration: Registration): void {
    this.registrations.set(id, registration);
  }

  unregister(id: string): void {
    this.registrations.delete(id);
  }

  dispose(): void {
    this.stop();
    this.registrations.clear();
  }

  /** Holds events back until a request is carried out: Excel sends them after its reply. */
  during<T>(work: () => T): T {
    this.busy = true;
    try {
      return work();
    } finally {
      this.busy = false;
      const waiting = this.pending;
      this.pending = [];
      for (const send of waiting) setTimeout(send, 0);
    }
  }

  /** A click on a ribbon button; false where the page does not listen for them. */
  sendCommand(invocation: string, action: string): boolean {
    return this.send(EVENT.command, null, [invocation, action, JSON.stringify({ source: { id: action } })]);
  }

  /** Calls of functions in cells: they travel as Rich API messages do. */
  sendCalls(entries: readonly Json[]): void {
    this.send(EVENT.richApi, null, entries);
  }

  /** Office.addin.onVisibilityModeChanged. */
  sendVisibility(isShown: boolean): void {
    const text = JSON.stringify({ visibility: isShown ? "Visible" : "Hidden" });
    this.later(() =>
      this.send(EVENT.richApi, null, [[MESSAGE_CATEGORY, TYPE.visibilityChanged, "", text, 0, false]]),
    );
  }

  private later(send: () => void): void {
    if (this.busy) this.pending.push(send);
    else send();
  }

  private announce(change: Change, byAddIn: boolean): void {
    switch (change.kind) {
      case "content":
        this.announceContent(change, byAddIn);
        break;
      case "selection":
        this.sendRich(TYPE.selectionChanged, change.sheet, { address: formatArea(change.area) });
        this.send(EVENT.documentSelection, null, []);
        break;
      case "activated":
        this.sendRich(TYPE.deactivated, this.active, {});
        this.active = change.sheet;
        this.sendRich(TYPE.activated, change.sheet, {});
        this.send(EVENT.documentSelection, null, []);
        break;
      case "sheetAdded":
        this.sendRich(TYPE.added, change.sheet, { source: "Local" });
        break;
      case "sheetDeleted":
        this.sendRich(TYPE.deleted, change.sheet, { source: "Local" });
        break;
      case "format":
        this.sendRich(TYPE.formatChanged, change.sheet, {
          source: "Local",
          address: formatArea(change.area),
        });
        break;
      default: // Excel tells add-ins nothing of these, or in sets above those offered here.
    }
  }

  private announceContent(change: Change & { kind: "content" }, byAddIn: boolean): void {
    const address = formatArea(change.area);
    if (change.calculated) {
      this.sendRich(TYPE.calculated, change.sheet, { address });
      return;
    }
    this.sendRich(TYPE.changed, change.sheet, {
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: byAddIn ? "ThisLocalAddin" : "Unknown",
      shiftDirection: "None",
      address,
    });
  }

  /** Once for the sheet it happened on, once for whoever listens to all sheets. */
  private sendRich(type: number, sheet: string, message: Bag): void {
    const text = JSON.stringify({ type, worksheetId: sheet, ...message });
    const entries = [sheet, ALL_SHEETS].map((target): Json => [
      MESSAGE_CATEGORY,
      type,
      target,
      text,
      0,
      false,
    ]);
    this.send(EVENT.richApi, null, entries);
  }

  private send(event: number, target: string | null, payload: readonly Json[]): boolean {
    const listeners = [...this.registrations.values()].filter(
      (one) => one.event === event && (target === null || one.target === target),
    );
    for (const { handler } of listeners) handler([payload, event]);
    return listeners.length > 0;
  }
}
