import type { Ledger } from "../../book/ledger";
import type { LedgerEntry } from "../../book/ledger-entry";
import { bySubject, titikOf, type Titik } from "./titik";

/** A quarter's figure, and the part of the year's target (pagu) that it is; null where there is none to set it against. */
export type SelTriwulan = Titik & { readonly bagian: number | null };

/** An indikator or a line of the budget over the quarters of its year. */
export interface BarisTriwulan {
  readonly nama: string;
  /** TW I to IV; null where nothing is told. */
  readonly triwulan: readonly (SelTriwulan | null)[];
}

const QUARTERS = [1, 2, 3, 4] as const;
/** What is reached, and what it is a part of. */
const PAIRS = [
  ["realisasi", "target"],
  ["realisasi_anggaran", "pagu"],
] as const;

/** Everything that is told of at least two quarters of one year. */
export function susunTriwulan(ledger: Ledger): BarisTriwulan[] {
  return bySubject(ledger.entries()).flatMap((own) =>
    PAIRS.flatMap(([reached, whole]) => {
      const quarters = own.filter(
        ({ measure, triwulan, kelompok }) => measure === reached && triwulan !== null && kelompok === "",
      );
      const tahun = quarters
        .map((entry) => entry.tahun)
        .sort()
        .at(-1);
      const inYear = quarters.filter((entry) => entry.tahun === tahun);
      const [first] = inYear;
      if (!first || inYear.length < 2) return [];
      const target = own.find(
        (entry) => entry.measure === whole && entry.triwulan === null && entry.tahun === tahun,
      );
      return [{ nama: first.nama, triwulan: QUARTERS.map((quarter) => cellOf(inYear, quarter, target)) }];
    }),
  );
}

function cellOf(
  entries: readonly LedgerEntry[],
  quarter: number,
  target: LedgerEntry | undefined,
): SelTriwulan | null {
  const entry = entries.find(({ triwulan }) => triwulan === quarter);
  if (!entry) return null;
  const [whole, part] = [target?.tellings[0].figur, entry.tellings[0].figur];
  // A 0 is none of anything, with or without a percent sign.
  const isAlike = whole?.persen === part.persen || part.nilai.isZero();
  const isSet = whole !== undefined && isAlike && whole.nilai.gt(0);
  return { ...titikOf(entry), bagian: isSet ? part.nilai.div(whole.nilai).toNumber() : null };
}
