import { expect, it } from "vitest";
import { bacaTeks } from "../../src/domain/angka";
import { hitungCapaian } from "../../src/domain/capaian";
import { bulatkan } from "../../src/domain/desimal";
import { PENGATURAN_BAKU } from "../../src/domain/pengaturan-baku";
import { rataRataCapaian } from "../../src/domain/rata-capaian";
import type { Pengaturan } from "../../src/domain/pengaturan";

function rata(
  pasangan: readonly (readonly [string, string])[],
  aturan: Partial<Pengaturan> = {},
): string | undefined {
  const p = { ...PENGATURAN_BAKU, ...aturan };
  const hasil = pasangan.map(([t, r]) => hitungCapaian(bacaTeks(t), bacaTeks(r), "naik", p));
  const nilai = rataRataCapaian(hasil, p);
  return nilai === null ? undefined : bulatkan(nilai, 2).toFixed(2);
}

it("is the mean of the indicators that have a capaian (Sulawesi Tengah 2024, tabel 3.2: 124,97%)", () => {
  const tabel = [
    ["8,45%", "12,67%"],
    ["4,44%", "4,44%"],
    ["100", ""],
  ] as const;
  expect(rata(tabel)).toBe("124.97");
  expect(rata([["100", ""]])).toBeUndefined();
});

it("takes the cap first, or leaves it out, by the office's rule", () => {
  const tabel = [
    ["100", "250"],
    ["100", "80"],
  ] as const;
  expect(rata(tabel, { batas: 120 })).toBe("100.00");
  expect(rata(tabel, { batas: 120, batasSebelumRataRata: false })).toBe("165.00");
});
