import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../src/domain/pengaturan-baku";
import { hitung } from "../../src/tasks/hitung/hitung";
import { bookOf, sheetOf, type CellSpec } from "../support/snapshots";

/** Headings of real sheets (about 110 public repositories, five reports), separated by "|". */
const PERFORMANCE: Readonly<Record<string, string>> = {
  Target:
    "Target Kinerja|TARGET|Target Tahunan|Target PK|Target Akhir|Target Tahun|Target (%)|Target Akhir Renstra|Target Renstra|" +
    "Target RKT|Target Tahun Ini|Target PK Perubahan|Target Perubahan|Target Kumulatif|Alokasi Target (Kumulatif)|" +
    "Target TW|Target Triwulan|Target per Triwulan|Alokasi Target TW I|Target Bulanan|Target Volume|Target Fisik|" +
    "Target Tahun 1|Target Capaian per Tahun|Target Pada Akhir Tahun Perencanaan|Rencana|Volume|TVRO|Target Sasaran",
  Realisasi:
    "REALISASI|Realisasi (%)|Realisasi Kinerja|% Realisasi|Realisasi Target|Realisasi Kumulatif|Realisasi (Kumulatif)|" +
    "Realisasi TW I|Realisasi PK|Realisasi Capaian|Realisasi Capaian Kinerja|Realisasi s/d Tahun Lalu|Realisasi Tahun 2024|" +
    "Realisasi Volume|RVRO|REAL|Hasil|Capaian TW 1|Capaian Tahun Ini|REALIASI|Nilai Realisasi|Realisasi Fisik",
  Capaian:
    "CAPAIAN|Capaian (%)|Persentase|Capaian Kinerja|% Capaian|Capaian %|Capaian Target (%)|Capaian Kinerja (%)|Tingkat Capaian|" +
    "Tingkat Pencapaian|Pencapaian (%)|% Pencapaian Target|Tingkat Capaian Kinerja dan Realisasi Anggaran (%)|" +
    "Capaian Kumulatif|Capaian Total|Capaian Terhadap Target Setahun|% Capkin Tw II|Progress Capaian|" +
    "Capaian Realisasi Fisik %|Tingkat Kemajuan|Total Capaian|%|(%)",
  Kategori:
    "Kriteria|Predikat|Peringkat|Notifikasi|Skala Predikat|Status|Keterangan Capaian|Interpretasi|Badge Status|" +
    "Kriteria Penilaian Realisasi Kinerja",
  Satuan: "SATUAN|Satuan Indikator|Satuan Indikator Kinerja|Tipe / Satuan|Satuan (Unit)|Sat.|Ukuran",
  "Indikator Kinerja":
    "Indikator|IKU|Indikator Sasaran|Indikator Kegiatan|Indikator Program|Indikator Kinerja Utama|Nama Indikator|" +
    "Indikator Kinerja Utama (IKU)|Uraian Indikator|Tolok Ukur Kinerja|Tujuan/Sasaran/Indikator|IKK|IKP|KPI|" +
    "Indikator Kinerja Program (Outcome)/Kegiatan (Output)|Sasaran & Indikator Kinerja",
  "Sasaran Strategis":
    "Sasaran|Sasaran Program|Sasaran (Outcome)|Tujuan/ Sasaran Strategis|Kinerja Utama|Outcome|Tujuan",
};

