import { describe, expect, it } from "vitest";
import { breakable, withBreaks } from "../../../../src/tasks/laporan/layout/letters";

describe("where words may be broken", () => {
  it("is behind the stroke of two words, which Word takes for one: else it cuts them anywhere", () => {
    expect(breakable("Keberhasilan/Kegagalan")).toEqual(["Keberhasilan/", "Kegagalan"]);
    expect(withBreaks("Penyebab Keberhasilan/Kegagalan")).toBe("Penyebab Keberhasilan/\u200bKegagalan");
  });

  it("is behind a full stop near the middle of an account's code", () => {
    expect(breakable("2.17.01.2.01.07").join("|")).toBe("2.17.01.|2.01.07");
  });

  it.each(["KSP/USP", "dan/atau", "31/12/2024", "Rp1.000", "Pendataan"])("is nowhere in %s", (word) => {
    expect(withBreaks(word)).toBe(word);
  });
});
