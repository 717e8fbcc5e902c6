import type { Pengaturan } from "../../domain/pengaturan";
import { findSkala } from "../../domain/skala-baku";
import { printedNumber } from "../../sheet/excel-print";

/**
 * Grades the figure of a cell: nested IFs over the scale, on the figure as it is classified. Joined at once:
 * put together step by step, the texts of a long table hold ten times their length in memory.
 */
export function gradeFormula(cell: string, isRatio: boolean, pengaturan: Pengaturan): string {
  const { kelas, celah = [] } = findSkala(pengaturan);
  const percent = isRatio ? `${cell}*100` : cell;
  const places = pengaturan.pembulatanKategori;
  const graded = places === null ? percent : `ROUND(${percent},${places})`;
  const steps = kelas.slice(0, -1).map(({ nama, bawah, inklusif }) => {
    const least = bawah === null ? "" : printedNumber(bawah);
    return `IF(${graded}${inklusif ? ">=" : ">"}${least},${quoted(nama)},`;
  });
  const gaps = celah.map(
    ({ dari, sampai }) => `IF(AND(${graded}>${printedNumber(dari)},${graded}<${printedNumber(sampai)}),"",`,
  );
  const end = ")".repeat(gaps.length + steps.length + 1);
  return [`=IF(COUNT(${cell})=0,"",`, ...gaps, ...steps, quoted(kelas.at(-1)?.nama ?? ""), end].join("");
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
