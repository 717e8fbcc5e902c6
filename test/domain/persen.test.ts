import { describe, expect, it } from "vitest";
import { diawaliPersen, hanyaPersen, menyebutPersen } from "../../src/domain/persen";
import { normalizeSatuan, satuanDariIndikator } from "../../src/domain/satuan";
import { conceptsOf } from "../../src/sheet/words/wording";

const SPELLINGS = ["Persen", "Persentase", "Persentasi", "Prosen", "Prosentase", "Prosentasi", "Presentase"];

describe("percent, as offices spell it", () => {
  it.each(SPELLINGS)("%s is one word everywhere: heading, unit, first word of a name", (word) => {
    expect(conceptsOf(`${word} Capaian`)).toContain("persen");
    expect(normalizeSatuan(word)).toBe("%");
    expect(satuanDariIndikator(`1) ${word} jalan mantap`)).toBe("%");
    expect(hanyaPersen(`(${word})`)).toBe(true);
  });

  it("is not found in words that only begin alike", () => {
    expect(menyebutPersen("Jumlah persenjataan")).toBe(false);
    expect(diawaliPersen("Presentasi hasil kajian")).toBe(false);
    expect(hanyaPersen("% Realisasi")).toBe(false);
  });
});
