import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { bacaTanda } from "../../../src/tasks/laporan/docx/angka-prosa";
import { buildDocx } from "../../../src/tasks/laporan/docx/build-docx";
import { paragrafPenutup, paragrafTabel } from "../../../src/tasks/laporan/docx/paragraf-kami";
import { bagianLain, tuturanDari } from "../../../src/tasks/laporan/laporan-utuh";
import { uraikan } from "../../../src/tasks/laporan/uraian";
import { bookmarksIn } from "../../../src/tasks/naskah/perbarui/bookmarks";
import { perbaruiDokumen } from "../../../src/tasks/naskah/perbarui/perbarui";
import { loadReport, REPORTS } from "../../reports/load";
import { bookOf, sheetOf } from "../../support/snapshots";
import { documentFaults } from "../../support/word-rules";
import { laporanOf } from "../laporan/offers";

const DOCUMENT = "word/document.xml";

/** A workbook of one sasaran: 60 of 80 percent, or another realisasi. */
function bahanOf(realisasi: number) {
  const laporan = laporanOf(
    bookOf(
      sheetOf("Capaian", [
        ["Tabel 3.2 Capaian Kinerja Tahun 2024"],
        ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"],
        [1, "Koperasi berkualitas", "Persentase koperasi aktif", "%", 80, realisasi, realisasi / 0.8],
        [2, "UMKM naik kelas", "Persentase UMKM naik kelas", "%", 40, 50, 125],
      ]),
    ),
  );
  const uraian = uraikan(laporan, new Set(["T1"]), { gaya: "lengkap", terbilang: false });
  return { uraian, tuturan: null, identitas: laporan.identitas, utuh: bagianLain(laporan) };
}

const before = bahanOf(60);
const after = bahanOf(52);
const ours = () => buildDocx({ identitas: before.identitas, uraian: before.uraian });
const textOf = (file: Uint8Array) => strFromU8(unzipSync(file)[DOCUMENT] ?? new Uint8Array());
const plain = (xml: string) => xml.replace(/<[^>]+>/g, "");

/** The document with another text in its XML. */
function edited(file: Uint8Array, ...changes: readonly (readonly [from: string | RegExp, to: string])[]) {
  let text = textOf(file);
  for (const [from, to] of changes) {
    expect(text.replace(from, to)).not.toBe(text);
    text = text.replace(from, to);
  }
  return zipSync({ ...unzipSync(file), [DOCUMENT]: strToU8(text) });
}

/** Our sentence with the words of an office before it: from here on it is the office's. */
const REWRITTEN = [
  /Sasaran “Koperasi berkualitas”/,
  "Pada tahun berjalan, sasaran koperasi berkualitas",
] as const;

describe("a figure of ours in a sentence of the office's", () => {
  it("follows its cell; every other letter stays, and the sentence is told to be read again", async () => {
    const draft = edited(await ours(), REWRITTEN);
    const { berkas, uraian } = perbaruiDokumen(draft, after);
    const figures = uraian.filter(({ kalimat }) => kalimat !== null);
    expect(figures.map(({ semula, menjadi, dibiarkan }) => [semula, menjadi, dibiarkan])).toEqual([
      ["60 persen", "52 persen", null],
      ["75,00 persen", "65,00 persen", null],
    ]);
    expect(figures[0]?.kalimat).toMatch(/^Pada tahun berjalan/);
    const sentence = /Pada tahun berjalan.*?target(?: karena)?/.exec(plain(textOf(draft)))?.[0] ?? "";
    const wanted = sentence.replace("60 persen", "52 persen").replace("75,00 persen", "65,00 persen");
    expect(plain(textOf(berkas))).toContain(wanted);
    expect(documentFaults(berkas)).toEqual([]);
    const again = perbaruiDokumen(berkas, after);
    expect([again.uraian, textOf(again.berkas)]).toEqual([[], textOf(berkas)]);
  });

  it("stays where a person wrote another, where a comment stands at it, and where the workbook has it no more", async () => {
    const draft = edited(
      await ours(),
      REWRITTEN,
      [/>60 persen</, ">61 persen<"],
      [/(>75,00 persen<\/w:t><\/w:r>)/, '$1<w:r><w:commentReference w:id="1"/></w:r>'],
    );
    const { berkas, uraian } = perbaruiDokumen(draft, after);
    expect(uraian.filter(({ kalimat }) => kalimat !== null).map(({ dibiarkan }) => dibiarkan)).toEqual([
      "diubah",
      "ditandai",
    ]);
    expect(plain(textOf(berkas))).toContain("61 persen");
    expect(plain(textOf(berkas))).toContain("75,00 persen");
    const gone = perbaruiDokumen(edited(await ours(), REWRITTEN), { ...after, uraian: [] });
    expect(new Set(gone.uraian.map(({ dibiarkan }) => dibiarkan))).toEqual(new Set(["hilang"]));
  });

  it("follows where its sentence was moved to another paragraph, and is not marked twice", async () => {
    const file = await ours();
    const text = textOf(file);
    const mark = bookmarksIn(text).find(({ from, to }) => plain(text.slice(from, to)) === "60 persen");
    if (!mark) throw new Error("60 persen carries no mark");
    const marked = mark.awal + text.slice(mark.from, mark.to) + mark.akhir;
    const draft = edited(
      file,
      [marked, "<w:r><w:t>60 persen</w:t></w:r>"],
      ["</w:body>", `<w:p><w:r><w:t xml:space="preserve">Kami mencatat </w:t></w:r>${marked}</w:p></w:body>`],
    );
    const { berkas } = perbaruiDokumen(draft, after);
    expect(plain(textOf(berkas))).toMatch(/Kami mencatat 52 persen$/);
    expect(documentFaults(berkas)).toEqual([]);
  });
});

