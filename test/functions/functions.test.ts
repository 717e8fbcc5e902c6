import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../src/domain/pengaturan-baku";
import type { Pengaturan } from "../../src/domain/pengaturan";
import type { FunctionId } from "../../src/functions/function-ids";
import { callFunction } from "../../src/functions/functions";
import type { Value } from "../../src/functions/cells";
import { Ledger } from "../../src/book/ledger";

/** A workbook without tables, by these rules. */
function reference(rules: Partial<Pengaturan> = {}) {
  const pengaturan = { ...PENGATURAN_BAKU, ...rules };
  return {
    pengaturan: () => Promise.resolve(pengaturan),
    rujukan: () => Promise.resolve({ pengaturan, ledger: new Ledger([], ""), tahun: "" }),
  };
}

async function one(
  id: FunctionId,
  args: readonly unknown[],
  rules: Partial<Pengaturan> = {},
): Promise<Value> {
  const answer = await callFunction(id, args, reference(rules));
  expect(answer.flat()).toHaveLength(1);
  return answer[0]?.[0] ?? "";
}

const reason = async (...asked: Parameters<typeof one>): Promise<string> => {
  const value = await one(...asked);
  return typeof value === "object" ? `${value.kode}: ${value.alasan}` : `no refusal: ${value}`;
};

describe("HITUNG", () => {
  it("gives the capaian in percent by the office's rules", async () => {
    expect(await one("HITUNG", [80, 72])).toBe(90);
    expect(await one("HITUNG", [10, 12, "turun"])).toBe(80);
    expect(await one("HITUNG", [10, 12, "turun"], { rumusTurun: "T/R" })).toBeCloseTo(83.333333, 6);
    expect(await one("HITUNG", [50, 100], { batas: 120 })).toBe(120);
    expect(await one("HITUNG", [50, 100, "naik", "tanpa"], { batas: 120 })).toBe(200);
    expect(await one("HITUNG", [50, 100, null, 150], { batas: 120 })).toBe(150);
  });

  it("reads figures as offices write them, ranges, bounds and grades", async () => {
    expect(await one("HITUNG", ["Rp. 5.670.694.672,-", "Rp 2.835.347.336"])).toBe(50);
    expect(await one("HITUNG", ["80%", "74"])).toBe(92.5);
    expect(await one("HITUNG", ["80 - 90", 85])).toBe(100);
    expect(await one("HITUNG", ["≥ 85", 68])).toBe(80);
    expect(await one("HITUNG", ["WTP", "WDP"])).toBe(75);
  });

  it("leaves a row blank that is not filled yet, and says why anything else has no figure", async () => {
    expect(await one("HITUNG", [80, ""])).toBe("");
    expect(await one("HITUNG", ["", ""])).toBe("");
    expect(await reason("HITUNG", [0, 5])).toMatch(/^NA: Target 0/);
    expect(await reason("HITUNG", [80, "-"])).toMatch(/^NA: Realisasi ditulis tanpa angka/);
    expect(await reason("HITUNG", ["sesuai jadwal", 5])).toMatch(/^NA: Target bukan angka/);
    expect(await reason("HITUNG", [80, 72, "miring"])).toMatch(/^VALUE: Polaritas “miring” tidak dikenal/);
    expect(await reason("HITUNG", [80, 72, "naik", 90])).toMatch(/^VALUE: Batas “90”/);
  });

  it("asks instead of setting a ratio against a percentage, whose formats it cannot see", async () => {
    expect(await reason("HITUNG", [80, 0.74])).toMatch(
      /^VALUE: 0,74 dan 80: agaknya satu sel berformat persen/,
    );
    expect(await reason("HITUNG", [0.8, 74])).toMatch(/^VALUE/);
    expect(await one("HITUNG", [0.8, 0.72])).toBe(90);
    expect(await one("HITUNG", [80, "0,74"])).toBe(0.925);
    expect(await one("HITUNG", [12, 0.9])).toBe(7.5);
  });

  it("takes ranges and gives ranges; what one cell refuses stays in it", async () => {
    const target = [[80], [0], [50]];
    const realisasi = [[72], [5], [""]];
    const answer = await callFunction("HITUNG", [target, realisasi], reference());
    expect(answer).toMatchObject([[90], [{ kode: "NA" }], [""]]);
    expect(await callFunction("HITUNG", [80, [[40, 60, 80]]], reference())).toEqual([[50, 75, 100]]);
    expect(await callFunction("HITUNG", [target, [[1], [2]]], reference())).toMatchObject([
      [{ kode: "VALUE" }],
    ]);
  });
});

