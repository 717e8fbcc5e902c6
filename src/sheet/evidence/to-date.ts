import type { Draft } from "../draft";
import { REALISASI_ROLES } from "../../domain/roles";
import { TO_DATE } from "../period";
import { columnAt, operation, type Definition } from "./definition";

/**
 * "Realisasi s/d 2015 | Realisasi 2016 | Realisasi s/d 2016", the last one blank: what was reached before and this
 * year. Whether the figures of a row add up is asked of its unit where they are added.
 */
export function addToDate(drafts: readonly Draft[]): void {
  const reached = drafts.filter(({ role }) => REALISASI_ROLES.includes(role));
  for (const draft of reached) {
    if (draft.definitions.length > 0 || draft.stats.filled > 0 || !isToDate(draft)) continue;
    const year = Number(draft.period);
    const before = only(reached.filter((other) => isToDate(other) && Number(other.period) === year - 1));
    const own = only(reached.filter((other) => !isToDate(other) && Number(other.period) === year));
    if (before && own) draft.definitions = [sumOf(before, own)];
  }
}

function isToDate({ reading }: Draft): boolean {
  return TO_DATE.test(reading.path.texts.join(" "));
}

function only(drafts: readonly Draft[]): Draft | null {
  return drafts.length === 1 ? (drafts[0] ?? null) : null;
}

function sumOf(before: Draft, own: Draft): Definition {
  const [first, second] = [before, own].map(({ reading }) => reading.path.texts.join(" › "));
  return {
    expression: operation("+", columnAt(before.reading.path.column), columnAt(own.reading.path.column)),
    witness: "kata",
    onlyBlank: true,
    reason: `Judulnya menyebut jumlah sampai dengan tahun itu: “${first}” ditambah “${second}”.`,
  };
}
