import { KERJA } from "./layar-kerja";
import type { Screen } from "./layar-steps";
import { SUSUN } from "./layar-susun";

/** Every screen of the pane, each reached from the sample as it opens. */
export const SCREENS: readonly Screen[] = [...KERJA, ...SUSUN];
