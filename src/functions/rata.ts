import type { Bacaan } from "../domain/bacaan";
import { desimal, rataRata, type Desimal } from "../domain/desimal";
import { cellByCell, type CellBlock, type Value } from "./cells";
import { isRefusal, OPEN_UP_TO, readBlock } from "./reading";
import { refuse, type Refusal } from "./refusal";
import type { Computation } from "./reference";

/**
 * RATA(rentang; [target]): the mean of what is there. Blank cells, dashes and words are not yet due; so is a row whose
 * target is 0 or not set, where targets are given. A capaian of 0 counts. The cap of *Aturan* acts on each capaian
 * first, where the office chose so.
 */
export const rata: Computation = async ([block, targets], reference) => {
  const { batas, batasSebelumRataRata } = await reference.pengaturan();
  const figures = dueFigures(block ?? null, targets ?? null);
  if (isRefusal(figures)) return [[figures]];
  return [[meanOf(figures, batasSebelumRataRata ? batas : null)]];
};

function dueFigures(block: CellBlock | null, targets: CellBlock | null): readonly Desimal[] | Refusal {
  const found: Desimal[] = [];
  const answers = cellByCell([readBlock(block), readBlock(targets)], ([cell, target]) => {
    if (cell?.jenis === "galat") return refuse("VALUE", "Rentangnya berisi galat Excel: perbaiki rumusnya.");
    const isDue = targets === null || (target !== undefined && isSet(target));
    if (isDue && cell?.jenis === "angka") found.push(cell.nilai);
    return "";
  });
  return answers.flat().find(isRefusal) ?? found;
}

function isSet(target: Bacaan): boolean {
  if (target.jenis === "kosong" || target.jenis === "nihil") return false;
  return target.jenis !== "angka" || !target.nilai.isZero();
}

function meanOf(figures: readonly Desimal[], cap: number | null): Value {
  if (cap === null) return rataRata(figures)?.toNumber() ?? "";
  const isOpen = figures.every((figure) => figure.lte(OPEN_UP_TO));
  if (isOpen && figures.some((figure) => figure.times(100).gt(cap)))
    return refuse(
      "VALUE",
      `Batas ${cap}% berlaku sebelum rata-rata, tetapi tidak jelas apakah angka-angka ini dalam persen: kalikan 100 bila selnya berformat persen.`,
    );
  return rataRata(figures.map((figure) => (figure.gt(cap) ? desimal(cap) : figure)))?.toNumber() ?? "";
}
