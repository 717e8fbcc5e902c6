import type { Draft } from "../columns/draft";
import { leafOf } from "../columns/draft-headings";
import { settle } from "./settle";

/**
 * "Sasaran Tanam | Realisasi Tanam | % | Sasaran Panen | Realisasi Panen | %": what the first percentage is held against
 * stands before its realisasi, and what begins with the same word before the second one is that one's.
 */
export function settleRepeatedTargets(drafts: readonly Draft[]): void {
  const firsts = drafts.filter((own, at) => own.role === "target" && isHeld(drafts, at));
  for (const [at, own] of drafts.entries()) {
    const isOpen = own.role === "other" && own.stats.numeric > 0 && own.stats.words === 0;
    if (!isOpen || !isHeld(drafts, at)) continue;
    const before = firsts.find((first) => drafts.indexOf(first) < at && firstWord(first) === firstWord(own));
    if (before) settle(own, "target", "berdiri di depan realisasinya seperti target sebelumnya");
  }
}

/** Right before a realisasi and its capaian. */
function isHeld(drafts: readonly Draft[], at: number): boolean {
  return drafts[at + 1]?.role === "realisasi" && drafts[at + 2]?.role === "capaian";
}

function firstWord(draft: Draft): string {
  return leafOf(draft).split(" ")[0] ?? "";
}
