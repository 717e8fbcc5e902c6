import { menyebutPersen } from "../../domain/persen";
import { CHANGE_ROLES, SHARE_ROLES } from "../../domain/roles";
import { readClosing } from "../words/closing";
import { groupOfPath, leafWords } from "../header/heading-path";
import type { Column } from "../table";
import { TO_DATE } from "../words/period";
import { conceptsOf, normalise } from "../words/wording";

/** What the figures of a blank column are, as its heading says without saying of which columns. */
export type Claim = "bagian" | "jumlah" | "rata" | "perubahan" | "sisa";

/** Shares of people or things, by the names that statistics give them. */
const RATE = /\b(?:tingkat|tk|cakupan|prevalensi|proporsi|aps|apk|apm|tpt|tpak|rate)\b/;
/** So many of one for one of another: no part of it. */
const RATIO =
  /\b(?:rasio|ratio|kepadatan|produktivitas|per|indeks|skor|nilai|poin|peringkat)\b|\p{L}\/\p{L}/u;

/** What the heading claims; null where it may be anything. */
export function claimOf({ path, unit, role }: Pick<Column, "path" | "unit" | "role">): Claim | null {
  const leaf = path.at(-1) ?? "";
  const words = leafWords(path);
  const concepts = conceptsOf(leaf);
  if (CHANGE_ROLES.includes(role) || concepts.has("naikTurun") || concepts.has("selisih")) return "perubahan";
  const closing = readClosing(leaf);
  const isShare = SHARE_ROLES.has(role) || unit === "persen" || path.some(menyebutPersen) || RATE.test(words);
  if (isShare) return "bagian";
  if (closing) return closing.mean ? "rata" : "jumlah";
  // "Akum (Rp)": what came together so far is no rest of anything.
  return RATIO.test(leaf.toLowerCase()) || TO_DATE.test(leaf) ? null : "sisa";
}

/** Its own heading and those above it, in the words by which headings are compared. */
export function headingOf({ path }: Column): string {
  return normalise(path.join(" "));
}

export function groupWords({ path }: Column): string {
  return normalise(groupOfPath(path));
}

/** "ha" of "Luas (ha)", "rp" of "Pokok › Rp"; "" where none is named. */
export function unitOf({ path, unit }: Column): string {
  const leaf = path.at(-1) ?? "";
  if (unit === "rupiah" || conceptsOf(leaf).has("rupiah")) return "rp";
  const [, named] = /\(([^()]+)\)\s*$/.exec(leaf) ?? [];
  return named === undefined ? "" : normalise(named);
}

/** Whether the figures are parts of something, as the heading says. */
export function claimsShare(column: Column): boolean {
  return claimOf(column) === "bagian";
}

const DENIED = /\b(?:tidak|tdk|belum|blm|tanpa|non)\b|\bketidak/;

/** "Tidak Hadir" is no part that "% Kehadiran" could be of, nor "Hadir" one of "% Ketidakhadiran". */
export function isAsDenied({ path }: Column, words: string): boolean {
  return DENIED.test(leafWords(path)) === DENIED.test(words);
}
