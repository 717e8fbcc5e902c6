import { desimal } from "../../domain/desimal";
import type { Pengaturan } from "../../domain/pengaturan";
import { kategorikan } from "../../domain/skala-baku";
import { parseCell } from "../../sheet/address";
import type { Row } from "../../sheet/table";
import type { HitungResult } from "../../tasks/hitung/result";

export interface PreviewRow {
  readonly key: string;
  readonly nama: string;
  /** In percent. */
  readonly capaian: number;
  readonly kategori: string;
}

/** What a change of the rules does to the indicators of the place. */
export interface Preview {
  readonly rows: readonly (PreviewRow & {
    /** Before the last change of the rules; null where it changed nothing of it. */
    readonly semula: PreviewRow | null;
  })[];
  /** Indicators that the last change made another figure or class of. */
  readonly berubah: number;
}

const SHOWN = 3;

/** All indicators that have a capaian, with what the rules in use make of them. */
export function indicatorRows(
  { cells, tables, skala }: HitungResult,
  pengaturan: Pengaturan,
): readonly PreviewRow[] {
  const labels = new Map<string, Pick<Row, "kind" | "label">>(
    tables.flatMap((table) =>
      table.rows.map(({ row, kind, label }) => [`${table.id}#${row}`, { kind, label }]),
    ),
  );
  return cells.flatMap((cell): PreviewRow[] => {
    const row = labels.get(`${cell.table}#${parseCell(cell.cell)?.row}`);
    const capaian = cell.value;
    if (cell.role !== "capaian" || typeof capaian !== "number") return [];
    if (row?.kind !== "data" || row.label === "") return [];
    const { nama: kategori } = kategorikan(desimal(capaian), skala, pengaturan.pembulatanKategori);
    return [{ key: `${cell.sheet}!${cell.cell}`, nama: row.label, capaian, kategori }];
  });
}

/**
 * Those that the last change of the rules touched; before any change those on which rules differ most: the highest
 * capaian and the lowest. In the order of the sheet.
 */
export function previewOf(rows: readonly PreviewRow[], before: readonly PreviewRow[] | null): Preview {
  const known = new Map(before?.map((row) => [row.key, row]));
  const all = rows.map((row) => {
    const then = known.get(row.key);
    const isSame = !then || (then.capaian === row.capaian && then.kategori === row.kategori);
    return { ...row, semula: isSame ? null : then };
  });
  const changed = all.filter(({ semula }) => semula !== null);
  const byCapaian = [...all].sort((a, b) => b.capaian - a.capaian);
  const telling = [...changed, ...byCapaian.slice(0, 1), ...byCapaian.slice(-1), ...all];
  const chosen = [...new Set(telling)].slice(0, SHOWN);
  return { rows: all.filter((row) => chosen.includes(row)), berubah: changed.length };
}
