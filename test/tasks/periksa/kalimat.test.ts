import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { periksa } from "../../../src/tasks/periksa/periksa";
import { loadReport, type ReportNick, type Variant } from "../../reports/load";
import { bookOf, sheetOf, type CellSpec } from "../../support/snapshots";

const books = new Map<string, ReturnType<typeof periksa>>();

function kalimat(nick: ReportNick, variant: Variant, sheet: string, cell: string): string[] {
  const key = `${nick}-${variant}`;
  const result = books.get(key) ?? periksa(loadReport(nick, variant).snapshot, PENGATURAN_BAKU);
  books.set(key, result);
  return result.temuan
    .filter((one) => one.sheet === sheet && one.cell === cell)
    .map(({ message }) => message);
}

/** Sentences as a planner reads them: cells that were compared, what they are, and what should stand there. */
const NYATA: readonly (readonly [ReportNick, Variant, string, string, string])[] = [
  [
    "sulteng-2024",
    "terbit",
    "Tabel 3.9",
    "E16",
    "E16 tertulis 84,90%; serapan dari pagu C16 (10.000.404.922,25) dan realisasi D16 (8.736.712.120,00) seharusnya 87,36%.",
  ],
  [
    "sulteng-2024",
    "terbit",
    "Tabel 2.3",
    "D48",
    "D48 tertulis 9.713.751.199; menurut jumlah 8 rincian di bawahnya (D49 sampai D56) seharusnya 9.713.751.549.",
  ],
  [
    "sulteng-2024",
    "terbit",
    "Tabel 2.3",
    "D31",
    'D31 tertulis 679.483.500; menurut satu-satunya rincian di bawahnya, D32 ("Menumbuhkembangkan UMKM untuk Menjadi U…"), seharusnya 556.189.000.',
  ],
  [
    "sumsel-2023",
    "terbit",
    "Tabel III.7",
    "E54",
    "E54 tertulis 23.607.846.268; jumlah 6 baris di kolom E (E5, E37, E40, E45, E48, dan E51) seharusnya 22.075.327.268.",
  ],
  [
    "sumsel-2023",
    "terbit",
    "Tabel III.1",
    "G11",
    'G11 tertulis "Baik"; capaian di F11 (39,42%) termasuk "Kurang" menurut skala Empat tingkat (Sumatera Selatan).',
  ],
  [
    "makassar-2021",
    "terbit",
    "Tabel Capaian b b b",
    "F12",
    "F12 tertulis 661; capaian dari target D12 (670) dan realisasi E12 (661) seharusnya 99%.",
  ],
  [
    "makassar-2021",
    "terbit",
    "realisasi anggaran",
    "E250",
    "E250 berisi galat #DIV/0!; serapan dari pagu C250 (117.750.000) dan realisasi D250 (111.531.750) seharusnya 94,72%.",
  ],
  [
    "tangsel-2021",
    "terbit",
    "Tabel 6",
    "D7",
    "D7: target 2021 sebesar 2% lebih rendah daripada realisasi 2020 sebesar 2,46% (Tabel 7!E9).",
  ],
  [
    "sumsel-2023",
    "terbit",
    "Tabel III.4",
    "D6",
    "D6: realisasi tertulis 575, sedangkan realisasi yang sama di Tabel III.1!E6 tertulis 526. Samakan, atau jelaskan bedanya.",
  ],
];

describe("sentences of the audit on published tables", () => {
  it.each(NYATA)("%s (%s), %s %s", (nick, variant, sheet, cell, expected) => {
    expect(kalimat(nick, variant, sheet, cell)).toContain(expected);
  });

  it("a percentage with its own sign is no judgement about the column (Makassar 2021: 6.805%)", () => {
    expect(kalimat("makassar-2021", "teks", "Tabel Capaian b b b", "F5")).toEqual([]);
  });
});

const KEPALA: readonly CellSpec[] = [
  "Indikator Kinerja",
  "Target 2024",
  "Realisasi 2024",
  "Capaian 2024 (%)",
];

describe("what is said once", () => {
  it("a capaian that another table prints otherwise, where it cannot follow from its own inputs", () => {
    const ringkas = [
      ["Indikator Kinerja", "Capaian 2024 (%)"],
      ["Persentase koperasi yang aktif", 90],
      ["Persentase koperasi yang sehat", 85],
    ];
    const rinci = [
      KEPALA,
      ["Persentase koperasi yang aktif", 80, 72, 90],
      ["Persentase koperasi yang sehat", 80, 60, 75],
    ];
    const { temuan } = periksa(bookOf(sheetOf("Rinci", rinci), sheetOf("Ringkas", ringkas)), PENGATURAN_BAKU);
    expect(temuan.map(({ sheet, cell, rule, cells }) => [sheet, cell, rule, cells[1]])).toEqual([
      ["Ringkas", "B3", "beda-antartabel", "Rinci!D3"],
    ]);
  });

  it("a column in which most capaian are beyond 150% has one cause", () => {
    const rows = Array.from({ length: 9 }, (_, index): CellSpec[] => [
      `Jumlah layanan ${index}`,
      10,
      20 + index,
      200 + 10 * index,
    ]);
    const { temuan } = periksa(bookOf(sheetOf("Lembar", [KEPALA, ...rows])), PENGATURAN_BAKU);
    expect(temuan.map(({ cell, rule, cells }) => [cell, rule, cells.length])).toEqual([
      ["D10", "capaian-sangat-tinggi", 9],
    ]);
  });
});

describe("no correction where it would be a guess", () => {
  it.each([
    { why: "a row seems to be missing from the sum", sheet: "Tabel III.7", cell: "E54" },
    { why: "a mean of units that have none in common", sheet: "Tabel III.6", cell: "D24" },
  ])("$sheet $cell of sumsel-2023: $why", ({ sheet, cell }) => {
    const { temuan } = periksa(loadReport("sumsel-2023", "terbit").snapshot, PENGATURAN_BAKU, [], [], sheet);
    expect(temuan.find((one) => one.cell === cell && one.severity === "error")?.correction).toBeNull();
  });
});
