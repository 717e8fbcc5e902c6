import { OfficeMissing } from "../excel/platform";
import { OPENING } from "../locale/opening";

/** Excel on a slow machine takes some seconds to announce itself. */
const PATIENCE_MS = 15_000;

/** Says so, until the pane is drawn over it, where the host does not answer for long. Returns the way to stop. */
export function watch(): () => void {
  const timer = setTimeout(() => say(OPENING.waiting), PATIENCE_MS);
  return () => clearTimeout(timer);
}

/** What stands in the page in place of the pane that could not be opened: the reason, and what to do about it. */
export function sayWhyNot(error: unknown): void {
  say(error instanceof OfficeMissing ? OPENING.officeMissing : OPENING.partMissing);
}

function say(sentence: string): void {
  const place = document.querySelector("#root .opening");
  if (!place) return;
  const words = document.createElement("p");
  words.textContent = sentence;
  const again = document.createElement("button");
  again.textContent = OPENING.again;
  again.addEventListener("click", () => window.location.reload());
  place.replaceChildren(words, again);
}
