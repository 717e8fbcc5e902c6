import type { Column, Table } from "../../sheet/table";
import { normalise } from "../../sheet/words/wording";

/** What a heading holds its figures against. */
const AGAINST = /\b(?:thd|terhadap|dibanding(?:kan)?(?: dengan)?|dengan|vs)\s+(.+)$/;

/** "ntb", "rata-rata kota": shorter names are abbreviations that other headings hold too. */
const SHORTEST = 3;

/**
 * "Selisih thd Kab. Kita" beside regions in rows: what each row is held against stands in another row, and no other
 * column tells it. The name of that row as it is written; null where the heading names none.
 */
export function comparedRow({ rows }: Table, { path }: Column): string | null {
  const [, against] = AGAINST.exec(normalise(path.join(" "))) ?? [];
  if (against === undefined) return null;
  const named = rows.find(({ label }) => {
    const name = normalise(label);
    return name.length >= SHORTEST && /\p{L}/u.test(name) && `${against} `.startsWith(`${name} `);
  });
  return named?.label ?? null;
}
