import type { HostPort } from "../browser/bridge-window";
import { type HostMessage, METHOD } from "../host/bridge";
import type { Json } from "../host/wire";

type Arguments<Name extends keyof HostPort> = Parameters<HostPort[Name]>;

/** What the page listens to: as it asked for it, and its name with the host of now. */
interface Listening {
  readonly asked: Arguments<"registerEvent">;
  id: string;
}

/** Stands between a page and its host, so that another host can take the place of the first. */
export class HostSwitch implements HostPort {
  /** False once office.js holds something of its workbook: handlers of its events, settings. */
  isFree = true;
  private waiting = 0;
  private lastEvent = 0;
  private readonly events = new Map<string, Listening>();

  constructor(private host: HostPort) {}

  call(...[message, reply]: Arguments<"call">): void {
    this.waiting++;
    this.isFree &&= !isKept(message);
    this.host.call(message, (payload) => {
      this.waiting--;
      reply(payload);
    });
  }

  registerEvent(...asked: Arguments<"registerEvent">): { eventCallbackId: string } {
    const eventCallbackId = `page${++this.lastEvent}`;
    this.events.set(eventCallbackId, { asked, id: this.host.registerEvent(...asked).eventCallbackId });
    return { eventCallbackId };
  }

  unregister(eventCallbackId: string): void {
    const event = this.events.get(eventCallbackId);
    this.events.delete(eventCallbackId);
    if (event) this.host.unregister(event.id);
  }

  /** From now on the page speaks with another host; what office.js still had to ask of the first is answered before. */
  async switchTo(host: HostPort): Promise<void> {
    do await new Promise((resolve) => setTimeout(resolve, 0));
    while (this.waiting > 0);
    this.host = host;
    for (const event of this.events.values()) {
      const [message, onEvent] = event.asked;
      event.id = host.registerEvent(message, onEvent, () => undefined).eventCallbackId;
    }
  }
}

/** Whether the page remembers what it tells its host here. */
function isKept({ methodId, params }: HostMessage): boolean {
  if (methodId === METHOD.writeSettings) return true;
  const { apiArgs } = params as { apiArgs?: readonly (readonly Json[])[] };
  return methodId === METHOD.execute && String(apiArgs?.[0]?.[4]).includes('"_Register');
}
