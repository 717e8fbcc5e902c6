import { describe, expect, it } from "vitest";
import { arahNama } from "../../src/domain/arah/arah-nama";
import { NAMA_INDIKATOR, type Jawaban } from "./nama-indikator";

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
