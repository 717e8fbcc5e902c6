import { beforeEach, describe, expect, it } from "vitest";
import { openSession } from "../support/session";
import type { Session } from "../../src/session/session";
import { conditions, edit, look, openExcel, type } from "../support/excel";

const SHEET = "Capaian 2024";
const LAIN = "Anggaran";

/** D3 is wrong (70, not 7) and, by the wrong figure, failing. */
const KINERJA = [
  ["Indikator Kinerja", "Target", "Realisasi", "Capaian (%)"],
  ["Persentase koperasi aktif", 80, 76, "=C2/B2*100"],
  ["Persentase koperasi sehat", 80, 56, 7],
];
/** D2 is wrong: 90, not 80. */
const ANGGARAN = [
  ["Program", "Pagu", "Realisasi", "%"],
  ["Program A", 1000000, 900000, 80],
  ["Program B", 2000000, 1500000, 75],
];

/** Areas of our marks by their style, as "salah D3". */
async function marks(sheet: string): Promise<string[]> {
  const all = await conditions(sheet);
  return all.map((line) => `${/capaian:(\w+)/.exec(line)?.[1] ?? "lain"} ${line.split(" ")[0]!}`).sort();
}

let session: Session;

beforeEach(async () => {
  await openExcel();
  await type(SHEET, "A1", KINERJA);
  await type(LAIN, "A1", ANGGARAN);
  await edit((context) => context.workbook.worksheets.getItem(SHEET).activate());
  session = openSession();
});

async function perbaiki(cell: string): Promise<void> {
  const { hasil } = await session.periksa("buku");
  const ids = hasil.temuan.filter((one) => one.cell === cell && one.correction).map(({ id }) => id);
  await session.perbaiki(ids, "buku");
}

describe("marks on findings", () => {
  it("stand beside the marks of failing indicators, and go with them in one step", async () => {
    await type(SHEET, "D3", [["=C3/B3*100"]]);
    await session.hitung("lembar");
    const failing = await marks(SHEET);
    expect(failing).not.toEqual([]);
    await type(SHEET, "D3", [[7]]);
    await session.sorotTemuan("lembar");
    expect(await marks(SHEET)).toEqual([...failing, "salah D3"].sort());
    await session.hapusSorotan("lembar");
    expect(await marks(SHEET)).toEqual([]);
    await session.undo();
    expect(await marks(SHEET)).toEqual([...failing, "salah D3"].sort());
  });

  it("stay on other sheets when one sheet alone is marked", async () => {
    await session.sorotTemuan("buku");
    expect(await marks(LAIN)).toEqual(["salah D2"]);
    await session.sorotTemuan("lembar");
    expect(await marks(LAIN)).toEqual(["salah D2"]);
  });

  it("leave a cell when it is mended, and come back when that is undone", async () => {
    await session.sorotTemuan("buku");
    await perbaiki("D3");
    expect((await look(SHEET, "D3")).values).toEqual([[70]]);
    expect(await marks(SHEET)).toEqual([]);
    expect(await marks(LAIN)).toEqual(["salah D2"]);
    await session.undo();
    expect((await look(SHEET, "D3")).values).toEqual([[7]]);
    expect(await marks(SHEET)).toEqual(["salah D3"]);
  });

  it("stay through Hitung ulang on cells that it does not write, and go where it does", async () => {
    // Typed throughout: among formulas of the office's a typed figure would stay.
    await type(SHEET, "D2", [[95]]);
    await type(SHEET, "A4", [["Persentase koperasi baru", 80, "", ""]]);
    await session.sorotTemuan("buku");
    expect(await marks(SHEET)).toEqual(["catatan C4", "salah D3"]);
    await session.hitung("lembar");
    const after = await marks(SHEET);
    expect(after.filter((mark) => !mark.startsWith("gagal"))).toEqual(["catatan C4"]);
    expect(await marks(LAIN)).toEqual(["salah D2"]);
    const { perintah } = await session.hitung("lembar");
    expect(perintah.cells).toBe(0);
    expect(await marks(SHEET)).toEqual(after);
  });
});

