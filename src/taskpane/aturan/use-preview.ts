import { useState } from "react";
import type { Pengaturan } from "../../domain/pengaturan";
import type { Inspeksi } from "../../session/results";
import { indicatorRows, previewOf, type Preview, type PreviewRow } from "./preview";

interface Seen {
  readonly inspeksi: Inspeksi;
  /** The rules that the figures follow, as text. */
  readonly aturan: string;
  readonly rows: readonly PreviewRow[];
  /** Under the rules before the last change of them; null where none was made here. */
  readonly before: readonly PreviewRow[] | null;
}

/** The figures under the rules in use, beside those before the last change; `berubah` null before any. */
export function usePreview(
  inspeksi: Inspeksi | null,
  pengaturan: Pengaturan | null,
): (Omit<Preview, "berubah"> & { readonly berubah: number | null }) | null {
  const [seen, setSeen] = useState<Seen | null>(null);
  if (!inspeksi || !pengaturan) return null;
  let now = seen;
  if (now?.inspeksi !== inspeksi) {
    const aturan = JSON.stringify(pengaturan);
    const isChange = now?.aturan !== aturan;
    const isHere = now?.inspeksi.snapshot.activeSheet === inspeksi.snapshot.activeSheet;
    const before = now && isHere ? (isChange ? now.rows : now.before) : null;
    now = { inspeksi, aturan, rows: indicatorRows(inspeksi.result, pengaturan), before };
    setSeen(now);
  }
  const { rows, berubah } = previewOf(now.rows, now.before);
  return { rows, berubah: now.before === null ? null : berubah };
}
