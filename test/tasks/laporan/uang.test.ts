import { describe, expect, it } from "vitest";
import { loadReport } from "../../reports/load";
import { offersOf, printed, report, tableOf } from "./offers";

describe("money", () => {
  it("never adds a kegiatan to its programme, LAKIP Tangerang Selatan 2021, Tabel 9", () => {
    const table = tableOf(report("tangsel-2021"), "T8");
    const total = printed(table, "pagu", "realisasi", "serapan", "sisa").at(-1);
    expect(total).toEqual(["19.076.782.417", "16.289.044.379", "85,39%", "2.787.738.038"]);
    const first = printed(table, "nama", "pagu")[0]!;
    // Programmes print no amounts of their own there: they are the sum of their kegiatan.
    expect(first[1]).toBe("11.817.214.917");
  });

  it("leaves accounts out and takes the programmes' sum, LKjIP Makassar 2021", () => {
    const table = tableOf(report("makassar-2021"), "T8");
    expect(printed(table, "pagu", "realisasi").at(-1)).toEqual(["21.481.905.502", "18.847.640.395"]);
    expect(table.rows.every(({ level }) => level <= 2)).toBe(true);
  });

  it("reads amounts out of sentences and says where the printed total differs, LKjIP Sumatera Selatan 2023", () => {
    const offer = report("sumsel-2023").find(({ id }) => id === "T8")!;
    if (!offer.ok) throw new Error("T8 was not built");
    expect(printed(offer.table, "realisasi")[0]).toEqual(["13.630.869.410"]);
    expect(offer.table.catatan.join(" ")).toContain("Rp23.607.846.268");
  });

  it("prints the change of the budget as the Makassar report does, and adds up to what was spent on", () => {
    const table = tableOf(report("makassar-2021"), "T11");
    const rows = printed(table, "sebelum", "sesudah", "selisih", "persen");
    expect(rows[0]).toEqual(["8.304.234.900", "6.167.112.176", "-2.137.122.724", "-25,74%"]);
    expect(rows.at(-1)![1]).toBe("21.481.905.502");
  });

  it("judges efficiency by the chosen method, with its name under the table", () => {
    const table = tableOf(report("sulteng-2024"), "T6");
    expect(printed(table, "serapan", "efisiensi", "keterangan")).toEqual([
      ["89,23%", "60,71 poin", "Efisien"],
      ["96,92%", "3,08 poin", "Cukup Efisien"],
      ["90,64%", "34,33 poin", "Efisien"],
    ]);
    const other = tableOf(
      offersOf(loadReport("sulteng-2024", "kosong").snapshot, { efisiensi: "rasio" }),
      "T6",
    );
    expect(printed(other, "efisiensi", "keterangan")[0]).toEqual(["59,51%", "Sangat Efisien"]);
    expect(other.catatan.join(" ")).toContain("Serapan terhadap capaian".toLowerCase());
  });

  it("sets indicators of programmes beside their money, printed together or found by name", () => {
    const together = tableOf(report("sulteng-2024"), "T9");
    expect(printed(together, "capaian", "serapan")[0]).toEqual(["88,95%", "89,17%"]);
    const joined = tableOf(report("makassar-2021"), "T9");
    expect(printed(joined, "program", "capaian", "pagu")).toContainEqual([
      "Program Pengawasan dan Pemeriksaan",
      "25,33%",
      "3.262.607.600",
    ]);
  });

  it("names the programmes behind each sasaran and whether they supported it", () => {
    const rows = printed(tableOf(report("sulteng-2024"), "T7"), "program", "capaian_program", "keterangan");
    expect(rows).toContainEqual([
      "PROGRAM PEMBERDAYAAN DAN PERLINDUNGAN KOPERASI",
      "74,78%",
      "Tidak menunjang",
    ]);
    expect(rows).toContainEqual(["PROGRAM PENGEMBANGAN UMKM", "100,00%", "Menunjang"]);
  });
});
