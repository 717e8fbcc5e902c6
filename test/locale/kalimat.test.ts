import { sourcesOutsideLocale } from "../support/sources";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../src/domain/pengaturan-baku";
import { KALIMAT } from "../../src/locale/en/kalimat";
import { setBahasa, tell } from "../../src/locale/t";
import { hitung } from "../../src/tasks/hitung/hitung";
import { periksa } from "../../src/tasks/periksa/periksa";
import { loadReport, REPORTS } from "../reports/load";

beforeAll(() => setBahasa("en"));
afterAll(() => setBahasa("id"));

/** Whatever the product says of the published reports, as printed. */
const said = REPORTS.flatMap((nick) => {
  const { snapshot } = loadReport(nick, "terbit");
  const { skipped, judgements, plan } = hitung(snapshot, PENGATURAN_BAKU);
  const { temuan } = periksa(snapshot, PENGATURAN_BAKU);
  return [
    plan.title,
    ...skipped.map(({ reason }) => reason),
    ...judgements.map(({ as }) => as),
    ...temuan.flatMap(({ message, causes }) => [message, ...causes]),
  ];
});

describe("what the tasks say, in English", () => {
  it("holds the same figures, cells and quoted words", () => {
    const held = (text: string) =>
      (text.match(/“[^”]*”|"[^"]*"|\b[A-Z]{1,3}\d+\b|\d+(?:[.,]\d+)*%?/g) ?? []).sort();
    for (const sentence of said) expect([sentence, held(tell(sentence))]).toEqual([sentence, held(sentence)]);
  });

  it("is English for nearly all that is said of the published reports", () => {
    const left = said.filter((sentence) => tell(sentence) === sentence);
    expect(said.length).toBeGreaterThan(150);
    expect(left.length / said.length).toBeLessThan(0.25);
  });

  it("is Indonesian where Excel is", async () => {
    await setBahasa("id");
    expect(said.map(tell)).toEqual(said);
    await setBahasa("en");
  });

  it("knows no sentence that nothing says", () => {
    const sources = sourcesOutsideLocale();
    const longest = (id: string) =>
      id
        .split(/\{\w+\}|[.:;,()]/)
        .map((part) => part.trim())
        .reduce((most, part) => (part.length > most.length ? part : most), "");
    const isSaid = (part: string) => sources.includes(part) || said.some((own) => own.includes(part));
    expect(KALIMAT.map(([id]) => longest(id)).filter((part) => !isSaid(part))).toEqual([]);
  });
});
