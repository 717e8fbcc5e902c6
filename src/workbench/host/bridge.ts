import type { Workbook } from "../model/workbook";
import { applicationContext } from "./context";
import { Counters } from "./counters";
import { type PlannedFailure, processRequest } from "./dispatch";
import { type DeclaredFunctions, FunctionCalls } from "./function-calls";
import { EventSender, type EventHandler } from "./event-sender";
import { Session } from "./session";
import { type Strictness, AS_EXCEL } from "./strictness";
import type { Json, WireReply, WireRequest } from "./wire";

/** What office.js hands to `window._osfHostAPI`. */
export interface HostMessage {
  readonly methodId: number;
  readonly params: unknown;
}

export interface HostOptions {
  /** Highest ExcelApi set to report ("1.17" where nothing is said); members above it answer ApiNotFound. */
  readonly excelApi?: string;
  /** Language of its own words ("id-ID" where nothing is said); that of the data is Indonesian. */
  readonly displayLanguage?: string;
  /** In what it is as strict as Excel: in everything but the lack of a printer, where nothing is said. */
  readonly strict?: ReadonlySet<Strictness>;
  /** Whether the page was loaded behind a click on the ribbon, or for a cell, with no pane on the screen. */
  readonly isPaneHidden?: boolean;
  /** Functions that the add-in declares for cells. */
  readonly functions?: DeclaredFunctions | undefined;
}

/** What office.js asks of `window._osfHostAPI`, by number. */
export const METHOD = {
  execute: 1,
  registerEvent: 2,
  unregisterEvent: 3,
  writeSettings: 4,
  getContext: 5,
} as const;
const DISPATCH = { richApi: 93, commandCompleted: 94 } as const;
const FIVE_MEGABYTES = 5 * 1024 * 1024;

/** Error numbers for a request that fails as a whole. */
const REQUEST_TOO_LARGE = 5103;
const RESPONSE_TOO_LARGE = 5104;
const TRANSPORT_ERRORS: ReadonlyMap<string, number> = new Map([
  ["ActivityLimitReached", 5102],
  ["RequestPayloadSizeLimitExceeded", REQUEST_TOO_LARGE],
  ["ResponsePayloadSizeLimitExceeded", RESPONSE_TOO_LARGE],
]);

/**
 * The host's side of Office.js: what Excel for Mac offers to the page of an add-in, in front of an
 * embedded workbook. One host serves one page.
 */
export class Host {
  readonly counters = new Counters();
  private readonly session: Session;
  private readonly excelApi: string;
  private readonly displayLanguage: string;
  private readonly events: EventSender;
  private readonly commands = new Map<string, () => void>();
  private planned: PlannedFailure | null = null;
  private lastCommand = 0;
  private readonly startsHidden: boolean;
  private isPaneShown: boolean;

  constructor(
    readonly workbook: Workbook,
    options: HostOptions = {},
  ) {
    this.excelApi = options.excelApi ?? "1.17";
    this.displayLanguage = options.displayLanguage ?? "id-ID";
    this.startsHidden = options.isPaneHidden ?? false;
    this.isPaneShown = !this.startsHidden;
    const functions = options.functions ? new FunctionCalls(options.functions) : null;
    this.session = new Session(workbook, this.excelApi, options.strict ?? AS_EXCEL, functions);
    this.events = new EventSender(workbook, this.session);
    this.session.paneShown.add((isShown) => this.showPane(isShown));
    if (!functions) return;
    this.session.functionsReady.add(() => functions.ready((entries) => this.events.sendCalls(entries)));
    workbook.functions = functions;
    workbook.calculator?.structureChanged();
  }

  /** Tells when the add-in asks for its pane to be shown or hidden. Returns the way to stop. */
  onPaneShown(listener: (isShown: boolean) => void): () => void {
    return this.session.paneShown.add(listener);
  }

  /** The pane comes into view or goes out of it, by the person's hand or the add-in's: the page is told. */
  showPane(isShown: boolean): void {
    if (isShown === this.isPaneShown) return;
    this.isPaneShown = isShown;
    this.events.sendVisibility(isShown);
  }

  /** Tells of a control of the ribbon that can be pressed from now on, or not. Returns the way to stop. */
  onRibbonUpdated(
    listener: (control: { readonly id: string; readonly isEnabled: boolean }) => void,
  ): () => void {
    return this.session.ribbonUpdated.add(listener);
  }

