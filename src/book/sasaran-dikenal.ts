import { normalizeNama } from "../domain/nama";
import { remember } from "../domain/remember";
import type { Row } from "../sheet/table";
import type { BookTable } from "./book-table";
import { ofHead, sasaranPerBaris, tanpaSebutan } from "./sasaran";

/** The sasaran that tables with a column of them name, each by its words. */
export const sasaranDikenal = remember((tables: readonly BookTable[]): ReadonlyMap<string, string> => {
  const known = new Map<string, string>();
  for (const source of ofHead(tables).filter((one) => one.has("sasaran")))
    for (const nama of new Set(sasaranPerBaris(source).values())) known.set(normalizeNama(nama), nama);
  known.delete("");
  return known;
});

/**
 * The rows of a budget that name a sasaran of the workbook above the programmes that serve it ("Meningkatnya … | 900" over
 * "Program …"), with or without what these come to.
 */
export function barisSasaran(source: BookTable): ReadonlyMap<Row, string> {
  const known = sasaranDikenal(source.buku.semua());
  if (known.size === 0 || source.has("sasaran")) return new Map();
  return new Map(
    source.table.rows.flatMap((row) => {
      const nama = known.get(normalizeNama(tanpaSebutan(row.label)));
      return nama === undefined ? [] : [[row, nama] as const];
    }),
  );
}
