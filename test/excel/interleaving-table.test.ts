import { beforeAll, describe, expect, it } from "vitest";
import { Gangguan } from "../../src/plan/gangguan";
import type { Session } from "../../src/session/session";
import { writeEntries } from "../../src/workbench/model/content";
import type { Area } from "../../src/workbench/model/area";
import { patchStyles } from "../../src/workbench/model/formatting";
import { mergeArea } from "../../src/workbench/model/merging";
import { noProtection } from "../../src/workbench/model/protection";
import { deleteSheet, renameSheet } from "../../src/workbench/model/sheets";
import { deleteCells, insertCells } from "../../src/workbench/model/structure";
import type { Workbook } from "../../src/workbench/model/workbook";
import { typeRow } from "../support/small-workbook";
import { openWired } from "../support/wired-workbook";

/** Milliseconds for a table on a machine that does other things as well. */
const PATIENCE = 300_000;

const iku = (workbook: Workbook) => workbook.sheetByName("IKU")!;
const put = (workbook: Workbook, row: number, column: number, content: string | number) =>
  writeEntries(iku(workbook), { row, column, rows: 1, columns: 1 }, () => content);
const format = (workbook: Workbook, area: Area, numberFormat: string) =>
  patchStyles(iku(workbook), area, { numberFormat });
const line = { rows: 1, columns: 16_384, column: 0 };
const upright = { rows: 1_048_576, columns: 1, row: 0 };

/** What somebody else, or the person, may do to the workbook at any moment. */
const EDITS: Readonly<Record<string, (workbook: Workbook) => void>> = {
  "a realisasi is typed": (workbook) => put(workbook, 2, 4, 40),
  "a target is typed": (workbook) => put(workbook, 5, 3, 29),
  "a name is typed": (workbook) => put(workbook, 4, 1, "Persentase usaha mikro yang dibina"),
  "a heading is typed": (workbook) => put(workbook, 1, 4, "Target Akhir"),
  "a cell to be filled is typed": (workbook) => put(workbook, 2, 5, 12.5),
  "a written cell is emptied": (workbook) => put(workbook, 4, 5, ""),
  "a column comes before Realisasi": (workbook) =>
    insertCells(iku(workbook), { ...upright, column: 4 }, "Right"),
  "a row comes between": (workbook) => insertCells(iku(workbook), { ...line, row: 3 }, "Down"),
  "a row comes above": (workbook) => insertCells(iku(workbook), { ...line, row: 0 }, "Down"),
  "a row goes": (workbook) => deleteCells(iku(workbook), { ...line, row: 3 }, "Up"),
  "rows are sorted": (workbook) => {
    typeRow(iku(workbook), 2, [4, "Nilai survei kepuasan masyarakat", "Nilai", 85, 58]);
    typeRow(iku(workbook), 5, [1, "Persentase koperasi aktif", "Persen", 80, 76]);
  },
  "an indicator is added below": (workbook) =>
    typeRow(iku(workbook), 6, [5, "Persentase UMKM digital", "Persen", 40, 44, "", ""]),
  "the sheet is renamed": (workbook) => renameSheet(iku(workbook), "IKU 2024"),
  "the sheet is deleted": (workbook) => deleteSheet(iku(workbook)),
  "the other sheet is deleted": (workbook) => deleteSheet(workbook.sheetByName("Anggaran 2024")!),
  "a sheet Temuan is made": (workbook) => {
    const old = workbook.sheetByName("Temuan");
    if (old) deleteSheet(old);
    typeRow(workbook.addSheet("Temuan"), 0, ["Temuan auditor, bukan dari sini"]);
  },
  "a column goes that is read": (workbook) => deleteCells(iku(workbook), { ...upright, column: 2 }, "Left"),
  "the column to be filled goes": (workbook) => deleteCells(iku(workbook), { ...upright, column: 5 }, "Left"),
  "a row is cut and put in below": (workbook) => {
    deleteCells(iku(workbook), { ...line, row: 2 }, "Up");
    insertCells(iku(workbook), { ...line, row: 4 }, "Down");
    typeRow(iku(workbook), 4, [1, "Persentase koperasi aktif", "Persen", 80, 76]);
  },
  "cells of one column are pushed down": (workbook) =>
    insertCells(iku(workbook), { row: 2, column: 4, rows: 1, columns: 1 }, "Down"),
  "the cells to be filled are merged": (workbook) =>
    mergeArea(iku(workbook), { row: 2, column: 5, rows: 1, columns: 2 }, false),
  "the sheet is protected": (workbook) => {
    iku(workbook).protection = { ...noProtection(), on: true };
  },
  "rows are hidden by a filter": (workbook) => {
    iku(workbook).filtered = true;
    for (const row of [2, 4]) iku(workbook).ensureRow(row).hidden = true;
  },
  "the cells to be filled become percentages": (workbook) =>
    format(workbook, { row: 2, column: 5, rows: 4, columns: 1 }, "0.00%"),
  "the figures read become texts by their format": (workbook) => {
    format(workbook, { row: 2, column: 4, rows: 1, columns: 1 }, "@");
    put(workbook, 2, 4, "76");
  },
  "a formula of the office's gives way to its value": (workbook) => put(workbook, 3, 5, 105),
  "a formula of the office's is filled down": (workbook) => put(workbook, 2, 5, "=E3/D3*100"),
  "two sheets swap their names": (workbook) => {
    const other = workbook.sheetByName("Anggaran 2024")!;
    renameSheet(iku(workbook), "sementara");
    renameSheet(other, "IKU");
    renameSheet(workbook.sheetByName("sementara")!, "Anggaran 2024");
  },
  "another sheet comes into view": (workbook) => workbook.activate(workbook.sheetByName("Anggaran 2024")!),
};

