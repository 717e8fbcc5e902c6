import type { SheetSnapshot } from "../../../src/sheet/snapshot";
import { withFigures, type Variant } from "./run";
import { textAt, withCells, type Edit } from "./sheets";
import type { TrialTable } from "./tables";
import { type Perturbation, tablesOf, headingsOf, headerCells } from "./tables-of";

/** A word that no list knows. */
const UNKNOWN = "Qwerta";

/** One heading after another replaced by a word of no meaning. */
export const unknownHeading: Perturbation = (own) => renamed(own, own.sheet);

/** The same, with two thirds of the derived figures filled in. */
export const unknownOverFigures: Perturbation = (own) => renamed(own, withFigures(own, 3));

function renamed(own: TrialTable, sheet: SheetSnapshot): Variant[] {
  return headingsOf(own).map(({ column, place }) => ({
    about: `“${column.path.join(" › ")}” → “${UNKNOWN}”`,
    sheet: withCells(sheet, [{ ...place, value: UNKNOWN }]),
    columns: [place.column],
  }));
}

const MISSPELT: readonly (readonly (readonly [RegExp, string])[])[] = [
  [
    [/\brealisasi\b/gi, "Realsasi"],
    [/\b(pen)?capaian\b/gi, "Capian"],
    [/\bpersentase\b/gi, "Prosentse"],
    [/\btarget\b/gi, "Traget"],
    [/\banggaran\b/gi, "Anggarn"],
    [/\bpagu\b/gi, "Pagi"],
    [/\bindikator\b/gi, "Indiaktor"],
    [/\bsatuan\b/gi, "Satuann"],
    [/\bkategori\b/gi, "Katgori"],
    [/\befisiensi\b/gi, "Efisensi"],
    [/\bselisih\b/gi, "Selsih"],
    [/\bsisa\b/gi, "Sissa"],
  ],
  [
    [/\brealisasi\b/gi, "Real."],
    [/\b(pen)?capaian\b/gi, "Cap."],
    [/\bpersentase\b/gi, "Pros."],
    [/\btarget\b/gi, "Trgt"],
    [/\banggaran\b/gi, "Angg."],
    [/\bindikator\b/gi, "Indik."],
    [/\bsatuan\b/gi, "Sat."],
    [/\bkategori\b/gi, "Kat."],
    [/\befisiensi\b/gi, "Efis."],
    [/\bselisih\b/gi, "Sel."],
  ],
  [
    [/\brealisasi\b/gi, "Reaalisasi"],
    [/\b(pen)?capaian\b/gi, "Capaain"],
    [/\bpersentase\b/gi, "Persentasi"],
    [/\btarget\b/gi, "Targt"],
    [/\banggaran\b/gi, "Angaran"],
    [/\bindikator\b/gi, "Indikatr"],
    [/\bsatuan\b/gi, "Satun"],
    [/\bkategori\b/gi, "Kategory"],
    [/\befisiensi\b/gi, "Effisiensi"],
    [/\bselisih\b/gi, "Selisi"],
    [/\bsisa\b/gi, "Sisah"],
  ],
];

/** Headings as another hand types or shortens them: all of a table at once. */
export const misspelt: Perturbation = (own) =>
  tablesOf(own).flatMap((table) =>
    MISSPELT.flatMap((words, index): Variant[] => {
      const edits = headerCells(table).flatMap((place): Edit[] => {
        const text = textAt(own.sheet, place);
        const value = words.reduce((all, [from, to]) => all.replace(from, to), text);
        return value === text ? [] : [{ ...place, value }];
      });
      const about = `ejaan ${index + 1}`;
      return edits.length === 0
        ? []
        : [{ about, sheet: withCells(own.sheet, edits), columns: edits.map(({ column }) => column) }];
    }),
  );

/** One heading after another misspelt. */
export const oneMisspelt: Perturbation = (own) =>
  headingsOf(own).flatMap(({ column, place }) =>
    MISSPELT.flatMap((words): Variant[] => {
      const text = textAt(own.sheet, place);
      const value = words.reduce((all, [from, to]) => all.replace(from, to), text);
      if (value === text) return [];
      const about = `“${column.path.join(" › ")}” → “${value}”`;
      return [{ about, sheet: withCells(own.sheet, [{ ...place, value }]), columns: [place.column] }];
    }),
  );

/** "2023*", "Realisasi 2024 **)": marks that point to a note. */
export const yearMarks: Perturbation = (own) =>
  tablesOf(own).flatMap((table): Variant[] => {
    const edits = headerCells(table).flatMap((place): Edit[] => {
      const text = textAt(own.sheet, place);
      return /\b(19|20)\d\d$/.test(text) ? [{ ...place, value: `${text}*)` }] : [];
    });
    return edits.length === 0 ? [] : [{ about: "tahun bertanda", sheet: withCells(own.sheet, edits) }];
  });

/** The year written into each heading of a measure. */
export const yearsAdded: Perturbation = (own) =>
  tablesOf(own).flatMap((table): Variant[] => {
    if (table.columns.some(({ path }) => /\b(19|20)\d\d\b|\bn\b|lalu|ini/i.test(path.join(" ")))) return [];
    const edits = headingsOf(own).flatMap(({ table: of, column, place }): Edit[] =>
      of.area.row === table.area.row && ["target", "realisasi", "capaian"].includes(column.role)
        ? [{ ...place, value: `${textAt(own.sheet, place)} Tahun ${table.year ?? "2023"}` }]
        : [],
    );
    return edits.length < 2 ? [] : [{ about: "tahun di judul", sheet: withCells(own.sheet, edits) }];
  });

/** The cells to be computed wait under a percent format, which says that they are shares. */
export const shareFormat: Perturbation = (own) =>
  headingsOf(own).flatMap(({ table, column, place }): Variant[] => {
    if (!["capaian", "capaian_anggaran"].includes(column.role)) return [];
    const edits = table.rows.map(({ row }): Edit => ({ row, column: column.column, format: "0.00%" }));
    return [
      {
        about: `“${column.path.join(" › ")}” → “${UNKNOWN}” berformat persen`,
        sheet: withCells(own.sheet, [{ ...place, value: UNKNOWN }, ...edits]),
        columns: [place.column],
      },
    ];
  });
