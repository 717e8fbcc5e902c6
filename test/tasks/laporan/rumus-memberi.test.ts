import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import type { Plan } from "../../../src/plan/plan";
import { planLaporanOf } from "../../../src/session/laporan";
import { parseSimpanan } from "../../../src/session/simpanan";
import { cellName } from "../../../src/sheet/address";
import type { SheetSnapshot, Snapshot } from "../../../src/sheet/snapshot";
import { hitung } from "../../../src/tasks/hitung/hitung";
import { attachCalculator } from "../../../src/workbench/engine";
import { startIronCalcInNode } from "../../../src/workbench/engine/node";
import { placeContent } from "../../../src/workbench/model/content";
import { isSameFigure } from "../../support/same-figure";
import { applyToSnapshot, bookOf, sheetOf } from "../../support/snapshots";
import { workbookOf } from "../../support/workbook-file";
import { bukuKantor, lembarDari } from "./buku/muat";

startIronCalcInNode();

type Written = Plan["sheets"];

/** Cell -> the figure that the report tells there, when it is written without formulas. */
function told(sheets: Written): Map<string, unknown> {
  return new Map(
    contents(sheets).flatMap(({ at, content }) =>
      content.kind === "nilai" ? [[at, content.value] as const] : [],
    ),
  );
}

function contents(sheets: Written) {
  return (sheets ?? []).flatMap(({ name, blocks }) =>
    blocks.flatMap(({ area, cells }) =>
      cells.flatMap((line, row) =>
        line.flatMap((content, column) => {
          if (content === null) return [];
          const place = { sheet: name, row: area.row + row, column: area.column + column };
          return [{ ...place, content, at: `${name}!${cellName(place.row, place.column)}` }];
        }),
      ),
    ),
  );
}

/** The workbook once Hitung was carried out. */
function computed(snapshot: Snapshot): Snapshot {
  const { plan } = hitung(snapshot, PENGATURAN_BAKU);
  const given = new Map(
    plan.cells.map(({ sheet, row, column, content }) => [
      `${sheet}!${cellName(row, column)}`,
      content.kind === "rumus" ? (content.hasil ?? "") : content.value,
    ]),
  );
  return applyToSnapshot(
    snapshot,
    plan,
    (sheet, row, column) => given.get(`${sheet}!${cellName(row, column)}`) ?? "",
  );
}

/** Formulas of the report sheets that give another figure than the report tells without formulas. */
function differing(...sheets: SheetSnapshot[]): string[] {
  const snapshot = computed(bookOf(...sheets));
  const reading = {
    ...{
      snapshot,
      onlySheet: null,
      setting: null,
      tables: new Map(),
      highlights: [],
      sheetIds: new Map(),
      isManual: false,
      unread: [],
    },
    simpanan: parseSimpanan(null),
  };
  const pilihan = { ids: null, susunan: "per-lembar", utuh: true } as const;
  const written = (tulis: "rumus" | "nilai"): Written =>
    planLaporanOf(reading, { ...PENGATURAN_BAKU, tulis }, pilihan).plan.sheets;
  const [live, fixed] = [written("rumus"), told(written("nilai"))];
  const workbook = workbookOf(snapshot);
  for (const { name } of live ?? []) workbook.addSheet(name);
  for (const { sheet, row, column, content } of contents(live))
    placeContent(
      workbook.sheetByName(sheet)!,
      row,
      column,
      content.kind === "rumus"
        ? { value: null, formula: content.formula }
        : { value: content.value, formula: null },
    );
  attachCalculator(workbook);
  workbook.recalculate();
  return contents(live).flatMap(({ sheet, row, column, content, at }) => {
    if (content.kind !== "rumus" || !fixed.has(at)) return [];
    const found = workbook.sheetByName(sheet)?.value(row, column) ?? "";
    const said = fixed.get(at);
    return isSameFigure(found, said)
      ? []
      : [`${at} ${content.formula}: ${String(found)}, not ${String(said)}`];
  });
}

describe("each formula of the report gives the figure that the report tells", () => {
  it.each(bukuKantor())("$nama", ({ lembar }) => {
    expect(differing(...lembar.map(lembarDari))).toEqual([]);
  });

  /** Pusat Riset dan Kajian Obat dan Makanan 2021: its plan in shares of 1, its quarters in numbers of percent. */
  it("where places keep one measure in two scales", () => {
    const [riset, reformasi] = [
      "Persentase riset dan kajian yang dimanfaatkan",
      "Persentase implementasi rencana aksi RB",
    ];
    const year = sheetOf("Tabel 10", [
      ["Tabel 10. Capaian Indikator Kinerja Utama Tahun 2021"],
      [],
      ["No", "Sasaran Kegiatan", "Indikator", "Target", "Realisasi", "Capaian", "Kriteria"],
      [1, "Tersedianya riset dan kajian", riset, [0.75, "0%"], "74,94%", "99,92%", "Baik"],
      [2, "Terwujudnya organisasi yang efektif", reformasi, [0.9, "0%"], "92,40%", "102,67%", "Sangat Baik"],
      ["", "", "Nilai AKIP", 84, "81,70", "97,26%", "Baik"],
    ]);
    const renstra = sheetOf("Tabel 11", [
      ["Tabel 11. Perbandingan Realisasi 2020, 2021 dan Target 2024"],
      [],
      [
        "Indikator",
        "Realisasi 2020",
        "Realisasi 2021",
        "Target 2024",
        "% Realisasi 2021 terhadap Target 2024",
      ],
      [riset, "72,10%", "74,94%", [0.85, "0%"], "88,16%"],
      [reformasi, "88,00%", "92,40%", [0.95, "0%"], "97,26%"],
      ["Nilai AKIP", "80,30", "81,70", 88, "92,84%"],
    ]);
    const quarters = sheetOf("TW", [
      ["Capaian Rencana Aksi Perjanjian Kinerja 2021"],
      [],
      ["Indikator", "Triwulan I", "", "Triwulan II", "", "Triwulan III", "", "Triwulan IV", ""],
      ["", "T", "R", "T", "R", "T", "R", "T", "R"],
      [riset, 0, 0, 25, 21.4, 50, 48.3, 75, 74.94],
      [reformasi, 20, 22, 45, 47.5, 70, 71.2, 90, 92.4],
    ]);
    const money = sheetOf("Kegiatan", [
      ["Realisasi Anggaran per Rincian Output Tahun 2021"],
      [],
      ["Kode", "Kegiatan/RO", "Pagu (Rp)", "Realisasi (Rp)", "%"],
      [3165, "Riset dan Kajian Obat dan Makanan", 7386000000, 6959067567, ""],
      ["3165.ABC.001", "Riset dan kajian di bidang obat", 4100000000, 3870067567, ""],
      ["3165.ABC.002", "Riset dan kajian di bidang makanan", 3286000000, 3089000000, ""],
      ["", "Jumlah", 7386000000, 6959067567, ""],
    ]);
    expect(differing(year, renstra, quarters, money)).toEqual([]);
  });
});
