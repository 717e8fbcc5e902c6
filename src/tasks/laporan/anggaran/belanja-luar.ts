import { isBelanja } from "../../../book/nama-anggaran";

/** What of a budget line tells whether it is spending outside the programmes. */
interface Baris {
  readonly nama: string;
  /** Depth as recognised. */
  readonly level: number;
  readonly tingkat: number;
  readonly awal: unknown;
}

/** Spending that no programme carries: indirect spending of the regional budgets, transfers, the unforeseen. */
const LUAR =
  /\b(?:ti?dak\s+(?:langsung|terduga)|transfer|bagi\s+hasil|bantuan\s+(?:keuangan|sosial)|hibah|subsidi)\b/i;

/** "Belanja tidak langsung", "5.4 BELANJA TRANSFER": spending of no programme. */
export function isBelanjaLuar(nama: string): boolean {
  return isBelanja(nama) && LUAR.test(nama);
}

/**
 * "BELANJA TIDAK LANGSUNG" stands beside the programmes, with its kinds of spending below it; "BELANJA LANGSUNG" is
 * a heading over them. Kinds of spending within a programme stay as they are.
 */
export function denganBelanjaLuar<B extends Baris>(rows: readonly B[]): B[] {
  if (!rows.some(({ nama, tingkat }) => tingkat === 0 && !isBelanja(nama))) return [...rows];
  let program: B | null = null;
  let luar: B | null = null;
  return rows.map((row) => {
    if (row.tingkat === 0) [program, luar] = [row, null];
    const isWithin = program !== null && row.level > program.level;
    if (!isBelanja(row.nama) || isWithin) return row;
    if (LUAR.test(row.nama)) {
      [program, luar] = [null, row];
      return { ...row, tingkat: 0 };
    }
    if (luar !== null && row.awal !== null) return { ...row, tingkat: 1 };
    [program, luar] = [null, null];
    return { ...row, tingkat: -1 };
  });
}
