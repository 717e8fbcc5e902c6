import { describe, expect, it } from "vitest";
import { narasiTabel, type OpsiNarasi } from "../../../../src/tasks/laporan/narasi";
import { uraikan } from "../../../../src/tasks/laporan/uraian";
import type { ReportTableId } from "../../../../src/plan/report-table-id";
import type { Gaya } from "../../../../src/tasks/laporan/narrative/pola";
import type { Laporan } from "../../../../src/tasks/laporan/report";
import { loadReport, REPORTS, type ReportNick } from "../../../reports/load";
import { T1, T8 } from "../fixtures/sulteng";
import { angkaDalam, angkaTercetak, kalimatDari, memuat } from "./kata-angka";
import { desimal } from "../../../../src/domain/desimal";
import { bookOf, sheetOf } from "../../../support/snapshots";
import { laporanOf } from "../offers";

function laporan(nick: ReportNick): Laporan {
  const { snapshot } = loadReport(nick, "kosong");
  return laporanOf(snapshot);
}

/** The paragraphs below each table of the report that could be built. */
function narasi({ offers, identitas }: Laporan, opsi: OpsiNarasi): Partial<Record<ReportTableId, string[]>> {
  return Object.fromEntries(
    offers.flatMap((offer) =>
      offer.ok ? [[offer.id, narasiTabel(offer.table, identitas.tahun, opsi)]] : [],
    ),
  );
}

const GAYA: readonly Gaya[] = ["ringkas", "lengkap"];

describe("narasi of published reports", () => {
  it("names only figures of the table, its counts and its years", () => {
    for (const nick of REPORTS) {
      const report = laporan(nick);
      const indikator = report.offers.flatMap((offer) =>
        offer.ok
          ? offer.table.rows.flatMap(({ cells }) =>
              cells.flatMap((cell) => (cell.kind === "teks" ? [cell.text] : [])),
            )
          : [],
      );
      const digits = new Set(indikator.flatMap((text) => text.match(/\d[\d.,]*\d|\d/g) ?? []));
      for (const gaya of GAYA) {
        const told = narasi(report, { gaya, terbilang: false });
        for (const offer of report.offers) {
          if (!offer.ok) continue;
          const known = [...angkaTercetak(offer.table), ...Array.from({ length: 100 }, (_, n) => desimal(n))];
          for (const sentence of kalimatDari(told[offer.id] ?? [])) {
            for (const figure of angkaDalam(sentence)) {
              const isYear = figure.gte(2018) && figure.lte(2030);
              const isName = digits.has(figure.toString());
              expect(memuat(known, figure) || isYear || isName, `${nick} ${offer.id}: ${sentence}`).toBe(
                true,
              );
            }
          }
        }
      }
    }
  });

  it("does not call 77,64 percent met, and tells sasaran with one indikator together (Tangerang Selatan 2021, tabel 6)", () => {
    const told = narasi(laporan("tangsel-2021"), { gaya: "lengkap", terbilang: false }).T1!;
    const [single, ...others] = told.filter((text) => text.includes("diukur dengan satu indikator"));
    expect(others).toEqual([]);
    expect(single).toMatch(
      /^Empat sasaran diukur dengan satu indikator saja\. Target dilampaui pada sasaran “Meningkatnya Kualitas Angkatan Kerja” melalui /,
    );
    expect(single).toMatch(
      / Capaian di bawah target terdapat pada sasaran “Meningkatnya Pelayanan Publik” melalui Tingkat Kepuasan Pelayanan Publik \(77,64 persen\) karena \[penyebab\]\./,
    );
    const several = told.filter((text) => text.includes("diukur dengan dua indikator kinerja"));
    expect(several.map((text) => text.includes("“Meningkatnya Produk Unggulan”"))).toEqual([true]);
  });

  it("tells one program of two units apart (Sulawesi Tengah 2024, Tabel 3.9)", () => {
    const text = narasi(laporan("sulteng-2024"), { gaya: "ringkas", terbilang: false }).T8!.join(" ");
    expect(text).toContain(
      "terendah pada Program Pendidikan dan Latihan Perkoperasian pada UPT Balai Pelatihan",
    );
    expect(text).toContain("(86,75 persen)");
  });

  it("is silent on tables that could not be built", () => {
    const report = laporan("makassar-2021");
    const told = narasi(report, { gaya: "lengkap", terbilang: false });
    for (const offer of report.offers) expect(offer.id in told).toBe(offer.ok);
  });
});

describe("what the office wrote of its indicators", () => {
  /** Analysis sheet of a public works office: a column for what helped beside one for what hindered. */
  const told = (helped: string, other: string): string => {
    const snapshot = bookOf(
      sheetOf("IKU", [
        ["Capaian Kinerja Dinas PUPR Tahun 2024"],
        ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Faktor Pendukung", "Kendala", "Solusi"],
        [1, "Persentase jalan kondisi mantap", "%", 91, 91.4, helped, "", ""],
        [2, "Persentase irigasi kondisi baik", "%", 70, 72, other, "", ""],
        [3, "Persentase drainase baik", "%", 78, 76.2, "", "Sedimentasi tinggi", "Normalisasi saluran"],
      ]),
    );
    const { T5 = [] } = narasi(laporanOf(snapshot), { gaya: "lengkap", terbilang: false });
    return T5.join(" ");
  };

  it("tells what helped in its words, and leaves a bracket for those that it did not explain", () => {
    expect(told("Dukungan DAK fisik", "Gotong royong petani")).toContain(
      "Dua indikator lainnya mencapai atau melebihi target. Faktor pendukungnya: Dukungan DAK fisik (Persentase jalan kondisi mantap); Gotong royong petani (Persentase irigasi kondisi baik).",
    );
    expect(told("Dukungan DAK fisik", "")).toContain(
      "Faktor pendukungnya: Dukungan DAK fisik (Persentase jalan kondisi mantap); [uraikan faktor pendukung keberhasilan] (indikator lainnya).",
    );
    expect(told("", "")).toContain(
      "mencapai atau melebihi target, didukung oleh [uraikan faktor pendukung keberhasilan].",
    );
  });
});

