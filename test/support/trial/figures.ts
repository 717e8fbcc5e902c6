import type { Variant } from "./run";
import { formatAt, hasFormulas, textAt, valueAt, withCells, type Edit } from "./sheets";
import { type Perturbation, tablesOf } from "./tables-of";

/** "1.234,5", "57,9 %", "Rp 1.000": figures of the inputs typed as text. */
export const typedAsText: Perturbation = (own) =>
  tablesOf(own).flatMap((table): Variant[] => {
    if (hasFormulas(own.sheet)) return [];
    const edits = table.rows.flatMap(({ row }) =>
      table.columns.flatMap(({ column, role }): Edit[] => {
        const value = valueAt(own.sheet, { row, column });
        if (typeof value !== "number" || ["no", "kode"].includes(role)) return [];
        const isMoney = role === "anggaran" || role === "realisasi_anggaran";
        const text = asText(value, formatAt(own.sheet, { row, column }));
        return [{ row, column, value: isMoney ? `Rp ${text}` : text, format: "General" }];
      }),
    );
    return edits.length === 0 ? [] : [{ about: "angka sebagai teks", sheet: withCells(own.sheet, edits) }];
  });

function asText(value: number, format: string): string {
  const isShare = format.includes("%");
  const shown = isShare ? Number((value * 100).toPrecision(12)) : value;
  const [whole = "", fraction] = String(Math.abs(shown)).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  return `${shown < 0 ? "-" : ""}${grouped}${fraction ? `,${fraction}` : ""}${isShare ? " %" : ""}`;
}

/** Percentages stored as fractions under a percent format, where they stood as plain numbers. */
export const percentAsFraction: Perturbation = (own) =>
  tablesOf(own).flatMap((table): Variant[] => {
    const unit = table.columns.find(({ role }) => role === "satuan");
    if (!unit || hasFormulas(own.sheet)) return [];
    const rows = table.rows.filter(({ row }) =>
      /^(%|persen|persentase)$/i.test(textAt(own.sheet, { row, column: unit.column })),
    );
    const edits = rows.flatMap(({ row }) =>
      table.columns.flatMap(({ column, role }): Edit[] => {
        const value = valueAt(own.sheet, { row, column });
        if (!["target", "realisasi", "target_akhir", "standar"].includes(role) || typeof value !== "number")
          return [];
        if (formatAt(own.sheet, { row, column }).includes("%")) return [];
        return [{ row, column, value: value / 100, format: "0.00%" }];
      }),
    );
    return edits.length === 0
      ? []
      : [{ about: "persen sebagai pecahan", sheet: withCells(own.sheet, edits) }];
  });
