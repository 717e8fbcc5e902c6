import { describe, expect, it } from "vitest";
import { identitasAwal } from "../../../src/tasks/laporan/identitas";
import { buildLaporan } from "../../../src/tasks/laporan/laporan";
import { loadReport, REPORTS } from "../../reports/load";
import { bookOf, sheetOf } from "../../support/snapshots";
import { offersOf, printed, report, tableOf } from "./offers";
import type { ReportTableId } from "../../../src/plan/report-table-id";
import { bookOnce } from "../../support/results";

describe("the set of chapter III", () => {
  it("is offered whole, in the order of Permenpan RB 53/2014, with a sentence where a table is missing", () => {
    for (const nick of REPORTS) {
      const offers = report(nick);
      expect(offers.map(({ id }) => id).sort()).toEqual(
        Array.from({ length: 13 }, (_, index) => `T${index + 1}`).sort(),
      );
      const sections = offers.map((offer) => (offer.ok ? offer.table.bagian : offer.bagian));
      expect(sections).toEqual([...sections].sort());
      for (const offer of offers)
        if (!offer.ok) expect(offer.alasan).toMatch(/^Buku kerja ini belum memuat .*\.$/);
    }
  });

  it("numbers the tables that can be built, or those that were chosen", () => {
    const { snapshot } = loadReport("tangsel-2021", "kosong");
    const book = bookOnce(snapshot);
    const identitas = { ...identitasAwal(book), nomorBab: "III" };
    const numbers = (ids?: ReportTableId[]): string[] =>
      buildLaporan(book, identitas, ids ? { ids } : {}).offers.flatMap((offer) =>
        offer.ok && (!ids || ids.includes(offer.id)) ? [offer.table.nomor] : [],
      );
    expect(numbers()).toEqual(Array.from({ length: 9 }, (_, index) => `III.${index + 1}`));
    expect(numbers(["T1", "T8"])).toEqual(["III.1", "III.2"]);
  });

  it("offers nothing, not even the scale, of a workbook without indicators and budget", () => {
    const offers = offersOf(bookOf(sheetOf("Catatan", [["Rapat 12 Maret"], ["Peserta", 14]])));
    expect(offers.filter(({ ok }) => ok).map(({ id }) => id)).toEqual([]);
  });
});

describe("T1, capaian per sasaran", () => {
  it("prints the figures of Tabel 3.2, LKjIP Sulawesi Tengah 2024, and its mean", () => {
    const table = tableOf(report("sulteng-2024"), "T1");
    expect(printed(table, "target", "realisasi", "capaian", "kategori")).toEqual([
      ["8,45%", "12,67%", "149,94%", "Sangat Tinggi"],
      ["4,44%", "4,44%", "100,00%", "Sangat Tinggi"],
      ["", "", "124,97%", "Sangat Tinggi"],
    ]);
    expect(printed(table, "sasaran")[0]).toEqual(["Meningkatnya Kualitas Koperasi"]);
    expect(table.header.map((row) => row.map(({ text }) => text))).toEqual([
      [
        ...["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian", "Kategori"],
        "Sumber Data",
      ],
      Array.from({ length: 9 }, (_, index) => `(${index + 1})`),
    ]);
  });

  it("prints Tabel 6 and its office's figures, LAKIP Tangerang Selatan 2021", () => {
    const capaian = printed(tableOf(report("tangsel-2021"), "T1"), "capaian").flat();
    // Published 314%, 120%, 103%, 100%, 109%, 77.64%; the sasaran with two indicators has a mean of its own.
    expect(capaian).toEqual([
      "314,00%",
      "120,00%",
      "103,32%",
      "100,00%",
      "109,00%",
      "104,50%",
      "77,64%",
      "137,33%",
    ]);
  });

  it("gathers the tables of two sasaran into one, LKjIP Makassar 2021", () => {
    const table = tableOf(report("makassar-2021"), "T1");
    expect(printed(table, "capaian").flat()).toEqual([
      ...["93,33%", "106,67%", "100,00%"],
      ...["112,50%", "▼ 22,86%", "83,33%", "72,90%", "83,74%"],
    ]);
    expect(table.rows.filter(({ kind }) => kind === "average")).toHaveLength(3);
  });

  it("leaves a capaian open that nobody can compute, and says why: LKjIP Sumatera Selatan 2023", () => {
    const offers = report("sumsel-2023");
    const rows = printed(tableOf(offers, "T1"), "indikator", "realisasi", "capaian", "kategori");
    expect(rows).toContainEqual(["Persentase Kenaikan Omset UMKM", "34.019.900", "–", "–"]);
    expect(rows).toContainEqual(["Jumlah Kenaikan Wirausaha Baru", "138", "▼ 39,43%", "Kurang"]);
    const offer = offers.find(({ id }) => id === "T1")!;
    expect(offer.ok && offer.kurang.join(" ")).toContain("Persentase Kenaikan Omset UMKM");
  });

  it("names the rule of falling indicators where there are any", () => {
    const sheet = sheetOf("Capaian", [
      ["Tabel 1 Capaian Kinerja Tahun 2024"],
      ["No", "Sasaran", "Indikator", "Satuan", "Target", "Realisasi", "Capaian"],
      [1, "Menurunnya kemiskinan", "Angka kemiskinan", "Persen", 10, 8, ""],
      [2, "Naiknya indeks", "Indeks pembangunan", "Indeks", 70, 63, ""],
    ]);
    const table = tableOf(offersOf(bookOf(sheet), { polaritas: { "angka kemiskinan": "turun" } }), "T1");
    expect(printed(table, "capaian").flat()).toEqual(["120,00%", "90,00%", "105,00%"]);
    expect(table.catatan.join(" ")).toContain("makin kecil makin baik");
    const cell = table.rows[0]!.cells[table.columns.findIndex(({ key }) => key === "capaian")]!;
    expect(cell.kind === "angka" && cell.rumus).toContain("(2*{target}-{realisasi})/{target}");
  });
});

