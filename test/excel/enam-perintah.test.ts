import { describe, expect, test } from "vitest";
import { sentenceOf } from "../../src/headless/refusal";
import type { Session } from "../../src/session/session";
import { AS_EXCEL, STRICTNESSES, type Strictness } from "../../src/workbench/host/strictness";
import { startNodeHost } from "../../src/workbench/node/node-host";
import { openWorkbook } from "../../src/workbench/xlsx";
import { loadReport, REPORTS } from "../reports/load";
import { OFFICE_WORKBOOKS } from "../support/office-workbooks";
import { openSession } from "../support/session";
import { stateOf } from "../support/wire";
import { fileOf } from "../support/workbook-file";

/** The six commands, one after the other, as a person presses them. */
const WALK: readonly (readonly [name: string, command: (session: Session) => Promise<unknown>])[] = [
  ["Hitung", (session) => session.hitung("buku")],
  ["Periksa", (session) => session.periksa("buku")],
  ["Perbaiki", perbaikiSemua],
  ["Laporan", (session) => session.tulisLaporan({ ids: null, susunan: "per-lembar" })],
  ["Urungkan", (session) => session.undo()],
  ["Laporan lagi", (session) => session.tulisLaporan({ ids: null, susunan: "per-lembar" })],
  ["Hapus sorotan", (session) => session.hapusSorotan("buku")],
  ["Urungkan semua", urungkanSemua],
];

async function perbaikiSemua(session: Session): Promise<void> {
  const { hasil } = await session.periksa("buku");
  const ids = hasil.temuan.filter(({ correction }) => correction !== null).map(({ id }) => id);
  if (ids.length > 0) await session.perbaiki(ids, "buku");
}

async function urungkanSemua(session: Session): Promise<void> {
  while ((await session.undo()) !== null);
}

/** What stands in the workbook after each command; a refusal by its sentence. */
async function walked(file: Uint8Array, strict: Iterable<Strictness>): Promise<Record<string, string>> {
  const workbook = openWorkbook(file);
  const host = await startNodeHost(workbook, { strict: new Set(strict) });
  const { Excel, Office, OfficeExtension } = host;
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  const session = openSession();
  const states: Record<string, string> = { mula: stateOf(workbook) };
  try {
    for (const [name, command] of WALK) {
      const said = await command(session).then(() => "", sentenceOf);
      states[name] = `${said}\n${stateOf(workbook)}`;
    }
  } finally {
    host.dispose();
  }
  return states;
}

/** Ten walks for each workbook take minutes: each strictness alone, and every report, are walked where that is asked for (KETAT=semua). */
const IS_EACH = process.env["KETAT"] === "semua";
const WALKED = IS_EACH ? REPORTS : (["sulteng-2024", "makassar-2021"] as const);
const REPORT_FILES = WALKED.map((nick) => ({
  name: nick,
  file: () => fileOf(loadReport(nick, "terbit").snapshot),
}));
/** Milliseconds for ten walks on a slow machine. A test that runs out of time would walk on beside the next one. */
const WALKING = 900_000;
const FILES = [...OFFICE_WORKBOOKS, ...REPORT_FILES];

describe("the six commands end with the same workbook in a host that forgives and in one as strict as Excel", () => {
  test.each(FILES)("all strictness together: $name", async ({ file }) => {
    const lenient = await walked(file(), []);
    expect(await walked(file(), AS_EXCEL)).toEqual(lenient);
  });

  if (IS_EACH)
    test.each(FILES)(
      "each strictness alone: $name",
      async ({ file }) => {
        const lenient = await walked(file(), []);
        for (const one of STRICTNESSES) expect(await walked(file(), [one]), one).toEqual(lenient);
      },
      WALKING,
    );
});
