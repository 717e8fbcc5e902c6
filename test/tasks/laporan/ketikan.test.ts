import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import type { CellValue, SheetSnapshot, Snapshot } from "../../../src/sheet/snapshot";
import { denganKetikan } from "../../../src/tasks/laporan/ketikan";
import { planLaporan } from "../../../src/tasks/laporan/lembar/plan-laporan";
import type { Laporan, ReportCell } from "../../../src/tasks/laporan/report";
import type { SheetPlan } from "../../../src/plan/sheet-plan";
import { loadReport } from "../../reports/load";
import { sheetOf } from "../../support/snapshots";
import { laporanOf } from "./offers";

const { snapshot } = loadReport("makassar-2021", "kosong");
const laporan = laporanOf(snapshot);
const plan = planLaporan(snapshot, laporan, {
  ...{ ids: ["T5"], tulis: "nilai", susunan: "per-lembar", pengaturan: PENGATURAN_BAKU, catatan: [] },
});
const catatan = plan.lembarLaporan!;

/** The planned sheet as it would be read again; `typed` may change its cells. */
function written(typed: (values: CellValue[][]) => void): Snapshot {
  const [sheet] = plan.sheets!;
  const values = valuesOf(sheet!);
  typed(values);
  return { ...snapshot, sheets: [...snapshot.sheets, asSheet(sheet!.name, values)] };
}

function valuesOf({ blocks }: SheetPlan): CellValue[][] {
  const values: CellValue[][] = Array.from({ length: 40 }, () => Array.from({ length: 12 }, () => ""));
  for (const { area, cells } of blocks) {
    cells.forEach((row, down) =>
      row.forEach((content, across) => {
        if (content?.kind === "nilai") values[area.row + down]![area.column + across] = content.value;
      }),
    );
  }
  return values;
}

function asSheet(name: string, values: CellValue[][]): SheetSnapshot {
  return sheetOf(name, values);
}

function isian(report: Laporan): string[] {
  const offer = report.offers.find(({ id }) => id === "T5")!;
  if (!offer.ok) throw new Error("T5 was not built");
  const text = (cell: ReportCell) =>
    cell.kind === "teks" ? cell.text : cell.kind === "isian" ? `<${cell.saran}>` : "";
  return offer.table.rows.flatMap(({ cells }) => cells.slice(-2).map(text));
}

describe("what people typed into the written sheets", () => {
  it("takes the place of the proposals, line breaks and all", () => {
    const cause = "Produk belum bersertifikat:\n1. biaya uji;\n2. antrean.";
    const before = isian(laporan);
    const proposal = before.findIndex((text) => text.includes("22,86"));
    const after = isian(
      denganKetikan(
        laporan,
        written((values) => {
          const row = values.findIndex((cells) => cells.some((cell) => String(cell).includes("22,86%]")));
          const column = values[row]!.findIndex((cell) => String(cell).includes("22,86%]"));
          values[row]![column] = cause;
        }),
        catatan,
      ),
    );
    expect(after[proposal]).toBe(cause);
    expect(after.filter((_, index) => index !== proposal)).toEqual(
      before.filter((_, index) => index !== proposal),
    );
  });

  it("is followed where rows were inserted above it", () => {
    const moved = written((values) => {
      values.splice(0, 0, ...Array.from({ length: 3 }, () => Array.from({ length: 12 }, () => "")));
      const row = values.findIndex((cells) => cells.some((cell) => String(cell).includes("93,33%]")));
      values[row] = values[row]!.map((cell) =>
        String(cell).includes("93,33%]") ? "Koperasi tidak RAT" : cell,
      );
    });
    expect(isian(denganKetikan(laporan, moved, catatan))).toContain("Koperasi tidak RAT");
  });

  it("leaves the report as it is where nothing was written or the sheet is gone", () => {
    expect(denganKetikan(laporan, snapshot, [])).toBe(laporan);
    expect(isian(denganKetikan(laporan, snapshot, catatan))).toEqual(isian(laporan));
  });
});
