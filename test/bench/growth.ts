import { openBook } from "../../src/book/book";
import { PENGATURAN_BAKU } from "../../src/domain/pengaturan-baku";
import type { Snapshot } from "../../src/sheet/snapshot";
import { hitung } from "../../src/tasks/hitung/hitung";
import { identitasAwal } from "../../src/tasks/laporan/identitas";
import { buildLaporan } from "../../src/tasks/laporan/laporan";
import { planLaporan } from "../../src/tasks/laporan/lembar/plan-laporan";
import { programmes } from "./sheets";

/**
 * CPU of *Hitung ulang* and of a report with programmes and budget, and how both grow: the exponent is 1 where ten
 * times the rows take ten times as long. Counted in CPU time, so that other programs of the machine do not matter.
 */
const ROWS = [1_000, 10_000] as const;
const TASKS: Readonly<Record<string, (snapshot: Snapshot) => unknown>> = {
  "Hitung ulang": (snapshot) => hitung(snapshot, PENGATURAN_BAKU),
  Laporan: report,
};

function report(snapshot: Snapshot): unknown {
  const book = openBook(snapshot, PENGATURAN_BAKU);
  const laporan = buildLaporan(book, identitasAwal(book));
  const ids = laporan.offers.map(({ id }) => id);
  return planLaporan(snapshot, laporan, {
    ...{ ids, tulis: "rumus", susunan: "per-lembar", pengaturan: PENGATURAN_BAKU, catatan: [] },
  });
}

export function printGrowth(): void {
  for (const work of Object.values(TASKS)) work(programmes(500));
  const [few, many] = ROWS;
  console.table(
    Object.entries(TASKS).map(([task, work]) => {
      const [less, more] = ROWS.map((count) => cpu(() => work(programmes(count)))) as [number, number];
      return {
        task,
        [`CPU ms, ${few} rows`]: less,
        [`CPU ms, ${many} rows`]: more,
        "grows with rows to the power of": (Math.log(more / less) / Math.log(many / few)).toFixed(2),
      };
    }),
  );
}

function cpu(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return Math.round((user + system) / 1000);
}
