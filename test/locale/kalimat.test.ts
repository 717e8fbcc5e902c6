import { sourcesOutsideLocale } from "../support/sources";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { KALIMAT } from "../../src/locale/en/kalimat";
import { KALIMAT_BACA } from "../../src/locale/en/kalimat-baca";
import { KALIMAT_LAPORAN } from "../../src/locale/en/kalimat-laporan";
import { KALIMAT_RUMUS } from "../../src/locale/en/kalimat-rumus";
import { KALIMAT_SUMBER } from "../../src/locale/en/kalimat-sumber";
import { METODE_EFISIENSI } from "../../src/domain/metode-efisiensi";
import { PEDOMAN_BAKU } from "../../src/domain/pedoman-baku";
import { SKALA_CAPAIAN } from "../../src/domain/skala-capaian";
import { setBahasa, tell } from "../../src/locale/t";
import { loadReport, REPORTS } from "../reports/load";
import { halOf } from "../../src/taskpane/laporan/hal";
import { recognise } from "../../src/sheet/recognise";
import { identitasAwal } from "../../src/tasks/laporan/identitas";
import { buildLaporan } from "../../src/tasks/laporan/laporan";
import { periksaMutu } from "../../src/tasks/laporan/penutup/mutu";
import { bookOnce, hitungOnce, periksaOnce } from "../support/results";

beforeAll(() => setBahasa("en"));
afterAll(() => setBahasa("id"));

/** Whatever the product says of the published reports, as printed. */
const said = REPORTS.flatMap((nick) => {
  const { snapshot } = loadReport(nick, "terbit");
  const { skipped, judgements, plan } = hitungOnce(snapshot);
  const { temuan } = periksaOnce(snapshot);
  return [
    plan.title,
    ...skipped.map(({ reason }) => reason),
    ...judgements.map(({ as }) => as),
    ...temuan.flatMap(({ message, causes }) => [message, ...causes]),
  ];
});

/** Why each column of them is read as it is. */
const alasan = REPORTS.flatMap((nick) =>
  recognise(loadReport(nick, "terbit").snapshot).tables.flatMap(({ columns }) =>
    columns.flatMap(({ reason }) => (reason === "" ? [] : [reason])),
  ),
);

/** What the report of each says that it lacks, leaves out or meets. */
const laporan = REPORTS.flatMap((nick) => {
  const book = bookOnce(loadReport(nick, "terbit").snapshot);
  const made = buildLaporan(book, identitasAwal(book));
  const { offers, lain, tersisa } = made;
  return [
    ...[...offers, ...lain].flatMap((offer) => (offer.ok ? offer.kurang : [offer.alasan])),
    ...tersisa.map(({ alasan }) => alasan),
    ...periksaMutu(made).flatMap(({ kriteria, kurang }) => [kriteria, ...kurang]),
  ];
});

/** Where the records of the field come from. */
const asal = [...SKALA_CAPAIAN, ...METODE_EFISIENSI, ...PEDOMAN_BAKU].map(({ sumber }) => sumber);

