import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { desimal, type Desimal } from "../../../../src/domain/desimal";
import { terbilang } from "../../../../src/domain/terbilang";
import { narasiTabel, type OpsiNarasi } from "../../../../src/tasks/laporan/narasi";
import type { ReportTable } from "../../../../src/tasks/laporan/report";
import { tabel, type Baris, type Isi, type Kolom } from "../fixtures/builder";
import { angkaDalam, angkaTercetak, kalimatDari, memuat } from "./kata-angka";
import type { ReportTableId } from "../../../../src/plan/report-table-id";

/** Names that no sentence uses for anything else. */
const NAMA = ["Alfa", "Bravo", "Kilo", "Delta", "Eko", "Fokus", "Golf", "Hotel"].map(
  (word) => `Jumlah ${word}`,
);
const RUNS = { numRuns: 200 };

/** Met, missed, nothing at all, equal, and what only rounding makes equal. */
const persen = fc.oneof(
  fc.constantFrom(0, 100, 99.996, 100.004, 77.64, 149.94, 4036.36),
  fc.integer({ min: 0, max: 30000 }).map((n) => n / 100),
);
const jumlah = fc.oneof(
  fc.constantFrom(0, 1, 35, 12.675, 12.674),
  fc.integer({ min: 0, max: 99999 }).map((n) => n / 100),
);
const uang = fc.oneof(fc.constantFrom(0, 1, 1_000_000), fc.integer({ min: 0, max: 99_000_000_000 }));
const tanpa = fc.constant("–");
const atauTanpa = (figures: fc.Arbitrary<number>): fc.Arbitrary<Isi> =>
  fc.oneof({ weight: 6, arbitrary: figures }, tanpa);

const teks = (key: string): Kolom => ({ key, width: 10 });
const angka = (key: string, style: Kolom["style"] = "angka", decimals = 2): Kolom => ({
  ...{ key, width: 10, align: "right", decimals },
  ...(style ? { style } : {}),
});

function buat(id: ReportTableId, kolom: readonly Kolom[], baris: readonly Baris[]): ReportTable {
  const header = [kolom.map(({ key }, index) => [key, index] as const)];
  return tabel({ id, nomor: "3.1", judul: "Uji", bagian: "3.1.1 Uji", kolom, header, baris });
}

/** Rows of figures under unique names. */
function barisBernama(...figures: fc.Arbitrary<Isi>[]): fc.Arbitrary<Isi[][]> {
  return fc
    .array(fc.tuple(...figures), { minLength: 1, maxLength: NAMA.length })
    .map((rows) => rows.map((row, index) => [NAMA[index]!, ...row]));
}

const opsi: fc.Arbitrary<OpsiNarasi> = fc.record({
  gaya: fc.constantFrom("ringkas" as const, "lengkap" as const),
  terbilang: fc.boolean(),
});

/** What is printed of a figure, rounded as the table rounds it. */
const tercetak = (isi: Isi, decimals = 2): Desimal | null =>
  typeof isi === "number" ? desimal(isi).toDecimalPlaces(decimals) : null;

/** Sentences that speak of one name alone; lists of several are checked by their counts. */
function tentang(sentences: readonly string[], name: string): string[] {
  return sentences.filter(
    (text) => text.includes(name) && NAMA.filter((other) => text.includes(other)).length === 1,
  );
}

/** Every figure of a sentence stands in the table, is a count of its rows, or is a year. */
function periksaAngka(table: ReportTable, sentences: readonly string[], years: readonly number[] = []): void {
  const printed = angkaTercetak(table);
  const counts = Array.from({ length: table.rows.length + 1 }, (_, index) => desimal(index));
  const known = [...printed, ...counts, ...years.map((year) => desimal(year))];
  for (const sentence of sentences) {
    for (const figure of angkaDalam(sentence, NAMA)) {
      expect(memuat(known, figure), `${figure.toString()} in: ${sentence}`).toBe(true);
    }
  }
}

