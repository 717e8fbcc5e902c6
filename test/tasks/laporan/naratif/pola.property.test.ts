import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { narasiTabel } from "../../../../src/tasks/laporan/narasi";
import type { ReportTableId } from "../../../../src/plan/report-table-id";
import { tabel, type Baris, type Isi, type Kolom } from "../fixtures/builder";
import { kalimatDari } from "./kata-angka";

/** Reports at random; LAPORAN=1000 tries more of them than a run of all tests has time for. */
const RUNS = { numRuns: Number(process.env.LAPORAN ?? 60) };

const NAMA = ["Alfa", "Bravo", "Kilo", "Delta", "Eko", "Fokus", "Golf", "Hotel", "India"];
const SASARAN = ["Sasaran Satu", "Sasaran Dua", "Sasaran Tiga"];
const KELAS = ["Sangat Tinggi", "Tinggi", "Sedang", "Rendah"];

const bagian = fc.oneof(
  fc.constantFrom(0, 100, 99.996, 4036.36),
  fc.integer({ min: 1, max: 30000 }).map((n) => n / 100),
);
const angka = fc.oneof(
  fc.constantFrom(0, 1, 35),
  fc.integer({ min: 0, max: 99999 }).map((n) => n / 100),
);
const uang = fc.integer({ min: 1, max: 99_000_000_000 });
const ada = (figures: fc.Arbitrary<Isi>): fc.Arbitrary<Isi> =>
  fc.oneof({ weight: 7, arbitrary: figures }, fc.constant("–"));

type Jenis = "teks" | "angka" | "persen" | "rupiah";

/** The columns of each table, and what stands in them. */
const TABEL: Record<
  ReportTableId,
  readonly (readonly [key: string, jenis: Jenis, isi: fc.Arbitrary<Isi> | null])[]
> = {
  T1: [
    ["sasaran", "teks", fc.constantFrom(...SASARAN)],
    ["indikator", "teks", null],
    ["target", "angka", ada(angka)],
    ["realisasi", "angka", ada(angka)],
    ["capaian", "persen", ada(bagian)],
    ["kategori", "teks", ada(fc.constantFrom(...KELAS))],
  ],
  T2: [
    ["indikator", "teks", null],
    ["realisasi_2023", "angka", ada(angka)],
    ["realisasi_2024", "angka", ada(angka)],
    ["beda_2023", "angka", fc.constant(1)],
  ],
  T3: [
    ["indikator", "teks", null],
    ["realisasi", "angka", ada(angka)],
    ["acuan", "angka", ada(angka)],
    ["kemajuan", "persen", ada(bagian)],
  ],
  T4: [
    ["indikator", "teks", null],
    ["realisasi", "angka", ada(angka)],
    ["acuan", "angka", ada(angka)],
    ["selisih", "angka", ada(angka)],
  ],
  T5: [
    ["indikator", "teks", null],
    ["capaian", "persen", ada(bagian)],
    ["penyebab", "teks", ada(fc.constantFrom("Anggaran dialihkan", "Data belum lengkap"))],
    ["solusi", "teks", ada(fc.constant("Pendataan diulang"))],
  ],
  T6: [
    ["nama", "teks", null],
    ["capaian", "persen", ada(bagian)],
    ["pagu", "rupiah", uang],
    ["realisasi", "rupiah", uang],
    ["serapan", "persen", ada(bagian)],
    ["efisiensi", "persen", ada(bagian)],
    ["keterangan", "teks", ada(fc.constantFrom("Efisien", "Tidak efisien"))],
  ],
  T7: [
    ["sasaran", "teks", fc.constantFrom(...SASARAN)],
    ["program", "teks", null],
    ["capaian_program", "persen", ada(bagian)],
    ["keterangan", "teks", ada(fc.constantFrom("Menunjang", "Tidak menunjang"))],
  ],
  T8: [
    ["nama", "teks", null],
    ["pagu", "rupiah", uang],
    ["realisasi", "rupiah", uang],
    ["serapan", "persen", bagian],
    ["sisa", "rupiah", fc.integer({ min: -9_000_000, max: 9_000_000 })],
  ],
  T9: [
    ["program", "teks", null],
    ["indikator", "teks", null],
    ["capaian", "persen", ada(bagian)],
  ],
  T10: [
    ["indikator", "teks", null],
    ["target", "angka", ada(angka)],
    ["tw1", "angka", ada(angka)],
    ["tw4", "angka", ada(angka)],
    ["realisasi", "angka", ada(angka)],
    ["capaian", "persen", ada(bagian)],
  ],
  T11: [
    ["nama", "teks", null],
    ["sebelum", "rupiah", uang],
    ["sesudah", "rupiah", uang],
    ["selisih", "rupiah", fc.integer({ min: -9_000_000, max: 9_000_000 })],
    ["persen", "persen", bagian],
  ],
  T13: [
    ["kategori", "teks", fc.constantFrom(...KELAS)],
    ["jumlah", "angka", fc.integer({ min: 0, max: 9 })],
    ["persen", "persen", bagian],
  ],
};

function kolomDari([key, jenis]: readonly [string, Jenis, unknown]): Kolom {
  if (jenis === "teks") return { key, width: 10 };
  return { key, width: 10, align: "right", style: jenis, decimals: jenis === "rupiah" ? 0 : 2 };
}

function tabelAcak(id: ReportTableId, kolom: NonNullable<(typeof TABEL)[ReportTableId]>) {
  const isi = fc.tuple(...kolom.map(([, , one]) => one ?? fc.constant<Isi>("")));
  return fc.array(isi, { minLength: 1, maxLength: NAMA.length }).map((rows) => {
    const baris = rows.map((row, index): Baris => [
      "data",
      0,
      ...row.map((own, at) => (kolom[at]?.[2] === null ? `Jumlah ${NAMA[index] ?? ""}` : own)),
    ]);
    const header = [kolom.map(([key], index) => [key, index] as const)];
    return tabel({
      id,
      nomor: "3.1",
      judul: "Uji",
      bagian: "3.1 Uji",
      kolom: kolom.map(kolomDari),
      header,
      baris,
    });
  });
}

/** A sentence without what changes from row to row: names, figures, quoted sasaran, counts, what is listed. */
function polaDari(kalimat: string): string {
  return kalimat
    .replace(/“[^”]*”/g, "…")
    .replace(/Jumlah \p{L}+/gu, "…")
    .replace(/(?:Rp)?\d[\d.,]*\d|\d/g, "#")
    .replace(/(?:… ?(?:\([^)]*\))?(?:, | dan |, dan )?)+/g, "… ");
}

describe("the sentences of generated reports", () => {
  it.each(Object.entries(TABEL))("%s: no pattern twice in a paragraph, no slot empty", (id, kolom) => {
    fc.assert(
      fc.property(
        tabelAcak(id as ReportTableId, kolom),
        fc.constantFrom("ringkas" as const, "lengkap" as const),
        (table, gaya) => {
          for (const paragraf of narasiTabel(table, "2024", { gaya, terbilang: false })) {
            const pola = kalimatDari([paragraf]).map(polaDari);
            expect(pola, paragraf).toEqual([...new Set(pola)]);
            expect(paragraf).not.toMatch(/[{}]|null|undefined|NaN|\(\s*\)|\s[,.;]|\s{2}|“”|\bdari dari\b/);
            expect(paragraf).toMatch(/[.\]]$/);
          }
        },
      ),
      RUNS,
    );
  });
});
