import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { cellName } from "../../../src/sheet/address";
import { hitung } from "../../../src/tasks/hitung/hitung";
import { bookOf, sheetOf } from "../../support/snapshots";
import { isWanted, printed, typedTables, type Typed, type Wanted } from "../../support/typed-tables";

interface Gap {
  readonly name: string;
  readonly wanted: Wanted["x"];
  readonly got: number | string | null;
}

/** The table with its figures as printed, but for every `step`th of them, and what *Hitung ulang* fills in there. */
function gapsIn({ rows }: Typed, step: number): Gap[] {
  const left = new Map<string, Wanted["x"]>();
  let count = 0;
  const filled = rows.map((row, at) =>
    row.map((cell, column) => {
      if (!isWanted(cell)) return cell;
      count += 1;
      if (count % step !== 0) return printed(cell.x);
      left.set(cellName(at, column), cell.x);
      return "";
    }),
  );
  const { cells } = hitung(bookOf(sheetOf("Lembar", filled)), PENGATURAN_BAKU);
  return [...left].map(([name, wanted]) => {
    const written = cells.find(({ cell }) => cell === name);
    return { name, wanted, got: written?.kategori ?? written?.value ?? null };
  });
}

function isRight({ wanted, got }: Gap): boolean {
  if (typeof wanted === "string") return got === wanted;
  return typeof got === "number" && Math.abs(got - wanted) <= Math.max(0.05, Math.abs(wanted) * 1e-4);
}

/** Figures that come out otherwise, with the reason. What comes right from now on is taken off. */
const OTHERWISE: Readonly<Record<number, Readonly<Record<string, readonly string[]>>>> = {
  2: {
    // "Total › Realisasi" is blank wherever a percentage stands, and "Operasi › Realisasi" gives each of them.
    "dinkes sumenep: operasi modal total, kegiatan dan program kosong": ["J18"],
  },
};

const TABLES = typedTables();

describe("a table that is filled in part", () => {
  it.each([2, 3])(
    "with every figure that is left out by %i: right or left blank, more than nine in ten right",
    (step) => {
      const wrong: Record<string, string[]> = {};
      let [right, all] = [0, 0];
      for (const table of TABLES) {
        for (const gap of gapsIn(table, step)) {
          all += 1;
          if (isRight(gap)) right += 1;
          else if (gap.got !== null) (wrong[table.name] ??= []).push(gap.name);
        }
      }
      expect(wrong).toEqual(OTHERWISE[step] ?? {});
      expect(right / all).toBeGreaterThan(0.9);
    },
  );
});
