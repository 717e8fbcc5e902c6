import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { hitung } from "../../../src/tasks/hitung/hitung";
import { bookOf, sheetOf, type CellSpec } from "../../support/snapshots";

const HEADINGS = ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi"];

describe("a formula reads a cell as the same plan leaves it", () => {
  it("a kategori left of a capaian whose format the plan changes", () => {
    const rows: CellSpec[][] = [
      [...HEADINGS, "Kategori", "Capaian (%)"],
      [1, "Persentase koperasi aktif", "Nilai", 100, 59, "", ["", "0%"]],
      [2, "Indeks pelayanan", "Nilai", 100, 70, "", [17.95, '0.00" %"']],
      [3, "Indeks kepuasan", "Nilai", 100, 80, "", [20, '0.00" %"']],
    ];
    const { plan } = hitung(bookOf(sheetOf("A", rows)), PENGATURAN_BAKU);
    const at = (column: number) => plan.cells.find((cell) => cell.row === 1 && cell.column === column);
    expect(at(6)?.numberFormat).toBe('0.00" %"');
    const kategori = at(5)?.content;
    expect(kategori?.kind === "rumus" && kategori.formula).toContain("ROUND(G2,2)");
  });

  it("an office's formula whose format shows it times 100 once more counts as what it gives, and is told of", () => {
    const sheet = sheetOf("A", [
      [...HEADINGS, "Capaian (%)", "Kategori"],
      [1, "Persentase koperasi aktif", "Nilai", 100, 59, ["", '0.00" %"'], ""],
      [2, "Indeks pelayanan", "Nilai", 100, 72.5, [72.5, "0%"], ""],
      [3, "Indeks kepuasan", "Nilai", 100, 80, ["", '0.00" %"'], ""],
    ]);
    const formulas = sheet.formulas.map((row, at) =>
      row.map((cell, column) => (at === 2 && column === 5 ? "=E3/D3*100" : cell)),
    );
    const { cells, judgements, ringkasan, plan } = hitung(bookOf({ ...sheet, formulas }), PENGATURAN_BAKU);
    expect(ringkasan.rataRata).toBe(70.5);
    expect(cells.find(({ cell }) => cell === "G3")?.value).toBe("Sedang");
    expect(judgements.map(({ as }) => as).join()).toContain("format selnya yang mengalikan lagi dengan 100");
    expect(plan.cells.some(({ row, column }) => row === 2 && column === 5)).toBe(false);
  });
});

it("the floor at 0 acts in the live formula too, where a realisasi is below 0", () => {
  const rows: CellSpec[][] = [
    [...HEADINGS, "Capaian (%)"],
    [1, "Pertumbuhan ekonomi", "Persen", 4.5, -2.03, ""],
    [2, "Indeks pelayanan", "Nilai", 80, 72, ""],
  ];
  const { plan, judgements } = hitung(bookOf(sheetOf("A", rows)), PENGATURAN_BAKU);
  const formulas = plan.cells.map(({ content }) =>
    content.kind === "rumus" ? content.formula : content.value,
  );
  expect(formulas[0]).toContain("MAX(0,E2/D2)");
  expect(formulas[1]).not.toContain("MAX");
  expect(judgements.map(({ as }) => as).join()).toContain("ditulis 0%");
});

it("a share that gives way to a formula is shown as a share: its text carried its own sign of percent", () => {
  const rows: CellSpec[][] = [
    ["No", "Program", "Pagu (Rp)", "Realisasi Anggaran (Rp)", "% Realisasi"],
    [1, "Program Pengawasan Koperasi", 82_938_000, 80_450_000, ["101,62%", "#,##0.00"]],
    [2, "Program Pemberdayaan UMKM", 120_000_000, 96_000_000, ["80,00%", "#,##0.00"]],
  ];
  const { plan } = hitung(bookOf(sheetOf("A", rows)), PENGATURAN_BAKU);
  const renewed = plan.cells.find(({ row, column }) => row === 1 && column === 4);
  expect(renewed?.content).toMatchObject({ hasil: 80_450_000 / 82_938_000 });
  expect(renewed?.numberFormat).toBe("#,##0.00%");
});

it("a percentage right behind money spent is of the money, whatever was reached further left", () => {
  const rows: CellSpec[][] = [
    [
      "SASARAN STRATEGIS",
      "INDIKATOR KINERJA UTAMA (IKU)",
      "Target (PK)",
      "Realisasi s.d. Desember",
      "Persentase Capaian",
    ],
    ["1", "2", "3", "4", "5=4/3x100"],
    ["Menurunnya kemiskinan", "Persentase penduduk miskin", [0.34, "0%"], [0.75, "0%"], ""],
  ];
  const money: CellSpec[][] = [
    ["Program, Kegiatan dan Sub Kegiatan", "Alokasi", "REALISASI KEUANGAN", "% Realisasi", "Sisa Anggaran"],
    ["6", "7", "8", "9", "10"],
    ["Program Pengawasan Koperasi", 82_938_000, 3_358_700_000, "101,62%", "#DIV/0!"],
  ];
  const beside = rows.map((row, at) => [...row, ...(money[at] ?? [])]);
  const { cells } = hitung(bookOf(sheetOf("A", beside)), PENGATURAN_BAKU);
  const share = cells.find(({ cell }) => cell === "I3");
  expect(share).toMatchObject({ role: "capaian_anggaran", semula: "101,62%" });
  expect(Number(share?.value)).toBeCloseTo(4049.65, 2);
});
