import { isRole } from "../../domain/roles";
import type { Draft } from "../columns/draft";
import { headingOf } from "../columns/draft-headings";
import { readClosing } from "../words/closing";
import { isPrice } from "../words/unit-words";
import { settle } from "./settle";

/**
 * "Volume | Harga Satuan | Jumlah | Realisasi | Sisa | %": what the prices come to is the budget, and a realisasi of at
 * least a price what was spent of it; a smaller one counts things.
 */
export function settlePricedBudget(drafts: readonly Draft[]): void {
  if (drafts.some(isRole("anggaran", "realisasi_anggaran", "target"))) return;
  drafts.forEach((price, at) => {
    const amount = amountOf(drafts, at);
    const behind = amount ? drafts.slice(drafts.indexOf(amount) + 1) : [];
    const [spent, ...others] = behind.filter(isRole("realisasi"));
    if (!amount || !isSumAlone(amount) || !isPrice(headingOf(price)) || !spent || others.length > 0) return;
    if (price.stats.median === 0 || spent.stats.median < price.stats.median) return;
    settle(amount, "anggaran", "memuat volume dikali harga satuannya");
    settle(spent, "realisasi_anggaran", "isinya rupiah, dan anggarannya berdiri di sebelah kirinya");
    for (const share of behind.filter(isRole("capaian")))
      settle(share, "capaian_anggaran", "berada di sebelah rupiah yang dibelanjakan");
  });
}

/** What stands behind a price; behind "Harga Satuan | Jumlah | Satuan" so many of that unit were told first. */
export function amountOf(drafts: readonly Draft[], price: number): Draft | undefined {
  return drafts[price + (countBehind(drafts, price) ? 3 : 1)];
}

export function countBehind(drafts: readonly Draft[], price: number): Draft | null {
  const [count, unit] = drafts.slice(price + 1, price + 3);
  return count && unit?.role === "satuan" && count.stats.numeric > 0 && count.stats.words === 0
    ? count
    : null;
}

/** "Jumlah", "Total (Rp)", with no other measure of its own. */
function isSumAlone(draft: Draft): boolean {
  return isRole("other", "nilai")(draft) && readClosing(headingOf(draft))?.sum === true;
}
