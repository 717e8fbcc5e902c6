import { cellName } from "../../src/sheet/address";
import { Gangguan, type KodeGangguan } from "../../src/plan/gangguan";
import type { Plan } from "../../src/plan/plan";
import type { Session } from "../../src/session/session";
import { isSameFigure } from "../support/same-figure";
import { openSession } from "../support/session";
import { startNodeHost } from "../../src/workbench/node/node-host";
import { EVERYTHING } from "../../src/workbench/model/area";
import { CellError } from "../../src/workbench/model/value";
import type { Workbook } from "../../src/workbench/model/workbook";
import { settle, workbookIn } from "./circumstances";
import { withValues } from "./computed";
import { generate } from "./generate";
import { changedByMoving } from "./moved";
import { Random } from "./random";

type Cell = string | number | boolean;
/** "Lembar!D5" -> what `formulas` and the format say of it. */
type Standing = ReadonlyMap<string, string>;

/** What went wrong with one generated workbook, a sentence each; none where all holds. */
export async function tryWorkbook(seed: number): Promise<string[]> {
  const random = new Random(seed);
  const generated = generate(random);
  const workbook = workbookIn(random, generated);
  const host = await startNodeHost(workbook);
  settle(random, workbook);
  Object.assign(globalThis, {
    Excel: host.Excel,
    Office: host.Office,
    OfficeExtension: host.OfficeExtension,
  });
  try {
    const isMoved = seed % WITH_MOVING === 0;
    const moved = isMoved ? changedByMoving(random, withValues(generated, workbook)) : [];
    return [
      ...moved,
      ...(await tryCommands(openSession(), workbook, generated.inputs, seed % WITH_REPORT === 0)),
    ];
  } catch (error) {
    return [`a command failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
  } finally {
    host.dispose();
  }
}

/** Every how many workbooks a report is written, too, or rows and columns are put in. */
const WITH_REPORT = 5;
const WITH_MOVING = 3;

async function tryCommands(
  session: Session,
  workbook: Workbook,
  inputs: ReadonlySet<string>,
  withReport: boolean,
): Promise<string[]> {
  const before = await standing();
  const planned = (await session.inspect("buku", undefined, [], "fresh")).result;
  const announced = new Set(
    planned.plan.cells.map(({ sheet, row, column }) => `${sheet}!${cellName(row, column)}`),
  );
  const written = await orRefused(() => session.hitung("buku"));
  const after = await standing();
  const changed = [...after.keys()].filter((cell) => after.get(cell) !== before.get(cell));
  const faults = [
    ...changed
      .filter((cell) => !written || !announced.has(cell))
      .map((cell) => `${cell} was changed and not announced`),
    ...changed
      .filter((cell) => inputs.has(cell))
      .map((cell) => `the input ${cell} was lost: ${before.get(cell)} -> ${after.get(cell)}`),
    ...[...before.keys()].filter((cell) => !after.has(cell)).map((cell) => `${cell} was emptied`),
    ...(written ? miscomputed(workbook, planned.plan) : []),
  ];
  const { hasil } = await session.periksa("buku");
  for (const { sheet, cell, severity, message } of hasil.temuan)
    if (severity === "error" && changed.includes(`${sheet}!${cell}`))
      faults.push(`${sheet}!${cell}, written by Hitung, is called wrong: ${message}`);
  const again = written && (await session.hitung("buku")).perintah;
  if (again && again.cells > 0) faults.push(`a second run changes ${again.cells} cells`);
  if (withReport) faults.push(...(await tryReport(session, workbook)));
  while (await session.undo());
  return [...faults, ...differences(before, await standing())];
}

/** Formulas that compute something else than was said of them. */
function miscomputed(workbook: Workbook, { cells }: Plan): string[] {
  return cells.flatMap(({ sheet, row, column, content }) => {
    if (content.kind !== "rumus") return [];
    const found = workbook.sheetByName(sheet)?.value(row, column) ?? null;
    const place = `${sheet}!${cellName(row, column)}`;
    return isSameFigure(found, content.hasil)
      ? []
      : [`${place} ${content.formula} gives ${String(found)}, not ${content.hasil}`];
  });
}

const REFUSALS: ReadonlySet<KodeGangguan> = new Set(["dilindungi", "struktur-dilindungi"]);

/** What a command came to; null where Excel does not let it, which it says. */
async function orRefused<Outcome>(command: () => Promise<Outcome>): Promise<Outcome | null> {
  try {
    return await command();
  } catch (error) {
    if (error instanceof Gangguan && REFUSALS.has(error.kode)) return null;
    throw error;
  }
}

/** Report sheets change nothing else, and go again when they are taken back. */
async function tryReport(session: Session, workbook: Workbook): Promise<string[]> {
  const { laporan } = await session.laporan("buku");
  if (!laporan.offers.some(({ ok }) => ok)) return [];
  const before = await standing();
  const own = new Set(workbook.sheets);
  const made = await orRefused(() => session.tulisLaporan({ ids: null, susunan: "per-lembar" }));
  const written = await standing();
  const faults = [...before.keys()]
    .filter((cell) => before.get(cell) !== written.get(cell))
    .map((cell) => `the report changed ${cell}`);
  workbook.recalculate(true);
  for (const sheet of workbook.sheets.filter((one) => !own.has(one)))
    sheet.grid.forEach(EVERYTHING, ({ value, formula }, row, column) => {
      if (value instanceof CellError)
        faults.push(`${sheet.name}!${cellName(row, column)} ${formula} of the report gives ${value.code}`);
    });
  if (made) await session.undo();
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
