import { describe, expect, it } from "vitest";
import { filled } from "../../support/filled";

/* Headings as e-SAKIP and e-monev applications of offices print them, with figures of no office. */

describe("figures beside money", () => {
  it("“target | Rp | Realisasi | Capaian” of each year: what is like the target is held against it, not against the rupiah", () => {
    const year = ["target", "Rp", "Realisasi", "Capaian"];
    const found = filled(
      [
        [
          "Kode",
          "Program",
          "Indikator Kinerja",
          "Capaian Kinerja Program dan Kerangka Pendanaan",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
        ],
        ["", "", "", 2023, "", "", "", 2024, "", "", ""],
        ["", "", "", ...year, ...year],
        ["1.01.01", "Program A", "Persentase layanan", 60, 1_200_000_000, 54, "", 64, 1_300_000_000, 64, ""],
        ["1.01.02", "Program B", "Persentase aparatur", 80, 900_000_000, 84, "", 80, 1_000_000_000, 60, ""],
      ],
      ["A1:A3", "B1:B3", "C1:C3", "D1:K1", "D2:G2", "H2:K2"],
    );
    expect(["G4", "K4", "G5", "K5"].map((cell) => found[cell])).toEqual([90, 100, 105, 75]);
  });

  it("“APBD › Target | Satuan | Anggaran”: the target is of the kinerja, as the money has a column of its own", () => {
    const found = filled(
      [
        ["Sub Kegiatan", "RKPD", "", "", "APBD", "", "", "Realisasi", "", "", ""],
        [
          "",
          "Target",
          "Satuan",
          "Anggaran",
          "Target",
          "Satuan",
          "Anggaran",
          "Anggaran",
          "Capaian Anggaran",
          "Kinerja",
          "Capaian Kinerja",
        ],
        [
          "Penyusunan dokumen",
          100,
          "Dokumen",
          900_000_000,
          80,
          "Dokumen",
          800_000_000,
          600_000_000,
          "",
          60,
          "",
        ],
        [
          "Evaluasi kinerja",
          120,
          "Laporan",
          700_000_000,
          100,
          "Laporan",
          500_000_000,
          450_000_000,
          "",
          110,
          "",
        ],
      ],
      ["A1:A2", "B1:D1", "E1:G1", "H1:K1"],
    );
    expect(["I3", "K3", "I4", "K4"].map((cell) => found[cell])).toEqual([75, 75, 90, 110]);
  });

  it("a share right behind target and realisasi is theirs, though the heading of the money begins above it", () => {
    const found = filled(
      [
        ["Kinerja", "", "", "Anggaran", "", "", "", ""],
        [
          "Indikator Sasaran",
          "Target",
          "Realisasi",
          "Capaian (%)",
          "Sub Kegiatan",
          "Pagu",
          "Realisasi",
          "Capaian (%)",
        ],
        ["Persentase layanan", 80, 60, "", "Penyusunan dokumen", 800_000_000, 720_000_000, ""],
        ["Persentase aparatur", 50, 55, "", "Evaluasi kinerja", 500_000_000, 400_000_000, ""],
      ],
      ["A1:C1", "D1:H1"],
    );
    expect(["D3", "H3", "D4", "H4"].map((cell) => found[cell])).toEqual([75, 90, 110, 80]);
  });

  it("nothing is divided by a column of years, nor a percentage taken from a budget", () => {
    const years = filled([
      ["Tahun Anggaran", "Bulan", "RPD Kumulatif", "Realisasi Kumulatif", "Tk. Penyerapan"],
      [2024, "Januari", 500_000_000, 450_000_000, ""],
      [2024, "Februari", 1_000_000_000, 820_000_000, ""],
    ]);
    expect([years["E2"], years["E3"]]).toEqual([90, 82]);
    const mixed = filled(
      [
        ["Uraian Belanja", "Rencana Kegiatan", "Pelaksanaan Kegiatan", "", "", "", "", "", "", "Saldo"],
        ["", "Anggaran", "Kontrak/ Swakelola", "Sisa Anggaran", "Fisik", "", "Keuangan", "", "", ""],
        ["", "", "", "", "Renc", "Real", "Renc", "Real Rp.", "%", ""],
        ["Penyusunan dokumen", 800_000_000, 780_000_000, "", 90, 85, 88, 600_000_000, "", ""],
        ["Evaluasi kinerja", 500_000_000, 490_000_000, "", 100, 100, 95, 450_000_000, "", ""],
      ],
      ["A1:A3", "C1:I1", "B2:B3", "C2:C3", "D2:D3", "E2:F2", "G2:I2", "J1:J3"],
    );
    expect([mixed["D4"], mixed["D5"]]).toEqual([20_000_000, 10_000_000]);
    // Of the pagu or of the contract: asked about, and never of the percentages.
    expect([mixed["I4"] ?? 75, mixed["J4"] ?? 200_000_000]).toEqual([75, 200_000_000]);
  });

  it("“Akum (Rp)” behind what was spent is not what is left of the pagu", () => {
    const found = filled(
      [
        ["Uraian Kegiatan", "Pagu (Rp)", "Keuangan", "", ""],
        ["", "", "Real (Rp)", "%", "Akum (Rp)"],
        ["Penyusunan dokumen", 800_000_000, 600_000_000, "", ""],
        ["Evaluasi kinerja", 500_000_000, 450_000_000, "", ""],
      ],
      ["A1:A2", "B1:B2", "C1:E1"],
    );
    expect([found["D3"], found["E3"], found["E4"]]).toEqual([75, undefined, undefined]);
  });
});