describe("a figure of the summary or the conclusion", () => {
  it("follows its cell in an office's sentence, whichever chapters are renewed", async () => {
    const { identitas, uraian, utuh } = before;
    const draft = edited(await buildDocx({ identitas, uraian, utuh }), [
      /Indikator di bawah target: /,
      "Yang perlu perhatian pimpinan: ",
    ]);
    expect(plain(textOf(draft))).toContain("perhatian pimpinan: Persentase koperasi aktif (75,00 persen)");
    const whole = { penutup: after.utuh.penutup, sistematika: [] };
    for (const tuturan of [null, whole]) {
      const { berkas } = perbaruiDokumen(draft, { ...after, tuturan });
      const text = plain(textOf(berkas));
      expect(text).toContain("perhatian pimpinan: Persentase koperasi aktif (65,00 persen)");
      expect(text).not.toContain("(75,00 persen)");
      expect(documentFaults(berkas)).toEqual([]);
    }
  });

  it.each(REPORTS)("%s: is marked wherever it has decimals or is an amount", (nick) => {
    const laporan = laporanOf(loadReport(nick, "terbit").snapshot);
    const ids = new Set(laporan.offers.flatMap((offer) => (offer.ok ? [offer.id] : [])));
    const uraian = uraikan(laporan, ids, null);
    const { ikhtisar, kesimpulan } = paragrafPenutup(laporan.penutup, uraian);
    for (const { teks, angka } of [...ikhtisar, ...kesimpulan]) {
      const figures = [...teks.matchAll(/Rp[\d.]*\d|\d[\d.]*,\d+/g)].map(([said]) => said);
      const marked = angka.map(({ from, to }) => teks.slice(from, to));
      expect([teks, figures.filter((said) => !marked.some((own) => own.startsWith(said)))]).toEqual([
        teks,
        [],
      ]);
    }
  });
});

