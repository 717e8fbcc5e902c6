import { holdsMoney, isRole } from "../../domain/roles";
import { remember } from "../../domain/remember";
import type { Column, Row, Table } from "../../sheet/table";
import { readClosing } from "../../sheet/words/closing";
import { conceptsOf } from "../../sheet/words/wording";

/**
 * "Rata-rata Fisik" below "Keuangan (%) | Fisik (%)": a closing row that says of which of the two sides it is leaves the
 * other's columns blank, where the table has both. "Jumlah Bobot" is of the weights alone.
 */
export function isOfOtherSide({ columns }: Table, { label }: Row, column: Column): boolean {
  const side = sideOf(label);
  if (side === null) return false;
  if (side === "bobot") return column.role !== "bobot" && columns.some(isRole("bobot"));
  const isOfSide = side === "fisik" ? isPhysical : isMoney;
  return !isOfSide(column) && columns.some(isOfSide) && (isPhysical(column) || isMoney(column));
}

function sideOf(label: string): "fisik" | "uang" | "bobot" | null {
  const concepts = conceptsOf(readClosing(label)?.of ?? "");
  const money = concepts.has("anggaran") || concepts.has("serapan");
  if (concepts.has("bobot")) return "bobot";
  if (concepts.has("fisik") === money) return null;
  return money ? "uang" : "fisik";
}

const isPhysical = remember(
  ({ role, path }: Column): boolean => role === "fisik" || path.some((text) => conceptsOf(text).has("fisik")),
);

const isMoney = remember(
  (column: Column): boolean =>
    !isPhysical(column) && (holdsMoney(column) || isRole("capaian_anggaran", "sisa_persen")(column)),
);
