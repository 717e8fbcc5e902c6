import { describe, expect, it } from "vitest";
import type { Book } from "../../../src/book/book";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { hitung } from "../../../src/tasks/hitung/hitung";
import { explainAverage } from "../../../src/tasks/mengapa/explain-average";
import { explainSerapan } from "../../../src/tasks/mengapa/explain-serapan";
import { explainCell } from "../../../src/tasks/mengapa/explain-cell";
import { loadReport, REPORTS } from "../../reports/load";
import { evaluated, asNumber } from "./printed-arithmetic";
import { bookOnce, hitungOnce } from "../../support/results";

/** Every figure that a run computes, with why it is so. */
function explained(book: Book) {
  return hitung(book.snapshot, PENGATURAN_BAKU).cells.map((cell) => ({
    cell,
    why: explainCell(book, cell.sheet, cell.cell),
  }));
}

describe.each(REPORTS)("Mengapa angka ini? in %s", (nick) => {
  const { snapshot } = loadReport(nick, "kosong");
  const book = bookOnce(snapshot);
  const figures = explained(book);

  it("answers for every cell that a run fills, with the figure of the run", () => {
    expect(figures.length).toBeGreaterThan(10);
    for (const { cell, why } of figures) {
      expect(why?.cell).toBe(cell.cell);
      const counted = why?.dibatasi ?? why?.hasil ?? "";
      if (typeof cell.value === "number") expect(asNumber(counted)).toBeCloseTo(cell.value, 1);
      else expect(why?.kelas?.nama ?? why?.hasil).toBe(cell.value);
      expect(why?.sumber.length).toBeGreaterThan(0);
    }
  });

  it("prints arithmetic that comes to the figure beside it", () => {
    const printed = figures.filter(({ why }) => why?.hitungan && !why.hitungan.includes("…"));
    expect(printed.length).toBeGreaterThan(figures.length * 0.7);
    for (const { why } of printed)
      expect(Math.abs(evaluated(why?.hitungan ?? "") - asNumber(why?.hasil ?? ""))).toBeLessThan(0.06);
  });

  it("explains the headline by the figures that it is the mean of", () => {
    const { ringkasan } = hitungOnce(snapshot);
    const why = explainAverage(book, null);
    expect(why?.sumber.length).toBe(ringkasan.indikator);
    expect(asNumber(why?.hasil ?? "")).toBeCloseTo(ringkasan.rataRata ?? 0, 1);
    expect(why?.kelas?.nama).toBe(ringkasan.rataRataKategori);
  });

  it("explains the means beside the headline: of the programmes, and without the figure that it hangs on", () => {
    const { program, penarik } = hitungOnce(snapshot).ringkasan;
    const [ofPrograms, without] = [
      explainAverage(book, null, "program"),
      explainAverage(book, null, "tanpa-penarik"),
    ];
    if (program) {
      expect(ofPrograms?.sumber.length).toBe(program.indikator);
      expect(asNumber(ofPrograms?.hasil ?? "")).toBeCloseTo(program.rataRata ?? 0, 1);
    }
    if (penarik) {
      expect(asNumber(without?.hasil ?? "")).toBeCloseTo(penarik.tanpa, 1);
      expect(
        without?.sumber.some(({ cell, sheet }) => cell === penarik.cell && sheet === penarik.sheet),
      ).toBe(false);
    }
  });

  it("explains every absorption that a card shows, by sums that come to it", () => {
    for (const { table, rows, total } of hitungOnce(snapshot).serapan) {
      const shown = [
        { baris: null, persen: total.persen },
        ...rows.map(({ cell, persen }) => ({ baris: cell, persen })),
      ];
      for (const { baris, persen } of shown) {
        const why = explainSerapan(book, table, baris);
        if (persen === null) expect(why).toBeNull();
        else expect(asNumber(why?.hasil ?? "")).toBeCloseTo(persen, 1);
        const sum = why?.hitungan ?? "";
        if (why && !sum.includes("…")) expect(evaluated(sum)).toBeCloseTo(persen ?? 0, 2);
        if (why) expect(why.sumber.length).toBeGreaterThan(1);
      }
    }
  });
});
