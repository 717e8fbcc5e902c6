import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { COMMANDS } from "../../src/commands/commands";
import { readLaporanArguments } from "../../src/headless/arguments";
import { runLaporan } from "../../src/headless/laporan";
import type { Laporan } from "../../src/tasks/laporan/report";
import { bagianKosong } from "../../src/tasks/laporan/bagian-kosong";
import { buildDocx } from "../../src/tasks/laporan/docx/build-docx";
import { uraikan } from "../../src/tasks/laporan/uraian";
import { startNodeHost, type NodeHost } from "../../src/workbench/node/node-host";
import { openWorkbook, saveWorkbook } from "../../src/workbench/xlsx";
import { loadReport } from "../reports/load";
import { openSession } from "../support/session";
import { fileOf } from "../support/workbook-file";

const folder = mkdtempSync(join(tmpdir(), "capaian-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let host: NodeHost | null = null;

afterEach(() => {
  host?.dispose();
  host = null;
});

/** Every part of a package but for when it was written; a package within it likewise. */
function partsOf(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [
    name,
    name.endsWith(".xlsx")
      ? partsOf(part)
      : strFromU8(part).replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, "$1"),
  ]);
  return Object.fromEntries(parts) as Readonly<Record<string, unknown>>;
}

async function documentOf(laporan: Laporan): Promise<Uint8Array> {
  const ids = new Set(laporan.offers.flatMap((offer) => (offer.ok ? [offer.id] : [])));
  const uraian = uraikan(laporan, ids, { gaya: "lengkap", terbilang: false });
  return buildDocx({ identitas: laporan.identitas, uraian, kosong: bagianKosong(laporan) });
}

describe("one report, whoever asks for it", () => {
  it.each(["sumsel-2023", "tangsel-2021"] as const)(
    "is the same from pane, ribbon and command line but for its time: %s",
    async (nick) => {
      const file = fileOf(loadReport(nick, "terbit").snapshot);
      const [input, output, docx, json] = ["masuk.xlsx", "hasil.xlsx", "bab.docx", "laporan.json"].map(
        (name) => join(folder, name),
      ) as [string, string, string, string];
      writeFileSync(input, file);
      await runLaporan(readLaporanArguments([input, "--out", output, "--docx", docx, "--json", json]));

      const workbook = openWorkbook(file);
      host = await startNodeHost(workbook);
      const { Excel, Office, OfficeExtension } = host;
      Object.assign(globalThis, { Excel, Office, OfficeExtension });
      const session = openSession();
      // The ribbon opens the list; the pane then writes what stands on it.
      const { laporan } = await COMMANDS.laporan.perform(session, { lingkup: "buku" });
      const printed = JSON.parse(readFileSync(json, "utf8")) as Pick<Laporan, "offers" | "sumberAngka">;
      expect(JSON.parse(JSON.stringify(laporan.offers))).toEqual(printed.offers);
      expect(JSON.parse(JSON.stringify(laporan.sumberAngka))).toEqual(printed.sumberAngka);
      expect(partsOf(await documentOf(laporan))).toEqual(partsOf(readFileSync(docx)));

      const ready = laporan.offers.flatMap((offer) => (offer.ok ? [offer.id] : []));
      const pilihan = { ids: ready, dinomori: ready, susunan: "per-lembar" } as const;
      await COMMANDS.tulisLaporan.perform(session, { pilihan, lingkup: "buku" });
      expect(partsOf(saveWorkbook(workbook))).toEqual(partsOf(readFileSync(output)));
    },
  );
});
