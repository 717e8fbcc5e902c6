import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { parseCell } from "../../../src/sheet/address";
import { hitung } from "../../../src/tasks/hitung/hitung";
import { loadReport, REPORTS, type ReportNick, type Variant } from "../../reports/load";
import { applyToSnapshot } from "../../support/snapshots";
import { compare } from "./compare";
import { hitungOnce } from "../../support/results";

const VARIANTS: readonly Variant[] = ["kosong", "teks", "terbit"];

/**
 * Cells whose expected figure is built on a wrong figure as printed, which a run that recomputes
 * everything does not repeat: efisiensi from the printed 94,49 (Sulawesi Tengah 3.7), the mean of eight
 * printed capaian of which three are wrong, and the kategori of a capaian that cannot be computed
 * (Sumatera Selatan III.6 and III.1).
 */
const BUILT_ON_ERRORS: ReadonlySet<string> = new Set(["Tabel 3.7!J10", "Tabel III.6!E24", "Tabel III.1!G9"]);

describe.each(REPORTS)("hitung ulang on the tables of %s", (nick: ReportNick) => {
  it.each(VARIANTS)("fills every derived cell right from the %s workbook", (variant) => {
    const { snapshot, harapan } = loadReport(nick, variant);
    const report = compare(hitungOnce(snapshot), harapan);
    const open = [...report.wrong, ...report.missing].filter(
      (line) => !BUILT_ON_ERRORS.has(line.split(":")[0]!),
    );
    expect(open).toEqual([]);
    expect(report.beyond).toEqual([]);
    expect(report.right).toBeGreaterThan(20);
  });

  it("writes derived columns and blank sums of rows only", () => {
    const { snapshot, harapan } = loadReport(nick, "kosong");
    const columns = new Set(
      harapan.flatMap(({ sheet, harapan: cells }) =>
        cells.map((entry) => `${sheet}!${entry.cell.replace(/\d+/, "")}`),
      ),
    );
    const { plan, cells, tables } = hitungOnce(snapshot);
    const sums = new Set(
      tables.flatMap(({ sheet, rows }) =>
        rows.flatMap(({ row, parts }) => (parts === null ? [] : [`${sheet}!${row + 1}`])),
      ),
    );
    const isSum = ({ sheet, cell }: (typeof cells)[number]): boolean =>
      sums.has(`${sheet}!${cell.replace(/^[A-Z]+/, "")}`);
    for (const cell of cells.filter((one) => !isSum(one)))
      expect(columns).toContain(`${cell.sheet}!${cell.cell.replace(/\d+/, "")}`);
    expect(plan.cells.length).toBe(cells.length);
  });

  it.each(VARIANTS)("changes nothing when run again on its own result (%s)", (variant) => {
    const { snapshot } = loadReport(nick, variant);
    const first = hitungOnce(snapshot);
    const figures = new Map(first.cells.map((cell) => [`${cell.sheet}!${cell.cell}`, cell]));
    const after = applyToSnapshot(snapshot, first.plan, (sheet, row, column) => {
      const cell = [...figures.values()].find((candidate) => {
        const place = parseCell(candidate.cell)!;
        return candidate.sheet === sheet && place.row === row && place.column === column;
      })!;
      const write = first.plan.cells.find(
        (entry) => entry.sheet === sheet && entry.row === row && entry.column === column,
      )!;
      const own = snapshot.sheets.find((entry) => entry.name === sheet)!;
      const format = write.numberFormat ?? own.formats[row - own.used.row]![column - own.used.column]!;
      return typeof cell.value === "number" && format.includes("%") ? cell.value / 100 : cell.value;
    });
    expect(hitung(after, PENGATURAN_BAKU).plan.cells).toEqual([]);
  });
});