describe("KATEGORI", () => {
  it("gives the class of the workbook's scale or the one that is named", async () => {
    expect(await one("KATEGORI", [90.5])).toBe("Tinggi");
    expect(await one("KATEGORI", [90.5], { skala: "lan-4" })).toBe("Sangat Berhasil");
    expect(await one("KATEGORI", [90.5, "Lampu lalu lintas 90/70"])).toBe("Hijau");
    expect(await reason("KATEGORI", [90.5, "skala bupati"])).toMatch(
      /^VALUE: Skala “skala bupati” tidak dikenal/,
    );
  });

  it("asks where a bare number may be a ratio, and not where its block tells", async () => {
    expect(await reason("KATEGORI", [0.95])).toMatch(/^VALUE: 0,95 dapat berarti 0,95% atau 95%/);
    expect(await one("KATEGORI", ["0,95%"])).toBe("Sangat Rendah");
    expect(await one("KATEGORI", [0])).toBe("Sangat Rendah");
    const answer = await callFunction("KATEGORI", [[[95.2], [4.5], [""]]], reference());
    expect(answer).toEqual([["Sangat Tinggi"], ["Sangat Rendah"], [""]]);
  });
});

describe("money", () => {
  it("sets spending against its ceiling", async () => {
    expect(await one("SERAPAN", ["Rp 200.000.000", 150_000_000])).toBe(75);
    expect(await one("SERAPAN", [200, "-"])).toBe(0);
    expect(await one("SERAPAN", [200, ""])).toBe("");
    expect(await reason("SERAPAN", [0, 5])).toMatch(/^NA: Pagu 0/);
  });

  it("computes efficiency by the method that is chosen or named", async () => {
    expect(await one("EFISIENSI", [105, 98])).toBe(7);
    expect(await one("EFISIENSI", [105, 98, "sisa"])).toBe(2);
    expect(await reason("EFISIENSI", [105, 0.98])).toMatch(/^VALUE: 0,98 dapat berarti/);
    expect(await reason("EFISIENSI", [105, 98, "hemat"])).toMatch(/^VALUE: .*dihitung dari rupiah/);
    expect(await reason("EFISIENSI", [0, 0])).toMatch(/^NA: Capaian dan serapan masih 0/);
  });
});

describe("the smaller ones", () => {
  it("KEMAJUAN is not capped", async () => {
    expect(await one("KEMAJUAN", [120, 80], { batas: 100 })).toBe(150);
  });

  it("ANGKA reads what reports print, and asks where a separator is open", async () => {
    expect(await one("ANGKA", ["Rp. 5.670.694.672,-"])).toBe(5670694672);
    expect(await one("ANGKA", ["66 Indeks"])).toBe(66);
    expect(await one("ANGKA", ["57,9%"])).toBe(57.9);
    expect(await reason("ANGKA", ["1.234"])).toMatch(/^VALUE: Dapat dibaca 1.234 atau 1,234/);
    expect(await callFunction("ANGKA", [[["1.234"], ["5.670.120"]]], reference())).toEqual([
      [1234],
      [5670120],
    ]);
    expect(await reason("ANGKA", ["belum"])).toMatch(/^VALUE: “belum” bukan angka/);
  });

  it("TERBILANG spells", async () => {
    expect(await one("TERBILANG", [1250])).toBe("seribu dua ratus lima puluh");
    expect(await one("TERBILANG", ["57,9%"])).toBe("lima puluh tujuh koma sembilan");
    expect(await reason("TERBILANG", [1e15])).toMatch(/^NA/);
  });

  it("RATA leaves out what is not yet due, and nothing else", async () => {
    const capaian = [[90], [""], ["-"], [0], [110]];
    expect(await one("RATA", [capaian])).toBeCloseTo(200 / 3, 9);
    expect(await one("RATA", [capaian, [[80], [80], [80], [0], [80]]])).toBe(100);
    expect(await one("RATA", [capaian], { batas: 100, batasSebelumRataRata: true })).toBeCloseTo(190 / 3, 9);
    expect(await reason("RATA", [[[1.3], [0.9]]], { batas: 100, batasSebelumRataRata: true })).toMatch(
      /^VALUE/,
    );
    expect(await one("RATA", [[[""], ["-"]]])).toBe("");
  });

  it("PREDIKAT grades by AKIP: exactly 80 is BB", async () => {
    expect(await callFunction("PREDIKAT", [[[90.01], [80], [72.5], [0], [101]]], reference())).toMatchObject([
      ["AA"],
      ["BB"],
      ["BB"],
      ["D"],
      [{ kode: "VALUE" }],
    ]);
  });

  it("IKM weighs nine unsur with 0,11", async () => {
    const sums = Array.from({ length: 9 }, () => [300]);
    expect(await one("IKM", [sums, 100])).toBeCloseTo(74.25, 9);
    expect(await one("IKM", [sums, 100, "mutu"])).toBe("C");
    expect(await one("IKM", [sums.map(() => [3.6])])).toBeCloseTo(89.1, 9);
    expect(await reason("IKM", [sums])).toMatch(/^VALUE: Nilai rata-rata unsur harus 1 sampai 4/);
    expect(await reason("IKM", [[[3], [""], [3]]])).toMatch(/^NA: Nilai tiap unsur/);
  });

  it("INDIKATOR says what it did not find", async () => {
    expect(await reason("INDIKATOR", ["Kemiskinan", "capaian"])).toMatch(
      /^NA: Tidak ada angka capaian untuk “Kemiskinan”/,
    );
    expect(await reason("INDIKATOR", ["Kemiskinan", "skor"])).toMatch(/^VALUE: Ukuran “skor” tidak dikenal/);
  });
});
