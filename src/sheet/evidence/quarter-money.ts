import { isRole } from "../../domain/roles";
import type { Draft } from "../columns/draft";
import { nameOf } from "../columns/draft-headings";
import { defineAsSaid } from "./define";
import { sumOfColumns } from "./definition";

/**
 * "Realisasi pada Triwulan › I › K | Rp | … | IV › K | Rp", and behind them "Realisasi Capaian › K | Rp" (Permendagri
 * 86/2017, E.81): the rupiah of the year are those of its quarters, as the kinerja before them is that of its quarters.
 */
export function addQuarterMoney(drafts: readonly Draft[]): void {
  drafts.forEach((draft, index) => {
    const kinerja = drafts[index - 1];
    if (kinerja?.role !== "tw_total" || !isOpenMoney(draft) || headingsOf(kinerja) !== headingsOf(draft))
      return;
    const parts = drafts.slice(0, index).filter((own) => isMoney(own) && own.quarter !== null);
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

function isMoney(draft: Draft): boolean {
  return isRole("realisasi_anggaran")(draft) && draft.reading.path.unit === "rupiah";
}

function isOpenMoney(draft: Draft): boolean {
  return isMoney(draft) && draft.definitions.length === 0 && draft.stats.filled === 0;
}

function headingsOf({ reading }: Draft): string {
  return reading.path.texts.join("\n");
}
