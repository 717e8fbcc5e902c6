import { expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { periksa } from "../../../src/tasks/periksa/periksa";
import { loadReport, REPORTS } from "../../reports/load";
import { acak, selBenar, suntik } from "./suntikan";

/** Rounds per report; each makes other figures wrong. */
const PUTARAN = [1, 2, 3];

/** The measure of the audit on errors that no report happens to hold: the same seeds, the same errors. */
it("errors put into right figures of the reports are found, and accuse no other", () => {
  const missed: string[] = [];
  const accused: string[] = [];
  let injected = 0;
  let untouched = 0;
  for (const nick of REPORTS) {
    const { snapshot, harapan } = loadReport(nick, "terbit");
    const right = selBenar(harapan);
    for (const putaran of PUTARAN) {
      const { snapshot: wrong, suntikan } = suntik(snapshot, right, acak(putaran));
      const errors = new Set(
        periksa(wrong, PENGATURAN_BAKU)
          .temuan.filter(({ severity }) => severity === "error")
          .map(({ sheet, cell }) => `${sheet}!${cell}`),
      );
      const places = new Set(suntikan.map(({ tempat }) => tempat));
      const others = right.map(({ sheet, cell }) => `${sheet}!${cell}`).filter((place) => !places.has(place));
      injected += suntikan.length;
      untouched += others.length;
      missed.push(
        ...suntikan
          .filter(({ tempat }) => !errors.has(tempat))
          .map(({ tempat, cara, semula, menjadi }) => `${nick} ${tempat} ${cara}: ${semula} → ${menjadi}`),
      );
      accused.push(...others.filter((place) => errors.has(place)).map((place) => `${nick} ${place}`));
    }
  }
  expect(injected).toBeGreaterThan(80);
  expect(missed.length / injected, missed.join("\n")).toBeLessThanOrEqual(0.05);
  expect(accused.length / untouched, accused.join("\n")).toBeLessThanOrEqual(0.005);
});
