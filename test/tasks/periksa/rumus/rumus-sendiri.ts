import type { Snapshot } from "../../../../src/sheet/snapshot";
import { bookOf } from "../../../support/snapshots";
import { sheet, type Entry } from "./lembar-rumus";

/** A rule, the cell that it is said of, the workbook, words of the sentence; the threshold, else the usual one. */
type Kasus = readonly [rule: string, cell: string, snapshot: Snapshot, words: string, ambang?: number];

const kas = (...rows: readonly (readonly Entry[])[]): Snapshot => bookOf(sheet(rows));

/** Four figures, and what stands below them. */
const berempat = (jumlah: Entry, hidden: readonly number[] = []): Snapshot =>
  bookOf(
    sheet(
      [
        ["Pos", "Kas"],
        ["a", 1],
        ["b", 2],
        ["c", 3],
        ["d", 4],
        ["Jumlah", jumlah],
      ],
      { hidden },
    ),
  );

/** Five figures, each with its share of the total below; `rumus` for the row. */
const bagian = (rumus: (row: number) => Entry): Snapshot =>
  kas(
    ["Pos", "Kas", "", "Bagian"],
    ...[1, 2, 3, 4, 5].map((value): Entry[] => [`pos ${value}`, value, "", rumus(value + 1)]),
    ["Jumlah", ["=SUM(B2:B6)", 15], "", ""],
  );

/** Two subtotals of three, and the sum of them. */
const terlewat = (jumlah: Entry): Snapshot =>
  kas(
    ["Pos", "Kas"],
    ["Sub a", ["=SUM(B3:B4)", 3]],
    ["a1", 1],
    ["a2", 2],
    ["Sub b", ["=SUM(B6:B7)", 7]],
    ["b1", 3],
    ["b2", 4],
    ["Sub c", ["=SUM(B9:B10)", 11]],
    ["c1", 5],
    ["c2", 6],
    ["Jumlah", jumlah],
  );

/** An evaluation sheet: evidence answered by Y or T, then criteria graded A to D, their evidence unanswered below. */
const penilaian = (kedua: string): Snapshot => {
  const bukti = (row: number): Entry[] => ["bukti", "Y", [`=IF(B${row}="Y",1,0)`, 1]];
  const nilai = (row: number, rumus: string): Entry[] => [
    "kriteria",
    "A",
    [rumus.replaceAll("#", String(row)), 1],
  ];
  const kosong: Entry[] = ["bukti", "", ""];
  return kas(
    ["Bukti", "Jawaban", "Koefisien"],
    ...[2, 3, 4, 5, 6, 7, 8, 9].map(bukti),
    nilai(10, NILAI),
    ...[14, 18, 22].flatMap((row) => [kosong, kosong, kosong, nilai(row, kedua)]),
  );
};
const NILAI = '=IF(B#="A",1,IF(B#="B",0.66,0))';

