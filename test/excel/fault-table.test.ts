import { describe, expect, it } from "vitest";
import { Gangguan } from "../../src/plan/gangguan";
import { PENGATURAN_BAKU } from "../../src/domain/pengaturan-baku";
import type { Session } from "../../src/session/session";
import { startNodeHost, type NodeHost } from "../../src/workbench/node/node-host";
import { smallWorkbook, typeRow } from "../support/small-workbook";
import { insertCells } from "../../src/workbench/model/structure";
import { openSession } from "../support/session";
import { MOMENTS, stateOf, Wire, type Moment } from "../support/wire";

/** Milliseconds for a table on a machine that does other things as well. */
const PATIENCE = 300_000;

interface Case {
  readonly name: string;
  /** What was done before, without faults. */
  readonly prepare?: (session: Session, host: NodeHost) => Promise<unknown>;
  readonly command: (session: Session) => Promise<unknown>;
}

const write = (session: Session) => session.tulisLaporan({ ids: null, susunan: "per-lembar" });

/** Two more indicators among the sources: the report grows by rows. */
function grow({ host }: NodeHost): void {
  const sheet = host.workbook.sheetByName("IKU")!;
  insertCells(sheet, { row: 4, column: 0, rows: 2, columns: 16_384 }, "Down");
  typeRow(sheet, 4, [5, "Persentase UMKM digital", "Persen", 40, 44, "", ""]);
  typeRow(sheet, 5, [6, "Persentase UMKM ekspor", "Persen", 10, 8, "", ""]);
}

const findings = async (session: Session) => (await session.periksa("buku")).hasil.temuan;
const mend = async (session: Session) =>
  session.perbaiki(
    (await findings(session)).map(({ id }) => id),
    "buku",
  );

const CASES: readonly Case[] = [
  { name: "hitung", command: (session) => session.hitung("buku") },
  {
    name: "urungkan hitung",
    prepare: (session) => session.hitung("buku"),
    command: (session) => session.undo(),
  },
  { name: "sorotTemuan", command: (session) => session.sorotTemuan("buku") },
  {
    name: "hapusSorotan",
    prepare: (session) => session.sorotTemuan("buku"),
    command: (session) => session.hapusSorotan("buku"),
  },
  {
    name: "urungkan hapusSorotan",
    prepare: async (session) => {
      await session.sorotTemuan("buku");
      await session.hapusSorotan("buku");
    },
    command: (session) => session.undo(),
  },
  { name: "perbaiki", command: mend },
  { name: "tulisLembarTemuan", command: (session) => session.tulisLembarTemuan("buku") },
  {
    name: "urungkan tulisLembarTemuan",
    prepare: (session) => session.tulisLembarTemuan("buku"),
    command: (session) => session.undo(),
  },
  { name: "sisipkanContoh", command: (session) => session.sisipkanContoh() },
  { name: "tulisLaporan", command: write },
  { name: "urungkan tulisLaporan", prepare: write, command: (session) => session.undo() },
  {
    name: "tulisLaporan lagi",
    prepare: async (session, host) => {
      await write(session);
      grow(host);
    },
    command: write,
  },
  {
    name: "urungkan tulisLaporan lagi",
    prepare: async (session, host) => {
      await write(session);
      grow(host);
      await write(session);
    },
    command: (session) => session.undo(),
  },
  {
    name: "savePengaturan",
    command: (session) => session.savePengaturan({ ...PENGATURAN_BAKU, batas: 110 }),
  },
];

async function open({ prepare }: Case) {
  const host = await startNodeHost(smallWorkbook());
  Object.assign(globalThis, {
    Excel: host.Excel,
    Office: host.Office,
    OfficeExtension: host.OfficeExtension,
  });
  const session = openSession();
  await prepare?.(session, host);
  return { host, session, wire: new Wire(host), state: () => stateOf(host.host.workbook) };
}

type Verdict = "as before" | "as after" | "named, completed" | "NEITHER";

/** One fault: what the command says, and what became of the workbook. */
async function fault(one: Case, after: string, sync: number, moment: Moment): Promise<[Verdict, string]> {
  const { host, session, wire, state } = await open(one);
  try {
    const before = state();
    wire.failAt(sync, moment);
    const error = await one.command(session).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    wire.reset();
    const now = state();
    if (error === null) return [now === after ? "as after" : "NEITHER", "done"];
    const kode = error instanceof Gangguan ? error.kode : String(error);
    if (now === before) return ["as before", kode];
    if (kode !== "sebagian") return ["NEITHER", kode];
    await one.command(session);
    return [state() === after ? "named, completed" : "NEITHER", kode];
  } finally {
    host.dispose();
  }
}

describe("a command that Excel stops", () => {
  it.each(CASES)(
    "leaves the workbook as before or as after: $name",
    async (one) => {
      const { host, session, wire, state } = await open(one);
      await one.command(session);
      const [syncs, after] = [wire.syncs, state()];
      host.dispose();
      const table: string[] = [];
      let neither = 0;
      for (let sync = 1; sync <= syncs; sync++) {
        for (const moment of MOMENTS) {
          const [verdict, says] = await fault(one, after, sync, moment);
          table.push(`${one.name}, sync ${sync} of ${syncs}, ${moment}: ${verdict} (${says})`);
          if (verdict === "NEITHER") neither += 1;
        }
      }
      process.stdout.write(`${table.join("\n")}\n`);
      expect(table.filter((line) => line.includes("NEITHER"))).toEqual([]);
      expect(neither).toBe(0);
    },
    PATIENCE,
  );
});

describe("an undoing that Excel stops twice", () => {
  it("lists what is left, and the next one completes it", async () => {
    const undo = CASES.find(({ name }) => name === "urungkan hitung")!;
    const { host, session, wire } = await open({ ...undo, prepare: () => Promise.resolve() });
    const before = stateOf(host.host.workbook);
    await session.hitung("buku");
    wire.reset();
    wire.failAt(4, "before");
    wire.failAt(8, "before");
    await expect(session.undo()).rejects.toMatchObject({
      kode: "sebagian",
      rincian: expect.stringContaining("IKU!"),
    });
    wire.reset();
    await session.undo();
    expect(stateOf(host.host.workbook)).toBe(before);
    host.dispose();
  });
});