describe("what is better the less there is of it", () => {
  const rows = [
    ["Jumlah kasus pencemaran", "kasus", 7, 6, 8, 9],
    ["Tingkat pengangguran terbuka", "%", 5.92, 5.2, 5.11, 5.32],
    ["Indeks kualitas udara", "Indeks", 84.9, 85, 83.5, 80],
    ["Realisasi PAD", "Rp miliar", 1172.9, 1250, 1287.4, ""],
  ] as const;
  const snapshot = bookOf(
    sheetOf("Capaian", [
      ["Capaian Kinerja Tahun 2024"],
      [
        "No",
        "Indikator Kinerja",
        "Satuan",
        "Realisasi 2023",
        "Target 2024",
        "Realisasi 2024",
        "Standar Nasional",
      ],
      ...rows.map((row, at) => [at + 1, ...row]),
    ]),
  );
  const told = (id: ReportTableId) =>
    (narasi(laporanOf(snapshot), { gaya: "lengkap", terbilang: false })[id] ?? []).join(" ");

  it("is told as better or worse where it fell or rose", () => {
    expect(told("T2")).toContain(
      "Karena makin kecil makin baik, penurunan Tingkat pengangguran terbuka merupakan perbaikan.",
    );
    expect(told("T2")).toContain(
      "Karena makin kecil makin baik, kenaikan Jumlah kasus pencemaran merupakan kemunduran.",
    );
  });

  it("is told as better where it is below the standard", () => {
    expect(told("T4")).toContain(
      "Karena makin kecil makin baik, Jumlah kasus pencemaran dan Tingkat pengangguran terbuka lebih baik daripada",
    );
  });

  it("says money as money, and an index without the word for it", () => {
    expect(told("T2")).toContain("Realisasi PAD (dari Rp1.172,9 miliar menjadi Rp1.287,4 miliar)");
    expect(told("T2")).toContain("Indeks kualitas udara (dari 84,9 menjadi 83,5)");
  });
});

describe("the cause of what fell short", () => {
  const snapshot = bookOf(
    sheetOf("Capaian", [
      ["Capaian Kinerja Tahun 2024"],
      ["No", "Sasaran", "Indikator Kinerja", "Target", "Realisasi", "Kendala"],
      ["1.1", "1.1 Meningkatnya kualitas drainase", "b. Persentase drainase baik", 78, 76.2, "Sedimentasi"],
    ]),
  );
  const t1 = (...ids: ReportTableId[]) => {
    const all = uraikan(laporanOf(snapshot), new Set(ids), { gaya: "lengkap", terbilang: false });
    return all.find(({ table }) => table.id === "T1")?.narasi.join(" ") ?? "";
  };

  it("stands once: below the table of causes where that is told, else below the capaian", () => {
    expect(t1("T1")).toContain("Penyebabnya: Sedimentasi.");
    expect(t1("T1", "T5")).not.toContain("Sedimentasi");
    expect(t1("T1", "T5")).not.toContain("[");
  });

  it("is told of names without their numbers and letters", () => {
    expect(t1("T1")).not.toMatch(/1\.1|b\. Pers/);
  });
});

describe("the two styles", () => {
  const lengkap = { gaya: "lengkap", terbilang: false } as const;

  it("are as reports write: persen in sentences, never the sign; Rp without a blank", () => {
    const text = [...narasiTabel(T1, "2024", lengkap), ...narasiTabel(T8, "2024", lengkap)].join(" ");
    expect(text).not.toContain("%");
    expect(text).not.toMatch(/Rp\s/);
    expect(text).toContain("capaiannya 149,94 persen (kategori Sangat Tinggi) dan melebihi target.");
  });

  it("say the same with fewer words in the short one", () => {
    const length = (gaya: Gaya) => narasiTabel(T1, "2024", { gaya, terbilang: false }).join(" ").length;
    expect(length("ringkas")).toBeLessThan(length("lengkap"));
  });

  it("say nothing of a table without figures", () => {
    const rows = T1.rows.map((row) => ({
      ...row,
      cells: row.cells.map(() => ({ kind: "kosong" }) as const),
    }));
    for (const gaya of GAYA)
      expect(narasiTabel({ ...T1, rows: [] }, "", { gaya, terbilang: false })).toEqual([]);
    const text = narasiTabel({ ...T1, rows }, "", { gaya: "ringkas", terbilang: false }).join(" ");
    expect(angkaDalam(text).every((figure) => figure.lte(rows.length))).toBe(true);
  });
});
