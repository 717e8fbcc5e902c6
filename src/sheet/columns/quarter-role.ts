import { conceptsOf } from "../words/wording";
import type { Concept } from "../words/lexicon";
import type { HeaderPath } from "../header/header-path";
import { quarterOf } from "../words/period";
import { leadAbove } from "./leading-measure";
import { type ColumnRole, QUARTER_ROLES } from "../../domain/roles";

/** Quarter that a heading or the group above it names, 1 to 4. */
export function quarterOfPath(path: HeaderPath): number | null {
  const underQuarters = path.texts.some((text) => conceptsOf(text).has("triwulan"));
  const quarters = path.texts.map((text) => quarterOf(text, underQuarters));
  return quarters.filter((quarter) => quarter !== null).at(-1) ?? null;
}

/** "TW I s/d IV", "Triwulan 1 - 4": from the first quarter to the last; not the schools of "S-1/D-IV", nor "TW-IV". */
const WHOLE_YEAR =
  /\b(?:(?:i|1)\.?\s*(?:s\s*[./]?\s*d\.?|sampai dengan|[-–])|tw\.?\s*(?:s\s*[./]?\s*d\.?|sampai dengan))\s*(?:tw|triwulan)?\s*(?:iv|4)\b/i;

/**
 * The realisasi of a quarter; a target, percentage or budget of a quarter keeps its own role. "Capaian"
 * over quarters is settled later: it holds realisasi unless the table has these in columns of their own.
 */
export function quarterRole(
  path: HeaderPath,
  leaf: ReadonlySet<Concept>,
  above: ReadonlySet<Concept>,
): ColumnRole | null {
  const leafText = path.texts.at(-1) ?? "";
  if (WHOLE_YEAR.test(leafText)) return "tw_total";
  const quarter = quarterOfPath(path);
  if (quarter === null || isMoney(path, leaf) || isUnitInWords(leaf)) return null;
  if (path.unit === "persen") return "other";
  const isLeaf = quarterOf(leafText, true) !== null;
  const measure = isLeaf ? new Set([...leaf, ...above]) : leaf;
  if (leaf.has("persen") || (!isLeaf && (leaf.has("capaian") || leaf.has("selisih")))) return null;
  return measure.has("target") ? roleOfTarget(path, measure, quarter) : named(quarter);
}

function isMoney({ unit }: HeaderPath, leaf: ReadonlySet<Concept>): boolean {
  return unit === "rupiah" || leaf.has("rupiah") || leaf.has("anggaran");
}

/** "Triwulan I › Volume | Satuan". */
function isUnitInWords(leaf: ReadonlySet<Concept>): boolean {
  return leaf.has("satuan") && leaf.size === 1;
}

/** "Capaian › terhadap Target › TW I" is a share, of which the words of figures tell; "Target dan Realisasi › TW I" a realisasi. */
function roleOfTarget(path: HeaderPath, measure: ReadonlySet<Concept>, quarter: number): ColumnRole | null {
  if (leadAbove(path) === "capaian") return null;
  return measure.has("realisasi") ? named(quarter) : "target";
}

function named(quarter: number): ColumnRole | null {
  return QUARTER_ROLES[quarter - 1] ?? null;
}
