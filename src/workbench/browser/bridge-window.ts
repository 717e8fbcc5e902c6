import type { Host, HostMessage } from "../host/bridge";
import type { Json } from "../host/wire";

type Reply = (payload: readonly Json[]) => void;

/** What office.js for Mac looks for on its window. */
interface BridgedWindow {
  webkit?: { messageHandlers: { Agave: { postMessage(message: unknown): void } } };
  _osfHostAPI?: (name: string, message: HostMessage, reply: Reply) => void;
  _osfHostRegisterEvent?: (
    name: string,
    message: HostMessage,
    onEvent: Reply,
    done: Reply,
  ) => { eventCallbackId: string };
  _osfHostUnregisterCallback?: (eventCallbackId: string) => void;
}

/** The part of a Host that a page needs. */
export type HostPort = Pick<Host, "call" | "registerEvent" | "unregister">;

/** Connects the window of an add-in with a host. Must run before office.js does. */
export function installBridge(window: Window, host: HostPort): void {
  const bridged = window as Window & BridgedWindow;
  // Its presence says "Excel for Mac"; nothing is ever posted to it while _osfHostAPI exists.
  bridged.webkit = { messageHandlers: { Agave: { postMessage: () => undefined } } };
  bridged._osfHostAPI = (_, message, reply) => host.call(message, reply);
  bridged._osfHostRegisterEvent = (_, message, onEvent, done) => host.registerEvent(message, onEvent, done);
  bridged._osfHostUnregisterCallback = (id) => host.unregister(id);
}
