import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import type { CellValue, SheetSnapshot } from "../../../src/sheet/snapshot";
import { identitasAwal } from "../../../src/tasks/laporan/identitas";
import { buildLaporan } from "../../../src/tasks/laporan/laporan";
import type { CatatanLembar } from "../../../src/plan/catatan-lembar";
import { tanpaLembarLaporan } from "../../../src/tasks/laporan/lembar/lembar-kita";
import { planLaporan } from "../../../src/tasks/laporan/lembar/plan-laporan";
import { bookOf, sheetOf } from "../../support/snapshots";
import { Buku } from "./buku-tertulis";
import { openBook } from "../../../src/book/book";

const NAMES = [
  "Koperasi sehat",
  "Koperasi aktif",
  "Usaha mikro naik kelas",
  "Wirausaha baru",
  "Produk terstandar",
];

function sumber(realisasi: readonly (number | null)[]): SheetSnapshot {
  const rows = NAMES.flatMap((name, index) => {
    const own = realisasi[index];
    return own === null || own === undefined ? [] : [["", "Sasaran koperasi", name, "Unit", 100, own, ""]];
  });
  return sheetOf("Capaian", [
    ["Capaian Kinerja Tahun 2024"],
    ["No", "Sasaran", "Indikator", "Satuan", "Target", "Realisasi", "Capaian"],
    ...rows,
  ]);
}

/** What people do to a written sheet: type into a cell of theirs, or add a row with words of their own. */
type Ulah = { readonly kind: "ketik" | "sisip"; readonly at: number; readonly column: number };

const ulah: fc.Arbitrary<Ulah> = fc.record({
  kind: fc.constantFrom("ketik" as const, "sisip" as const),
  at: fc.nat({ max: 40 }),
  column: fc.nat({ max: 1 }),
});
const angka = fc.option(fc.integer({ min: 1, max: 180 }), { freq: 4 });

describe("whatever people do between two runs", () => {
  it("none of their words is lost or moved past another, and every figure follows its source", () => {
    fc.assert(
      fc.property(
        fc.tuple(angka, angka, angka, angka, fc.integer({ min: 1, max: 180 })),
        fc.tuple(angka, angka, angka, angka, fc.integer({ min: 1, max: 180 })),
        fc.array(ulah, { maxLength: 6 }),
        (before, after, deeds) => {
          const buku = new Buku(bookOf(sumber(before)));
          let catatan: readonly CatatanLembar[] = [];
          const tulis = (): void => {
            const source = tanpaLembarLaporan(buku.snapshot, catatan);
            const book = openBook(source, PENGATURAN_BAKU);
            const laporan = buildLaporan(book, {
              ...identitasAwal(book),
              tahun: "2024",
            });
            const plan = planLaporan(buku.snapshot, laporan, {
              ...{
                ids: ["T5"] as const,
                tulis: "nilai",
                susunan: "per-lembar",
                pengaturan: PENGATURAN_BAKU,
                catatan,
              },
            });
            buku.apply(plan);
            catatan = plan.lembarLaporan!;
          };
          tulis();
          const sheet = buku.lembar.at(-1)!;
          const words = deeds.map((deed, index) => lakukan(buku, sheet.name, deed, `kata-${index}`));
          const typed = () => sheet.values.flat().filter((value) => words.includes(String(value)));
          const standing = typed();
          buku.sheet("Capaian").values = sumber(after).values.map((row) => [...row]);
          tulis();
          expect(typed()).toEqual(standing);
          NAMES.forEach((name, index) => {
            const wanted = after[index];
            const row = sheet.values.find((line) => line.includes(name));
            if (typeof wanted === "number")
              expect([name, row]).toEqual([name, expect.arrayContaining([wanted])]);
          });
          const once = JSON.stringify(sheet);
          tulis();
          expect(JSON.stringify(sheet)).toBe(once);
        },
      ),
      { numRuns: 60 },
    );
  });
});

function lakukan(buku: Buku, name: string, { kind, at, column }: Ulah, word: string): CellValue {
  const { values } = buku.sheet(name);
  const first = values.findIndex(
    (line) => line.includes("Koperasi sehat") || line.includes("Produk terstandar"),
  );
  const body = values.findIndex((line) => String(line[0]).startsWith("Sumber"));
  const row = first + (at % Math.max(1, body - first));
  if (kind === "sisip") {
    buku.insertRow(name, row);
    values[row]![2] = word;
    return word;
  }
  const head = values.find((line) => line.includes("Solusi/Tindak Lanjut"))!;
  values[row]![head.indexOf("Solusi/Tindak Lanjut") - column] = word;
  return word;
}
