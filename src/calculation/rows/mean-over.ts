import { rataRata, type Desimal } from "../../domain/desimal";
import type { Pengaturan } from "../../domain/pengaturan";
import type { Row } from "../../sheet/table";
import { figure, gaveFigure, type Figure } from "../cells/outcome";
import type { Operands } from "../rule/operands";

/**
 * The figure that a row brings into a mean, one answer for Hitung and for Periksa: ours, or the one that stands where
 * this run makes none, typed as a number or as a text ("95,5"). null where the column shows no figure.
 */
export function averagedFigure(operands: Operands, row: number, column: number): Figure | null {
  const outcome = operands.outcome(row, column);
  if (gaveFigure(outcome)) return outcome;
  const read = outcome?.ok ? null : operands.readStanding(row, column);
  if (read?.jenis !== "angka") return null;
  return figure(read.nilai, read.persen || operands.holdsShares(column));
}

/** The cap acts on each figure before the mean is taken, or not at all, by the office's rule. */
function averagedValue({ nilai, tanpaBatas }: Figure, pengaturan: Pengaturan): Desimal {
  return pengaturan.batasSebelumRataRata ? nilai : tanpaBatas;
}

/** A mean, with the rows that brought a figure into it. */
export interface Mean {
  readonly nilai: Desimal;
  readonly members: readonly Row[];
  readonly values: readonly Desimal[];
  /** Every figure in it is a share. */
  readonly isOfShares: boolean;
}

/** The mean over the rows that have a figure; null where none has. */
export function meanOver(
  rows: readonly Row[],
  figureOf: (row: Row) => Figure | null,
  pengaturan: Pengaturan,
): Mean | null {
  const read = rows.flatMap((row) => {
    const figure = figureOf(row);
    return figure === null ? [] : [{ row, figure }];
  });
  const values = read.map(({ figure }) => averagedValue(figure, pengaturan));
  const nilai = rataRata(values);
  if (nilai === null) return null;
  const isOfShares = read.every(({ figure }) => figure.persen);
  return { nilai, members: read.map(({ row }) => row), values, isOfShares };
}
