import type { Row } from "../../sheet/table";
import { failure, type Outcome } from "../cells/outcome";

/**
 * Of parts that show and parts that do not nothing tells whether the whole is of all: an office that copies a list for
 * each of its posts hides what the others do (perjanjian kinerja of BPKAD Kota Cimahi 2018). null where all are alike.
 */
export function partlyHidden(
  parts: readonly Row[],
  hiddenRows: ReadonlySet<number>,
  whole: string,
): Outcome | null {
  const hidden = parts.filter(({ row }) => hiddenRows.has(row));
  const [first] = hidden;
  if (!first || hidden.length === parts.length) return null;
  return failure(
    `${whole} tidak dijumlahkan: ${hidden.length} dari ${parts.length} baris rinciannya tersembunyi (mulai baris ${first.row + 1}). Tampilkan atau hapus baris itu, atau tulis rumus SUM.`,
  );
}
