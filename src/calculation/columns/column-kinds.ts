import type { Column } from "../../sheet/table";
import { namesWeighted } from "../../sheet/columns/weighted-columns";
import { headsMean } from "../../sheet/words/closing";
import { conceptsOf } from "../../sheet/words/wording";

/** What is told in percent. */
export function isShare({ path }: Column): boolean {
  return conceptsOf(path.join(" ")).has("persen");
}

/** "Rata-rata Capaian Sasaran": the mean of some rows in a column of its own. */
export function isGroupMean({ role, path }: Column): boolean {
  return role === "other" && headsMean(path.at(-1) ?? "");
}

/** Figures that add up and that no word names. */
export function isUnnamedAmount({ role, addsUp }: Column): boolean {
  return role === "other" && addsUp;
}

/** "NRR Tertimbang": a mark times its weight, no mark of its own. */
export function isWeighted(column: Column): boolean {
  return column.role === "nilai" && namesWeighted({ texts: column.path });
}
