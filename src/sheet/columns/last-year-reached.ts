import { isRole } from "../../domain/roles";
import { figureAt } from "../amount-at";
import type { Grid } from "../grid";
import type { Column, Row } from "../table";

/** So many rows say the same by chance hardly ever. */
const ROWS = 2;
const WHOLE = 100;

/**
 * "Capaian Thn Lalu | Target | Realisasi | % Realisasi": what was reached last year, not what share of a target, where
 * rows repeat this year's realisasi to the digit and it is no 100 (LKIP RS Jiwa Jawa Barat 2016, Tabel 8: 60,00 beside
 * 60,00; 70,89 beside 70,89).
 */
export function withLastYearReached(grid: Grid, rows: readonly Row[], columns: readonly Column[]): Column[] {
  const reached = columns.find(isRole("realisasi"));
  const earlier = columns.filter(isRole("capaian")).filter((own) => reached && isEarlier(own, reached));
  const [own] = earlier;
  if (
    !reached ||
    !own ||
    earlier.length > 1 ||
    isPlanned(own, columns) ||
    /%|persen/i.test(own.path.join(" "))
  )
    return [...columns];
  const same = rows.filter(({ kind, row }) => {
    const [before, now] = [own, reached].map(({ column }) => figureAt(grid, row, column));
    return kind === "data" && before === now && before !== null && before !== undefined && before !== WHOLE;
  });
  if (same.length < ROWS) return [...columns];
  const reason = `Judul "${own.path.join(" › ")}" dibaca demikian karena beberapa nilainya sama dengan realisasi tahun ini.`;
  return columns.map((one) => (one === own ? { ...one, role: "realisasi", source: "nilai", reason } : one));
}

function isEarlier(own: Column, reached: Column): boolean {
  return own.source !== "orang" && own.period !== null && own.period < (reached.period ?? "");
}

function isPlanned({ period }: Column, columns: readonly Column[]): boolean {
  return columns.some((other) => other.role === "target" && other.period === period);
}
