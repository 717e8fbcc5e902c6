import { describe, expect, it } from "vitest";
import { bacaAbaikan, denganAlasan, tandaiAbaikan, tanpaAlasan } from "../../../src/tasks/periksa/abaikan";
import type { Temuan } from "../../../src/tasks/periksa/temuan";

/** "Baik" for 39,42: the 2023 report of the cooperative office of Sumatera Selatan, Tabel III.1. */
const TEMUAN: Temuan = {
  id: "kategori-tidak-sesuai:Tabel III.1!G11",
  sheet: "Tabel III.1",
  cell: "G11",
  table: "Tabel III.1!A5",
  indikator: "6 Jumlah Kenaikan Wirausaha Baru",
  rule: "kategori-tidak-sesuai",
  severity: "error",
  published: "Baik",
  expected: "Kurang",
  message: 'G11 tertulis "Baik"; F11 39,42% termasuk "Kurang".',
  causes: [],
  cells: ["G11", "F11"],
  correction: null,
  abaikan: null,
};
const ALASAN = "Sudah diklarifikasi ke Biro Organisasi";
const KEPT = denganAlasan([], TEMUAN, ALASAN);

const at = (cell: string, change: Partial<Temuan> = {}): Temuan => ({
  ...TEMUAN,
  id: `${TEMUAN.rule}:${TEMUAN.sheet}!${cell}`,
  cell,
  ...change,
});
const reasons = (temuan: readonly Temuan[], kept = KEPT) =>
  tandaiAbaikan(temuan, kept).map(({ abaikan }) => abaikan?.alasan ?? null);

describe("a finding that a person let stand", () => {
  it("carries the reason in every later run", () => {
    expect(reasons([TEMUAN, at("G12")])).toEqual([ALASAN, null]);
  });

  it("is raised again once the cell says something else", () => {
    expect(reasons([at("G11", { published: "Cukup" })])).toEqual([null]);
  });

  it("is raised again for another rule on the same cell", () => {
    expect(reasons([at("G11", { rule: "beda-antartabel" })])).toEqual([null]);
  });

  it("is known again in its row after rows were inserted above", () => {
    expect(reasons([at("G14")])).toEqual([ALASAN]);
  });

  it("is one finding, where rows of the same name hold the same figure", () => {
    expect(reasons([at("G12"), at("G11"), at("G13")])).toEqual([null, ALASAN, null]);
    expect(reasons([at("G12"), at("G13")])).toEqual([ALASAN, null]);
  });

  it("is not confused with another column, or with a row without a name", () => {
    expect(reasons([at("H14")])).toEqual([null]);
    const nameless = { indikator: "" };
    expect(reasons([at("G14", nameless)], denganAlasan([], at("G11", nameless), ALASAN))).toEqual([null]);
  });

  it("may have been let stand by a list without figures", () => {
    const { sheet, cell, rule } = TEMUAN;
    expect(reasons([TEMUAN], [{ sheet, cell, rule, alasan: ALASAN }])).toEqual([ALASAN]);
  });
});

describe("the list that the workbook keeps", () => {
  it("holds one reason per finding, the last one", () => {
    const again = denganAlasan(KEPT, TEMUAN, "Angka sementara");
    expect(again).toHaveLength(1);
    expect(reasons([TEMUAN], again)).toEqual(["Angka sementara"]);
  });

  it("forgets the reason of a finding, even after its row moved, and no other", () => {
    const two = denganAlasan(KEPT, at("G9", { indikator: "4 Persentase Kenaikan Omset UMKM" }), "lain");
    expect(reasons([TEMUAN, at("G9")], tanpaAlasan(two, TEMUAN))).toEqual([null, "lain"]);
    expect(tanpaAlasan(two, at("G14"))).toHaveLength(1);
  });

  it("leaves out what is none", () => {
    const kept: unknown = JSON.parse(JSON.stringify([...KEPT, { ...KEPT[0], rule: "x" }, { cell: 3 }, null]));
    expect(bacaAbaikan(kept)).toEqual(KEPT);
    expect(bacaAbaikan("G11")).toEqual([]);
  });
});