  /** What office.js is told of its host when it is loaded. */
  context(): readonly Json[] {
    return applicationContext(this.workbook, this.excelApi, this.displayLanguage, this.startsHidden);
  }

  /** window._osfHostAPI without its first argument. The reply comes later, never at once. */
  call(message: HostMessage, reply: (payload: readonly Json[]) => void): void {
    setTimeout(() => reply(this.answer(message)), 0);
  }

  /** window._osfHostRegisterEvent without its first argument. Events are sent once `done` was told. */
  registerEvent(
    message: HostMessage,
    onEvent: EventHandler,
    done: (payload: readonly Json[]) => void,
  ): { eventCallbackId: string } {
    const { id, targetId } = message.params as { id: number; targetId: string };
    const eventCallbackId = this.events.newId();
    setTimeout(() => {
      done([0]);
      this.events.register(eventCallbackId, { event: id, target: targetId, handler: onEvent });
    }, 0);
    return { eventCallbackId };
  }

  /** window._osfHostUnregisterCallback. */
  unregister(eventCallbackId: string): void {
    this.events.unregister(eventCallbackId);
  }

  /** Lets the next request of the add-in fail at an action, after those before it were carried out. */
  failNext(code: string, atAction = 0): void {
    this.planned = { code, atAction };
  }

  /**
   * Runs a ribbon command, as a click on its button would. Resolves when the add-in reports it completed;
   * rejects where the page does not listen for commands.
   */
  async runCommand(id: string): Promise<void> {
    const invocation = `command${++this.lastCommand}`;
    const completed = new Promise<void>((resolve) => this.commands.set(invocation, resolve));
    // The page registers for commands shortly after it is ready.
    for (let tries = 0; !this.events.sendCommand(invocation, id); tries++) {
      if (tries === 100) throw new Error("The add-in has not registered for ribbon commands.");
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return completed;
  }

  /** Ends the connection: no more events are sent. */
  dispose(): void {
    this.events.dispose();
  }

  private answer({ methodId, params }: HostMessage): readonly Json[] {
    switch (methodId) {
      case METHOD.getContext:
        return this.context();
      case METHOD.writeSettings:
        this.writeSettings(params as { keys: readonly string[]; values: readonly string[] });
        return [0];
      case METHOD.execute:
        return this.execute(params as { id: number; apiArgs: readonly Json[] });
      default:
        return [0];
    }
  }

  private execute({ id, apiArgs }: { id: number; apiArgs: readonly Json[] }): readonly Json[] {
    if (id === DISPATCH.richApi) return this.richApi(String((apiArgs[0] as readonly Json[])[4]));
    if (id === DISPATCH.commandCompleted) this.completeCommand(String(apiArgs[0]));
    return [0];
  }

  private completeCommand(invocation: string): void {
    this.commands.get(invocation)?.();
    this.commands.delete(invocation);
  }

  private richApi(body: string): readonly Json[] {
    const request = JSON.parse(body) as WireRequest;
    const counted = this.counters.request(request, body.length);
    const failure = counted ? this.takePlanned() : null;
    const lost = failure && TRANSPORT_ERRORS.get(failure.code);
    if (lost) return [lost];
    if (this.isTooLarge(body)) return [REQUEST_TOO_LARGE];
    const answer = JSON.stringify(this.process(request, failure));
    this.counters.reply(answer.length);
    if (this.isTooLarge(answer)) return [RESPONSE_TOO_LARGE];
    return [[0, 200, [], answer]];
  }

  private process(request: WireRequest, failure: PlannedFailure | null): WireReply {
    return this.events.during(() => processRequest(request, this.session, failure ?? undefined));
  }

  private takePlanned(): PlannedFailure | null {
    const { planned } = this;
    this.planned = null;
    return planned;
  }

  private isTooLarge(text: string): boolean {
    if (!this.session.isStrict("payload") || text.length < FIVE_MEGABYTES / 3) return false;
    return new TextEncoder().encode(text).length > FIVE_MEGABYTES;
  }

  /** Office.context.document.settings.saveAsync sends the whole bag. */
  private writeSettings({ keys, values }: { keys: readonly string[]; values: readonly string[] }): void {
    const { settings, touched } = this.workbook;
    settings.clear();
    keys.forEach((key, index) => settings.set(key, values[index] ?? "null"));
    touched.add("settings");
  }
}
