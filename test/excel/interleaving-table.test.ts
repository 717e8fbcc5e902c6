import { beforeAll, describe, expect, it } from "vitest";
import { Gangguan } from "../../src/plan/gangguan";
import type { Session } from "../../src/session/session";
import { writeEntries } from "../../src/workbench/model/content";
import type { Area } from "../../src/workbench/model/area";
import { patchStyles } from "../../src/workbench/model/formatting";
import { mergeArea, unmergeArea } from "../../src/workbench/model/merging";
import { noProtection } from "../../src/workbench/model/protection";
import { deleteSheet, moveSheet, renameSheet } from "../../src/workbench/model/sheets";
import { deleteCells, insertCells } from "../../src/workbench/model/structure";
import { addTable, removeTable } from "../../src/workbench/model/tables";
import type { Workbook } from "../../src/workbench/model/workbook";
import { smallWorkbook, typeRow } from "../support/small-workbook";
import { openWired } from "../support/wired-workbook";

/** Milliseconds for a table on a machine that does other things as well. */
const PATIENCE = 300_000;

const iku = (workbook: Workbook) => workbook.sheetByName("IKU")!;
const put = (workbook: Workbook, row: number, column: number, content: string | number) =>
  writeEntries(iku(workbook), { row, column, rows: 1, columns: 1 }, () => content);
const format = (workbook: Workbook, area: Area, numberFormat: string) =>
  patchStyles(iku(workbook), area, { numberFormat });
const line = { rows: 1, columns: 16_384, column: 0 };
/** Headings and rows of the table. */
const ROWS = { row: 1, column: 0, rows: 5, columns: 7 };
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
  "a cell above is merged with a formula of the office's": (workbook) =>
    mergeArea(iku(workbook), { row: 2, column: 5, rows: 2, columns: 1 }, false),
  "a formula of the office's is merged with the cell below": (workbook) =>
    mergeArea(iku(workbook), { row: 3, column: 5, rows: 2, columns: 1 }, false),
  "a formula of the office's is merged with its class, and split again": (workbook) => {
    mergeArea(iku(workbook), { row: 3, column: 5, rows: 1, columns: 2 }, false);
    unmergeArea(iku(workbook), { row: 3, column: 5, rows: 1, columns: 2 });
  },
  "the rows become a table": (workbook) => void addTable(iku(workbook), ROWS, true),
  "the rows become a table and rows again": (workbook) => {
    const sheet = iku(workbook);
    removeTable(sheet, addTable(sheet, ROWS, true));
  },
  "rows are sorted under a filter": (workbook) => {
    EDITS["rows are sorted"]?.(workbook);
    EDITS["rows are hidden by a filter"]?.(workbook);
  },
  "a row and a column are hidden": (workbook) => {
    iku(workbook).ensureRow(3).hidden = true;
    iku(workbook).ensureColumn(4).hidden = true;
  },
  "the sheet takes the name of a report's": (workbook) => {
    const old = workbook.sheetByName("Tabel 3.1");
    if (old) deleteSheet(old);
    renameSheet(iku(workbook), "Tabel 3.1");
  },
  "the sheet is moved behind the other": (workbook) => moveSheet(iku(workbook), 1),
  "the sheet is moved away and one like it takes its name": (workbook) => {
    deleteSheet(iku(workbook));
    const other = smallWorkbook().sheetByName("IKU")!;
    const sheet = workbook.addSheet("IKU");
    for (let row = 0; row < 6; row++)
      typeRow(
        sheet,
        row,
        Array.from({ length: 7 }, (_, column) => {
          const value = other.value(row, column);
          return typeof value === "number" || typeof value === "string" ? value : "";
        }),
      );
  },
  "another sheet comes into view": (workbook) => workbook.activate(workbook.sheetByName("Anggaran 2024")!),
};

interface Command {
  readonly prepare?: (session: Session) => Promise<unknown>;
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
  "a formula of the office's is merged with the cell below",
  "the rows become a table",
  "the sheet takes the name of a report's",
  "the sheet is moved away and one like it takes its name",
];