/** Kinds of faults that need no neighbours: each alone on its sheet, and the sheet where it is none. */
export const SENDIRI: readonly Kasus[] = [
  ["rumus-jumlah-terlewat", "B11", terlewat(["=B2+B8", 14]), "melewatkan B5"],
  ["rumus-jumlah-terlewat", "B11", terlewat(["=B2+B5+B8", 21]), ""],
  [
    "rumus-rentang-lain",
    "B5",
    kas(
      ["Pos", "Satu", "Dua", "Tiga", "Empat"],
      ["a", 7, 2, 9, 4],
      ["Sub", ["=B2*2", 14], ["=C2*2", 4], ["=D2*2", 18], ["=E2*2", 8]],
      ["", "", "", "", ""],
      ["Semua", ["=SUM(B3:D3)", 36], "", "", ""],
    ),
    "tidak memasukkan E3, yang berumus sama",
  ],
  ["rumus-jumlah-ganda", "B11", terlewat(["=SUM(B2:B10)", 42]), "terhitung dua kali"],
  [
    "rumus-judul-terjumlah",
    "B6",
    kas(
      ["", "Kas", ""],
      ["", 2023, 2024],
      ["a", 5, 6],
      ["b", 7, 8],
      ["c", 9, 10],
      ["Jumlah", ["=SUM(B2:B5)", 2044], 30],
    ),
    "ikut menjumlah B2, yang berisi tahun (2023)",
  ],
  [
    "rumus-judul-terjumlah",
    "C5",
    kas(
      ["Uraian", "Pagu", "Sisa"],
      [1, 2, 3],
      ["a", 500, 60],
      ["b", 700, 80],
      ["Jumlah", 1200, ["=SUM(C2:C4)", 143]],
    ),
    "nomor kolom (3)",
  ],
  [
    "rumus-satuan-campur",
    "D2",
    bookOf(
      sheet(
        [
          ["Pos", "Uang", "Bagian", "Jadi"],
          ["a", 4000, 0.4, ["=B2+C2", 4000.4]],
        ],
        { formats: { "1,2": "0.00%" } },
      ),
    ),
    "satuan yang berbeda: B2 (bukan %) dan C2 (%)",
  ],
  [
    "rumus-tahun-lain",
    "F3",
    kas(
      ["Pos", "Rencana 2023", "Hasil 2023", "Rencana 2024", "Hasil 2024", "Nisbah 2024"],
      ["", "", "", "", "", ""],
      ["a", 10, 9, 20, 19, ["=C3/D3", 0.45]],
    ),
    "(2024) membaca C3 dari tahun 2023, padahal E3 berisi angka 2024",
  ],
  [
    "rumus-tahun-lain",
    "F2",
    kas(
      ["Pos", "Rencana 2023", "Hasil 2023", "Rencana 2024", "Hasil 2024", "Naik 2024"],
      ["a", 10, 9, 20, 19, ["=(E2-C2)/C2", 1.1]],
    ),
    "",
  ],
  [
    "rumus-baris-lain",
    "D2",
    kas(["Pos", "Bagian", "Pokok", "Nisbah"], ["a", 10, 40, ["=B2/C3", 0.2]], ["b", 20, 50, ["=B3/C3", 0.4]]),
    "membaca C3 dari baris lain, padahal C2",
  ],
  [
    "rumus-tidak-tetap",
    "D2:D6",
    bagian((row) => [`=B${row}/B${row + 5}`, row === 2 ? 1 / 15 : "#DIV/0!"]),
    "membaca B7, lalu B8, dan seterusnya",
  ],
  [
    "rumus-tidak-tetap",
    "D2:D6",
    bagian((row) => [`=RANK(B${row},B${row}:B${row + 4})`, 1]),
    "membaca B2:B6, lalu B3:B7",
  ],
  ["rumus-tidak-tetap", "D2:D6", bagian((row) => [`=B${row}/B$7`, (row - 1) / 15]), ""],
  ["rumus-lain", "C10", penilaian(NILAI), ""],
  ["rumus-lain", "C10", penilaian("=B#*2"), "C10 berisi"],
  [
    "rumus-sel-kosong",
    "C2",
    kas(["Pos", "Kas", "Lain", ""], ["a", 10, ["=B2+D9", 10], ""]),
    "membaca D9 yang kosong",
    0,
  ],
  [
    "rumus-galat",
    "C2",
    kas(["Pos", "Kas", "Lain"], ["a", "n/a", ["=B2*2", "#VALUE!"]]),
    "B2 yang dibacanya berisi teks",
    0,
  ],
  [
    "rumus-galat-tertutup",
    "C2",
    kas(["Pos", "Kas", "Lain"], ["a", "n/a", ["=IFERROR(B2*2,0)", 0]]),
    "menutupi galat #VALUE! dan menampilkan 0: B2*2 tidak dapat dihitung",
  ],
  ["rumus-galat-tertutup", "C2", kas(["Pos", "Kas", "Lain"], ["a", 5, ["=IFERROR(B2*2,0)", 10]]), ""],
  [
    "rumus-galat-tertutup",
    "D2",
    kas(
      ["Bukti", "Ada", "Koefisien", "Nilai"],
      ["Renstra", "", ['=IF(B2="Y",1,"Belum Diisi")', "Belum Diisi"], ["=IFERROR(C2*3,0)", 0]],
    ),
    "",
  ],
  [
    "rumus-tautan-luar",
    "D2",
    kas(["Pos", "Kas", "Bank", "Selisih"], ["a", 1, 2, ["=B2-[1]Lain!C6", 0.3]]),
    "buku kerja lain",
    0,
  ],
  ["rumus-baris-tersembunyi", "B6", berempat(["=SUM(B2:B5)", 10], [2]), "baris tersembunyi (3)"],
  ["rumus-baris-tersembunyi", "B6", berempat(["=SUBTOTAL(109,B2:B5)", 8], [2]), ""],
  [
    "rumus-melingkar",
    "B2",
    bookOf(
      sheet([
        ["Pos", "Kas"],
        ["a", ["=Bank!B2+1", 0]],
      ]),
      sheet(
        [
          ["Pos", "Kas"],
          ["a", ["=Kas!B2*2", 0]],
        ],
        { name: "Bank" },
      ),
    ),
    "B2 membaca Bank!B2, yang membaca B2 lagi",
  ],
];
