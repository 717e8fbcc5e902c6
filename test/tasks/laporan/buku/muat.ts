import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Area, SheetSnapshot } from "../../../../src/sheet/snapshot";
import { sheetOf, type CellSpec } from "../../../support/snapshots";

/** A workbook of a whole report as an office keeps it, with what its chapter must come to, worked out by hand. */
export interface BukuKantor {
  readonly nama: string;
  readonly instansi: string;
  readonly tahun: string;
  /** Mean capaian of the indikator sasaran. */
  readonly rata: number;
  /** Pagu and realisasi of all. */
  readonly jumlah: readonly [pagu: number, realisasi: number] | null;
  readonly lembar: readonly LembarKantor[];
  /** By table and name of the row: figures, or words that stand in the cell. */
  readonly tabel: Readonly<
    Record<string, Readonly<Record<string, Readonly<Record<string, number | string>>>>>
  >;
}

interface LembarKantor {
  readonly nama: string;
  /** Cells between " | "; "<" and "^" belong to the cell before or above, "{0%}0.4" has a format, "'3" is a text. */
  readonly baris: readonly string[];
}

const FOLDER = import.meta.dirname;

export function bukuKantor(): BukuKantor[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(".json"));
  return files.map((file) => ({
    ...(JSON.parse(readFileSync(join(FOLDER, file), "utf8")) as Omit<BukuKantor, "nama">),
    nama: file.replace(".json", ""),
  }));
}

export function lembarDari({ nama, baris }: LembarKantor): SheetSnapshot {
  const cells = baris.map((line) => (line === "" ? [] : line.split(/ ?\| ?/).map((text) => text.trim())));
  const rows = cells.map((row) => row.map((text) => (text === "<" || text === "^" ? "" : spec(text))));
  return { ...sheetOf(nama, rows), merges: gabungan(cells) };
}

function spec(text: string): CellSpec {
  const [, format, shown = ""] = /^\{([^}]*)\}(.*)$/.exec(text) ?? [];
  if (format !== undefined) return [Number.isNaN(Number(shown)) ? shown : Number(shown), format];
  if (text.startsWith("'")) return text.slice(1);
  return text === "" || Number.isNaN(Number(text)) ? text : Number(text);
}

function gabungan(cells: readonly (readonly string[])[]): Area[] {
  const run = (own: (step: number) => string | undefined, mark: string): number => {
    let length = 1;
    while (own(length) === mark) length += 1;
    return length;
  };
  return cells.flatMap((row, at) =>
    row.flatMap((text, column) => {
      if (["", "<", "^"].includes(text)) return [];
      const columns = run((step) => row[column + step], "<");
      const rows = run((step) => cells[at + step]?.[column], "^");
      return rows * columns > 1 ? [{ row: at, column, rows, columns }] : [];
    }),
  );
}
