import { describe, expect, it } from "vitest";
import { Gangguan } from "../../src/plan/gangguan";
import { withSimpanan, type BookReading } from "../../src/session/book-reading";
import { HERE } from "../../src/session/thinking";
import { received, sent } from "../../src/taskpane/thinking/messages";
import { loadReport, REPORTS, type ReportNick } from "../reports/load";
import { bookOf } from "../support/snapshots";

function readingOf(nick: ReportNick): BookReading {
  const { snapshot } = loadReport(nick, "kosong");
  return withSimpanan({
    ...{ snapshot, onlySheet: null, isManual: false, tables: new Map(), setting: null, highlights: [] },
    sheetIds: new Map(snapshot.sheets.map(({ name }, index) => [name, String(index)])),
    unread: [new Gangguan("terlalu-besar", { sheet: "Arsip", cell: "XFD9" })],
  });
}

/** After it nothing is known of the sheets that were read before. */
const NOTHING: BookReading = withSimpanan({
  ...{ snapshot: bookOf(), onlySheet: null, isManual: false, tables: new Map(), setting: null },
  ...{ highlights: [], sheetIds: new Map(), unread: [] },
});

/** Between threads only plain values travel: a class or a function among them would be lost, or refused. */
describe.each(REPORTS)("what is thought of %s", (nick) => {
  const reading = readingOf(nick);
  const there = received(structuredClone(sent(reading)));

  it("is the same of a reading that came from another thread", async () => {
    expect(there).toEqual(reading);
    const thought = await HERE.think("inspect", there, [null]);
    await HERE.think("inspect", NOTHING, [null]);
    expect(await HERE.think("inspect", reading, [null])).toEqual(thought);
  });

  it("comes back from there as it was", async () => {
    const outcomes = [
      await HERE.think("inspect", reading, [null]),
      await HERE.think("audit", reading, [null]),
      await HERE.think("mengapaDi", reading, [null, { rataRata: "buku" }]),
      await HERE.think("laporanOf", reading, [null]),
      await HERE.think("planLaporanOf", reading, [null, { ids: null, susunan: "per-lembar" }]),
    ];
    for (const outcome of outcomes) expect(structuredClone(outcome)).toStrictEqual(outcome);
  });
});
