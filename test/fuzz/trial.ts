import { cellName } from "../../src/sheet/address";
import type { Session } from "../../src/session/session";
import { openSession } from "../support/session";
import { startNodeHost } from "../../src/workbench/node/node-host";
import { workbookOf } from "../support/workbook-file";
import { generate } from "./generate";
import { Random } from "./random";

type Cell = string | number | boolean;
/** "Lembar!D5" -> what `formulas` and the format say of it. */
type Standing = ReadonlyMap<string, string>;

/** What went wrong with one generated workbook, a sentence each; none where all holds. */
export async function tryWorkbook(seed: number): Promise<string[]> {
  const { snapshot, inputs } = generate(new Random(seed));
  const host = await startNodeHost(workbookOf(snapshot));
  Object.assign(globalThis, {
    Excel: host.Excel,
    Office: host.Office,
    OfficeExtension: host.OfficeExtension,
  });
  const faults: string[] = [];
  try {
    const session = openSession();
    const before = await standing();
    const planned = (await session.inspect("buku")).result;
    const announced = new Set(
      planned.plan.cells.map(({ sheet, row, column }) => `${sheet}!${cellName(row, column)}`),
    );
    await session.hitung("buku");
    const after = await standing();
    const changed = [...after.keys()].filter((cell) => after.get(cell) !== before.get(cell));
    for (const cell of changed) {
      if (!announced.has(cell)) faults.push(`${cell} was changed and not announced`);
      if (inputs.has(cell))
        faults.push(`the input ${cell} was lost: ${before.get(cell)} -> ${after.get(cell)}`);
    }
    for (const cell of before.keys()) if (!after.has(cell)) faults.push(`${cell} was emptied`);
    const { hasil } = await session.periksa("buku");
    for (const { sheet, cell, severity, message } of hasil.temuan)
      if (severity === "error" && changed.includes(`${sheet}!${cell}`))
        faults.push(`${sheet}!${cell}, written by Hitung, is called wrong: ${message}`);
    const again = (await session.hitung("buku")).perintah;
    if (again.cells > 0) faults.push(`a second run changes ${again.cells} cells`);
    if (seed % WITH_REPORT === 0) faults.push(...(await tryReport(session)));
    await session.undo();
    faults.push(...differences(before, await standing()));
  } catch (error) {
    faults.push(
      `a command failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
  } finally {
    host.dispose();
  }
  return faults;
}

/** Every how many workbooks a report is written, too. */
const WITH_REPORT = 5;

/** Report sheets change nothing else, and go again when they are taken back. */
async function tryReport(session: Session): Promise<string[]> {
  const { laporan } = await session.laporan("buku");
  if (!laporan.offers.some(({ ok }) => ok)) return [];
  const before = await standing();
  await session.tulisLaporan({ ids: null, susunan: "per-lembar" });
  const written = await standing();
  const faults = [...before.keys()]
    .filter((cell) => before.get(cell) !== written.get(cell))
    .map((cell) => `the report changed ${cell}`);
  await session.undo();
  return [...faults, ...differences(before, await standing())];
}

function differences(before: Standing, after: Standing): string[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((cell) => before.get(cell) !== after.get(cell))
    .map((cell) => `undo leaves ${cell} as ${after.get(cell)}, it was ${before.get(cell)}`);
}

async function standing(): Promise<Standing> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const ranges = worksheets.items.map((sheet) => {
      const range = sheet.getUsedRange().load("formulas,numberFormat,rowIndex,columnIndex");
      return { name: sheet.name, range };
    });
    await context.sync();
    const found = new Map<string, string>();
    for (const { name, range } of ranges)
      (range.formulas as Cell[][]).forEach((line, row) =>
        line.forEach((cell, column) => {
          if (cell === "") return;
          const key = `${name}!${cellName(range.rowIndex + row, range.columnIndex + column)}`;
          found.set(key, `${typeof cell} ${String(cell)} [${String(range.numberFormat[row]?.[column])}]`);
        }),
      );
    return found;
  });
}
