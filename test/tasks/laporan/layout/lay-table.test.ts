import { describe, expect, it } from "vitest";
import { layTable } from "../../../../src/tasks/laporan/layout/lay-table";
import type { ReportTable } from "../../../../src/tasks/laporan/report";
import { tabel } from "../fixtures/builder";
import { T1, T6, T8 } from "../fixtures/sulteng";

const shown = (table: ReportTable) =>
  layTable(table).body.map(({ cells }) =>
    cells.map(({ text, colSpan, rowSpan }) => [text, colSpan, rowSpan]),
  );

/** As LKjIP Sulawesi Tengah 2024, Tabel 3.10: a program with two indicators, amounts beside the first. */
const PROGRAM = tabel({
  ...{ id: "T9", nomor: "3.10", judul: "Uji", bagian: "3.1.6 Uji" },
  kolom: [
    { key: "program", width: 30 },
    { key: "indikator", width: 30 },
    { key: "capaian", width: 10, align: "right", style: "persen" },
    { key: "pagu", width: 20, align: "right", style: "rupiah", decimals: 0 },
  ],
  header: [["Program", "Indikator", "Capaian", "Pagu"].map((text, column) => [text, column] as const)],
  baris: [
    ["group", 0, "UPT BALAI PELATIHAN", null, null, null],
    ["data", 1, "Pemberdayaan", "Peningkatan volume usaha", 100, 593534300],
    ["data", 1, null, "Koperasi modern", { gagal: 49.57 }, null],
    ["average", 0, "Rata-rata", null, 74.78, null],
  ],
});

describe("layTable", () => {
  it("lets a name stand once over its rows, and the words of a closing row run over the blanks behind them", () => {
    expect(shown(PROGRAM)).toEqual([
      [["UPT BALAI PELATIHAN", 4, 1]],
      [
        ["Pemberdayaan", 1, 2],
        ["Peningkatan volume usaha", 1, 1],
        ["100,00%", 1, 1],
        ["593.534.300", 1, 1],
      ],
      [
        ["Koperasi modern", 1, 1],
        ["▼ 49,57%", 1, 1],
        ["", 1, 1],
      ],
      [
        ["Rata-rata", 2, 1],
        ["74,78%", 1, 1],
        ["", 1, 1],
      ],
    ]);
    expect(shown(T1).at(-1)![0]).toEqual(["Rata-rata", 5, 1]);
  });

  it("moves in the names of lower levels, and nothing else", () => {
    const indents = (table: ReportTable) =>
      layTable(table).body.map(({ cells }) => cells.map(({ indent }) => indent));
    expect(indents(T8).map(([first]) => first)).toEqual([0, 1, 2, 2, 0]);
    expect(indents(T8).every(([, ...rest]) => rest.every((indent) => indent === 0))).toBe(true);
    expect(indents(PROGRAM)[2]).toEqual([0, 0, 0]);
  });

  it("sets the numbering row apart from the headings", () => {
    const { header } = layTable(T6);
    expect(header.map(({ look }) => look.italic)).toEqual([false, false, true]);
    expect(header[0]!.cells.map(({ rowSpan, colSpan }) => [rowSpan, colSpan])).toEqual([
      [2, 1],
      [2, 1],
      [1, 3],
      [1, 3],
      [2, 1],
      [2, 1],
    ]);
  });

  it("prints figures as reports do", () => {
    const [row] = layTable(T6).body;
    expect(row!.cells.map(({ text }) => text).slice(5, 9)).toEqual([
      "5.577.880.624",
      "4.977.195.120",
      "89,23%",
      "60,71%",
    ]);
  });
});