interface Command {
  readonly run: (session: Session, ids: readonly string[]) => Promise<unknown>;
  /** All where none is named. */
  readonly edits?: readonly string[];
}

/** Enough for commands that write in the same way as hitung does. */
const SOME = [
  "a realisasi is typed",
  "a cell to be filled is typed",
  "a column comes before Realisasi",
  "a row comes between",
  "rows are sorted",
  "the sheet is renamed",
  "the sheet is deleted",
  "a sheet Temuan is made",
  "the sheet is protected",
  "the cells to be filled become percentages",
  "two sheets swap their names",
];

const COMMANDS: Readonly<Record<string, Command>> = {
  hitung: { run: (session) => session.hitung("buku") },
  perbaiki: { run: (session, ids) => session.perbaiki(ids, "buku"), edits: SOME },
  tulisLembarTemuan: { run: (session) => session.tulisLembarTemuan("buku"), edits: SOME },
  tulisLaporan: {
    run: (session) => session.tulisLaporan({ ids: null, susunan: "per-lembar" }),
    edits: SOME,
  },
};

/** Ids of the findings that *perbaiki* mends: as the pane has them from an audit before. */
let findings: readonly string[] = [];
beforeAll(async () => {
  const { session, close } = await openWired();
  findings = (await session.periksa("buku")).hasil.temuan.map(({ id }) => id);
  close();
});

type Verdict = "as if edited before" | "as if edited after" | "refused, only the edit stands" | "NEITHER";

/** The states that an edit and a command may come to: in either order, or the edit alone. */
async function orders({ run }: Command, edit: (workbook: Workbook) => void) {
  const states = new Map<string, Verdict>();
  for (const [verdict, steps] of [
    ["refused, only the edit stands", ["edit"]],
    ["as if edited after", ["run", "edit"]],
    ["as if edited before", ["edit", "run"]],
  ] as const) {
    const { workbook, session, state, close } = await openWired();
    for (const step of steps) {
      if (step === "edit") edit(workbook);
      else await run(session, findings).catch(() => undefined);
    }
    states.set(state(), verdict);
    close();
  }
  return states;
}

describe("an edit between reading and writing", () => {
  it.each(Object.keys(COMMANDS))(
    "loses nothing and misplaces nothing: %s",
    async (name) => {
      const command = COMMANDS[name]!;
      const first = await openWired();
      await command.run(first.session, findings);
      const { syncs } = first.wire;
      first.close();
      const table: string[] = [];
      for (const what of command.edits ?? Object.keys(EDITS)) {
        const edit = EDITS[what]!;
        const states = await orders(command, edit);
        for (let sync = 2; sync <= syncs; sync++) {
          const { workbook, session, wire, state, close } = await openWired();
          wire.editBefore(sync, () => edit(workbook));
          const says = await command.run(session, findings).then(
            () => "done",
            (error: unknown) => (error instanceof Gangguan ? error.message : String(error)),
          );
          table.push(`${name}, ${what}, before sync ${sync}: ${states.get(state()) ?? "NEITHER"} (${says})`);
          close();
        }
      }
      process.stdout.write(`${table.join("\n")}\n`);
      expect(table.filter((row) => row.includes("NEITHER"))).toEqual([]);
    },
    PATIENCE,
  );
});

describe("an edit between writing and undoing", () => {
  it.each(Object.keys(COMMANDS))(
    "is kept, or nothing is undone: %s",
    async (name) => {
      const command = COMMANDS[name]!;
      const table: string[] = [];
      for (const what of command.edits ?? Object.keys(EDITS)) {
        const edit = EDITS[what]!;
        const alone = await openWired();
        edit(alone.workbook);
        const edited = alone.state();
        alone.close();
        const { workbook, session, state, close } = await openWired();
        await command.run(session, findings);
        edit(workbook);
        const written = state();
        const says = await session.undo().then(
          () => "done",
          (error: unknown) => (error instanceof Gangguan ? error.message : String(error)),
        );
        const now = state();
        const verdict =
          now === edited ? "undone, only the edit stands" : now === written ? "refused" : "NEITHER";
        table.push(`${name}, ${what}, then undone: ${verdict} (${says})`);
        close();
      }
      process.stdout.write(`${table.join("\n")}\n`);
      expect(table.filter((row) => row.includes("NEITHER"))).toEqual([]);
    },
    PATIENCE,
  );
});
