import { afterEach, describe, expect, it } from "vitest";
import type { ColumnRole } from "../../src/domain/roles";
import type { NodeHost } from "../../src/workbench/node/node-host";
import { edit, look, openExcel, type } from "../support/excel";
import { openSession } from "../support/session";
import { stateOf } from "../support/wire";

const SHEET = "Capaian 2024";
const ROLES: readonly ColumnRole[] = ["capaian", "kategori", "capaian_anggaran"];
const IKU = [
  ["Capaian Kinerja Dinas Koperasi Tahun 2024", "", "", "", ""],
  ["No", "Indikator Kinerja", "Satuan", "Kinerja", ""],
  ["", "", "", "Target", "Realisasi"],
  ["'(1)", "'(2)", "'(3)", "'(4)", "'(5)"],
  [1, "Persentase koperasi aktif", "Persen", 80, 76],
  [2, "Jumlah usaha mikro yang dibina", "Unit", 250, 125],
];

let host: NodeHost;
afterEach(() => host.dispose());

async function openIku() {
  host = await openExcel();
  await type(SHEET, "A1", IKU);
  await edit(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(SHEET);
    for (const area of ["A2:A3", "B2:B3", "C2:C3", "D2:E2"]) sheet.getRange(area).merge(false);
    const table = sheet.getRange("A2:E6");
    for (const side of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical"] as const)
      table.format.borders.getItem(side).style = "Continuous";
    table.format.borders.getItem("EdgeRight").weight = "Medium";
    sheet.getRange("A2:E4").format.fill.color = "#BDD7EE";
    sheet.getRange("A2:E4").format.font.bold = true;
    sheet.getRange("E1").format.columnWidth = 71;
  });
  return openSession();
}

/** Colour, boldness and lines of a cell. */
function appearance(address: string) {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(SHEET).getRange(address);
    const right = range.format.borders.getItem("EdgeRight");
    range.load("format/fill/color,format/font/bold,format/columnWidth");
    right.load("style,weight");
    await context.sync();
    const { fill, font, columnWidth } = range.format;
    return { fill: fill.color, bold: font.bold, columnWidth, right: `${right.style} ${right.weight}` };
  });
}

describe("columns added beside a table that has none to compute", () => {
  it("take the office's look, are numbered on, and are filled by the next run", async () => {
    const session = await openIku();
    const { tawaran } = await session.inspect("lembar");
    expect(tawaran).toMatchObject([
      { kolom: [{ judul: "Capaian (%)" }, { judul: "Kategori" }], halangan: null },
    ]);
    const table = tawaran[0]?.table ?? "";
    const { title } = await session.tambahKolom(table, ROLES, "lembar");
    expect(title).toBe("Kolom Capaian (%) dan Kategori ditambahkan pada Capaian 2024");
    expect((await look(SHEET, "F2:G4")).values).toEqual([
      ["Capaian (%)", "Kategori"],
      ["", ""],
      ["(6)", "(7)"],
    ]);
    expect(await appearance("G2")).toEqual({
      fill: "#BDD7EE",
      bold: true,
      columnWidth: 71.25,
      right: "Continuous Medium",
    });
    expect((await appearance("G5")).bold).toBe(false);
    await session.hitung("lembar");
    expect((await look(SHEET, "F5:G6")).values).toEqual([
      [95, "Sangat Tinggi"],
      [50, "Sangat Rendah"],
    ]);
  });

  it("are taken back to the last line, before and after a run", async () => {
    const session = await openIku();
    const before = stateOf(host.host.workbook);
    const looks = await appearance("E2");
    const [offer] = (await session.inspect("lembar")).tawaran;
    await session.tambahKolom(offer?.table ?? "", ROLES, "lembar");
    await session.hitung("lembar");
    await session.undo(2);
    expect(stateOf(host.host.workbook)).toEqual(before);
    expect(await appearance("E2")).toEqual(looks);
  });

  it("one of them alone stands right beside the table", async () => {
    const session = await openIku();
    const [offer] = (await session.inspect("lembar")).tawaran;
    await session.tambahKolom(offer?.table ?? "", ["kategori"], "lembar");
    expect((await look(SHEET, "F2:G2")).values).toEqual([["Kategori", ""]]);
  });

  it("do not go over anything: what stands in the way is named with its cell", async () => {
    const session = await openIku();
    await type(SHEET, "G6", [["catatan"]]);
    const [offer] = (await session.inspect("lembar")).tawaran;
    expect(offer?.halangan).toMatch(/^Sel G6 terisi/);
    await expect(session.tambahKolom(offer?.table ?? "", ROLES, "lembar")).rejects.toThrow();
    expect((await look(SHEET, "F2:G2")).values).toEqual([["", ""]]);
  });

  it("are left to Excel in a table made by Ctrl+T, which grows by itself", async () => {
    const session = await openIku();
    await edit(({ workbook }) => {
      const sheet = workbook.worksheets.getItem(SHEET);
      sheet.getRange("A2:E3").unmerge();
      sheet.tables.add("A4:E6", true);
    });
    const [offer] = (await session.inspect("lembar")).tawaran;
    expect(offer?.halangan).toMatch(/^Tabel ini dibuat dengan Ctrl\+T.*F4/);
  });

  it("are not undone over a figure that somebody typed into them since", async () => {
    const session = await openIku();
    const [offer] = (await session.inspect("lembar")).tawaran;
    await session.tambahKolom(offer?.table ?? "", ROLES, "lembar");
    await type(SHEET, "F5", [[96]]);
    await expect(session.undo()).rejects.toMatchObject({ kode: "berubah-sejak" });
    expect((await look(SHEET, "F5")).values).toEqual([[96]]);
  });
});
