import { operation } from "../../domain/expression";
import { isRole } from "../../domain/roles";
import { leafAt, type Draft } from "../columns/draft";
import { leafOf, nameOf } from "../columns/draft-headings";
import { perTime } from "../words/time-words";
import { countsEach, perEach, saysAll, type PerEach } from "../words/per-each";
import { defineAsSaid } from "./define";
import { isAmount } from "./priced";

/**
 * "Paket | Peserta per Paket | Jumlah Peserta", "Perolehan Suara | Nilai per Suara (Rp) | Jumlah Bantuan (Rp)": a rate
 * and how many it is for, in a blank column right behind them that is called after it, or is of its money.
 */
export function multiplyPerEach(drafts: readonly Draft[]): void {
  drafts.forEach((draft, index) => {
    if (draft.definitions.length > 0 || draft.stats.filled > 0 || !isRole("anggaran", "other")(draft)) return;
    // "Rasio Siswa per Sekolah" is no rate times a count, as "Insentif per Tahun" is.
    if (isRate(draft) && perTime(draft.reading.path.texts.at(-1) ?? "") === null) return;
    const left = drafts.slice(0, index).filter(({ stats }) => stats.numeric > 0 && stats.words === 0);
    const rates = left.flatMap((rate) => {
      const per = perEach(rate.reading.path.texts);
      return per && isOf(draft, rate, per, drafts) ? [{ rate, per }] : [];
    });
    const [only, ...more] = rates;
    if (!only || more.length > 0) return;
    const [count, ...others] = left.filter(({ reading }) => countsEach(reading.path.texts, only.per));
    if (!count || others.length > 0 || isPaidToOthers(draft, only, left)) return;
    defineAsSaid(draft, {
      expression: operation(leafAt(count), "*", leafAt(only.rate)),
      witness: "kata",
      onlyBlank: true,
      reason: `Judulnya menyebut berapa untuk masing-masing, jadi dihitung ${nameOf(count)} dikali ${nameOf(only.rate)}.`,
    });
  });
}

/** "Jumlah RT | Insentif per Bulan (Rp) | Jumlah Bulan | Total Insentif": to each of them, or to all together (`rates.ts`). */
function isPaidToOthers(
  draft: Draft,
  { rate, per }: { readonly rate: Draft; readonly per: PerEach },
  left: readonly Draft[],
): boolean {
  if (perTime(rate.reading.path.texts.at(-1) ?? "") === null) return false;
  const isOfRate = perEach(draft.reading.path.texts)?.what === per.what;
  return !isOfRate && left.some((own) => own !== rate && !countsEach(own.reading.path.texts, per));
}

/** Called after what the rate is of; or money right behind a rate in rupiah. What is typed already is not meant. */
function isOf(draft: Draft, rate: Draft, { what }: PerEach, drafts: readonly Draft[]): boolean {
  const isTyped = drafts.some(
    (own) => own !== rate && own.stats.numeric > 0 && saysAll(leafOf(own), what) && !isRate(own),
  );
  if (saysAll(leafOf(draft), what)) return !isTyped;
  const [one, other] = [rate, draft].map(({ reading }) => reading.leaf.has("rupiah"));
  const isBehind = draft.reading.path.column - rate.reading.path.column === 1;
  return isBehind && one === true && other === true && isAmount(draft);
}

function isRate({ reading }: Draft): boolean {
  return perEach(reading.path.texts) !== null;
}