describe("what the tasks say, in English", () => {
  it("holds the same figures, cells and quoted words", () => {
    const held = (text: string) =>
      (text.match(/“[^”]*”|"[^"]*"|\b[A-Z]{1,3}\d+\b|\d+(?:[.,]\d+)*%?/g) ?? []).sort();
    for (const sentence of said) expect([sentence, held(tell(sentence))]).toEqual([sentence, held(sentence)]);
  });

  it("is English for nearly all that is said of the published reports", () => {
    const left = said.filter((sentence) => tell(sentence) === sentence);
    expect(said.length).toBeGreaterThan(150);
    expect(left.length / said.length).toBeLessThan(0.02);
  });

  it("is English for what a column is read by", () => {
    expect(alasan.length).toBeGreaterThan(100);
    expect(alasan.filter((reason) => tell(reason) === reason)).toEqual([]);
  });

  it("is English for all that a report says of its tables, names apart", () => {
    expect(laporan.length).toBeGreaterThan(60);
    const left = laporan.filter((point) => point.endsWith(halOf(point).kalimat));
    expect(left).toEqual([]);
    expect(halOf("Penyediaan sarana: Padi: D15 dan E15: Realisasi belum diisi.")).toEqual({
      nama: "Penyediaan sarana: Padi",
      kalimat: "D15 and E15: the result is not filled in yet.",
    });
  });

  it("tells how a formula differs from its neighbours, and leaves the document's words as they are", () => {
    expect(
      tell(
        "K38 tertulis 88.463; rata-rata 20 angka di kolom K (K18 sampai K37) seharusnya 4.423. K38 menjumlah K18:K37, sedangkan H38 dan M38 merata-rata H18:H37 (di H38). Kolom K: “Realisasi Capaian dan Target”.",
      ),
    ).toBe(
      "K38 says 88.463; the mean of 20 figures in column K (K18 to K37) should be 4.423. K38 adds K18:K37, while H38 and M38 average H18:H37 (in H38). Column K: “Realisasi Capaian dan Target”.",
    );
    expect(tell("E10 berisi ='Capaian dan Target'!D4, sedangkan E7, E8, dan E9 berpola =Capaian!D10.")).toBe(
      "E10 holds ='Capaian dan Target'!D4, while E7, E8, and E9 follow =Capaian!D10.",
    );
    expect(tell("lembar Capaian dan Target, lembar Realisasi, dan lembar Pagu")).toBe(
      "sheet Capaian dan Target, sheet Realisasi, and sheet Pagu",
    );
    expect(tell("Tabel 3.2, lembar Capaian, lembar Capaian b, dan lembar Pagu")).toBe(
      "Tabel 3.2, sheet Capaian, sheet Capaian b, and sheet Pagu",
    );
  });

  it("tells what is added to what a command did", () => {
    expect(
      tell(
        "4 sel diisi pada IKU; tabel Excel A2:E5 dapat melebar sampai kolom G; perhitungan buku kerja ini manual: tekan F9 agar sel lain ikut diperbarui",
      ),
    ).toBe(
      "4 cells filled on IKU; the Excel table A2:E5 may grow to column G; this workbook calculates by hand: press F9 to bring other cells up to date",
    );
  });

  it("is Indonesian where Excel is", async () => {
    await setBahasa("id");
    expect(said.map(tell)).toEqual(said);
    await setBahasa("en");
  });

  it("tells where scales, methods and guidelines come from, also behind their names", () => {
    const sources = asal.filter((text) => /\b(?:dan|dengan|tanpa|menurut|di|bukan)\b/.test(text));
    expect(sources.length).toBeGreaterThan(20);
    const left = sources.filter((text) =>
      / (?:tanpa|menurut|bukan|sebutan|skala|di sini|dicetak) /i.test(tell(text).replace(/Skala Nilai/g, "")),
    );
    expect(left).toEqual([]);
    for (const text of sources) expect(tell(`Nama. ${text}`)).toBe(`Nama. ${tell(text)}`);
  });

  it("knows no sentence that nothing says", () => {
    const sources = sourcesOutsideLocale();
    const longest = (id: string) =>
      id
        .split(/\{\w+\}|[.:;,()]/)
        .map((part) => part.trim())
        .reduce((most, part) => (part.length > most.length ? part : most), "");
    const isSaid = (part: string) =>
      sources.includes(part) || [...said, ...asal].some((own) => own.includes(part));
    expect(
      [...KALIMAT, ...KALIMAT_BACA, ...KALIMAT_RUMUS, ...KALIMAT_SUMBER, ...KALIMAT_LAPORAN]
        .map(([id]) => longest(id))
        .filter((part) => !isSaid(part)),
    ).toEqual([]);
  });
});
