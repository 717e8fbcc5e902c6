import { describe, expect, it } from "vitest";
import { bacaBerkasAturan, tulisBerkasAturan } from "../../src/domain/berkas-aturan";
import { PEDOMAN_BAKU } from "../../src/domain/pedoman-baku";
import type { Pengaturan } from "../../src/domain/pengaturan";
import { parsePengaturan, PENGATURAN_BAKU } from "../../src/domain/pengaturan-baku";
import { pedomanDari, sidikAturan } from "../../src/domain/sidik-aturan";
import { SKALA_CAPAIAN } from "../../src/domain/skala-capaian";

const sidik = (pengaturan: Pengaturan) => sidikAturan(pedomanDari(pengaturan));
const KABUPATEN: Pengaturan = { ...PENGATURAN_BAKU, batas: 120, rumusTurun: "T/R", skala: "lan-4" };

function alasan(teks: string): string {
  const hasil = bacaBerkasAturan(teks);
  return hasil.ok ? "terbaca" : hasil.pesan;
}

describe("rules of an office as a file", () => {
  it("come back as they were handed on", () => {
    expect(bacaBerkasAturan(tulisBerkasAturan(KABUPATEN))).toEqual({ ok: true, nilai: KABUPATEN });
  });

  it("carry a scale of the office's own", () => {
    const [skala] = SKALA_CAPAIAN;
    const own = { ...KABUPATEN, skala: { ...skala!, id: "sendiri", nama: "Skala Kabupaten" } };
    const hasil = bacaBerkasAturan(tulisBerkasAturan(own));
    expect(hasil).toEqual({ ok: true, nilai: own });
  });

  it("of the first version, bare rules, are still read", () => {
    expect(bacaBerkasAturan('{"batas": 120}')).toMatchObject({
      ok: true,
      nilai: { batas: 120 },
    });
  });

  it("are refused where they were changed after they were handed on, or come from a newer version", () => {
    const teks = tulisBerkasAturan(KABUPATEN);
    expect(alasan(teks.replace('"batas": 120', '"batas": 150'))).toMatch(/tidak cocok dengan sidiknya/);
    expect(alasan(teks.replace('"versi": 2', '"versi": 3'))).toMatch(
      /Capaian yang lebih baru \(versi berkas 3\)/,
    );
    expect(alasan(teks.replace("aturan-capaian", "anggaran"))).toMatch(/berisi “anggaran”, bukan aturan/);
    expect(alasan(teks.slice(10))).toMatch(/bukan berkas aturan/);
    expect(alasan('{"batass": 120}')).toMatch(/batass/);
  });
});

describe("the checksum", () => {
  it("is the same for the same rules, however they were put together, and another for others", () => {
    const turned = Object.fromEntries(Object.entries(KABUPATEN).reverse()) as unknown as Pengaturan;
    expect(sidik(turned)).toBe(sidik(KABUPATEN));
    expect(sidik(KABUPATEN)).toMatch(/^[0-9A-F]{4}-[0-9A-F]{4}$/);
    expect(sidik({ ...KABUPATEN, batas: 150 })).not.toBe(sidik(KABUPATEN));
    expect(sidik({ ...KABUPATEN, skala: "sumsel-4" })).not.toBe(sidik(KABUPATEN));
  });

  it("leaves out what is each workbook's own", () => {
    expect(sidik({ ...KABUPATEN, polaritas: { kemiskinan: "turun" } })).toBe(sidik(KABUPATEN));
  });
});

describe("pedoman that are offered", () => {
  it("say where they were read, what was not found, and nothing beyond the known rules", () => {
    expect(PEDOMAN_BAKU).toHaveLength(3);
    for (const { sumber, aturan } of PEDOMAN_BAKU) {
      expect(sumber.length).toBeGreaterThan(60);
      expect(sumber).toMatch(/tidak|belum/);
      expect(parsePengaturan(aturan)).toMatchObject({ ok: true });
    }
  });
});
