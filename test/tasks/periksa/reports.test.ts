import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { hitung } from "../../../src/tasks/hitung/hitung";
import { periksa } from "../../../src/tasks/periksa/periksa";
import { loadReport, REPORTS, type SheetExpectation, type Variant } from "../../reports/load";
import { scorePeriksa } from "../../reports/periksa-scores";
import { applyToSnapshot } from "../../support/snapshots";

const PUBLISHED: readonly Variant[] = ["terbit", "teks"];

describe("the audit of published reports", () => {
  for (const nick of REPORTS) {
    for (const variant of PUBLISHED) {
      it(`finds what is wrong in ${nick} (${variant}) and leaves the rest alone`, () => {
        const { snapshot, harapan } = loadReport(nick, variant);
        const score = scorePeriksa(snapshot, harapan);
        expect(score.found / score.wrong, score.missed.join("\n")).toBeGreaterThanOrEqual(0.95);
        expect(score.falseAlarms / score.right, score.alarms.join("\n")).toBeLessThanOrEqual(0.01);
      });
    }
  }
});

describe("the audit after Hitung ulang", () => {
  for (const nick of REPORTS) {
    it(`finds no error in what was computed, and in ${nick} only those of the published inputs`, () => {
      const { snapshot, harapan } = loadReport(nick, "kosong");
      const settings = { ...PENGATURAN_BAKU, tulis: "nilai" } as const;
      const { plan, cells } = hitung(snapshot, settings);
      const after = applyToSnapshot(snapshot, plan, () => "");
      const errors = periksa(after, settings).temuan.filter(({ severity }) => severity === "error");
      const computed = new Set(cells.map(({ sheet, cell }) => `${sheet}!${cell}`));
      const places = errors.map(({ sheet, cell }) => `${sheet}!${cell}`);
      expect(places.filter((place) => computed.has(place))).toEqual([]);
      expect(places.filter((place) => !wrongInputs(harapan).has(place))).toEqual([]);
    });
  }
});

/** Cells that Hitung ulang never writes, and that are wrong, or doubtful, as published. */
function wrongInputs(expectations: readonly SheetExpectation[]): Set<string> {
  return new Set(
    expectations.flatMap(({ sheet, lain }) =>
      lain
        .filter(({ verdict }) => verdict === "published-error" || verdict === "uninterpretable")
        .map(({ cell }) => `${sheet}!${cell}`),
    ),
  );
}