describe("what a whole report says beside its tables", () => {
  const CAPAIAN = [
    ["Tabel 3.2 Capaian Kinerja Tahun 2024"],
    ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"],
    [1, "Koperasi berkualitas", "Persentase koperasi aktif", "%", 80, 60, 75],
  ];
  const PK = [
    ["Tabel 2.4 Perjanjian Kinerja Tahun 2024"],
    ["No", "Sasaran Strategis", "Indikator Kinerja", "Target"],
    [1, "Koperasi berkualitas", "Persentase koperasi aktif", "80%"],
  ];
  const pagu = (program: number) => [
    ["Tabel 3.9 Realisasi Anggaran Tahun 2024"],
    ["No", "Program", "Pagu (Rp)", "Realisasi (Rp)", "Serapan (%)"],
    [1, "Program Pengawasan Koperasi", program, 900_000, 90],
    [2, "Program Pemberdayaan UMKM", 2_000_000, 1_000_000, 50],
  ];
  const wholeOf = (...sheets: (readonly (readonly (string | number)[])[])[]) => {
    const laporan = laporanOf(bookOf(...sheets.map((rows, index) => sheetOf(`L${index}`, rows))));
    const ids = new Set(laporan.offers.flatMap((offer) => (offer.ok ? [offer.id] : [])));
    const uraian = uraikan(laporan, ids, { gaya: "ringkas", terbilang: false });
    const utuh = bagianLain(laporan);
    const all = [...uraian, ...utuh.lain];
    const { identitas } = laporan;
    return { identitas, uraian, utuh, bahan: { uraian: all, identitas, tuturan: tuturanDari(laporan, all) } };
  };

  it("follows: the guide to its chapters, the budget, the sentence above a table", async () => {
    const first = wholeOf(CAPAIAN, PK, pagu(1_000_000));
    const draft = await buildDocx(first);
    expect(plain(textOf(draft))).toContain("sebesar Rp3.000.000 untuk dua program");
    expect(plain(textOf(draft))).toContain(
      "memuat satu indikator kinerja pada satu sasaran, sebagaimana disajikan pada Tabel 2.1",
    );
    const more = [...PK, [2, "UMKM naik kelas", "Persentase UMKM naik kelas", "40%"]];
    const { berkas } = perbaruiDokumen(draft, wholeOf(more, pagu(1_500_000)).bahan);
    const text = plain(textOf(berkas));
    expect(text).toContain("sebesar Rp3.500.000 untuk dua program");
    expect(text).toContain("memuat dua indikator kinerja pada dua sasaran");
    expect(plain(textOf(draft))).toContain("LAMPIRAN: Pengukuran Kinerja; Perjanjian Kinerja.");
    expect(text).toContain("LAMPIRAN: Perjanjian Kinerja.");
    expect(documentFaults(berkas)).toEqual([]);
  });

  it("counts the pages before its first chapter in Roman numerals, the others from 1", async () => {
    const kinds = [...textOf(await buildDocx(wholeOf(CAPAIAN))).matchAll(/<w:pgNumType [^>]*>/g)].map(String);
    expect(kinds).toHaveLength(2);
    expect(kinds[0]).toMatch(/w:start="1".*lowerRoman|lowerRoman.*w:start="1"/);
    expect(kinds[1]).toMatch(/w:start="1"/);
  });
});

describe("the mark of a figure", () => {
  it.each(REPORTS)("%s: stands at a text that its cell prints, and most figures have one", (nick) => {
    const laporan = laporanOf(loadReport(nick, "terbit").snapshot);
    const ids = new Set(laporan.offers.flatMap((offer) => (offer.ok ? [offer.id] : [])));
    let [figures, marks] = [0, 0];
    for (const { table, narasi } of uraikan(laporan, ids, { gaya: "lengkap", terbilang: false }))
      for (const { teks, angka } of paragrafTabel(table, narasi)) {
        figures += [...teks.matchAll(/\d[\d.]*,\d+|Rp[\d.]+/g)].length;
        marks += angka.length;
        expect(new Set(angka.map(({ tanda }) => tanda)).size).toBe(angka.length);
        for (const { from, to, tanda } of angka) {
          expect(tanda.length).toBeLessThanOrEqual(40);
          expect(bacaTanda(tanda)?.tabel).toBe(table.id);
          expect(teks.slice(from, to)).toMatch(/^(?:Rp)?\d/);
        }
      }
    expect(marks / figures).toBeGreaterThan(0.6);
  });

  it("is not given where the same sentence could mean another cell", () => {
    const [own] = before.uraian;
    if (!own) throw new Error("T1 is not there");
    const marksOf = (teks: string) => paragrafTabel(own.table, [teks]).flatMap(({ angka }) => angka.length);
    expect(marksOf("Persentase koperasi aktif terealisasi 60 persen.")).toEqual([1]);
    expect(marksOf("Sebesar 60 persen belum dicapai.")).toEqual([0]);
    expect(
      marksOf(
        "Persentase koperasi aktif dan Persentase UMKM naik kelas masing-masing 60 persen dan 50 persen.",
      ),
    ).toEqual([0]);
    expect(marksOf("Persentase koperasi aktif rendah. Lainnya 60 persen.")).toEqual([0]);
    expect(marksOf("Persentase koperasi aktif 160 persen, 60 persennya, 60,5 persen.")).toEqual([0]);
  });
});
