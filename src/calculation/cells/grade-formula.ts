import type { Pengaturan } from "../../domain/pengaturan";
import { remember } from "../../domain/remember";
import { findSkala } from "../../domain/skala-baku";
import { printedNumber } from "../../sheet/excel-print";

/**
 * Grades the figure of a cell: nested IFs over the scale, on the figure as it is classified. Joined at once:
 * put together step by step, the texts of a long table hold ten times their length in memory.
 */
export function gradeFormula(cell: string, isRatio: boolean, pengaturan: Pengaturan): string {
  const percent = isRatio ? `${cell}*100` : cell;
  const places = pengaturan.pembulatanKategori;
  const graded = places === null ? percent : `ROUND(${percent},${places})`;
  return [`=IF(COUNT(${cell})=0,"",`, partsOf(pengaturan).join(graded)].join("");
}

/** Stands for the figure until a cell is known. */
const FIGURE = "\0";

/** What stands between the places of the figure: the same in all rows of a column. */
const partsOf = remember((pengaturan: Pengaturan): readonly string[] => {
  const { kelas, celah = [] } = findSkala(pengaturan);
  const steps = kelas.slice(0, -1).map(({ nama, bawah, inklusif }) => {
    const least = bawah === null ? "" : printedNumber(bawah);
    return `IF(${FIGURE}${inklusif ? ">=" : ">"}${least},${quoted(nama)},`;
  });
  const gaps = celah.map(
    ({ dari, sampai }) => `IF(AND(${FIGURE}>${printedNumber(dari)},${FIGURE}<${printedNumber(sampai)}),"",`,
  );
  const end = ")".repeat(gaps.length + steps.length + 1);
  return [...gaps, ...steps, quoted(kelas.at(-1)?.nama ?? ""), end].join("").split(FIGURE);
});

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
