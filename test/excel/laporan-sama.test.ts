import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { resolveObjectURL } from "node:buffer";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { COMMANDS } from "../../src/commands/commands";
import { readLaporanArguments } from "../../src/headless/arguments";
import { runLaporan } from "../../src/headless/laporan";
import { download } from "../../src/taskpane/laporan/carry-out";
import {
  initialLaporan,
  reduceLaporan,
  type Kabar,
  type LaporanEvent,
} from "../../src/taskpane/laporan/state";
import { uraianOf } from "../../src/taskpane/laporan/uraian-views";
import { dinomori, dipilih, ditulis } from "../../src/taskpane/laporan/views";
import { startNodeHost, type NodeHost } from "../../src/workbench/node/node-host";
import type { Laporan } from "../../src/tasks/laporan/report";
import { openWorkbook, saveWorkbook } from "../../src/workbench/xlsx";
import { loadReport } from "../reports/load";
import { bookOf } from "../support/snapshots";
import { bukuKantor, lembarDari } from "../tasks/laporan/buku/muat";
import type { Snapshot } from "../../src/sheet/snapshot";
import { openSession } from "../support/session";
import { fileOf } from "../support/workbook-file";

const folder = mkdtempSync(join(tmpdir(), "capaian-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let host: NodeHost | null = null;

afterEach(() => {
  // Other files share this process, and know by the page whether there is one.
  vi.unstubAllGlobals();
  host?.dispose();
  host = null;
});

type Printed = Readonly<Record<keyof Laporan | "uraian", unknown>>;
type Part = readonly [name: string, content: unknown];

/** Every part of a package in its order, but for when it was written; a package within it likewise. */
function partsOf(bytes: Uint8Array): readonly Part[] {
  return Object.entries(unzipSync(bytes)).map(([name, part]) => [
    name,
    name.endsWith(".xlsx")
      ? partsOf(part)
      : strFromU8(part).replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, "$1"),
  ]);
}

/** What the pane's tab shows after these events of a person. */
const tabAfter = (...events: readonly LaporanEvent[]) => events.reduce(reduceLaporan, initialLaporan);

/** The file that the pane lets the browser save. */
async function downloaded(state: ReturnType<typeof tabAfter>): Promise<Uint8Array> {
  // All of a page that saving a file asks for.
  const link = { click: () => undefined, remove: () => undefined };
  vi.stubGlobal("document", { createElement: () => link, body: { appendChild: () => link } });
  const told: Kabar[] = [];
  await download(state, (kabar) => told.push(kabar));
  const last = told.at(-1);
  if (last?.jenis !== "docx") throw new Error(`no document: ${String(last?.jenis)}`);
  const { url } = last;
  const blob = resolveObjectURL(url);
  URL.revokeObjectURL(url);
  return new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0));
}

/** A whole workbook, with budgets of several tables and an LRA. */
function bukuUtuh(nama: string): Snapshot {
  const { lembar = [] } = bukuKantor().find((own) => own.nama === nama) ?? {};
  return bookOf(...lembar.map(lembarDari));
}

describe("one report, whoever asks for it", () => {
  it.each([
    ["sumsel-2023", () => loadReport("sumsel-2023", "terbit").snapshot, false],
    ["tangsel-2021", () => loadReport("tangsel-2021", "terbit").snapshot, true],
    ["sulteng-2024", () => loadReport("sulteng-2024", "kosong").snapshot, false],
    ["makassar-2021", () => loadReport("makassar-2021", "teks").snapshot, true],
    ...["perhubungan-bima", "lingkungan-hidup"].map((nama) => [nama, () => bukuUtuh(nama), true] as const),
  ] as const)(
    "is the same from pane, ribbon and command line but for its time: %s",
    async (_, snapshot, utuh) => {
      const file = fileOf(snapshot());
      const [input, output, docx, json] = ["masuk.xlsx", "hasil.xlsx", "bab.docx", "laporan.json"].map(
        (name) => join(folder, name),
      ) as [string, string, string, string];
      writeFileSync(input, file);
      await runLaporan(
        readLaporanArguments([
          input,
          "--out",
          output,
          "--docx",
          docx,
          "--json",
          json,
          ...(utuh ? ["--utuh"] : []),
        ]),
      );

      const workbook = openWorkbook(file);
      host = await startNodeHost(workbook);
      const { Excel, Office, OfficeExtension } = host;
      Object.assign(globalThis, { Excel, Office, OfficeExtension });
      const session = openSession();
      // The ribbon opens the list; the pane then hands over and writes what stands on it.
      const buku = await COMMANDS.laporan.perform(session, { lingkup: "buku" });
      const printed = JSON.parse(readFileSync(json, "utf8")) as Printed;
      for (const part of ["offers", "lain", "penutup", "sumberAngka", "tersisa", "identitas"] as const)
        expect(JSON.parse(JSON.stringify(buku.laporan[part]))).toEqual(printed[part]);
      const state = tabAfter({ type: "built", buku }, { type: "utuh-chosen", utuh });
      expect(JSON.parse(JSON.stringify(uraianOf(state, dipilih(state))))).toEqual(printed.uraian);
      expect(partsOf(await downloaded(state))).toEqual(partsOf(readFileSync(docx)));

      const pilihan = { ids: [...ditulis(state)], dinomori: [...dinomori(state)], susunan: state.susunan };
      await COMMANDS.tulisLaporan.perform(session, { pilihan, lingkup: "buku" });
      expect(partsOf(saveWorkbook(workbook))).toEqual(partsOf(readFileSync(output)));
    },
  );
});
