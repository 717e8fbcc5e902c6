import { describe, expect, it } from "vitest";
import { cellReferences } from "../../src/taskpane/shared/cell-references";

const ASAL = { sheet: "S", area: { row: 0, column: 0, rows: 50, columns: 20 }, sheets: ["S", "Tabel III.7"] };
const whole = (sentence: string) =>
  cellReferences(sentence, ASAL)
    .map((part) => ("cell" in part ? `${part.awal}[${part.teks}]${part.akhir}` : part.teks))
    .join("");

describe("a sentence cut where it names cells", () => {
  it("keeps every letter, and on the cell the brackets and stops that hang on it", () => {
    expect(whole("D29 tertulis 7; menurut jumlah (D30 sampai D32), E9, dan Tabel III.7!E51.")).toBe(
      "[D29] tertulis 7; menurut jumlah ([D30] sampai [D32]), [E9], dan [Tabel III.7!E51].",
    );
    expect(cellReferences("lihat (D30): isi", ASAL)).toEqual([
      { teks: "lihat " },
      { teks: "D30", sheet: "S", cell: "D30", awal: "(", akhir: "):" },
      { teks: " isi" },
    ]);
  });
});
