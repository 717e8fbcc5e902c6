import { describe, expect, it } from "vitest";
import { bacaTeks, gayaKolom } from "../../src/domain/angka";
import type { Bacaan } from "../../src/domain/bacaan";
import { hitungCapaian } from "../../src/domain/capaian";
import { PENGATURAN_BAKU } from "../../src/domain/pengaturan-baku";

function capaian(target: string, realisasi: string) {
  return read(bacaTeks(target), bacaTeks(realisasi));
}

function read(target: Bacaan, realisasi: Bacaan) {
  const hasil = hitungCapaian(target, realisasi, "naik", PENGATURAN_BAKU);
  return hasil.ok ? { nilai: hasil.nilai.toFixed(4), catatan: hasil.catatan.join(" ") } : hasil.alasan;
}

/** Separators that a cell leaves open are read by the figure beside it; a factor of 1,000 is never silent. */
describe("target and realisasi side by side", () => {
  it("settle a comma before three digits as thousands", () => {
    expect(capaian("202955", "203,440*")).toMatchObject({
      nilai: "100.2390",
      catatan: expect.stringMatching(/203\.440, bukan 203,44/),
    });
  });

  it("settle a dot before three digits as decimals", () => {
    expect(capaian("1,25", "1.275")).toMatchObject({
      nilai: "102.0000",
      catatan: expect.stringMatching(/dibaca 1,275/),
    });
  });

  it("doubt a factor of 1,000 both ways, and compute it as it stands", () => {
    expect(capaian("12,5", "12600")).toMatchObject({
      catatan: expect.stringMatching(/Realisasi sekitar 1\.000 kali targetnya/),
    });
    expect(capaian("12600", "12,5")).toMatchObject({
      catatan: expect.stringMatching(/Target sekitar 1\.000 kali realisasinya/),
    });
  });

  it("settle it against the other figures of its column, which may be of another unit", () => {
    const comma = gayaKolom(["203,440*", "4,87", "25.702.117"], {});
    const dot = gayaKolom(["1.234", "12.500.000"], {});
    expect(read(bacaTeks("202955"), bacaTeks("203,440*", comma))).toMatchObject({
      nilai: "100.2390",
      catatan: expect.stringMatching(/203\.440, bukan 203,44/),
    });
    expect(read(bacaTeks("1,2"), bacaTeks("1.234", dot))).toMatchObject({
      nilai: "102.8333",
      catatan: expect.stringMatching(/dibaca 1,234/),
    });
    expect(read(bacaTeks("300"), bacaTeks("203,440", comma))).toMatchObject({ catatan: "" });
  });

  it("leave alone what is near anyway", () => {
    expect(capaian("1.234", "1.300")).toMatchObject({ catatan: "" });
  });

  it("compare ratios as quotients, and never with a bare figure", () => {
    expect(capaian("1:400", "1:188")).toMatchObject({ nilai: "212.7660" });
    expect(capaian("1:400", "188")).toBe("satuan-beda");
  });

  it.each([
    ["86 (101%)", "86"],
    ["100% (5 dokumen)", "100"],
    ["80,10 (A) *)", "80.1"],
    ["12.540.550 *)", "12540550"],
    ["*) 85", "85"],
  ])("read %s", (teks, nilai) => {
    const read = bacaTeks(teks);
    expect("nilai" in read && String(read.nilai)).toBe(nilai);
  });

  it("take a marked dash for a dash", () => expect(bacaTeks("- **)").jenis).toBe("nihil"));
});