const BUDGET: Readonly<Record<string, string>> = {
  "Program/Kegiatan":
    "Kegiatan|PROGRAM|Sub Kegiatan|Subkegiatan|Sub-Kegiatan|Program / Kegiatan / Sub Kegiatan|PROGRAM/KEG/SUB KEGIATAN|" +
    "Nama Program|Uraian|Uraian Urusan, Organisasi, Program, Kegiatan dan Sub Kegiatan",
  "Pagu Anggaran":
    "Anggaran|PAGU|Anggaran (Rp)|Total Anggaran|Target Anggaran|Jumlah Anggaran|Nilai Pagu|Pagu (Rp)|Pagu Indikatif|Alokasi|" +
    "ALOKASI [ Rp ]|Anggaran Perubahan|Anggaran Setelah Perubahan|Pagu DPA|DPA|Pagu Akhir|Plafon|APBD|Rencana Anggaran|Rp.",
  "Realisasi Anggaran":
    "Realisasi (Rp)|Realisasi (Rp.)|Realisasi Keuangan|Realisasi Keuangan (Rp.)|Realisasi Pagu|Penyerapan|Serapan|" +
    "Serapan Anggaran|Keuangan|Keu|Realisasi DI LRA|Jumlah Realisasi (Rp.)|SP2D|Realisasi|REALISASI [ Rp ]",
  "%":
    "% Penyerapan Anggaran|Capaian Anggaran (%)|Capaian Serapan Anggaran %|% Realisasi Anggaran|Persentase|PERSENTASE [ % ]|" +
    "Capaian|Serapan (%)|% Realisasi|Realisasi (%)",
  Sisa: "Selisih|Sisa Anggaran|Deviasi|Sisa Pagu|Sisa Dana|Sisa (SiLPA)|Sisa Lebih/Kurang|Sisa Anggaran (Rp)|Silpa",
};

const PERFORMANCE_ROWS: readonly (readonly CellSpec[])[] = [
  [1, "Meningkatnya kualitas koperasi", "Persentase koperasi sehat", "%", 80, 70.5, "", ""],
  [2, "Meningkatnya omzet", "Jumlah UMKM naik kelas", "UMKM", 500, 526, "", ""],
  [3, "Meningkatnya layanan", "Nilai SAKIP", "Nilai", 75, 60, "", ""],
];
const BUDGET_ROWS: readonly (readonly CellSpec[])[] = [
  [1, "Program Pengembangan UMKM", 500_000_000, 450_000_000, "", ""],
  [2, "Program Penunjang", 1_250_000_000, 1_000_000_000, "", ""],
  [3, "Program Pendidikan", 75_000_000, 70_000_000, "", ""],
];

function figures(header: readonly string[], rows: readonly (readonly CellSpec[])[]): string[] {
  const sheet = sheetOf("Lembar", [["Tabel 3.1 Tahun 2024"], [], header, ...rows]);
  const { cells } = hitung(bookOf(sheet), PENGATURAN_BAKU);
  return cells.map(({ cell, value }) => `${cell} ${value}`).sort();
}

function cases(wordings: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(wordings).flatMap(([heading, list]) =>
    list.split("|").map((word): [string, string] => [heading, word]),
  );
}

describe("a heading may be any synonym that offices use", () => {
  const performance = [
    "No",
    "Sasaran Strategis",
    "Indikator Kinerja",
    "Satuan",
    "Target",
    "Realisasi",
    "Capaian",
    "Kategori",
  ];
  const expected = figures(performance, PERFORMANCE_ROWS);

  it("starts from a table that is filled", () => {
    expect(expected).toEqual([
      "G4 88.125",
      "G5 105.2",
      "G6 80",
      "H4 Tinggi",
      "H5 Sangat Tinggi",
      "H6 Tinggi",
    ]);
  });

  it.each(cases(PERFORMANCE))("%s -> %s", (heading, word) => {
    const header = performance.map((text) => (text === heading ? word : text));
    expect(figures(header, PERFORMANCE_ROWS)).toEqual(expected);
  });

  const budget = ["No", "Program/Kegiatan", "Pagu Anggaran", "Realisasi Anggaran", "%", "Sisa"];
  const absorbed = figures(budget, BUDGET_ROWS);

  it.each(cases(BUDGET))("%s -> %s", (heading, word) => {
    expect(absorbed).toHaveLength(6);
    expect(
      figures(
        budget.map((text) => (text === heading ? word : text)),
        BUDGET_ROWS,
      ),
    ).toEqual(absorbed);
  });
});
