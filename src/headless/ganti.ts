import type { KolomGanti } from "../book/kolom-ganti";
import { parseCell } from "../sheet/address";
import type { HitungResult } from "../tasks/hitung/result";
import { columnName } from "../sheet/address";
import { Refusal } from "./refusal";

/** "IKU!F" -> the column of every table on that sheet; refuses by name what is no column of a sheet. */
export function bacaGanti(names: readonly string[]): KolomGanti[] {
  return names.map((name) => {
    const mark = name.lastIndexOf("!");
    const cell = parseCell(`${name.slice(mark + 1).toUpperCase()}1`);
    if (mark < 1 || !cell)
      throw new Refusal(
        `--ganti-rumus “${name}” tidak terbaca. Tulis lembar dan kolomnya, misalnya "IKU!F".`,
      );
    return { sheet: name.slice(0, mark).replace(/^'(.*)'$/, "$1"), table: null, column: cell.column };
  });
}

/** Refuses a choice that found no formula of the office's: a slip would otherwise pass unseen. */
export function requireGanti(ganti: readonly KolomGanti[], { rumusKantor }: HitungResult): void {
  const missed = ganti.find(
    ({ sheet, column }) => !rumusKantor.some((own) => own.sheet === sheet && own.column === column),
  );
  if (missed)
    throw new Refusal(
      `--ganti-rumus: di kolom ${columnName(missed.column)} lembar “${missed.sheet}” tidak ada rumus kantor yang dihitung di sini. Periksa nama lembar dan kolomnya.`,
    );
}
