import { beforeEach, describe, expect, it } from "vitest";
import type { Session } from "../../src/session/session";
import { edit, look, openExcel, type } from "../support/excel";
import { openSession } from "../support/session";
import { MOMENTS, Wire } from "../support/wire";

/** A table made by Ctrl+T: its last column computes, one of its formulas is odd. */
const ROWS = 8;
const FORMULAS = Array.from({ length: ROWS }, (_, at) => (at === 3 ? "=B5/C4" : `=B${at + 2}/C${at + 2}`));
const COLUMN = `D2:D${ROWS + 1}`;

let session: Session;
let wire: Wire;

beforeEach(async () => {
  wire = new Wire(await openExcel());
  await type("Kas", "A1", [
    ["Pos", "Bagian", "Pokok", "Nisbah"],
    ...FORMULAS.map((_, at) => [`Pos ${at}`, 10 + at, 40 + at, 0]),
  ]);
  // Constants first, the odd one before the others: so nothing spreads while it is made.
  await edit((context) => {
    const sheet = context.workbook.worksheets.getItem("Kas");
    sheet.tables.add(`A1:D${ROWS + 1}`, true);
    sheet.getRange("D5").formulas = [[FORMULAS[3]]];
    for (const [at, formula] of FORMULAS.entries())
      if (at !== 3) sheet.getRange(`D${at + 2}`).formulas = [[formula]];
  });
  session = openSession();
});

const column = async () => (await look("Kas", COLUMN)).formulas.flat() as string[];

describe("undoing in a table made by Ctrl+T", () => {
  it("gives back the one formula that was mended, and no row beside it", async () => {
    expect(await column()).toEqual(FORMULAS);
    const { hasil } = await session.periksa("buku");
    const ids = hasil.temuan.filter(({ cell }) => cell === "D5").map(({ id }) => id);
    await session.perbaiki(ids, "buku");
    expect(await column()).toEqual(FORMULAS.map((formula, at) => (at === 3 ? "=B5/C5" : formula)));
    await session.undo();
    expect(await column()).toEqual(FORMULAS);
  });

  it.each(MOMENTS)("leaves no figure of its own where Excel stops it: %s", async (moment) => {
    const { hasil } = await session.periksa("buku");
    const ids = hasil.temuan.filter(({ cell }) => cell === "D5").map(({ id }) => id);
    await session.perbaiki(ids, "buku");
    const mended = await column();
    wire.reset();
    await session.undo();
    const { syncs } = wire;
    for (let sync = 1; sync <= syncs; sync += 1) {
      await session.perbaiki(ids, "buku");
      wire.reset();
      wire.failAt(sync, moment);
      await session.undo().catch(() => undefined);
      wire.reset();
      const now = await column();
      expect([FORMULAS, mended], `sync ${sync} of ${syncs}`).toContainEqual(now);
      if (now[3] === mended[3]) await session.undo();
    }
  });
});
