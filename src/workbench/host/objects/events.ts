import type { Kind } from "../thing";

/**
 * Registering for events. office.js registers twice: here, as an action, and with the bridge, which is
 * what events are sent by; so there is nothing to do here but to accept.
 */
export function eventMethods(...events: readonly string[]): NonNullable<Kind<unknown>["methods"]> {
  const names = events.flatMap((event) => [`_Register${event}Event`, `_Unregister${event}Event`]);
  return Object.fromEntries(names.map((name) => [name, () => null]));
}
