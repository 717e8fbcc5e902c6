import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Session } from "../../src/session/session";
import type { NodeHost } from "../../src/workbench/node/node-host";
import { edit, look, openExcel, type } from "../support/excel";
import { openSession } from "../support/session";

const TABEL = [
  ["Tabel 3.2 Capaian Kinerja Tahun 2024", "", "", "", "", ""],
  ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"],
  [1, "Persentase Koperasi yang Berkualitas", "Persen", 8, 12, ""],
  [2, "Persentase Usaha Kecil yang Menjadi Wirausaha", "Persen", 4, 3, ""],
  [3, "Persentase Pertumbuhan Modal Koperasi", "Persen", 5, 4, ""],
];
const SHEET = "Capaian 2024";

let host: NodeHost;
let session: Session;

beforeEach(async () => {
  host = await openExcel();
  session = openSession();
  await type(SHEET, "B3", TABEL);
});
afterEach(() => host.dispose());

const select = (address: string) =>
  edit((context) => context.workbook.worksheets.getItem(SHEET).getRange(address).select());
const capaian = async () => (await look(SHEET, "G5:G7")).values.flat();

describe("Hitung ulang baris ini", () => {
  it("fills the selected rows and nothing else, and is taken back", async () => {
    await select("C6:D7");
    const { perintah } = await session.hitungBaris();
    expect(perintah).toMatchObject({ cells: 2, title: "2 sel diisi di baris 6–7 pada Capaian 2024" });
    expect(await capaian()).toEqual(["", 75, 80]);
    await session.undo();
    expect(await capaian()).toEqual(["", "", ""]);
  });

  it("says so where there is nothing to do in the row", async () => {
    await select("C12");
    const { perintah } = await session.hitungBaris();
    expect(perintah).toMatchObject({ cells: 0, title: "Tidak ada sel yang perlu diubah di baris 12" });
  });

  it("knows the selection by its first cell", async () => {
    await select("F6:G7");
    expect(await session.selection()).toMatchObject({ sheet: SHEET, cell: "F6", rows: 2 });
  });
});
