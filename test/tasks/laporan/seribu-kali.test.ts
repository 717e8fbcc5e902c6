import { describe, expect, it } from "vitest";
import { bookOf, sheetOf } from "../../support/snapshots";
import { laporanOf, printed, tableOf } from "./offers";

/** "0,755" typed where Excel takes a comma for thousands is kept as 755: a thousand times its target, and no capaian. */

const RAGU =
  "Indeks Sistem Merit: Realisasi sekitar 1.000 kali targetnya: periksa tanda ribuan dan desimal kedua angka.";

const kinerja = (capaian: string) =>
  sheetOf("LKJ", [
    ["CAPAIAN KINERJA TAHUN 2021"],
    ["No", "Sasaran", "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)"],
    [1, "Meningkatnya manajemen ASN", "Indeks Sistem Merit", "0,72", 755, capaian],
    [2, "Meningkatnya profesionalitas", "Indeks Profesionalitas ASN", 78, 81.02, ""],
  ]);

describe("figures that are a thousand times apart", () => {
  it("leave the capaian that the office typed beside them, and say so", () => {
    const { rows, catatan } = capaianOf("104,86%");
    expect(rows).toEqual(["104,86%", "103,87%", "104,37%"]);
    expect(catatan).toContain(`${RAGU} Dipakai capaian yang tertulis.`);
  });

  it("give none where the office typed none: no mean of 52.000 %", () => {
    const { rows, catatan } = capaianOf("");
    expect(rows.slice(1)).toEqual(["103,87%", "103,87%"]);
    expect(rows[0]).not.toContain("%");
    expect(catatan.join(" ")).toContain("Indeks Sistem Merit");
  });

  function capaianOf(typed: string) {
    const table = tableOf(laporanOf(bookOf(kinerja(typed))).offers, "T1");
    return { rows: printed(table, "capaian").flat(), catatan: table.catatan };
  }

  it("are told below the comparison with the Renstra, on paper too", () => {
    const renstra = sheetOf("Renstra", [
      ["Realisasi 2021 terhadap Target Akhir Renstra"],
      ["Indikator Kinerja", "Realisasi 2021", "Target Akhir Renstra", "Tingkat Kemajuan (%)"],
      ["Indeks Sistem Merit", 755, 0.72, ""],
      ["Indeks Profesionalitas ASN", 81.02, 78, ""],
    ]);
    const { catatan } = tableOf(laporanOf(bookOf(kinerja("104,86%"), renstra)).offers, "T3");
    expect(catatan).toContain(RAGU);
    expect(catatan.join(" ")).not.toContain("satuannya berbeda");
  });

  it("are no rise from one year to the other, and this year's row is whole beside those of others", () => {
    const iku = sheetOf("IKU", [
      ["CAPAIAN KINERJA TAHUN 2022"],
      ["Indikator Kinerja", "Satuan", "Target", "Realisasi"],
      ["Luas rehabilitasi hutan", "Ha", 4200, 3985],
      ["Indeks tutupan lahan", "Indeks", 61.5, 60.88],
    ]);
    const tahun = sheetOf("Tahun", [
      ["Perbandingan Realisasi Kinerja Tahun 2021 dan 2022"],
      ["Indikator Kinerja", "Satuan", "Realisasi 2021", "Realisasi 2022"],
      ["Luas rehabilitasi hutan", "Ha", 3.315, 3.985],
      ["Indeks tutupan lahan", "Indeks", 61.03, 60.88],
    ]);
    const table = tableOf(laporanOf(bookOf(iku, tahun)).offers, "T2");
    expect(printed(table, "realisasi_2021", "target_2022", "beda_2021")).toEqual([
      ["3,315", "4.200", "–"],
      ["61,03", "61,5", "-0,15"],
    ]);
    expect(table.catatan).toContain(
      "Luas rehabilitasi hutan: Realisasi tahun 2022 sekitar 1.000 kali tahun 2021: periksa tanda ribuan dan desimal kedua angka.",
    );
    expect(table.catatan.join(" ")).not.toContain("satuannya berbeda");
  });
});
