import { describe, expect, it } from "vitest";
import { buildPerjanjian } from "../../../src/tasks/laporan/docx/perjanjian-docx";
import { layTable } from "../../../src/tasks/laporan/layout/lay-table";
import { bacaPenandatangan, TANPA_PENANDATANGAN } from "../../../src/tasks/laporan/perjanjian/pejabat";
import { openNaskah } from "../../../src/tasks/naskah/open-naskah";
import { loadReport } from "../../reports/load";
import { documentFaults } from "../../support/word-rules";
import { laporanOf } from "./offers";

const { perjanjian, identitas } = laporanOf(loadReport("sulteng-2024", "terbit").snapshot);

describe("the agreements of a workbook", () => {
  it("are those of the head and of each post, each with its own tables (Sulawesi Tengah 2024, lampiran)", () => {
    expect(
      perjanjian.map(({ jabatan, atasan, tabel }) => [
        jabatan.slice(0, 16),
        atasan.slice(0, 12),
        tabel.length,
      ]),
    ).toEqual([
      ["Kepala Dinas Kop", "Gubernur Sul", 2],
      ["Sekretaris Dinas", "Kepala Dinas", 2],
      ["Kepala UPT. Bala", "Kepala Dinas", 2],
    ]);
    const texts = perjanjian[1]?.tabel.flatMap((table) =>
      layTable(table).body.flatMap(({ cells }) => cells.map(({ text }) => text)),
    );
    expect(texts).toContain("Indeks Reformasi Birokrasi Perangkat Daerah");
    expect(perjanjian.map(({ isPerubahan }) => isPerubahan)).toEqual([true, true, true]);
  });

  it("are the tables of chapter II where no sheet names a post (Sumatera Selatan 2023)", () => {
    const own = laporanOf(loadReport("sumsel-2023", "terbit").snapshot).perjanjian;
    expect(own.map(({ isPerubahan, tabel }) => [isPerubahan, tabel.map(({ id }) => id)])).toEqual([
      [false, ["II4", "II5"]],
    ]);
  });
});

describe("their document", () => {
  it("holds a letter and an annex for each, asks for names that nobody told, and keeps Word's rules", async () => {
    const file = await buildPerjanjian({ perjanjian, identitas, penandatangan: TANPA_PENANDATANGAN });
    expect(documentFaults(file)).toEqual([]);
    const texts = openNaskah(file, "pk.docx").paragraf.map(({ teks }) => teks);
    expect(texts.filter((text) => text === "PERJANJIAN KINERJA PERUBAHAN TAHUN 2024").length).toBe(3);
    expect(texts.filter((text) => text.startsWith("LAMPIRAN PERJANJIAN KINERJA")).length).toBe(3);
    expect(texts.filter((text) => text === "Nama\t: [nama]").length).toBe(6);
  });

  it("names those who sign; a head of region has no NIP", async () => {
    const penandatangan = bacaPenandatangan({
      tempat: "Palu",
      pejabat: { "Gubernur Sulawesi Tengah": { nama: "Contoh" } },
    });
    const [first] = perjanjian;
    const file = await buildPerjanjian({ perjanjian: first ? [first] : [], identitas, penandatangan });
    const signed = openNaskah(file, "pk.docx").tabel.flatMap(({ baris }) =>
      baris.flat().map(({ teks }) => teks),
    );
    expect(signed).toContain("Contoh");
    expect(signed.filter((text) => text.includes("NIP. [NIP]")).length).toBe(2);
  });

  it("refuses a file of names with an unknown key, by name", () => {
    expect(() => bacaPenandatangan({ pejabat: { Kepala: { nik: "1" } } })).toThrow(
      "pejabat.Kepala: kunci “nik”",
    );
  });
});
