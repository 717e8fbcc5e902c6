import { describe, expect, it } from "vitest";
import { desimal, type Desimal } from "../../../../src/domain/desimal";
import { uraikan, type Uraian } from "../../../../src/tasks/laporan/uraian";
import { bookOf, sheetOf, type CellSpec } from "../../../support/snapshots";
import { laporanOf } from "../offers";
import { angkaDalam, angkaTercetak, kalimatDari, memuat } from "./kata-angka";

/**
 * Workbooks at random, each told whole (LAPORAN=1000 makes a thousand, in two minutes): what the reader of a report
 * would hold against it. No sentence
 * pattern stands twice in a paragraph, no slot is empty, and no figure, count or place is named that the printed table
 * does not bear.
 */
const REPORTS = Number(process.env.LAPORAN ?? 40);

/** The same reports at each run (mulberry32). */
function dice(seed: number) {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const upTo = (most: number): number => Math.floor(next() * (most + 1));
  return { upTo, oneOf: <T>(list: readonly T[]): T => list[upTo(list.length - 1)]! };
}

const NAMA = ["Alfa", "Bravo", "Kilo", "Delta", "Eko", "Fokus", "Golf", "Hotel", "India"];
const SASARAN = ["Meningkatnya mutu layanan", "Menguatnya usaha kecil", "Tertibnya tata kelola"];
const BENDA = ["Persentase", "Jumlah", "Nilai"];
const SATUAN = { Persentase: "Persen", Jumlah: "Unit", Nilai: "Indeks" } as const;

type Dice = ReturnType<typeof dice>;

function bukuAcak({ upTo, oneOf }: Dice) {
  const count = 1 + upTo(7);
  const indikator = NAMA.slice(0, count).map((nama) => {
    const benda = oneOf(BENDA) as keyof typeof SATUAN;
    return { nama: `${benda} ${nama}`, satuan: SATUAN[benda], target: 1 + upTo(99) };
  });
  const realisasi = (target: number): CellSpec =>
    oneOf([target, target, upTo(120), upTo(12000) / 100, target * 40, 0, null]);
  const capaian = indikator.map(({ nama, satuan, target }, at): CellSpec[] => [
    ...[at % 3 === 0 ? SASARAN[at / 3]! : null, nama, satuan, target, realisasi(target), null],
  ]);
  const tahun = indikator.map(({ nama, satuan, target }): CellSpec[] => [
    ...[nama, satuan, target, realisasi(target), target, realisasi(target)],
  ]);
  const uang = NAMA.slice(0, 1 + upTo(6)).map((nama): CellSpec[] => {
    const pagu = 1_000_000 * (1 + upTo(900));
    return [`Program ${nama}`, pagu, oneOf([pagu, Math.round((pagu * upTo(100)) / 100), 0])];
  });
  return bookOf(
    sheetOf("Capaian", [
      ["Capaian Kinerja Tahun 2024"],
      ["Sasaran", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"],
      ...capaian,
    ]),
    sheetOf("Tahun", [
      ["Perbandingan Realisasi Kinerja Tahun 2023 dan 2024"],
      ["Indikator Kinerja", "Satuan", "Tahun 2023", null, "Tahun 2024", null],
      [null, null, "Target", "Realisasi", "Target", "Realisasi"],
      ...tahun,
    ]),
    sheetOf("Anggaran", [["Realisasi Anggaran Tahun 2024"], ["Program", "Pagu", "Realisasi"], ...uang]),
  );
}

/** A sentence without what changes from row to row: names, figures, quoted sasaran, counts, what is listed. */
function polaDari(kalimat: string): string {
  return kalimat
    .replace(/“[^”]*”/g, "…")
    .replace(/(?:Persentase|Jumlah|Nilai|Program) (?:Alfa|Bravo|Kilo|Delta|Eko|Fokus|Golf|Hotel|India)/g, "…")
    .replace(/(?:Rp)?\d[\d.,]*\d|\d/g, "#")
    .replace(/(?:… ?(?:\([^)]*\))?(?:, | dan |, dan )?)+/g, "… ");
}

