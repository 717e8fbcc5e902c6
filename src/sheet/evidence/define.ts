import type { Draft } from "../columns/draft";
import type { Definition } from "./definition";

/** A column is computed as headings say, and the person is told so. */
export function defineAsSaid(draft: Draft, definition: Definition): void {
  draft.definitions = [definition];
  draft.source = "nilai";
  draft.reason = definition.reason;
}