describe("the comparisons", () => {
  it("sets three years side by side as Tabel 3.3 does, LKjIP Sulawesi Tengah 2024", () => {
    const table = tableOf(report("sulteng-2024"), "T2");
    expect(
      printed(table, "realisasi_2022", "capaian_2022", "capaian_2023", "capaian_2024", "beda_2023"),
    ).toEqual([
      ["7,25", "125,65%", "210,65%", "149,94%", "4,56"],
      ["6,24", "112,03%", "99,51%", "100,00%", "0,40"],
    ]);
  });

  it("compares realisasi alone with both years before, LAKIP Tangerang Selatan 2021, Tabel 7", () => {
    const table = tableOf(report("tangsel-2021"), "T2");
    const rows = printed(table, "realisasi_2021", "beda_2020", "arah_2020", "beda_2019", "arah_2019");
    expect(rows[0]).toEqual(["1,57%", "1,30 poin", "Naik", "0,98 poin", "Naik"]);
    expect(rows[1]).toEqual(["2,4%", "-0,06 poin", "Turun", "0,30 poin", "Naik"]);
    // 3,27% beside 869 products: no difference is invented.
    expect(rows[4]).toEqual(["3,27%", "–", "", "–", ""]);
  });

  it("adds the year of the report to a table that ends before it, LKjIP Sumatera Selatan 2023", () => {
    const table = tableOf(report("sumsel-2023"), "T2");
    expect(printed(table, "realisasi_2022", "realisasi_2023", "arah_2022")[0]).toEqual([
      "575",
      "526",
      "Turun",
    ]);
  });

  it("measures against the end of the Renstra as Tabel 3.4 does, and from a plan by years", () => {
    expect(printed(tableOf(report("sulteng-2024"), "T3"), "acuan", "kemajuan")).toEqual([
      ["5,77%", "219,58%"],
      ["0,11%", "4.036,36%"],
    ]);
    const planned = tableOf(report("sumsel-2023"), "T3");
    expect(planned.header[0]!.map(({ text }) => text)).toContain("Target Akhir Renstra (2023)");
    expect(printed(planned, "kemajuan")[0]).toEqual(["105,20%"]);
  });

  it("says above or below the national standard, by what is better", () => {
    const sheet = sheetOf("Standar", [
      ["Perbandingan Realisasi Tahun 2024 dengan Standar Nasional"],
      ["No", "Indikator", "Satuan", "Realisasi 2024", "Standar Nasional", "+/-"],
      [1, "Rata-rata lama sekolah", "Tahun", 9.1, 8.77, ""],
      [2, "Prevalensi stunting", "Persen", 17.2, 19.8, ""],
    ]);
    const table = tableOf(offersOf(bookOf(sheet), { polaritas: { "prevalensi stunting": "turun" } }), "T4");
    expect(printed(table, "selisih", "persen", "keterangan")).toEqual([
      ["0,33", "103,76%", "Di atas standar"],
      ["-2,6", "113,13%", "Di bawah standar (baik)"],
    ]);
  });

  it("sets the year beside several others: difference and share of each", () => {
    const sheet = sheetOf("Banding", [
      ["Perbandingan Realisasi Kinerja Tahun 2024 dengan Nasional dan Daerah Lain"],
      [
        "No",
        "Indikator",
        "Satuan",
        "Realisasi 2024",
        "Rata-rata Nasional",
        "Rata-rata Provinsi",
        "Kabupaten Siak",
      ],
      [1, "Rata-rata lama sekolah", "Tahun", 9.1, 8.77, 9.5, 9.1],
      [2, "Angka melek huruf", "Indeks", 99, 96, 98, 90],
    ]);
    const table = tableOf(offersOf(bookOf(sheet)), "T4");
    expect(table.header[0]?.map(({ text }) => text)).toEqual(
      expect.arrayContaining(["Rata-rata Provinsi", "Kabupaten Siak"]),
    );
    expect(printed(table, "acuan", "selisih", "lain1", "selisih_lain1", "persen_lain2")).toEqual([
      ["8,77", "0,33", "9,5", "-0,4", "100,00%"],
      ["96", "3", "98", "1", "110,00%"],
    ]);
  });
});

