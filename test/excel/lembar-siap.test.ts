import { afterEach, describe, expect, it } from "vitest";
import { sentenceOf } from "../../src/headless/refusal";
import { LEMBAR_SIAP, namaLembarSiap } from "../../src/session/lembar-siap";
import { typeRow } from "../support/small-workbook";
import type { NodeHost } from "../../src/workbench/node/node-host";
import { openExcel } from "../support/excel";
import { openSession } from "../support/session";

let host: NodeHost;
afterEach(() => host.dispose());

/** A ready-made sheet whose headings we would not understand would lead its office nowhere. */
describe("ready-made sheets", () => {
  it.each(LEMBAR_SIAP)("%s is written, is understood, and is taken back", async (id) => {
    host = await openExcel();
    const session = openSession();
    await session.sisipkanLembar(id);
    const sheet = host.host.workbook.sheetByName(namaLembarSiap(id));
    expect(sheet).toBeTruthy();
    await session.undo();
    expect(host.host.workbook.sheetByName(namaLembarSiap(id))).toBeFalsy();
  });

  it("are refused where the workbook's structure is protected, by the command that opens it", async () => {
    host = await openExcel();
    const { workbook } = host.host;
    workbook.structureLocked = true;
    const refused = await openSession()
      .sisipkanLembar("pengukuran")
      .then(() => null, sentenceOf);
    expect(refused).toMatch(/Struktur buku kerja.*Tinjau > Proteksi Buku Kerja/);
    expect(workbook.sheets).toHaveLength(1);
  });

  it("Pengukuran and Anggaran are computed once they are filled in", async () => {
    host = await openExcel();
    const session = openSession();
    await session.sisipkanLembar("pengukuran");
    await session.sisipkanLembar("anggaran");
    const { workbook } = host.host;
    const [pengukuran, anggaran] = ["Pengukuran Kinerja", "Anggaran"].map((name) =>
      workbook.sheetByName(name),
    );
    if (pengukuran) {
      typeRow(pengukuran, 3, [
        1,
        "Meningkatnya mutu koperasi",
        "Persentase koperasi sehat",
        "%",
        80,
        76,
        "",
        "",
      ]);
      typeRow(pengukuran, 4, [
        2,
        "Meningkatnya mutu koperasi",
        "Jumlah wirausaha baru",
        "Orang",
        250,
        125,
        "",
        "",
      ]);
    }
    if (anggaran) {
      typeRow(anggaran, 3, [1, "Program Pemberdayaan Koperasi", 1_000_000, 900_000, "", ""]);
      typeRow(anggaran, 4, [2, "Program Pengembangan UMKM", 2_000_000, 1_500_000, "", ""]);
    }
    const { result } = await session.hitung("buku");
    const value = (cell: string): unknown => result.cells.find((own) => own.cell === cell)?.value;
    expect(value("G4")).toBe(95);
    expect(value("H5")).toBe("Sangat Rendah");
    expect(value("E4")).toBe(90);
    expect(value("F5")).toBe(500_000);
  });
});
