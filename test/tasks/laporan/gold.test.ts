import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { ReportTableId } from "../../../src/plan/report-table-id";
import type { ReportTable } from "../../../src/tasks/laporan/report";
import { loadReport, REPORTS, type ReportNick } from "../../reports/load";
import { byName, GOLD, goldOf, number, textOf, type GoldTable } from "./gold-tabel";
import { laporanOf } from "./offers";
import { hitungOnce } from "../../support/results";

/** How the columns of a report table follow from the printed ones; `derived` in the unit of the report. */
interface Follows {
  readonly kind: string;
  readonly name: string;
  readonly without?: string;
  readonly inputs: Readonly<Record<string, readonly [role: string, year?: string]>>;
  readonly derived: Readonly<Record<string, (figure: (key: string) => number) => number>>;
}

const share = (part: number, whole: number): number => (100 * part) / whole;
const FOLLOWS: Partial<Record<ReportTableId, Follows>> = {
  T1: {
    ...{ kind: "capaian", name: "indikator", without: "program" },
    inputs: { target: ["target"], realisasi: ["realisasi"] },
    derived: { capaian: (of) => share(of("realisasi"), of("target")) },
  },
  T3: {
    ...{ kind: "renstra", name: "indikator" },
    inputs: { realisasi: ["realisasi"], acuan: ["target_akhir"] },
    derived: { kemajuan: (of) => share(of("realisasi"), of("acuan")) },
  },
  T6: {
    ...{ kind: "efisiensi", name: "sasaran" },
    inputs: {
      pagu: ["anggaran"],
      realisasi: ["realisasi_anggaran"],
      target: ["target"],
      kinerja: ["realisasi"],
    },
    derived: {
      serapan: (of) => share(of("realisasi"), of("pagu")),
      efisiensi: (of) => share(of("kinerja"), of("target")) - share(of("realisasi"), of("pagu")),
    },
  },
  T8: {
    ...{ kind: "anggaran", name: "program" },
    inputs: { pagu: ["anggaran"], realisasi: ["realisasi_anggaran"] },
    derived: {
      serapan: (of) => share(of("realisasi"), of("pagu")),
      sisa: (of) => of("pagu") - of("realisasi"),
    },
  },
  T9: {
    ...{ kind: "program-capaian", name: "indikator" },
    inputs: { target: ["target"], realisasi: ["realisasi"] },
    derived: { capaian: (of) => share(of("realisasi"), of("target")) },
  },
  T10: {
    ...{ kind: "triwulan", name: "indikator" },
    inputs: { target: ["target"], tw1: ["tw1"], tw2: ["tw2"], tw3: ["tw3"], tw4: ["tw4"] },
    derived: {
      realisasi: (of) => of("tw1") + of("tw2") + of("tw3") + of("tw4"),
      capaian: (of) => share(of("tw1") + of("tw2") + of("tw3") + of("tw4"), of("target")),
    },
  },
  T11: {
    ...{ kind: "pergeseran", name: "program" },
    inputs: { sebelum: ["sebelum"], sesudah: ["sesudah"] },
    derived: { selisih: (of) => of("sesudah") - of("sebelum") },
  },
};

/** What of the report's table does not follow from the printed one, and how many figures do. */
function compare(
  table: ReportTable,
  gold: readonly GoldTable[],
  follows: Follows,
): [wrong: string[], right: number] {
  const wrong: string[] = [];
  let right = 0;
  const at = (name: string): number => table.columns.findIndex((column) => column.key === name);
  const nameAt = [follows.name, "nama", "program"].map(at).find((place) => place >= 0)!;
  const rows = byName(
    table.rows.filter(({ kind }) => kind === "data" || kind === "subtotal"),
    ({ cells }) => textOf(cells[nameAt]),
  );
  for (const source of gold) {
    const column = (role: string): number => source.columns.map((own) => own.role).lastIndexOf(role);
    const printed = byName(
      source.rows.filter(({ type }) => type === "data" || type === "subtotal"),
      ({ cells }) => cells[column(follows.name)] ?? "",
    );
    for (const [name, { cells }] of printed) {
      const row = rows.get(name);
      if (!row) continue;
      const inputs = Object.entries(follows.inputs).map(([own, [role]]) => [
        own,
        number(cells[column(role)] ?? ""),
      ]);
      const figures = new Map(inputs as [string, number | null][]);
      const of = (own: string): number => figures.get(own) ?? Number.NaN;
      const expected = [
        ...figures,
        ...Object.entries(follows.derived).map(([own, compute]) => [own, compute(of)] as const),
      ];
      for (const [own, value] of expected) {
        const cell = row.cells[at(own)];
        if (value === null || !Number.isFinite(value) || cell?.kind !== "angka") continue;
        const isNear = Math.abs(cell.value - value) <= Math.max(1e-6, Math.abs(value) * 1e-9);
        if (isNear) right += 1;
        else wrong.push(`${table.id} ${name} ${own}: ${cell.value} instead of ${value}`);
      }
    }
  }
  return [wrong, right];
}

function goldFor(nick: ReportNick, { kind, without }: Follows): GoldTable[] {
  return goldOf(nick, kind).filter((table) => table.columns.every(({ role }) => role !== without));
}

const FIGURES: Readonly<Record<ReportNick, number>> = {
  "sulteng-2024": 500,
  "tangsel-2021": 200,
  "sumsel-2023": 60,
  "makassar-2021": 200,
};

describe.skipIf(!existsSync(GOLD))("the chapter, recomputed from the printed tables", () => {
  it.each(REPORTS)("holds no figure that does not follow from them: %s", (nick) => {
    const { offers } = laporanOf(loadReport(nick, "kosong").snapshot);
    const found = offers.flatMap((offer) => {
      const follows = FOLLOWS[offer.id];
      return offer.ok && follows ? [compare(offer.table, goldFor(nick, follows), follows)] : [];
    });
    expect(found.flatMap(([wrong]) => wrong)).toEqual([]);
    expect(found.reduce((sum, [, right]) => sum + right, 0)).toBeGreaterThan(FIGURES[nick]);
  });

  it.each(REPORTS)("has the same mean as the headline, over the same indicators: %s", (nick) => {
    const { snapshot } = loadReport(nick, "kosong");
    const { ringkasan } = hitungOnce(snapshot);
    const offer = laporanOf(snapshot).offers.find(({ id }) => id === "T1");
    const rows = offer?.ok ? offer.table.rows : [];
    const at = offer?.ok ? offer.table.columns.findIndex((column) => column.key === "capaian") : -1;
    const figures = rows
      .filter(({ kind }) => kind === "data")
      .flatMap(({ cells }) => (cells[at]?.kind === "angka" ? [cells[at].value] : []));
    expect(ringkasan.indikator).toBe(figures.length);
    expect(ringkasan.rataRata).toBeCloseTo(
      figures.reduce((sum, value) => sum + value, 0) / figures.length,
      9,
    );
    const mean = rows.at(-1)!.cells[at]!;
    expect(mean.kind === "angka" ? mean.value : null).toBeCloseTo(ringkasan.rataRata!, 9);
  });
});
