import { describe, expect, it } from "vitest";
import { arahNama } from "../../src/domain/arah/arah-nama";
import NAMA_INDIKATOR from "./nama-indikator.json";

/**
 * Names as reports, SPM, SDG and IKK lists print them, each with the direction that its name alone tells: less is
 * better beyond doubt, more is better, or doubtful (with the likelier reading).
 */
type Jawaban = keyof typeof NAMA_INDIKATOR;

/** The direction of an indicator follows from the grammar of its name, not from the words in it. */
describe("arahNama", () => {
  const cases = Object.entries(NAMA_INDIKATOR).flatMap(([jawaban, names]) =>
    names.map((nama) => [nama, jawaban] as const),
  );
  it.each(cases)("%s: %s", (nama, jawaban) => {
    const { polaritas, pasti } = arahNama(nama);
    const got: Jawaban = pasti ? polaritas : `ragu-${polaritas}`;
    expect(got).toBe(jawaban);
  });
});