describe("narasi never says what the figures do not bear", () => {
  it("tells exceeded, met and missed indicators apart by their printed capaian (T1)", () => {
    const kolom = [teks("indikator"), angka("target"), angka("realisasi"), angka("capaian", "persen")];
    const rows = barisBernama(atauTanpa(jumlah), atauTanpa(jumlah), atauTanpa(persen));
    fc.assert(
      fc.property(rows, opsi, (isi, pilihan) => {
        const table = buat(
          "T1",
          kolom,
          isi.map((row) => ["data", 0, ...row]),
        );
        const sentences = kalimatDari(narasiTabel(table, "2024", pilihan));
        periksaAngka(table, sentences, [2024]);
        const capaian = isi.map((row) => tercetak(row[3]!));
        for (const [index, value] of capaian.entries()) {
          for (const sentence of tentang(sentences, NAMA[index]!)) {
            if (/ melebihi target/.test(sentence)) expect(value!.gt(100)).toBe(true);
            if (/ sesuai target/.test(sentence)) expect(value!.eq(100)).toBe(true);
            if (/di bawah target/.test(sentence)) expect(value!.lt(100)).toBe(true);
          }
        }
        const count = (fits: (value: Desimal) => boolean) =>
          capaian.filter((value) => value && fits(value)).length;
        const said = (pattern: RegExp) =>
          sentences.flatMap((text) => pattern.exec(text)?.[1] ?? []).map(Number);
        for (const number of said(/(\d+) indikator melebihi target/))
          expect(number).toBe(count((v) => v.gt(100)));
        for (const number of said(/(\d+) indikator sesuai target/))
          expect(number).toBe(count((v) => v.eq(100)));
        for (const number of said(/(\d+) indikator di bawah target/))
          expect(number).toBe(count((v) => v.lt(100)));
        const whole = sentences.find((text) => text.startsWith("Seluruh")) ?? "";
        if (whole.includes("melebihi")) expect(count((v) => v.gt(100))).toBe(count(() => true));
        if (whole.includes("belum")) expect(count((v) => v.lt(100))).toBe(count(() => true));
      }),
      RUNS,
    );
  });

  it("calls a rise a rise and a fall a fall, and is silent without last year (T2)", () => {
    const kolom = [
      ...[teks("indikator"), angka("realisasi_2023"), angka("capaian_2023", "persen")],
      ...[angka("realisasi_2024"), angka("capaian_2024", "persen"), angka("beda_2023"), teks("arah_2023")],
    ];
    const rows = barisBernama(atauTanpa(jumlah), atauTanpa(persen), atauTanpa(jumlah), atauTanpa(persen));
    fc.assert(
      fc.property(rows, opsi, (isi, pilihan) => {
        const table = buat(
          "T2",
          kolom,
          isi.map((row): Baris => {
            const [lalu, kini] = [row[1], row[3]];
            const beda = typeof lalu === "number" && typeof kini === "number" ? kini - lalu : "–";
            return ["data", 0, ...row, beda, "–"];
          }),
        );
        const sentences = kalimatDari(narasiTabel(table, "2024", pilihan));
        periksaAngka(table, sentences, [2023, 2024]);
        const order = (row: Isi[], from: number, to: number) => {
          const [before, now] = [tercetak(row[from]!), tercetak(row[to]!)];
          return before && now ? now.cmp(before) : null;
        };
        for (const [index, row] of isi.entries()) {
          const own = order(row, 1, 3);
          for (const sentence of tentang(sentences, NAMA[index]!)) {
            expect(own, sentence).not.toBeNull();
            if (/ naik /.test(sentence)) expect(own).toBe(1);
            if (/ turun /.test(sentence)) expect(own).toBe(-1);
            if (/ sama dengan /.test(sentence)) expect(own).toBe(0);
            const next = sentences[sentences.indexOf(sentence) + 1] ?? "";
            if (next.startsWith("Capaiannya naik")) expect(order(row, 2, 4)).toBe(1);
            if (next.startsWith("Capaiannya turun")) expect(order(row, 2, 4)).toBe(-1);
            if (next.startsWith("Capaiannya tetap")) expect(order(row, 2, 4)).toBe(0);
          }
        }
        const orders = isi.map((row) => order(row, 1, 3));
        for (const [word, sign] of [
          ["naik", 1],
          ["turun", -1],
          ["tetap", 0],
        ] as const) {
          const said = sentences.flatMap(
            (text) => new RegExp(`${word} pada (\\d+) indikator`).exec(text)?.[1] ?? [],
          );
          for (const number of said) expect(Number(number)).toBe(orders.filter((one) => one === sign).length);
        }
      }),
      RUNS,
    );
  });

  it("says of the Renstra's end only what the tingkat kemajuan bears (T3)", () => {
    const kolom = [teks("indikator"), angka("realisasi"), angka("acuan"), angka("kemajuan", "persen")];
    const rows = barisBernama(atauTanpa(jumlah), atauTanpa(jumlah), atauTanpa(persen));
    fc.assert(
      fc.property(rows, opsi, (isi, pilihan) => {
        const table = buat(
          "T3",
          kolom,
          isi.map((row) => ["data", 0, ...row]),
        );
        const sentences = kalimatDari(narasiTabel(table, "2024", pilihan));
        periksaAngka(table, sentences);
        for (const [index, row] of isi.entries()) {
          const value = tercetak(row[3]!);
          for (const sentence of tentang(sentences, NAMA[index]!)) {
            if (/sudah melampaui/.test(sentence)) expect(value!.gt(100)).toBe(true);
            if (/sudah mencapai/.test(sentence)) expect(value!.eq(100)).toBe(true);
            if (/belum mencapai/.test(sentence)) expect(value!.lt(100)).toBe(true);
          }
        }
      }),
      RUNS,
    );
  });

  it("puts the office above or below the national standard as the two figures stand (T4)", () => {
    const kolom = [
      teks("indikator"),
      angka("realisasi"),
      angka("acuan"),
      angka("selisih"),
      teks("keterangan"),
    ];
    fc.assert(
      fc.property(barisBernama(atauTanpa(jumlah), atauTanpa(jumlah)), opsi, (isi, pilihan) => {
        const table = buat(
          "T4",
          kolom,
          isi.map(([name, own, standard]): Baris => {
            const known = typeof own === "number" && typeof standard === "number";
            return ["data", 0, name!, own!, standard!, known ? own - standard : "–", "–"];
          }),
        );
        const sentences = kalimatDari(narasiTabel(table, "2024", pilihan));
        periksaAngka(table, sentences);
        for (const [index, [, own, standard]] of isi.entries()) {
          for (const sentence of tentang(sentences, NAMA[index]!)) {
            const order = tercetak(own!)!.cmp(tercetak(standard!)!);
            expect(order).toBe(/di atas/.test(sentence) ? 1 : /di bawah/.test(sentence) ? -1 : 0);
          }
        }
      }),
      RUNS,
    );
  });

  it("sets performance above or below the money as the two figures stand (T6)", () => {
    const kolom = [
      ...[
        teks("nama"),
        angka("capaian", "persen"),
        angka("pagu", "rupiah", 0),
        angka("realisasi", "rupiah", 0),
      ],
      ...[angka("serapan", "persen"), angka("efisiensi", "persen"), teks("keterangan")],
    ];
    const rows = barisBernama(
      ...[atauTanpa(persen), atauTanpa(uang), atauTanpa(uang), atauTanpa(persen), atauTanpa(persen)],
      fc.constantFrom("Efisien", "Kurang Efisien", "Belum dilaksanakan", "–"),
    );
    fc.assert(
      fc.property(rows, opsi, (isi, pilihan) => {
        const table = buat(
          "T6",
          kolom,
          isi.map((row) => ["data", 0, ...row]),
        );
        const sentences = kalimatDari(narasiTabel(table, "2024", pilihan));
        periksaAngka(table, sentences);
        for (const [index, row] of isi.entries()) {
          const [capaian, serapan] = [tercetak(row[1]!), tercetak(row[4]!)];
          for (const sentence of tentang(sentences, NAMA[index]!)) {
            if (/lebih tinggi/.test(sentence)) expect(capaian!.gt(serapan!)).toBe(true);
            if (/lebih rendah/.test(sentence)) expect(capaian!.lt(serapan!)).toBe(true);
            if (/sama dengan/.test(sentence)) expect(capaian!.eq(serapan!)).toBe(true);
            const verdict = /tergolong ([a-z ]+)\./.exec(sentence)?.[1];
            if (verdict !== undefined) expect(verdict).toBe(String(row[6]).toLowerCase());
          }
        }
      }),
      RUNS,
    );
  });

  it("tells what is left, spent whole or overspent, in figures and in words (T8)", () => {
    const kolom = [
      ...[teks("nama"), angka("pagu", "rupiah", 0), angka("realisasi", "rupiah", 0)],
      ...[angka("serapan", "persen"), angka("sisa", "rupiah", 0)],
    ];
    const rows = barisBernama(uang, uang);
    fc.assert(
      fc.property(rows, opsi, (isi, pilihan) => {
        const amounts = isi.map((row) => [Number(row[1]), Number(row[2])] as const);
        const [pagu, realisasi] = [0, 1].map((which) => amounts.reduce((sum, row) => sum + row[which]!, 0));
        const line = (name: Isi, of: number, spent: number): Isi[] => [
          ...[name, of, spent],
          ...[of === 0 ? "–" : (spent / of) * 100, of - spent],
        ];
        const table = buat("T8", kolom, [
          ...isi.map((row): Baris => ["subtotal", 0, ...line(row[0]!, Number(row[1]), Number(row[2]))]),
          ["total", 0, ...line("Jumlah", pagu!, realisasi!)],
        ]);
        const sentences = kalimatDari(narasiTabel(table, "2024", pilihan));
        periksaAngka(table, sentences, [2024]);
        const text = sentences.join(" ");
        if (text.includes("terdapat sisa anggaran")) expect(pagu).toBeGreaterThan(realisasi!);
        if (text.includes("melebihi pagu")) expect(pagu).toBeLessThan(realisasi!);
        if (text.includes("terealisasi seluruhnya")) expect(pagu).toBe(realisasi);
        const spoken = [...text.matchAll(/Rp([\d.]+) \(([a-z ]+) rupiah\)/g)];
        expect(spoken.length > 0).toBe(pilihan.terbilang);
        for (const [, figure, words] of spoken) {
          expect(words).toBe(terbilang(Number(figure!.replaceAll(".", ""))));
        }
      }),
      RUNS,
    );
  });

  it("tells more from less after a change of the budget (T11)", () => {
    const kolom = [
      ...[teks("nama"), angka("sebelum", "rupiah", 0), angka("sesudah", "rupiah", 0)],
      ...[angka("selisih", "rupiah", 0), angka("persen", "persen")],
    ];
    fc.assert(
      fc.property(uang, uang, opsi, (sebelum, sesudah, pilihan) => {
        const share = sebelum === 0 ? "–" : ((sesudah - sebelum) / sebelum) * 100;
        const table = buat("T11", kolom, [
          ["total", 0, "Jumlah", sebelum, sesudah, sesudah - sebelum, share],
        ]);
        const sentences = kalimatDari(narasiTabel(table, "2024", pilihan));
        periksaAngka(table, sentences);
        const [first] = sentences;
        if (first!.includes("bertambah")) expect(sesudah).toBeGreaterThan(sebelum);
        else if (first!.includes("berkurang")) expect(sesudah).toBeLessThan(sebelum);
        else expect(sesudah).toBe(sebelum);
      }),
      RUNS,
    );
  });

  it("counts quarters, programmes and classes as they stand (T7, T10, T13)", () => {
    const t7 = [teks("program"), angka("capaian_program", "persen"), teks("keterangan")];
    const verdicts = fc.constantFrom("Menunjang", "Tidak menunjang", "–");
    fc.assert(
      fc.property(barisBernama(atauTanpa(persen), verdicts), opsi, (isi, pilihan) => {
        const table = buat(
          "T7",
          t7,
          isi.map((row) => ["data", 0, ...row]),
        );
        const sentences = kalimatDari(narasiTabel(table, "2024", pilihan));
        periksaAngka(table, sentences);
        const count = (word: string) => isi.filter((row) => row[2] === word).length;
        const text = sentences.join(" ");
        if (text.includes("Seluruh")) expect(count("Tidak menunjang")).toBe(0);
        const tidak = /(\d+) program tidak menunjang/.exec(text)?.[1];
        if (tidak !== undefined) expect(Number(tidak)).toBe(count("Tidak menunjang"));
      }),
      RUNS,
    );
    const t10 = [
      teks("indikator"),
      angka("target"),
      ...[1, 2, 3, 4].map((n) => angka(`tw${n}`)),
      angka("realisasi"),
      angka("capaian", "persen"),
    ];
    const quarters = [0, 1, 2, 3].map(() => atauTanpa(jumlah));
    fc.assert(
      fc.property(
        barisBernama(atauTanpa(jumlah), ...quarters, atauTanpa(jumlah), atauTanpa(persen)),
        opsi,
        (isi, pilihan) => {
          const table = buat(
            "T10",
            t10,
            isi.map((row) => ["data", 0, ...row]),
          );
          const sentences = kalimatDari(narasiTabel(table, "2024", pilihan));
          periksaAngka(table, sentences);
          const met = isi.filter((row) => tercetak(row[7]!)?.gte(100)).length;
          const said = /(\d+) dari (\d+) indikator mencapai/.exec(sentences[0] ?? "");
          if (said)
            expect([Number(said[1]), Number(said[2])]).toEqual([
              met,
              isi.filter((row) => row[7] !== "–").length,
            ]);
        },
      ),
      RUNS,
    );
  });
});
