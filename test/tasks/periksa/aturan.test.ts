import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import type { SheetSnapshot } from "../../../src/sheet/snapshot";
import { KALIMAT } from "../../../src/tasks/periksa/kalimat/kalimat-id";
import { ATURAN } from "../../../src/tasks/periksa/aturan";
import { RUMUS } from "../../../src/tasks/periksa/rumus/rumus-id";
import { ATURAN_ID, type AturanId } from "../../../src/tasks/periksa/aturan-id";
import { periksa } from "../../../src/tasks/periksa/periksa";
import type { Temuan } from "../../../src/tasks/periksa/temuan";
import { loadReport, type ReportNick, type Variant } from "../../reports/load";
import { bookOf, sheetOf } from "../../support/snapshots";
import { BUATAN_SALAH, type Buatan } from "./buatan";
import { BUATAN_CATATAN } from "./buatan-catatan";

const BUATAN = [...BUATAN_SALAH, ...BUATAN_CATATAN];

const reports = new Map<string, readonly Temuan[]>();

function inReport(nick: ReportNick, variant: Variant): readonly Temuan[] {
  const key = `${nick}-${variant}`;
  let temuan = reports.get(key);
  if (!temuan)
    reports.set(key, (temuan = periksa(loadReport(nick, variant).snapshot, PENGATURAN_BAKU).temuan));
  return temuan;
}

/** A finding of each rule as the reports print it: report, sheet, cell, what it should be. */
const NYATA: readonly (readonly [AturanId, ReportNick, string, string, number | string | null])[] = [
  ["capaian-tidak-sesuai", "makassar-2021", "Tabel Capaian b b b", "F10", 68.05],
  ["serapan-tidak-sesuai", "sulteng-2024", "Tabel 3.9", "E16", 87.36],
  ["sisa-tidak-sesuai", "tangsel-2021", "Tabel 9", "G26", 13.94],
  ["selisih-tidak-sesuai", "makassar-2021", "Tabel Rekapitulasi", "G33", 1.87],
  ["perubahan-tidak-sesuai", "tangsel-2021", "Tabel 7", "I9", 0.3],
  ["kategori-tidak-sesuai", "sumsel-2023", "Tabel III.1", "G11", "Kurang"],
  ["rata-rata-tidak-sesuai", "sulteng-2024", "Tabel 3.9", "E97", 96.56],
  ["jumlah-tidak-sesuai", "sumsel-2023", "Tabel III.6", "C23", 23_510_246_268],
  ["jenjang-tidak-sesuai", "sulteng-2024", "Tabel 2.3", "D48", 9_713_751_549],
  ["angka-berulang-tidak-sama", "tangsel-2021", "Tabel 7", "G13", 77.64],
  ["prosa-tidak-sesuai", "sumsel-2023", "Tabel III.7", "F27", 231_500],
  ["galat-excel", "makassar-2021", "realisasi anggaran", "E250", 94.72],
  ["dipotong", "sulteng-2024", "Tabel 3.3", "F7", 125.65],
  ["realisasi-melebihi-pagu", "makassar-2021", "realisasi anggaran", "D66", null],
  ["fisik-janggal", "makassar-2021", "realisasi anggaran", "F59", null],
  ["target-di-bawah-tahun-lalu", "tangsel-2021", "Tabel 6", "D7", null],
  ["capaian-sangat-tinggi", "tangsel-2021", "Tabel 6", "F6", null],
  ["target-nol", "makassar-2021", "Tabel Capaian", "D33", null],
  ["indikator-ganda", "sulteng-2024", "Tabel 3.10", "C49", null],
  ["satuan-berbeda", "sumsel-2023", "Tabel III.1", "E9", null],
  ["beda-antartabel", "sumsel-2023", "Tabel III.4", "D6", null],
];

describe("rules of the audit on published tables", () => {
  it.each(NYATA)("%s: %s, %s %s", (rule, nick, sheet, cell, expected) => {
    const found = inReport(nick, "terbit").find(
      (temuan) => temuan.rule === rule && temuan.sheet === sheet && temuan.cell === cell,
    );
    expect(found?.message).toContain(cell);
    if (typeof expected === "number") expect(Number(Number(found!.expected).toFixed(2))).toBe(expected);
    else expect(found!.expected).toBe(expected);
  });

  it("angka-berupa-teks: one remark for a table, with all its cells", () => {
    const found = inReport("tangsel-2021", "teks").filter(
      ({ rule, sheet }) => rule === "angka-berupa-teks" && sheet === "Tabel 6",
    );
    expect(found).toHaveLength(1);
    expect(found[0]!.cells).toHaveLength(18);
  });
});

function buku({ rows, rumus, lain }: Buatan) {
  const sheet = sheetOf("Lembar", rows);
  const others = (lain ?? []).map((more, index) => sheetOf(`Lain ${index + 1}`, more));
  return bookOf(rumus ? denganRumus(sheet, rumus) : sheet, ...others);
}

/** The sheet with formulas behind some of its values. */
function denganRumus(sheet: SheetSnapshot, rumus: Readonly<Record<string, string>>): SheetSnapshot {
  const formulas = sheet.formulas.map((row, at) =>
    row.map((value, across) => rumus[`${String.fromCharCode(65 + across)}${at + 1}`] ?? value),
  );
  return { ...sheet, formulas };
}

describe("rules of the audit on small tables", () => {
  it.each(BUATAN)("$rule finds $cell alone: $nama", (buatan) => {
    const found = periksa(buku(buatan), PENGATURAN_BAKU).temuan.filter(({ rule }) => rule === buatan.rule);
    expect(found.map(({ sheet, cell }) => (sheet === "Lembar" ? cell : `${sheet}!${cell}`))).toEqual([
      buatan.cell,
    ]);
    expect(found[0]!.expected).toEqual(buatan.expected);
    expect(found[0]!.severity).toBe(buatan.severity ?? ATURAN.find(({ id }) => id === buatan.rule)!.severity);
  });

  it("has a record, a real or small table for every rule", () => {
    // Formulas are judged over whole sheets, beside the rules of tables: see rumus/.
    const elsewhere: readonly string[] = Object.keys({ ...RUMUS, ...KALIMAT });
    const ofTables = ATURAN_ID.filter((id) => !elsewhere.includes(id)).sort();
    expect(ATURAN.map(({ id }) => id).sort()).toEqual(ofTables);
    expect([...new Set(BUATAN.map(({ rule }) => rule))].sort()).toEqual(ofTables);
  });
});