const KOSONG = /[{}]|null|undefined|NaN|\(\s*\)|\s[,.;]|\s{2}|“”|\bdari dari\b/;

/** Figures within words of the table: the bounds of a scale. */
function angkaKata({ rows }: Uraian["table"]): Desimal[] {
  return rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell.kind === "teks" ? angkaDalam(cell.text, NAMA) : [])),
  );
}

/** The figures of a column whose rows carry names. */
function kolom({ table }: Uraian, key: string): Desimal[] {
  const at = table.columns.findIndex((column) => column.key === key);
  return table.rows.flatMap(({ kind, cells }) => {
    const cell = cells[at];
    const isOwn = kind === "data" || (kind === "subtotal" && table.id === "T8");
    return isOwn && cell?.kind === "angka" ? [desimal(cell.value).toDecimalPlaces(cell.decimals)] : [];
  });
}

/** The measure that the sentences of a table speak of, where they name the best and the worst of all rows. */
const UKURAN = { T1: "capaian", T8: "serapan" } as const;

function periksa(uraian: Uraian): void {
  const { table, narasi } = uraian;
  const counts = Array.from({ length: table.rows.length + 1 }, (_, index) => desimal(index));
  const known = [...angkaTercetak(table), ...angkaKata(table), ...counts, desimal(2023), desimal(2024)];
  for (const paragraf of narasi) {
    const sentences = kalimatDari([paragraf]);
    const pola = sentences.map(polaDari);
    expect(pola, paragraf).toEqual([...new Set(pola)]);
    expect(paragraf).not.toMatch(KOSONG);
    expect(paragraf).toMatch(/[.\]]$/);
    for (const sentence of sentences)
      for (const figure of angkaDalam(sentence, NAMA))
        expect(memuat(known, figure), `${figure.toString()} in: ${sentence}`).toBe(true);
  }
  const measured = table.id in UKURAN ? kolom(uraian, UKURAN[table.id as keyof typeof UKURAN]) : [];
  if (measured.length > 0) periksaUjung(narasi.join(" "), measured);
}

/** "tertinggi … (#) dan terendah … (#)" are the two ends; "kedua" are two, "semua (n)" as many as there are. */
function periksaUjung(text: string, measured: readonly Desimal[]): void {
  const sorted = [...measured].sort((a, b) => b.cmp(a));
  const said = (pattern: RegExp) => angkaDalam(pattern.exec(text)?.[1] ?? "").at(-1);
  const [best, worst] = [
    said(/tertinggi terdapat pada .*?\(((?:masing-masing )?[\d.,]+ persen)\)/),
    said(/terendah pada .*?\(((?:masing-masing )?[\d.,]+ persen)\)/),
  ];
  if (best) expect(best.eq(sorted[0]!), text).toBe(true);
  if (worst) expect(worst.eq(sorted.at(-1)!), text).toBe(true);
  for (const [, number] of text.matchAll(/semua \((\d+)\) (?:indikator|program)/gi))
    expect(Number(number), text).toBeLessThanOrEqual(measured.length);
}

describe("generated reports", () => {
  it("have no pattern twice in a paragraph, no empty slot, and no figure that their tables do not print", () => {
    const told = new Map<string, number>();
    for (let seed = 1; seed <= REPORTS; seed += 1) {
      const laporan = laporanOf(bukuAcak(dice(seed)));
      const ids = new Set(laporan.offers.flatMap((offer) => (offer.ok ? [offer.id] : [])));
      const gaya = seed % 2 === 0 ? "ringkas" : "lengkap";
      const parts = uraikan(laporan, ids, { gaya, terbilang: false });
      for (const part of parts) {
        periksa(part);
        if (part.narasi.length > 0) told.set(part.table.id, (told.get(part.table.id) ?? 0) + 1);
      }
    }
    // The tables that such workbooks bear are told of, and often.
    for (const id of ["T1", "T2", "T5", "T8", "T13"])
      expect([id, (told.get(id) ?? 0) > REPORTS / 4]).toEqual([id, true]);
  }, 1_200_000);
});
