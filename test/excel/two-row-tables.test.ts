import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { NodeHost } from "../../src/workbench/node/node-host";
import { edit, look, openExcel, type } from "../support/excel";
import { openSession } from "../support/session";

/**
 * In a table made by Ctrl+T with two rows, Excel fills whichever formula is entered last into the other row: two
 * directions of polaritas would become one.
 */
const SHEET = "IKU";
let host: NodeHost;

beforeEach(async () => {
  host = await openExcel();
});
afterEach(() => host.dispose());

async function table(rows: readonly (readonly (string | number)[])[]): Promise<void> {
  await type(SHEET, "A1", [["Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"], ...rows]);
  await edit((context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.tables.add(`A1:E${rows.length + 1}`, true);
    sheet.activate();
  });
}

const RISING = ["Persentase koperasi aktif", "%", 80, 72, ""];
const FALLING = ["Angka kemiskinan (semakin rendah semakin baik)", "%", 10, 8, ""];

describe("a table of two rows", () => {
  it("gets one formula and one figure where the directions differ, and it is said which cell", async () => {
    await table([RISING, FALLING]);
    const { perintah } = await openSession().hitung("lembar");
    const { formulas, values } = await look(SHEET, "E2:E3");
    expect(String(formulas[0]?.[0])).toMatch(/^=.*D2\/C2/);
    expect(formulas[1]?.[0]).toBe(values[1]?.[0]);
    expect(values.flat()).toEqual([expect.closeTo(90, 9), expect.closeTo(120, 9)]);
    expect(perintah.title).toContain("E3 ditulis sebagai angka tetap");
  });

  it("gets two formulas where they are alike", async () => {
    await table([RISING, ["Jumlah UMKM", "Unit", 50, 60, ""]]);
    const { perintah } = await openSession().hitung("lembar");
    const { formulas } = await look(SHEET, "E2:E3");
    expect(formulas.flat()).toEqual([expect.stringMatching(/^=.*D2/), expect.stringMatching(/^=.*D3/)]);
    expect(perintah.title).not.toContain("angka tetap");
  });

  it("of three rows each gets its own", async () => {
    await table([RISING, FALLING, ["Jumlah UMKM", "Unit", 50, 60, ""]]);
    await openSession().hitung("lembar");
    const { formulas, values } = await look(SHEET, "E2:E4");
    expect(formulas.flat().every((formula) => String(formula).startsWith("="))).toBe(true);
    expect(values.flat()).toEqual([90, 120, 120].map((value) => expect.closeTo(value, 9) as number));
  });
});
