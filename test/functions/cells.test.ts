import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { PENGATURAN_BAKU } from "../../src/domain/pengaturan-baku";
import { onFunctions } from "../../src/excel/functions";
import { recalculateAll } from "../../src/excel/recalculate";
import { connectFunctions } from "../../src/functions/connect";
import { FUNCTION_IDS, STREAMED } from "../../src/functions/function-ids";
import { functionsMetadata } from "../../src/functions/metadata";
import type { Session } from "../../src/session/session";
import type { FunctionDeclaration } from "../../src/workbench/host/function-calls";
import { writeEntries } from "../../src/workbench/model/content";
import type { NodeHost } from "../../src/workbench/node/node-host";
import { look, openExcel, type } from "../support/excel";
import { openSession } from "../support/session";

/** Cells whose formulas call our functions, through the custom-functions runtime of the real office.js. */
const { functions: declared } = JSON.parse(functionsMetadata("id", "https://localhost:3000")) as {
  readonly functions: readonly FunctionDeclaration[];
};
const SHEET = "Capaian 2024";

let host: NodeHost;
let session: Session;

beforeEach(async () => {
  host = await openExcel({ functions: { namespace: "CAPAIAN", functions: declared } });
  Object.assign(globalThis, { CustomFunctions: host.CustomFunctions });
  session = openSession();
  const functions = connectFunctions(session, recalculateAll);
  onFunctions({ names: FUNCTION_IDS, streamed: STREAMED, ...functions });
});
afterEach(() => host.dispose());

async function cell(address: string): Promise<unknown> {
  return (await look(SHEET, address)).values[0]?.[0];
}

/** Results come in after a pause: office.js gathers them. */
function comesTo(address: string, value: unknown): Promise<void> {
  return vi.waitFor(async () => expect(await cell(address)).toEqual(value), {
    timeout: 10_000,
    interval: 50,
  });
}

describe("functions in cells", () => {
  it("gives what it computes, and computes anew when a cell that it reads changes", async () => {
    await type(SHEET, "A1", [[80, 72, "=CAPAIAN.HITUNG(A1,B1)", "=CAPAIAN.KATEGORI(C1)"]]);
    await comesTo("C1", 90);
    await comesTo("D1", "Tinggi");
    await type(SHEET, "B1", [[80]]);
    await comesTo("C1", 100);
    await comesTo("D1", "Sangat Tinggi");
  });

  it("stands within other formulas, and within another function", async () => {
    await type(SHEET, "A1", [
      ["Rp. 5.670.694.672,-", '=IF(CAPAIAN.SERAPAN(A1,2835347336)=50,"separuh","lain")'],
      [1250, '="Terbilang: "&CAPAIAN.TERBILANG(CAPAIAN.ANGKA("1250 orang"))&"."'],
    ]);
    await comesTo("B1", "separuh");
    await comesTo("B2", "Terbilang: seribu dua ratus lima puluh.");
  });

  it("gives Excel's errors", async () => {
    await type(SHEET, "A1", [
      [
        0,
        5,
        "=CAPAIAN.HITUNG(A1,B1)",
        "=CAPAIAN.KATEGORI(0.9)",
        "=CAPAIAN.HITUNG(1/0,B1)",
        "=CAPAIAN.TIDAKADA(1)",
      ],
    ]);
    await comesTo("C1", "#N/A");
    await comesTo("D1", "#VALUE!");
    await comesTo("E1", "#DIV/0!");
    await comesTo("F1", "#NAME?");
  });

  it("takes ranges", async () => {
    await type(SHEET, "A1", [
      [80, 90, "=CAPAIAN.RATA(B1:B3,A1:A3)"],
      [0, 10, "=CAPAIAN.IKM(A5:A6)"],
      [80, 110, "=CAPAIAN.PREDIKAT(80)"],
      ["", "", "=CAPAIAN.EFISIENSI(105,98)"],
      [3.6, "", "=CAPAIAN.KEMAJUAN(60,80)"],
      [3.6, "", ""],
    ]);
    await comesTo("C1", 100);
    await comesTo("C2", 90);
    await comesTo("C3", "BB");
    await comesTo("C4", 7);
    await comesTo("C5", 75);
  });

  it("follows the rules of the workbook: they change, and so do its cells", async () => {
    await type(SHEET, "A1", [[50, 100, "=CAPAIAN.HITUNG(A1,B1)"]]);
    await comesTo("C1", 200);
    await session.savePengaturan({ ...PENGATURAN_BAKU, batas: 120 });
    await comesTo("C1", 120);
  });

  it("INDIKATOR follows its source, by other hands and by ours", async () => {
    await type(SHEET, "B3", [
      ["Tabel 3.2 Capaian Kinerja Tahun 2024", "", "", "", "", ""],
      ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"],
      [1, "Persentase Koperasi yang Berkualitas", "Persen", 8, 12, ""],
      [2, "Persentase Usaha Kecil yang Menjadi Wirausaha", "Persen", 4, 3, ""],
    ]);
    await type("Ringkasan", "A1", [
      ['=CAPAIAN.INDIKATOR("persentase usaha kecil yang menjadi wirausaha","realisasi")'],
      ['=CAPAIAN.INDIKATOR("Persentase Koperasi yang Berkualitas","capaian")'],
    ]);
    const told = async (address: string) => (await look("Ringkasan", address)).values[0]?.[0];
    await vi.waitFor(async () => expect(await told("A1")).toBe(3), { timeout: 10_000, interval: 50 });
    await vi.waitFor(async () => expect(await told("A2")).toBe(150), { timeout: 10_000, interval: 50 });
    const changed = host.host.workbook.sheetByName(SHEET);
    if (!changed) throw new Error("no sheet");
    writeEntries(changed, { row: 5, column: 5, rows: 1, columns: 1 }, () => 4);
    await vi.waitFor(async () => expect(await told("A1")).toBe(4), { timeout: 10_000, interval: 50 });
  });
});
