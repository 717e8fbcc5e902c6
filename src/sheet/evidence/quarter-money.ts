import { isRole } from "../../domain/roles";
import type { Draft } from "../columns/draft";
import { groupOf, leafOf, nameOf } from "../columns/draft-headings";
import { readClosing } from "../words/closing";
import { defineAsSaid } from "./define";
import { sumOfColumns } from "./definition";

/**
 * "Realisasi pada Triwulan › I › K | Rp | … | IV › K | Rp", and behind them "Realisasi Capaian › K | Rp" (Permendagri
 * 86/2017, E.81): the rupiah of the year are those of its quarters, as the kinerja before them is that of its quarters.
 */
export function addQuarterMoney(drafts: readonly Draft[]): void {
  drafts.forEach((draft, index) => {
    const kinerja = drafts[index - 1];
    if (kinerja?.role !== "tw_total" || !isOpenMoney(draft) || !closesTogether(kinerja, draft)) return;
    const parts = drafts
      .slice(0, index)
      .filter(
        (own) => own.quarter !== null && isSpending(own) && own.reading.path.unit === draft.reading.path.unit,
      );
    const quarters = new Set(parts.map(({ quarter }) => quarter));
    if (parts.length < 2 || quarters.size < parts.length) return;
    defineAsSaid(draft, {
      expression: sumOfColumns(parts.map(({ reading }) => reading.path.column)),
      witness: "kata",
      onlyBlank: true,
      reason: `Rupiah dari triwulan-triwulan sebelumnya: ${parts.map(nameOf).join(" ditambah ")}.`,
    });
  });
}

const isSpending = isRole("realisasi_anggaran");

function isOpenMoney(draft: Draft): boolean {
  return isSpending(draft) && draft.definitions.length === 0 && draft.stats.filled === 0;
}

/** "K | Rp" below one heading, or "Total Realisasi | Total Penyerapan Anggaran" of one group. */
function closesTogether(kinerja: Draft, money: Draft): boolean {
  if (money.reading.path.unit === "rupiah") return headingsOf(kinerja) === headingsOf(money);
  return (
    groupOf(money) !== "" && groupOf(kinerja) === groupOf(money) && readClosing(leafOf(money))?.sum === true
  );
}

function headingsOf({ reading }: Draft): string {
  return reading.path.texts.join("\n");
}
