import type { Variant } from "./run";
import { hasFormulas, valueAt, withCells, type Edit } from "./sheets";
import { type Perturbation, headerCells, tablesOf } from "./tables-of";

function headings(
  own: Parameters<Perturbation>[0],
  change: (text: string) => string,
  about: string,
): Variant[] {
  return tablesOf(own).flatMap((table): Variant[] => {
    const edits = headerCells(table).flatMap((place): Edit[] => {
      const text = String(valueAt(own.sheet, place));
      const value = change(text);
      return value === text ? [] : [{ ...place, value }];
    });
    return edits.length === 0
      ? []
      : [{ about, sheet: withCells(own.sheet, edits), columns: edits.map(({ column }) => column) }];
  });
}

/** One word a line. */
export const brokenLines: Perturbation = (own) => [
  ...headings(own, (text) => text.replace(/ /g, "\n"), "ganti baris"),
  ...headings(own, (text) => text.replace(/ /g, "\u00a0"), "spasi keras"),
  ...headings(own, (text) => (text === "" ? text : `  ${text.replace(/ /g, "  ")} `), "spasi ganda"),
];

const MONEY = ["anggaran", "realisasi_anggaran", "pagu"];
const WRITTEN: readonly (readonly [about: string, money: (n: string) => string])[] = [
  ["Rp. 1.000,-", (n) => `Rp. ${n},-`],
  ["1.000,00", (n) => `${n},00`],
  ["Rp1.000,00", (n) => `Rp${n},00`],
  ["spasi keras", (n) => `Rp\u00a0${n}\u00a0`],
];

/** Amounts written with their currency and dashes; shares with their sign. */
export const amountsWritten: Perturbation = (own) =>
  tablesOf(own).flatMap((table): Variant[] =>
    hasFormulas(own.sheet)
      ? []
      : WRITTEN.flatMap(([about, money]): Variant[] => {
          const edits = table.rows.flatMap(({ row }) =>
            table.columns.flatMap(({ column, role }): Edit[] => {
              const value = valueAt(own.sheet, { row, column });
              if (
                typeof value !== "number" ||
                !MONEY.includes(role) ||
                !Number.isInteger(value) ||
                value < 1000
              )
                return [];
              return [
                {
                  row,
                  column,
                  value: money(String(value).replace(/\B(?=(\d{3})+$)/g, ".")),
                  format: "General",
                },
              ];
            }),
          );
          return edits.length === 0 ? [] : [{ about, sheet: withCells(own.sheet, edits) }];
        }),
  );