describe("a reason to let a finding stand", () => {
  it("is kept in the workbook, for the next session, and can be taken back", async () => {
    const { hasil } = await session.periksa("lembar");
    const [temuan] = hasil.temuan.filter(({ cell }) => cell === "D3");
    await session.abaikan(temuan!, "Angka sementara, menunggu BPS");
    const next = openSession();
    const later = (await next.periksa("lembar")).hasil.temuan.find(({ cell }) => cell === "D3");
    expect(later?.abaikan).toEqual({ alasan: "Angka sementara, menunggu BPS" });
    await next.sorotTemuan("lembar");
    expect(await marks(SHEET)).toEqual([]);
    await next.batalAbaikan(later!);
    expect((await next.periksa("lembar")).hasil.temuan.find(({ cell }) => cell === "D3")?.abaikan).toBeNull();
  });
});

describe("the sheet of findings", () => {
  it("is written beside the others, is no table of its own, and goes when undone", async () => {
    const first = await session.tulisLembarTemuan("buku");
    const second = await session.tulisLembarTemuan("buku");
    expect([first.lembar, second.lembar]).toEqual(["Temuan", "Temuan 2"]);
    const rows = (await look("Temuan", "A4:I6")).values;
    expect(rows[0]).toEqual([
      ...["No", "Lembar", "Sel", "Indikator/uraian", "Tertulis"],
      ...["Seharusnya", "Aturan", "Penjelasan", "Status"],
    ]);
    expect(rows.slice(1).map((row) => row.slice(0, 6))).toEqual([
      [1, SHEET, "D3", "Persentase koperasi sehat", "7", "70"],
      [2, LAIN, "D2", "Program A", "80", "90"],
    ]);
    const { hasil } = await session.periksa("buku");
    expect(hasil.tables.map(({ sheet }) => sheet)).toEqual([SHEET, LAIN]);
    await session.undo();
    await session.undo();
    await expect(look("Temuan", "A1")).rejects.toThrow();
  });
});

describe("an odd formula", () => {
  const LAIN_BARIS = "D5";

  beforeEach(async () => {
    const rows = Array.from({ length: 8 }, (_, at) => [
      `Pos ${at}`,
      10 + at,
      40 + at,
      at === 3 ? "=B5/C4" : `=B${at + 2}/C${at + 2}`,
    ]);
    await type("Kas", "A1", [["Pos", "Bagian", "Pokok", "Nisbah"], ...rows]);
  });

  const odd = async (from = session) =>
    (await from.periksa("buku")).hasil.temuan.find(
      ({ cell, sheet }) => sheet === "Kas" && cell === LAIN_BARIS,
    );

  it("says beforehand what mending writes, takes its neighbours' formula, and comes back when that is undone", async () => {
    const temuan = await odd();
    expect(temuan?.message).toContain("D5 dibagi C4, sedangkan");
    expect(temuan?.correction?.content).toEqual({ kind: "rumus", formula: "=B5/C5" });
    await session.perbaiki([temuan?.id ?? ""], "buku");
    expect((await look("Kas", LAIN_BARIS)).formulas).toEqual([["=B5/C5"]]);
    expect(await odd()).toBeUndefined();
    await session.undo();
    expect((await look("Kas", LAIN_BARIS)).formulas).toEqual([["=B5/C4"]]);
    expect((await odd())?.id).toBe(temuan?.id);
  });

  it("stands for a reason that the next person reads", async () => {
    const temuan = await odd();
    if (!temuan) throw new Error("nothing odd was found");
    await session.abaikan(temuan, "Pokok bulan lalu, sengaja");
    expect((await odd(openSession()))?.abaikan).toEqual({ alasan: "Pokok bulan lalu, sengaja" });
  });

  it("is shown by a map beside the sheet of findings", async () => {
    const { lembar } = await session.tulisLembarTemuan("buku");
    expect(lembar).toBe("Temuan");
    // Row 5 of the map's own rows, column D.
    expect((await look("Peta rumus", "E7")).values).toEqual([["?"]]);
    expect((await look("Peta rumus", "E6")).values).toEqual([["A"]]);
  });
});