describe("words for what was reached", () => {
  it("“Capaian Tahun Sebelumnya | Capaian Tahun Ini | Capaian (%)”: the share is of this year's target, in either order", () => {
    const one = filled([
      [
        "Indikator",
        "Satuan",
        "Target",
        "Target Tahun Sebelumnya",
        "Capaian Tahun Sebelumnya",
        "Capaian Tahun Ini",
        "Capaian (%)",
      ],
      ["Persentase layanan", "%", 80, 70, 72, 60, ""],
      ["Persentase aparatur", "%", 50, 45, 40, 55, ""],
    ]);
    expect([one["G2"], one["G3"]]).toEqual([75, 110]);
    const other = filled([
      [
        "Indikator",
        "Satuan",
        "Target Tahun Sebelumnya",
        "Capaian Tahun Sebelumnya",
        "Target",
        "Capaian Tahun Ini",
        "Capaian (%)",
      ],
      ["Persentase layanan", "%", 70, 72, 80, 60, ""],
      ["Persentase aparatur", "%", 45, 40, 50, 55, ""],
    ]);
    expect([other["G2"], other["G3"]]).toEqual([75, 110]);
  });

  it("a word that none knows, between target and capaian of each year, heads the realisasi", () => {
    const year = ["Target", "Realilisasi", "Capaian"];
    const found = filled(
      [
        ["Indikator", 2023, "", "", 2024, "", ""],
        ["", ...year, ...year],
        ["Persentase layanan", 60, 54, "", 64, 64, ""],
        ["Persentase aparatur", 80, 84, "", 80, 60, ""],
      ],
      ["A1:A2", "B1:D1", "E1:G1"],
    );
    expect(["D3", "G3", "D4", "G4"].map((cell) => found[cell])).toEqual([90, 100, 105, 75]);
  });

  it("“TW I | R I | TW II | R II”: what was reached stands behind what was planned", () => {
    const found = filled(
      [
        ["Indikator Sasaran", "Satuan", "Target", "Realisasi", "", "", "", "", "", "", "", "Capaian"],
        ["", "", "", "TW I", "R I", "TW II", "R II", "TW III", "R III", "TW IV", "R IV", ""],
        ["Jumlah dokumen", "Dokumen", 100, 25, 20, 25, 30, 25, 25, 25, 15, ""],
        ["Jumlah peserta", "Orang", 80, 20, 20, 20, 24, 20, 20, 20, 24, ""],
      ],
      ["A1:A2", "B1:B2", "C1:C2", "D1:K1", "L1:L2"],
    );
    expect([found["L3"], found["L4"]]).toEqual([90, 110]);
  });

  it("a Status far from any capaian is left to the office", () => {
    const found = filled(
      [
        ["Paket Pekerjaan", "Pagu Anggaran", "Nilai Kontrak", "Realisasi", "", "Lokasi", "Status"],
        ["", "", "", "Fisik (%)", "Keuangan (%)", "", ""],
        ["Pembangunan gedung", 800_000_000, 780_000_000, 90, 85, "Kota", ""],
        ["Rehabilitasi jalan", 500_000_000, 490_000_000, 100, 95, "Kota", ""],
      ],
      ["A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:F2", "G1:G2"],
    );
    expect([found["G3"], found["G4"]]).toEqual([undefined, undefined]);
  });
});