const COMMANDS: Readonly<Record<string, Command>> = {
  hitung: { run: (session) => session.hitung("buku") },
  perbaiki: { run: (session, ids) => session.perbaiki(ids, "buku"), edits: SOME },
  tulisLembarTemuan: { run: (session) => session.tulisLembarTemuan("buku"), edits: SOME },
  tulisLaporan: {
    run: (session) => session.tulisLaporan({ ids: null, susunan: "per-lembar" }),
    edits: SOME,
  },
  hapusSorotan: {
    prepare: (session) => session.sorotTemuan("buku"),
    run: (session) => session.hapusSorotan("buku"),
    edits: SOME,
  },
  urungkan: {
    prepare: (session) => session.hitung("buku"),
    run: (session) => session.undo(),
    edits: SOME,
  },
};
const UNDONE = Object.keys(COMMANDS).filter((name) => name !== "urungkan");

/** Ids of the findings that *perbaiki* mends: as the pane has them from an audit before. */
let findings: readonly string[] = [];
beforeAll(async () => {
  const { session, close } = await openWired();
  findings = (await session.periksa("buku")).hasil.temuan.map(({ id }) => id);
  close();
});

type Verdict = "as if edited before" | "as if edited after" | "refused, only the edit stands" | "NEITHER";

/** The orders in which an edit and a command may come, or the edit alone. */
const ORDERS = [
  ["refused, only the edit stands", ["edit"]],
  ["as if edited after", ["run", "edit"]],
  ["as if edited before", ["edit", "run"]],
] as const;

async function opened({ prepare }: Command) {
  const own = await openWired();
  await prepare?.(own.session);
  own.wire.reset();
  return own;
}

/** Which order a state is of; each is tried where those before it are not, and no more than once. */
function verdicts(command: Command, edit: (workbook: Workbook) => void) {
  const states = new Map<Verdict, string>();
  return async (found: string): Promise<Verdict> => {
    for (const [verdict, steps] of ORDERS) {
      const known = states.get(verdict) ?? (await stateAfter(command, edit, steps));
      states.set(verdict, known);
      if (known === found) return verdict;
    }
    return "NEITHER";
  };
}

async function stateAfter(
  command: Command,
  edit: (workbook: Workbook) => void,
  steps: readonly ("edit" | "run")[],
): Promise<string> {
  const { workbook, session, state, close } = await opened(command);
  for (const step of steps) {
    if (step === "edit") edit(workbook);
    else await command.run(session, findings).catch(() => undefined);
  }
  const now = state();
  close();
  return now;
}

/** The syncs before which an edit is tried: with few all, else the first after reading begins and one of the others by turns. */
function triedSyncs(syncs: number, turn: number): number[] {
  const all = Array.from({ length: syncs - 1 }, (_, index) => index + 2);
  return all.length <= 2 ? all : [2, 3 + (turn % (syncs - 2))];
}

describe("an edit between reading and writing", () => {
  it.each(Object.keys(COMMANDS))(
    "loses nothing and misplaces nothing: %s",
    async (name) => {
      const command = COMMANDS[name]!;
      const first = await opened(command);
      await command.run(first.session, findings);
      const { syncs } = first.wire;
      first.close();
      const table: string[] = [];
      for (const [turn, what] of (command.edits ?? Object.keys(EDITS)).entries()) {
        const edit = EDITS[what]!;
        const verdictOf = verdicts(command, edit);
        for (const sync of triedSyncs(syncs, turn)) {
          const { workbook, session, wire, state, close } = await opened(command);
          wire.editBefore(sync, () => edit(workbook));
          const says = await command.run(session, findings).then(
            () => "done",
            (error: unknown) => (error instanceof Gangguan ? error.message : String(error)),
          );
          const now = state();
          close();
          table.push(`${name}, ${what}, before sync ${sync}: ${await verdictOf(now)} (${says})`);
        }
      }
      process.stdout.write(`${table.join("\n")}\n`);
      expect(table.filter((row) => row.includes("NEITHER"))).toEqual([]);
    },
    PATIENCE,
  );
});

describe("an edit between writing and undoing", () => {
  it.each(UNDONE)(
    "is kept, or nothing is undone: %s",
    async (name) => {
      const command = COMMANDS[name]!;
      const table: string[] = [];
      for (const what of command.edits ?? Object.keys(EDITS)) {
        const edit = EDITS[what]!;
        const alone = await opened(command);
        edit(alone.workbook);
        const edited = alone.state();
        alone.close();
        const { workbook, session, state, close } = await opened(command);
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
