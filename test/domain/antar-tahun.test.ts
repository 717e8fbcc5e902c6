import { expect, it } from "vitest";
import { bacaTeks } from "../../src/domain/angka";
import { bandingkanTahun } from "../../src/domain/antar-tahun";
import { bulatkan, type Desimal } from "../../src/domain/desimal";

const banding = (kini: string, lalu: string) => bandingkanTahun(bacaTeks(kini), bacaTeks(lalu));
const dua = (x: Desimal | null) => x && bulatkan(x, 2).toString();

it.each([
  ["1.57%", "0.27%", "naik", "1.3", "1.3"],
  ["2.4%", "2.46%", "turun", "-0.06", "0.06"],
  ["77.64%", "100%", "turun", "-22.36", "22.36"],
  ["1", "1", "tetap", "0", "0"],
])("%s after %s: %s, %s (Tangerang Selatan 2021, tabel 7)", (kini, lalu, arah, selisih, mutlak) => {
  const h = banding(kini, lalu);
  expect(h.ok && [h.arah, h.selisih.toString(), h.mutlak.toString()]).toEqual([arah, selisih, mutlak]);
});

it("no difference between a percentage and a count", () => {
  expect(banding("3.27%", "869")).toEqual({ ok: false, alasan: "satuan-beda" });
});

it("no difference where one year has no figure", () => {
  expect(banding("5", "-")).toEqual({ ok: false, alasan: "tidak-ada-angka" });
  expect(banding("", "5")).toEqual({ ok: false, alasan: "tidak-ada-angka" });
});

it("growth is over the earlier year, null from 0", () => {
  const naik = banding("40", "30");
  expect(naik.ok && dua(naik.pertumbuhan)).toBe("33.33");
  const dariNol = banding("40", "0");
  expect(dariNol.ok && dariNol.pertumbuhan).toBeNull();
});
