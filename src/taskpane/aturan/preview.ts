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

const SHOWN = 3;

/** The first indicators that have a capaian, with what the rules in use make of them. */
export function firstIndicators(
  { cells, tables, skala }: HitungResult,
  pengaturan: Pengaturan,
): readonly PreviewRow[] {
  const labels = new Map<string, Pick<Row, "kind" | "label">>(
    tables.flatMap((table) =>
      table.rows.map(({ row, kind, label }) => [`${table.id}#${row}`, { kind, label }]),
    ),
  );
  const rows: PreviewRow[] = [];
  for (const cell of cells) {
    const row = labels.get(`${cell.table}#${parseCell(cell.cell)?.row}`);
    const capaian = cell.value;
    if (cell.role !== "capaian" || typeof capaian !== "number") continue;
    if (row?.kind !== "data" || row.label === "") continue;
    const { nama: kategori } = kategorikan(desimal(capaian), skala, pengaturan.pembulatanKategori);
    rows.push({ key: `${cell.sheet}!${cell.cell}`, nama: row.label, capaian, kategori });
    if (rows.length === SHOWN) break;
  }
  return rows;
}
