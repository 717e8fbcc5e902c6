import { t } from "../locale/t";
import { ALL_COMMANDS } from "./commands";

/** A command by its keys, as Excel lists it. */
export interface Shortcut {
  readonly name: string;
  readonly label: string;
  readonly keys: string;
}

/** Commands that have keys of their own; the page's entry needs no more of them than their names. */
export const SHORTCUTS: readonly Shortcut[] = ALL_COMMANDS.flatMap(({ name, labelKey, keys }) =>
  keys === undefined ? [] : [{ name, label: t(labelKey), keys }],
);
