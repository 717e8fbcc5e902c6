import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { periksa } from "../../../src/tasks/periksa/periksa";
import { bookOf, sheetOf } from "../../support/snapshots";

/** A formula that names the programmes one by one, in a sheet that was copied and got a programme more. */

type Line = readonly [no: string | number, nama: string, pagu: number];

const KEGIATAN = (nama: string, pagu: number): Line => [1, nama, pagu];
const BARIS: readonly Line[] = [
  ["I", "Program Pengembangan Perumahan", 3_790],
  KEGIATAN("Pendataan Rumah Korban Bencana", 3_790),
  ["II", "Program Kawasan Permukiman", 7_420],
  KEGIATAN("Peningkatan Kualitas Kawasan Kumuh", 7_420),
  ["III", "Program Peningkatan Prasarana Umum", 5_280],
  KEGIATAN("Penyelenggaraan PSU Perumahan", 5_280),
  ["IV", "Program Penunjang Urusan Pemerintahan Daerah", 5_285],
  KEGIATAN("Administrasi Umum Perangkat Daerah", 5_285),
];

function accused(formula: string, jumlah: number, further: readonly (readonly [Line, string])[] = []) {
  const lines = [...BARIS, ...further.map(([line]) => line)];
  const sheet = sheetOf("Anggaran", [
    ["REALISASI ANGGARAN TAHUN 2022"],
    ["No", "Program / Kegiatan", "Pagu", "Realisasi"],
    ...lines.map(([no, nama, pagu]) => [no, nama, pagu, pagu]),
    ["", "JUMLAH", jumlah, jumlah],
  ]);
  const formulas = sheet.formulas.map((row) => [...row]);
  const own = (text: string, row: number) => {
    formulas[row]![2] = text;
    formulas[row]![3] = text.replaceAll("C", "D");
  };
  own(formula, formulas.length - 1);
  further.forEach(([, text], index) => text !== "" && own(text, 2 + BARIS.length + index));
  const { temuan } = periksa(bookOf({ ...sheet, formulas }), PENGATURAN_BAKU);
  return temuan.flatMap(({ rule, cell, message }) =>
    rule === "jumlah-tidak-sesuai" ? [`${cell}: ${message.includes("melewatkan") ? "melewatkan" : ""}`] : [],
  );
}

describe("a total that adds programmes by name", () => {
  it("leaves out one that stands among them", () => {
    expect(accused("=C3+C5+C9", 16_495)).toEqual(["C11: melewatkan", "D11: melewatkan"]);
  });

  it("holds where it adds all of them", () => {
    expect(accused("=C3+C5+C7+C9", 21_775)).toEqual([]);
  });

  it("holds of a part of them where another total adds the rest", () => {
    const rest = [
      [["", "JUMLAH URUSAN", 16_495], "=C3+C5+C9"],
      [["", "JUMLAH URUSAN LAIN", 5_280], "=C7"],
    ] as const;
    expect(accused("=C11+C12", 21_775, rest)).toEqual([]);
  });
});
