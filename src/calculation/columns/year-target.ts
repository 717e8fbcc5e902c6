import { isRole } from "../../domain/roles";
import type { Column, Table } from "../../sheet/table";
import { TO_DATE } from "../../sheet/words/period";
import { comparedIn } from "../../sheet/words/telling-words";
import { normalise } from "../../sheet/words/wording";
import { YEARLY } from "../cells/nearest";

/** "Terhadap Target Setahun › TW I | TW II": a quarter's figure against the year's target. */
export function isAgainstYear({ quarter, path }: Column): boolean {
  return quarter !== null && path.some((text) => YEARLY.test(comparedIn(normalise(text))?.whole ?? ""));
}

/** The year's target in a column of its own, or the last of the quarters up to which targets are told. */
export function yearTarget({ columns }: Table): Column | null {
  const targets = columns.filter(isRole("target"));
  const isToDate = ({ path }: Column): boolean => TO_DATE.test(path.join(" "));
  const yearly = targets.filter((own) => own.quarter === null && !isToDate(own));
  const [only, ...more] =
    yearly.length > 0 ? yearly : targets.filter((own) => own.quarter === 4 && isToDate(own));
  return more.length === 0 ? (only ?? null) : null;
}
