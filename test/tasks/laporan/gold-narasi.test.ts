import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { narasiTabel } from "../../../src/tasks/laporan/narasi";
import type { Laporan } from "../../../src/tasks/laporan/report";
import type { ReportTableId } from "../../../src/plan/report-table-id";
import { loadReport, REPORTS, type ReportNick } from "../../reports/load";
import { sharedTables, snapshotOf } from "../../support/shared-workbooks";
import { capaian, KELAS, programsOf } from "./gold-hitung";
import { GOLD, goldOf, key, number, textOf } from "./gold-tabel";
import { laporanOf, tableOf } from "./offers";

/** The sentences of the chapter, each figure of them recomputed from the printed tables, with none of the product's code. */

const laporan = new Map<ReportNick, Laporan>();
function read(nick: ReportNick): Laporan {
  const known = laporan.get(nick) ?? laporanOf(loadReport(nick, "kosong").snapshot);
  laporan.set(nick, known);
  return known;
}

function told(nick: ReportNick, id: ReportTableId): string {
  const { offers, identitas } = read(nick);
  const offer = offers.find((one) => one.id === id);
  const opsi = { gaya: "lengkap", terbilang: false } as const;
  return offer?.ok ? narasiTabel(offer.table, identitas.tahun, opsi).join(" ") : "";
}

const persen = (value: number): string => `${ribuan(value.toFixed(2))} persen`;
const rupiah = (value: number): string => `Rp${ribuan(String(Math.round(value)))}`;
function ribuan(text: string): string {
  const [whole = "", digits] = text.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  return digits === undefined ? grouped : `${grouped},${digits}`;
}

/** The names that a sentence lists behind some words, up to its figure. */
function listed(text: string, words: string): string {
  return key(new RegExp(`${words} ([^.]*?) \\(`).exec(text)?.[1] ?? "");
}

