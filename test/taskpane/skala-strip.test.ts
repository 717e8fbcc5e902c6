import { describe, expect, it } from "vitest";
import type { Skala } from "../../src/domain/skala";
import { SKALA_BAKU, skalaBaku } from "../../src/domain/skala-baku";
import { rentangKelas } from "../../src/domain/rentang-kelas";
import { stripOf } from "../../src/taskpane/aturan/skala-ranges";

const NARROW_CLASS = 1.5;

describe("the strip of a scale", () => {
  it.each(SKALA_BAKU.map((skala) => [skala.nama, skala] as const))(
    "covers the line from 0 on without a gap: %s",
    (_, skala: Skala) => {
      const parts = [...stripOf(skala).parts].reverse();
      let covered = 0;
      for (const { left, width } of parts) {
        expect(left).toBeLessThanOrEqual(covered + 1e-9);
        covered = Math.max(covered, left + width);
      }
      expect(parts[0]!.left).toBe(0);
      expect(covered).toBeGreaterThanOrEqual(100 - 1e-9);
      expect(parts.every(({ width }) => width >= NARROW_CLASS)).toBe(true);
    },
  );

  it("prints no two marks over each other", () => {
    for (const skala of SKALA_BAKU) {
      const at = stripOf(skala).marks.map((mark) => mark.at);
      at.slice(1).forEach((place, index) => expect(place - at[index]!).toBeGreaterThanOrEqual(7));
    }
  });
});

describe("the bounds of a class in signs", () => {
  it("leave no gap between classes: 90,5 and 75,4 belong somewhere", () => {
    const skala = skalaBaku("permendagri-86-2017")!;
    expect(skala.kelas.map((kelas) => rentangKelas(skala, kelas))).toEqual([
      "≥ 91",
      "≥ 76  < 91",
      "≥ 66  < 76",
      "≥ 51  < 66",
      "< 51",
    ]);
  });

  it("name a class of a single value", () => {
    const skala = skalaBaku("banding-target")!;
    expect(skala.kelas.map((kelas) => rentangKelas(skala, kelas))).toEqual(["> 100", "= 100", "< 100"]);
  });
});
