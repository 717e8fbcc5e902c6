import { isMeasured, type Draft } from "../columns/draft";
import { groupOf, leafOf, nameOf } from "../columns/draft-headings";
import { isPeriodText } from "../header/header-rows";
import { normalise } from "../words/wording";
import { defineAsSaid } from "./define";
import { sumOfColumns } from "./definition";

const TOTAL = /^(?:total|jumlah) (?:nilai|skor|poin)(?: (?:capaian|akhir|ikpa|kinerja))?$/;
const MARK = /^(?:nilai|skor|poin)\b/;
/** No mark is given so high. */
const HIGHEST = 100;

/**
 * "Nilai Capaian › Revisi DPA | Deviasi DPA | Penyerapan | Total Nilai Capaian", "Skor Perencanaan | Skor Pelaporan | Total
 * Skor": marks are added up where the heading says so, whatever each of them is a mark of.
 */
export function addScores(drafts: readonly Draft[]): void {
  drafts.forEach((total, index) => {
    if (!TOTAL.test(leafOf(total)) || total.stats.filled > 0 || total.definitions.length > 0) return;
    const parts = marksBefore(drafts.slice(0, index), total);
    if (parts.length < 2) return;
    defineAsSaid(total, {
      expression: sumOfColumns(parts.map(({ reading }) => reading.path.column)),
      witness: "kata",
      onlyBlank: true,
      reason: `Judulnya menyebut jumlah nilai: ${parts.map(nameOf).join(" ditambah ")}.`,
    });
  });
}

/** The marks right before it, of its own group or each called one; none where they are of several years. */
function marksBefore(before: readonly Draft[], total: Draft): readonly Draft[] {
  const group = groupOf(total);
  const isMark = (own: Draft): boolean =>
    isMeasured(own) &&
    own.stats.largest <= HIGHEST &&
    groupOf(own) === group &&
    (MARK.test(normalise(group)) || MARK.test(leafOf(own)));
  const last = before.filter((own) => !isMark(own)).at(-1);
  const parts = before.slice(last ? before.indexOf(last) + 1 : 0);
  const isOfTimes = parts.some((own) => own.period !== null || isPeriodText(leafOf(own)));
  return isOfTimes ? [] : parts;
}
