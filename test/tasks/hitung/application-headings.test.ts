import { describe, expect, it } from "vitest";
import { filled } from "../../support/filled";

// Headings as applications of offices print them (e-SAKIP, e-monev), each over a table whose computed columns are blank.

describe("printed formulas that tell each other", () => {
  const HEAD = ["Program/Kegiatan", "DPA (Rp.)", "Realisasi Fisik ( % )", "Nilai Realisasi Fisik ( Rp )"];
  const NUMBERS = ["1", "2", "3 = (4 / 2) * 100", "4 = (2 * 3) / 100"];

  it("in each row the blank one follows from the typed one, which stands", () => {
    const rows = [
      HEAD,
      NUMBERS,
      ["Program A", 200, 40, ""],
      ["Program B", 400, 75, ""],
      ["Program C", 500, "", 100],
    ];
    expect(filled(rows)).toEqual({ D3: 80, D4: 300, C5: 20 });
  });
});

describe("twelve months and what they come to", () => {
  it("“Anggaran Kas Total” is their sum, whatever stands before them", () => {
    const months = Array.from({ length: 12 }, (_, month) => `Anggaran Kas Bulan ${String(month + 1)}`);
    const row = (name: string, amount: number) => [
      [name, amount, "", ""],
      Array.from({ length: 12 }, () => amount / 10),
      [""],
    ];
    const rows = [
      ["Program", "Pagu (Rp.)", "Sumber Dana", "Keterangan", ...months, "Anggaran Kas Total"],
      row("Program A", 12_000_000).flat(),
      row("Program B", 6_000_000).flat(),
    ];
    expect(filled(rows)).toEqual({ Q2: 14_400_000, Q3: 7_200_000 });
  });
});

describe("the evaluation of a Renja (E.81)", () => {
  it("“K › Volume | Satuan” below the numbers of the columns belongs to the headings", () => {
    const rows = [
      [
        "Indikator",
        "Target Renja",
        "",
        "",
        "Realisasi Kinerja Pada Triwulan",
        "",
        "",
        "",
        "",
        "",
        "Realisasi",
        "",
        "",
        "Capaian (%)",
        "",
      ],
      ["", "", "", "", "I", "", "", "II", "", "", "", "", "", "", ""],
      ["1", "2", "", "", "3", "", "", "4", "", "", "5 = 3+4", "", "", "6 = 5/2x100", ""],
      ["", "K", "", "Rp", "K", "", "Rp", "K", "", "Rp", "K", "", "Rp", "K", "Rp"],
      [
        "",
        "Volume",
        "Satuan",
        "",
        "Volume",
        "Satuan",
        "",
        "Volume",
        "Satuan",
        "",
        "Volume",
        "Satuan",
        "",
        "",
        "",
      ],
      [
        "Jumlah dokumen",
        10,
        "Dokumen",
        900_000,
        4,
        "Dokumen",
        300_000,
        5,
        "Dokumen",
        150_000,
        "",
        "",
        "",
        "",
        "",
      ],
      [
        "Jumlah laporan",
        20,
        "Laporan",
        800_000,
        9,
        "Laporan",
        200_000,
        9,
        "Laporan",
        400_000,
        "",
        "",
        "",
        "",
        "",
      ],
    ];
    const wide = ["B", "E", "H", "K"].map((first) =>
      [first, String.fromCharCode(first.charCodeAt(0) + 1)].map((own) => `${own}4`).join(":"),
    );
    const down = ["D", "G", "J", "M", "N", "O"].map((own) => `${own}4:${own}5`);
    const numbers = ["B3:D3", "E3:G3", "H3:J3", "K3:M3", "N3:O3", "A3:A5"];
    const groups = ["A1:A2", "B1:D2", "E1:J1", "E2:G2", "H2:J2", "K1:M2", "N1:O2"];
    expect(filled(rows, [...groups, ...numbers, ...wide, ...down])).toEqual({
      ...{ K6: 9, M6: 450_000, N6: 90, O6: 50 },
      ...{ K7: 18, M7: 600_000, N7: 90, O7: 75 },
    });
  });
});
