import { describe, expect, it } from "vitest";
import { formatSimpanan, parseSimpanan } from "../../src/session/simpanan";

const KOSONG = parseSimpanan(undefined);
const correction = { sheet: "Tabel 3.2", table: "Tabel 3.2!A4", column: 5, role: "realisasi" } as const;

describe("what the workbook keeps of us", () => {
  it("comes back as it was kept", () => {
    const kept = { ...KOSONG, pengaturan: { skala: "lan", batas: 120 }, kolom: [correction] };
    expect(parseSimpanan(formatSimpanan(kept))).toMatchObject({ ...kept, lain: { versi: 1 } });
  });

  it("keeps what a newer version wrote, its number too", () => {
    const newer = JSON.stringify({ versi: 2, catatanBaru: [{ sel: "G5" }], pengaturan: {}, kolom: [] });
    expect(JSON.parse(formatSimpanan(parseSimpanan(newer)))).toEqual(JSON.parse(newer));
  });

  it.each(["{", "[]", "7", "null", '{"pengaturan":[1]}', '{"kolom":"E"}'])(
    "is said to be unreadable, and nothing of it used: %s",
    (text) => expect(parseSimpanan(text)).toEqual({ ...KOSONG, utuh: false }),
  );

  it("is empty, and whole, in a workbook that never met us", () => {
    expect(KOSONG).toMatchObject({ pengaturan: {}, kolom: [], utuh: true });
  });

  it("drops a correction that is none", () => {
    const text = JSON.stringify({ kolom: [correction, { sheet: "x" }, null] });
    expect(parseSimpanan(text).kolom).toEqual([correction]);
  });
});
