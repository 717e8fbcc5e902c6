import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openExcel } from "../support/excel";
import type { Rekaman } from "../rekam/page";
import { STEPS, runStep } from "../rekam/steps";

const FOLDER = join(import.meta.dirname, "rekaman");
const RECORDINGS = readdirSync(FOLDER).filter((name) => name.endsWith(".json"));
if (RECORDINGS.length === 0)
  console.warn(
    "No real Excel was recorded yet (test/excel/rekaman): the embedded workbook stands on reports alone.",
  );

let host: Awaited<ReturnType<typeof openExcel>>;
beforeAll(async () => (host = await openExcel()));
afterAll(() => host.dispose());

/** What the embedded workbook answers, where reports and documentation tell what Excel does. */
const KNOWN: Readonly<Record<string, unknown>> = {
  kutip: [["=Rekam!A1"], ["='Rekam 2'!A1"], ["='Rekam 2'!A1"]],
  "syarat-hapus": [3, "", 0],
  "syarat-area": [1, true, "Rekam!A1,Rekam!A5"],
  kosong: [true, true, true],
  "tabel-kosong": [["=A2*2"], ["=A3*2"], ["=A4*2"]],
  "hitung-manual": [[4]],
  batas: ["InvalidArgument", "InvalidArgument", "InvalidArgument", "InvalidArgument"],
};

describe("the calls that a real Excel is asked", () => {
  test.each(STEPS.map((step) => [step.id, step] as const))(
    "%s: the embedded workbook carries it out",
    async (id, step) => {
      const outcome = await runStep(step);
      expect(outcome).toHaveProperty("hasil");
      if (id in KNOWN) expect(outcome).toEqual({ hasil: KNOWN[id] });
    },
  );

  test.each(RECORDINGS)("%s: the embedded workbook answers as that Excel did", async (name) => {
    const { langkah } = JSON.parse(readFileSync(join(FOLDER, name), "utf8")) as Rekaman;
    for (const step of STEPS) {
      if (langkah[step.id]) expect(await runStep(step), step.judul).toEqual(langkah[step.id]);
    }
  });
});