describe.skipIf(!existsSync(GOLD))("the narrative, recomputed from the printed tables", () => {
  it.each(REPORTS)("T1 tells the best and the worst, and what fell short with its figure: %s", (nick) => {
    const rows = capaian(nick).map(({ nama, target, realisasi }) => ({
      nama,
      share: (100 * realisasi) / target,
    }));
    const text = told(nick, "T1");
    for (const { nama, share } of rows.filter((row) => row.share < 100)) {
      expect(key(text)).toContain(key(nama));
      expect(text).toContain(persen(share));
    }
    const sorted = [...rows].sort((a, b) => b.share - a.share);
    if (sorted.length < 4) return;
    const [best, worst] = [sorted[0], sorted.at(-1)];
    expect(listed(text, "Capaian tertinggi terdapat pada")).toBe(key(best?.nama ?? ""));
    expect(key(/dan terendah pada (.*?) \(/.exec(text)?.[1] ?? "")).toBe(key(worst?.nama ?? ""));
  });

  it.each(REPORTS)("T13 and the summary count the classes of the printed scale: %s", (nick) => {
    const { ikhtisar } = read(nick).penutup;
    const shares = capaian(nick).map(
      ({ target, realisasi }) => Math.round((10000 * realisasi) / target) / 100,
    );
    const classOf = (share: number) => KELAS[nick].find(([, from]) => share >= from)?.[0];
    for (const [nama] of KELAS[nick]) {
      const count = shares.filter((share) => classOf(share) === nama).length;
      const said = new RegExp(`(\\d+ indikator|semuanya) berkategori ${nama}(?!\\w)`).exec(
        ikhtisar.join(" "),
      )?.[1];
      const number = said === "semuanya" ? shares.length : Number(said?.split(" ")[0] ?? 0);
      expect([nama, number]).toEqual([nama, count]);
    }
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    expect(ikhtisar.join(" ")).toContain(persen(mean));
  });

  it.each(REPORTS)(
    "T8 tells pagu, realisasi, share and rest of the programmes' sum, and the extremes: %s",
    (nick) => {
      const programs = goldOf(nick, "anggaran").flatMap(programsOf);
      const sum = (which: "pagu" | "realisasi") =>
        programs.reduce((whole, own) => whole + (own[which] ?? 0), 0);
      const [pagu, realisasi] = [sum("pagu"), sum("realisasi")];
      const text = told(nick, "T8");
      expect(text).toContain(`sebesar ${rupiah(pagu)} terealisasi sebesar ${rupiah(realisasi)}`);
      expect(text).toContain(`atau ${persen((100 * realisasi) / pagu)}`);
      expect(text).toContain(`sisa anggaran sebesar ${rupiah(pagu - realisasi)}`);
      const shares = programs
        .filter((own) => own.pagu)
        .map(({ nama, pagu: of, realisasi: spent }) => ({ nama, share: (100 * (spent ?? 0)) / (of ?? 1) }))
        .sort((a, b) => b.share - a.share);
      for (const own of [shares[0], shares.at(-1)]) expect(text).toContain(persen(own?.share ?? 0));
    },
  );

  it.each(["sulteng-2024", "tangsel-2021"] as const)(
    "T2 tells from what to what each figure rose or fell: %s",
    (nick) => {
      const [table] = goldOf(nick, "antar-tahun");
      const text = told(nick, "T2");
      const years = (table?.columns ?? []).flatMap(({ role, period }) =>
        role === "realisasi" && period ? [period] : [],
      );
      const [last, before] = [...new Set(years)].sort().reverse();
      const at = (year: string | undefined) =>
        (table?.columns ?? []).findIndex(({ role, period }) => role === "realisasi" && period === year);
      let compared = 0;
      for (const { cells } of table?.rows ?? []) {
        const of = (year: string | undefined) => cells[at(year)] ?? "";
        const [now, then] = [number(of(last)), number(of(before))];
        const isAlike = /%/.test(of(last)) === /%/.test(of(before));
        if (now === null || then === null || now === then || !isAlike) continue;
        const plain = (value: number) => String(value).replace(".", ",");
        expect(text).toMatch(new RegExp(`dari ${plain(then)}0? persen menjadi ${plain(now)}0? persen`));
        compared += 1;
      }
      expect(compared).toBeGreaterThan(1);
    },
  );

  it("T3 and T10 count who got how far (Sulawesi Tengah 2024, Tangerang Selatan 2021)", () => {
    expect(told("sulteng-2024", "T3")).toMatch(/^Kedua indikator sudah melampaui target akhir Renstra\./);
    const [quarters] = goldOf("tangsel-2021", "triwulan");
    const column = (role: string) => (quarters?.columns ?? []).findIndex((own) => own.role === role);
    const met = (quarters?.rows ?? []).filter(({ cells }) => {
      const of = (role: string) => number(cells[column(role)] ?? "") ?? 0;
      return of("tw1") + of("tw2") + of("tw3") + of("tw4") >= of("target");
    });
    expect(told("tangsel-2021", "T10")).toContain(`semua (${met.length}) indikator mencapai target`);
  });
});

describe.skipIf(!existsSync(GOLD))("the scale, as the office printed it", () => {
  it.each(["sulteng-2024", "sumsel-2023"] as const)(
    "T12 has its classes and bounds, T1 its words: %s",
    (nick) => {
      const { offers } = read(nick);
      const scale = tableOf(offers, "T12");
      const gold = goldOf(nick, "skala").find(
        ({ columns }) => columns[0]?.role === "nilai" && columns.length === 2,
      );
      const names = gold?.rows.map(({ cells }) => cells[1]) ?? [];
      const at = (id: string) => scale.columns.findIndex((column) => column.key === id);
      expect(scale.rows.map(({ cells }) => textOf(cells[at("kategori")]))).toEqual(names);
      gold?.rows.forEach(({ cells }, index) => {
        const printed = [...(cells[0] ?? "").matchAll(/\d+/g)].map(([digits]) => Number(digits));
        const own = [...textOf(scale.rows[index]?.cells[at("interval")]).matchAll(/\d+/g)].map(([digits]) =>
          Number(digits),
        );
        // Of the lowest class the upper bound alone is printed, below which the next class ends.
        const isLast = index === gold.rows.length - 1;
        expect(Math.abs((own[0] ?? Number.NaN) - (printed[0] ?? Number.NaN))).toBeLessThanOrEqual(
          isLast ? 1 : 0,
        );
      });
      const measured = tableOf(offers, "T1");
      const kategori = measured.columns.findIndex((own) => own.key === "kategori");
      const nama = measured.columns.findIndex((own) => own.key === "indikator");
      // Not the words that the report prints: Sumatera Selatan calls 39,42 % "Baik".
      for (const own of capaian(nick)) {
        const share = Math.round((10000 * own.realisasi) / own.target) / 100;
        const row = measured.rows.find((one) => key(textOf(one.cells[nama])) === key(own.nama));
        const word = KELAS[nick].find(([, from]) => share >= from)?.[0];
        expect([own.nama, textOf(row?.cells[kategori])]).toEqual([own.nama, word]);
      }
    },
  );
});

const nasional = sharedTables("others").find(({ name }) => name === "distan-7");

describe.skipIf(!nasional)("the comparison with the country", () => {
  it("T4 has the shares that the office's own contribution comes to (Dinas Pertanian Jawa Barat 2016, tabel 7)", async () => {
    if (!nasional) return;
    const table = tableOf(laporanOf(await snapshotOf(nasional.path)).offers, "T4");
    const at = table.columns.findIndex(({ key: own }) => own === "persen");
    table.rows.forEach(({ cells }, index) => {
      const cell = cells[at];
      expect(cell?.kind === "angka" ? cell.value : null).toBeCloseTo(
        Number(nasional.wanted.get(`Tabel 7!E${index + 5}`)),
        5,
      );
    });
    expect(table.rows).toHaveLength(7);
  });
});
