import { describe, expect, it } from "vitest";
import { parsePengaturan, PENGATURAN_BAKU } from "../../src/domain/pengaturan-baku";
import { findSkala } from "../../src/domain/skala-baku";

function pesan(json: unknown): string {
  const hasil = parsePengaturan(json);
  return hasil.ok ? "" : hasil.pesan;
}

describe("parsePengaturan", () => {
  it("lays what is given over the defaults", () => {
    expect(parsePengaturan({})).toEqual({ ok: true, nilai: PENGATURAN_BAKU });
    expect(parsePengaturan({ batas: 120, efisiensi: "serapan" })).toEqual({
      ok: true,
      nilai: { ...PENGATURAN_BAKU, batas: 120, efisiensi: "serapan" },
    });
  });

  it("takes every setting back that it gave out", () => {
    expect(parsePengaturan(JSON.parse(JSON.stringify(PENGATURAN_BAKU)))).toEqual({
      ok: true,
      nilai: PENGATURAN_BAKU,
    });
  });

  it("turns names into the keys they are looked up by", () => {
    const hasil = parsePengaturan({
      polaritas: { "1. Angka Kemiskinan (%)": "turun" },
      triwulan: { IKM: "posisi-akhir" },
    });
    expect(hasil.ok && hasil.nilai.polaritas).toEqual({ "angka kemiskinan": "turun" });
    expect(hasil.ok && hasil.nilai.triwulan).toEqual({ ikm: "posisi-akhir" });
  });

  it.each([
    [{ skla: "lan-4" }, "“skla”"],
    [{ skala: "lan-5" }, "sumsel-4"],
    [{ rumusTurun: "R/T" }, "2T-R, T/R, T-R"],
    [{ batas: 80 }, "“batas”"],
    [{ batas: "120" }, "“batas”"],
    [{ batasSebelumRataRata: 1 }, "true atau false"],
    [{ targetNol: "0" }, "tidak-dihitung, nol, seratus"],
    [{ pembulatanKategori: 1.5 }, "bilangan bulat"],
    [{ efisiensi: "pmk" }, "selisih"],
    [{ tulis: "teks" }, "rumus, nilai"],
    [{ polaritas: { IKM: "atas" } }, "“polaritas.IKM”"],
    [{ triwulan: [] }, "“triwulan”"],
    [{ skala: { kelas: [{ nama: "A", bwah: 1 }] } }, "“bwah”"],
    [{ skala: { kelas: "A" } }, "daftar kategori"],
    [{ skala: { kelas: [{ nama: "A", bawah: 90 }] } }, "paling sedikit dua"],
    [[], "objek JSON"],
    [null, "objek JSON"],
    ["{}", "objek JSON"],
  ])("refuses %j and says what is allowed", (json, bagian) => expect(pesan(json)).toContain(bagian));

  it("takes a scale of the office's own, with names and bounds alone", () => {
    const hasil = parsePengaturan({
      skala: {
        kelas: [
          { nama: "Tercapai", bawah: 100 },
          { nama: "Belum", gagal: true },
        ],
      },
    });
    expect(hasil.ok && findSkala(hasil.nilai).kelas).toMatchObject([
      { nama: "Tercapai", bawah: 100, inklusif: true, gagal: false },
      { nama: "Belum", bawah: null, gagal: true },
    ]);
  });
});
