import { remember } from "../../../domain/remember";
import type { BookTable } from "../../../book/book-table";
import { officeFormula } from "../../../calculation/rule/own-formula";
import { isDariDibulatkan, isLebihRinci } from "./dari-dibulatkan";
import { kolomTurunan } from "./kolom-turunan";

/** So many sums must have decimals that nothing which they add has. */
const BEBERAPA = 3;

/** Whether no figure of the table is computed where it stands: it is as it was printed, and may be rounded. */
export const isTercetak = remember(
  ({ table, grid }: BookTable): boolean =>
    !table.rows.some(({ row }) =>
      table.columns.some(({ column }) => officeFormula(grid, row, column) !== null),
    ),
);

/** Whether the table prints as whole numbers what was none: "87 + 52 = 138,7" tells it of its other figures, too. */
export const isCetakUtuh = remember(
  (tabel: BookTable): boolean =>
    isTercetak(tabel) &&
    kolomTurunan(tabel).flatMap(({ sel, cara }) =>
      sel.filter(
        (one) =>
          !one.tertulis.nilai.eq(one.seharusnya) &&
          isLebihRinci(tabel, cara, one) &&
          isDariDibulatkan(tabel, cara, one),
      ),
    ).length >= BEBERAPA,
);
