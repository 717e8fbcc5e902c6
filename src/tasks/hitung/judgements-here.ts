import type { Book } from "../../book/book";
import type { BookTable } from "../../book/book-table";
import { normalizeNama } from "../../domain/nama";
import type { Judgement } from "../../sheet/table";

/**
 * What was decided of these tables; of other sheets (`onlySheet`: one alone is computed) the directions alone that
 * indicators of these follow: "Targetnya turun dari tahun ke tahun" stands in the Renstra, and decides a capaian here.
 */
export function judgementsHere(
  { judgements, arah, scaleJudgements }: Book,
  own: readonly BookTable[],
  onlySheet: string | null,
): Judgement[] {
  if (onlySheet === null) return [...judgements, ...scaleJudgements];
  const names = new Set(own.flatMap(({ table }) => table.rows.map(({ label }) => normalizeNama(label))));
  const followed = new Set(arah.filter(({ kunci }) => names.has(kunci)).map(placeOf));
  const here = judgements.filter((one) => one.sheet === onlySheet || followed.has(placeOf(one)));
  return [...here, ...scaleJudgements];
}

function placeOf({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string {
  return `${sheet}!${cell}`;
}
