import type { Area } from "../../src/sheet/snapshot";
import type { Cell } from "./cells";
import { word } from "./cells";
import { FIELDS, type FieldName } from "./fields";
import type { Random } from "./random";

interface Header {
  readonly rows: readonly (readonly Cell[])[];
  /** From the header's own corner. */
  readonly merges: readonly Area[];
}

/** What stands over the last columns, from the outermost group to the innermost. */
const GROUPS: readonly (readonly string[])[] = [
  ["Tahun 2024", "TAHUN ANGGARAN 2024", "Pelaksanaan"],
  ["Kinerja dan Anggaran", "Capaian"],
  ["s.d. Triwulan IV", "Semester II"],
];

/** One to four rows; above one, each further row is a group over some of the last columns of the group above it. */
export function headerOf(random: Random, fields: readonly FieldName[]): Header {
  const names = fields.map((field) => word(random.pick(FIELDS[field].headings)));
  const depth = random.pick([1, 1, 1, 1, 2, 2, 3, 4]);
  const first = Math.max(fields.indexOf("target"), fields.indexOf("pagu"));
  const firsts =
    first > 0 && first < fields.length - 2 ? groupStarts(random, first, fields.length, depth - 1) : [];
  const groups = firsts.map((first, level) => {
    const text = random.pick(GROUPS[level] ?? [""]);
    return names.map((_, column) => word(column === first ? text : ""));
  });
  const levelOf = (column: number): number => firsts.filter((first) => column >= first).length;
  const last = firsts.length;
  const rows = [...groups, names.map(() => word(""))].map((line, row) =>
    line.map((cell, column) => (row === levelOf(column) ? (names[column] ?? cell) : cell)),
  );
  const merges = [
    ...firsts.map((first, row) => ({ row, column: first, rows: 1, columns: fields.length - first })),
    ...names.flatMap((_, column) => {
      const row = levelOf(column);
      return row < last ? [{ row, column, rows: last + 1 - row, columns: 1 }] : [];
    }),
  ];
  return { rows, merges };
}

/** Where each group starts; it ends with the table. Every one holds at least two columns. */
function groupStarts(random: Random, first: number, columns: number, groups: number): number[] {
  const starts: number[] = [];
  for (let level = 0; level < groups; level += 1) {
    const before = starts.at(-1) ?? first;
    starts.push(level === 0 ? first : Math.min(columns - 2, before + random.int(0, 1)));
  }
  return starts;
}
