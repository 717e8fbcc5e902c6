import { leaf, operation } from "../../domain/expression";
import type { Draft } from "../columns/draft";
import { leafOf, nameOf } from "../columns/draft-headings";
import { isRole } from "../../domain/roles";
import { defineAsSaid } from "./define";
import { numberOf } from "./definition";
import type { ColumnFigures } from "./figures";

/** Marks of a survey run from 1 to 4; as an index each is 25 times as much (Permenpan RB 14/2017). */
const MARKS = { least: 1, most: 4, times: 25 } as const;

/** "Nilai Konversi", "Nilai IKM (x 25)". */
const CONVERTED = /\bkonversi\b|(?:\bx|×) ?25\b/;

/** "NRR | Nilai SKM": the index of the service is told beside the mean mark. */
const INDEX = /^(?:nilai |indeks )?(?:ikm|skm)$/;
const MEAN_MARK = /^nrr\b|\brata rata\b|\bpersepsi\b/;

/** "Nilai Rata-Rata | Nilai Konversi": the index of the one column of marks left of it. */
export function convertMarks(drafts: readonly Draft[], figures: readonly ColumnFigures[]): void {
  drafts.forEach((draft, index) => {
    const isOpen = draft.definitions.length === 0 && draft.stats.filled === 0;
    const isIndex = CONVERTED.test(leafOf(draft)) || INDEX.test(leafOf(draft));
    if (!isOpen || !isIndex || !isRole("nilai", "other")(draft)) return;
    const left = drafts.slice(0, index);
    const marks = figures.filter(
      (own) =>
        left.includes(own.draft) &&
        isRole("nilai")(own.draft) &&
        areMarks(own) &&
        (CONVERTED.test(leafOf(draft)) || MEAN_MARK.test(leafOf(own.draft))),
    );
    const [mark, ...others] = marks;
    if (!mark || others.length > 0) return;
    defineAsSaid(draft, {
      expression: operation(leaf(mark.column), "*", numberOf(MARKS.times)),
      witness: "kata",
      onlyBlank: true,
      reason: `Nilai survei 1 sampai 4 dikonversi ke skala 100: ${nameOf(mark.draft)} dikali ${MARKS.times}.`,
    });
  });
}

function areMarks({ values }: ColumnFigures): boolean {
  return values.every((value) => value === null || (value >= MARKS.least && value <= MARKS.most));
}
