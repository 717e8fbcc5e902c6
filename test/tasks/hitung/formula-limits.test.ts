import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { susunSkala } from "../../../src/domain/susun-skala";
import { hitung } from "../../../src/tasks/hitung/hitung";
import { fitted } from "../../../src/calculation/rule/ranges";
import { alamatkan } from "../../../src/tasks/laporan/lembar/letak";
import { bookOf, sheetOf, type CellSpec } from "../../support/snapshots";

const cells = (rows: readonly number[]): string => rows.map((row) => `'Tabel 3.7'!E${row}`).join(",");
const every = (step: number, count: number): number[] =>
  Array.from({ length: count }, (_, at) => 4 + at * step);

describe("what Excel takes in one formula", () => {
  it("300 programmes below each other are one range, 300 apart are too many arguments", () => {
    expect(fitted(`=SUM(${cells(every(1, 300))})`)).toBe("=SUM('Tabel 3.7'!E4:E303)");
    expect(fitted(`=SUM(${cells(every(2, 255))})`)).toBe(`=SUM(${cells(every(2, 255))})`);
    expect(fitted(`=SUM(${cells(every(2, 256))})`)).toBeNull();
  });

  it("no more than 8,192 signs, and no text of more than 255", () => {
    expect(fitted(`=${"1+".repeat(4094)}123`)).toHaveLength(8192);
    expect(fitted(`=${"1+".repeat(4095)}12`)).toBeNull();
    expect(fitted(`=IF(A1>1,"${"x".repeat(255)}","")`)).not.toBeNull();
    expect(fitted(`=IF(A1>1,"${"x".repeat(256)}","")`)).toBeNull();
  });

  it("joins only what is gathered: two cells that are compared stay two", () => {
    const formula = '=IF(COUNT(D4,E4)<2,"",IF(D4>E4,E4,E5))';
    expect(fitted(formula)).toBe(formula);
    expect(fitted("=AVERAGE(D4,D5,D6,E7,D8)")).toBe("=AVERAGE(D4:D6,E7,D8)");
  });
});

describe("Hitung writes a value with a note where no formula is taken", () => {
  it("a mean over 600 rows of which every other one is computed", () => {
    const rows: CellSpec[][] = [
      ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"],
      ...Array.from({ length: 600 }, (_, at): CellSpec[] => {
        return [at + 1, `Indeks ${at + 1}`, "Nilai", 80, at % 2 === 0 ? 72 : "n/a", ""];
      }),
      [null, "Rata-rata", null, null, null, ""],
    ];
    const { cells: computed, plan } = hitung(bookOf(sheetOf("A", rows)), PENGATURAN_BAKU);
    expect(computed.find(({ cell }) => cell === "F602")).toMatchObject({
      value: 90,
      written: "nilai",
      note: expect.stringContaining("lebih banyak sel daripada yang diterima Excel") as unknown,
    });
    expect(plan.cells.at(-1)?.content.kind).toBe("nilai");
  });

  it("a class whose name is longer than a text in a formula may be", () => {
    const skala = susunSkala({
      id: "sendiri",
      nama: "Skala panjang",
      sumber: "Pedoman kantor",
      kelas: [
        ["Tercapai ".repeat(30).trim(), "≥80"],
        ["Belum", "", "gagal"],
      ],
    });
    const rows: CellSpec[][] = [
      ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)", "Kategori"],
      [1, "Indeks pelayanan", "Nilai", 80, 72, "", ""],
    ];
    const { cells: computed } = hitung(bookOf(sheetOf("A", rows)), { ...PENGATURAN_BAKU, skala });
    expect(computed.find(({ cell }) => cell === "G2")).toMatchObject({ written: "nilai" });
    expect(computed.find(({ cell }) => cell === "G2")?.note).toContain("diterima Excel");
  });
});

describe("a formula of the report", () => {
  const placed = (step: number) => {
    const baris = new Map(every(step, 300).map((row, at) => [`p${at}`, row]));
    const letak = new Map([["T8" as const, { sheet: "Tabel 3.10", kolom: new Map([["pagu", 3]]), baris }]]);
    const rumus = `=SUM(${[...baris.keys()].map((key) => `{pagu@${key}}`).join(",")})`;
    return fitted(alamatkan(rumus, { tabel: "T8", baris: "p0" }, letak) ?? "");
  };

  it("over 300 programmes is one range where they follow each other, else a value", () => {
    expect(placed(1)).toBe("=SUM(D5:D304)");
    expect(placed(2)).toBeNull();
  });
});
