import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { narasiTabel } from "../../../src/tasks/laporan/narasi";
import type { Laporan, ReportCell, ReportTable } from "../../../src/tasks/laporan/report";
import type { ReportTableId } from "../../../src/plan/report-table-id";
import { loadReport, REPORTS, type ReportNick } from "../../reports/load";
import { capaian, KELAS, programsOf } from "./gold-hitung";
import { GOLD, goldOf, key, number, textOf } from "./gold-tabel";
import { laporanOf } from "./offers";

/** What the chapter tells beyond the figures of one row: years, classes, programmes, counts, means and sums. */

const laporan = new Map<ReportNick, Laporan>();
function read(nick: ReportNick): Laporan {
  const known = laporan.get(nick) ?? laporanOf(loadReport(nick, "kosong").snapshot);
  laporan.set(nick, known);
  return known;
}

function tabel(nick: ReportNick, id: ReportTableId): ReportTable | null {
  const offer = read(nick).offers.find((one) => one.id === id);
  return offer?.ok ? offer.table : null;
}

function cellOf(table: ReportTable, row: ReportTable["rows"][number], name: string): ReportCell | undefined {
  return row.cells[table.columns.findIndex((column) => column.key === name)];
}

function valueOf(table: ReportTable, row: ReportTable["rows"][number], name: string): number | null {
  const cell = cellOf(table, row, name);
  return cell?.kind === "angka" ? cell.value : null;
}

describe.skipIf(!existsSync(GOLD))("the chapter as a whole, recomputed from the printed tables", () => {
  it.each(REPORTS)("T2 holds each year's realisasi and their difference: %s", (nick) => {
    const table = tabel(nick, "T2");
    const gold = goldOf(nick, "antar-tahun").filter(({ columns }) =>
      columns.some(({ role }) => role === "indikator"),
    );
    expect(table !== null).toBe(gold.length > 0);
    let compared = 0;
    for (const source of gold) {
      const name = source.columns.findIndex(({ role }) => role === "indikator");
      for (const { cells } of source.rows) {
        const row = table?.rows.find(
          (one) => key(textOf(cellOf(table, one, "indikator"))) === key(cells[name] ?? ""),
        );
        if (!table || !row) continue;
        source.columns.forEach(({ role, period }, column) => {
          const value = number(/^[\d.,]+%?/.exec((cells[column] ?? "").trim())?.[0] ?? "");
          // Of a year that stands twice (Tangerang Selatan) the first column counts.
          const first = source.columns.findIndex((own) => own.role === role && own.period === period);
          if (role !== "realisasi" || period === null || value === null || column !== first) return;
          expect([period, valueOf(table, row, `realisasi_${period}`)]).toEqual([period, value]);
          compared += 1;
        });
        for (const { key: own } of table.columns) {
          const lama = /^beda_(\d{4})$/.exec(own)?.[1];
          const baru = table.columns
            .flatMap((column) => /^realisasi_(\d{4})$/.exec(column.key)?.[1] ?? [])
            .sort()
            .at(-1);
          const beda = valueOf(table, row, own);
          if (lama === undefined || baru === undefined || beda === null) continue;
          const [before, now] = [lama, baru].map(
            (year) => valueOf(table, row, `realisasi_${year}`) ?? Number.NaN,
          );
          expect(beda).toBeCloseTo((now ?? Number.NaN) - (before ?? Number.NaN), 9);
        }
      }
    }
    expect(compared).toBeGreaterThanOrEqual(gold.length * 2);
  });

  it.each(REPORTS)("T13 and T5 count and repeat the same indicators as the printed ones: %s", (nick) => {
    const printed = capaian(nick);
    const classOf = (value: number): string =>
      KELAS[nick].find(([, dari]) => Math.round(value * 100) / 100 >= dari)?.[0] ?? "";
    const table = tabel(nick, "T13");
    expect(table).not.toBeNull();
    for (const row of table?.rows.filter(({ kind }) => kind === "data") ?? []) {
      const nama = table ? textOf(cellOf(table, row, "kategori")) : "";
      const count = printed.filter(
        ({ target, realisasi }) => classOf((realisasi / target) * 100) === nama,
      ).length;
      expect([nama, table && valueOf(table, row, "jumlah")]).toEqual([nama, count]);
    }
    const analysis = tabel(nick, "T5");
    for (const { nama, target, realisasi } of printed) {
      const row = analysis?.rows.find((one) => key(textOf(cellOf(analysis, one, "indikator"))) === key(nama));
      if (!analysis || !row) continue;
      const value = valueOf(analysis, row, "capaian");
      if (value !== null) expect(value).toBeCloseTo((realisasi / target) * 100, 9);
    }
  });

  it.each(REPORTS)("T7 holds pagu and realisasi of each programme, T8 their sum: %s", (nick) => {
    const [seven, eight] = [tabel(nick, "T7"), tabel(nick, "T8")];
    const programs = goldOf(nick, "anggaran").flatMap(programsOf);
    expect(programs.length).toBeGreaterThan(3);
    for (const row of seven?.rows ?? []) {
      const nama = seven ? textOf(cellOf(seven, row, "program")) : "";
      const own = programs.filter((one) => key(one.nama) === key(nama));
      if (!seven || own.length !== 1) continue;
      expect([nama, valueOf(seven, row, "pagu")]).toEqual([nama, own[0]?.pagu]);
      expect([nama, valueOf(seven, row, "realisasi")]).toEqual([nama, own[0]?.realisasi]);
    }
    const total = eight?.rows.at(-1);
    const sum = (which: "pagu" | "realisasi"): number =>
      programs.reduce((whole, one) => whole + (one[which] ?? 0), 0);
    expect(total && eight && valueOf(eight, total, "pagu")).toBe(sum("pagu"));
    expect(total && eight && valueOf(eight, total, "realisasi")).toBe(sum("realisasi"));
  });

  it.each(REPORTS)("the narrative counts what exceeded, met and missed its target: %s", (nick) => {
    const printed = capaian(nick);
    const table = tabel(nick, "T1");
    const told = table
      ? narasiTabel(table, read(nick).identitas.tahun, { gaya: "ringkas", terbilang: false }).join(" ")
      : "";
    const of = (test: (ratio: number) => boolean): number =>
      printed.filter(({ target, realisasi }) => test(realisasi / target)).length;
    const counts = [
      ["melebihi target", of((ratio) => ratio > 1)],
      ["sesuai target", of((ratio) => ratio === 1)],
      ["di bawah target", of((ratio) => ratio < 1)],
    ] as const;
    for (const [words, count] of counts) {
      const said = new RegExp(`(\\d+) indikator ${words}`).exec(told)?.[1];
      expect([words, Number(said ?? 0)]).toEqual([words, count]);
    }
    const mean =
      printed.reduce((sum, { target, realisasi }) => sum + (100 * realisasi) / target, 0) / printed.length;
    expect(told).toContain(`${mean.toFixed(2).replace(".", ",")} persen`);
  });
});