describe("quarters, scale, summary and analysis", () => {
  it("adds quarters where the office adds them, LAKIP Tangerang Selatan 2021, Tabel 11", () => {
    const rows = printed(tableOf(report("tangsel-2021"), "T10"), "tw1", "tw4", "realisasi", "capaian");
    expect(rows[0]).toEqual(["41%", "0%", "87,30%", "102,71%"]);
    expect(rows[3]).toEqual(["0", "200", "426", "131,08%"]);
  });

  it("tells the office's obstacles and follow-up of each quarter under its own headings", () => {
    const sheet = sheetOf("Monev", [
      ["Monitoring dan Evaluasi Rencana Aksi Tahun 2024"],
      [
        "No",
        "Indikator Kinerja",
        "Satuan",
        "Target",
        "Realisasi",
        "",
        "",
        "",
        "Kendala",
        "",
        "Rencana Tindak Lanjut",
      ],
      ["", "", "", "", "TW I", "TW II", "TW III", "TW IV", "TW I", "TW II", ""],
      [1, "Jumlah koperasi sehat", "Unit", 100, 10, 20, 30, 40, "Aplikasi gangguan", "-", "Pendampingan"],
      [2, "Jumlah UMKM dibina", "Unit", 50, 10, 10, 10, 10, "", "Anggaran terlambat cair", ""],
    ]);
    const table = tableOf(offersOf(bookOf(sheet)), "T10");
    const keys = table.columns.map(({ key }) => key).filter((key) => key.startsWith("kata"));
    expect(printed(table, ...keys)).toEqual([
      ["Aplikasi gangguan", "Pendampingan", ""],
      ["", "", "Anggaran terlambat cair"],
    ]);
  });

  it("prints the scale that the workbook itself prints", () => {
    expect(printed(tableOf(report("sumsel-2023"), "T12"), "interval", "kategori")).toEqual([
      ["≥ 100%", "Sangat Baik"],
      ["> 80% – < 100%", "Baik"],
      ["> 55% – ≤ 80%", "Cukup"],
      ["≤ 55%", "Kurang"],
    ]);
  });

  it("counts every indicator with a capaian once and names the best and the worst", () => {
    for (const nick of REPORTS) {
      const table = tableOf(report(nick), "T13");
      const counts = printed(table, "jumlah").flat().map(Number);
      expect(counts.at(-1)).toBe(counts.slice(0, -1).reduce((sum, count) => sum + count, 0));
    }
    const table = tableOf(report("makassar-2021"), "T13");
    expect(table.catatan).toEqual([
      "Capaian tertinggi: Persentase Usaha Mikro dan kecil (112,50%).",
      "Capaian terendah: Jumlah Produk UMKM yang terstandarisasi (22,86%).",
    ]);
  });

  it("asks for the cause of what was missed, in brackets, and only there", () => {
    const table = tableOf(report("makassar-2021"), "T5");
    const rows = printed(table, "capaian", "penyebab", "solusi");
    for (const [capaian, cause, remedy] of rows) {
      const missed = Number(capaian!.replace(/[▼ %]/g, "").replace(",", ".")) < 100;
      expect(cause !== "").toBe(missed);
      expect(remedy !== "").toBe(missed);
      if (missed) expect(cause).toMatch(/^\[.*\]$/);
    }
  });
});

describe("the same figures whatever the cells are", () => {
  // Texts as printed, and derived cells as published, right or wrong: the report computes its own.
  // Makassar prints a capaian beside its whole budget that nothing in the workbook gives.
  const typed = new Set(["makassar-2021 T6"]);
  it.each(REPORTS)("%s", (nick) => {
    const numbers = report(nick, "kosong");
    for (const variant of ["teks", "terbit"] as const) {
      for (const offer of report(nick, variant)) {
        const same = numbers.find(({ id }) => id === offer.id)!;
        expect([nick, variant, offer.id, offer.ok]).toEqual([nick, variant, offer.id, same.ok]);
        if (!offer.ok || !same.ok || typed.has(`${nick} ${offer.id}`)) continue;
        const capaian = offer.table.columns
          .filter(({ key }) => key.startsWith("capaian"))
          .map(({ key }) => key);
        expect([variant, printed(offer.table, ...capaian)]).toEqual([
          variant,
          printed(same.table, ...capaian),
        ]);
      }
    }
  });
});
