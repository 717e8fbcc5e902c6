import { ringkasTemuan } from "../../../src/commands/ringkas-temuan";
import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { parseCell } from "../../../src/sheet/address";
import { toFindings } from "../../../src/tasks/periksa/findings";
import { lembarTemuan } from "../../../src/tasks/periksa/lembar-temuan";
import { periksa } from "../../../src/tasks/periksa/periksa";
import { sorotTemuan } from "../../../src/tasks/periksa/sorot-temuan";
import { loadReport } from "../../reports/load";
import { bookOf, sheetOf } from "../../support/snapshots";
import { periksaOnce } from "../../support/results";

const { snapshot } = loadReport("makassar-2021", "terbit");
const result = periksaOnce(snapshot);

describe("what the audit hands on", () => {
  it("the headless shape: figures as printed, in percent, with a sentence", () => {
    const { findings } = toFindings(result);
    expect(findings.find(({ sheet, cell }) => sheet === "Tabel Capaian b b b" && cell === "F10")).toEqual({
      sheet: "Tabel Capaian b b b",
      cell: "F10",
      rule: "capaian-tidak-sesuai",
      severity: "error",
      published: "6,805%",
      expected: 68.05,
      message:
        "F10 tertulis 6,805%; capaian dari target D10 (80%) dan realisasi E10 (54,44%) seharusnya 68,050%.",
      causes: ["Koma desimalnya mungkin bergeser: 6,805% seharusnya 68,05%."],
    });
  });

  it("errors before remarks, one finding for a cell and a rule", () => {
    const firstRemark = result.temuan.findIndex(({ severity }) => severity === "remark");
    expect(result.temuan.slice(firstRemark).every(({ severity }) => severity === "remark")).toBe(true);
    expect(new Set(result.temuan.map(({ id }) => id)).size).toBe(result.temuan.length);
  });

  it("counts add up over the tables", () => {
    const sum = (of: "diperiksa" | "error" | "remark"): number =>
      result.perTabel.reduce((total, table) => total + table[of], 0);
    expect(sum("diperiksa")).toBe(result.diperiksa);
    expect(sum("error") + sum("remark")).toBe(result.temuan.length);
  });

  it("one sheet alone gives what the whole workbook gives for it", () => {
    const alone = periksa(snapshot, PENGATURAN_BAKU, [], [], "Tabel Capaian b b b");
    expect(alone.temuan).toEqual(result.temuan.filter(({ sheet }) => sheet === "Tabel Capaian b b b"));
  });

  it("the list of findings: a row for each, texts that no cell evaluates, a landscape page", () => {
    const plan = lembarTemuan(result);
    const list = plan.blocks.at(-1)!;
    expect(list.cells).toHaveLength(result.temuan.length);
    expect(list.cells.flat().every((cell) => cell?.kind === "nilai")).toBe(true);
    // As the pane counts them: tables without a figure to audit are none of the tables audited.
    const audited = result.perTabel.filter(({ diperiksa }) => diperiksa > 0).length;
    expect(audited).toBeLessThan(result.perTabel.length);
    const summary = plan.blocks[1]!.cells[0]![0];
    expect(summary).toMatchObject({
      value: expect.stringMatching(
        RegExp(`^1\\.\\d{3} angka diperiksa pada ${audited} tabel: \\d+ salah hitung, \\d+ catatan\\.$`),
      ) as string,
    });
    expect(plan.page).toMatchObject({ orientation: "landscape", titleRows: [3, 3] });
    expect(plan.page!.printArea.rows).toBe(result.temuan.length + 4);
    expect([...plan.columnWidths.values()].reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(728);
  });

  it("the list of a workbook without findings says so", () => {
    const empty = lembarTemuan(periksa(bookOf(sheetOf("Kosong", [])), PENGATURAN_BAKU));
    expect(empty.blocks.at(-1)!.cells).toEqual([[{ kind: "nilai", value: "Tidak ada temuan." }]]);
  });

  it("marks cover exactly the cells with findings", () => {
    const marked = sorotTemuan(result.temuan).flatMap(({ sheet, rules }) =>
      rules.flatMap(({ area }) =>
        Array.from({ length: area.rows }, (_, index) => `${sheet}!${area.row + index},${area.column}`),
      ),
    );
    const places = result.temuan.map(({ sheet, cell }) => {
      const { row, column } = parseCell(cell)!;
      return `${sheet}!${row},${column}`;
    });
    expect(marked.sort()).toEqual([...new Set(places)].sort());
  });
});

it("a document of text alone is told as one without figures to check, and nothing of formulas", () => {
  const line = ringkasTemuan({ tables: [], temuan: [], diperiksa: 0, peta: [] });
  expect(line).toBe("Belum ada angka hitungan yang dapat diperiksa di sini.");
});
