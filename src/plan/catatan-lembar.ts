import { isReportTableId, type ReportTableId } from "./report-table-id";

/**
 * What is remembered of a sheet that holds report tables: which sheet is ours, and what we wrote into each
 * cell, as fingerprints. So a second run tells what a person typed from what we wrote. It is kept in the
 * workbook's settings and holds no text of the report.
 */
export interface CatatanLembar {
  /** Name of the sheet. */
  readonly lembar: string;
  readonly tabel: readonly CatatanTabel[];
  /** From the top down, the tables one after another. */
  readonly baris: readonly CatatanBaris[];
}

interface CatatanTabel {
  readonly id: ReportTableId;
  /** Keys of its columns, from the first column of the sheet on. */
  readonly kolom: readonly string[];
}

export interface CatatanBaris {
  readonly tabel: ReportTableId;
  readonly kunci: string;
  /** One per column; see `sidik`. */
  readonly sidik: readonly string[];
}

/** The records among what a workbook keeps; anything else is left out. */
export function bacaCatatan(kept: unknown): CatatanLembar[] {
  return Array.isArray(kept) ? (kept as unknown[]).filter(isCatatan) : [];
}

function isCatatan(value: unknown): value is CatatanLembar {
  return (
    isRecord(value) &&
    typeof value.lembar === "string" &&
    Array.isArray(value.tabel) &&
    (value.tabel as unknown[]).every(
      (tabel) => isRecord(tabel) && isReportTableId(tabel.id) && isTexts(tabel.kolom),
    ) &&
    Array.isArray(value.baris) &&
    (value.baris as unknown[]).every(
      (row) =>
        isRecord(row) && isReportTableId(row.tabel) && typeof row.kunci === "string" && isTexts(row.sidik),
    )
  );
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && (value as unknown[]).every((text) => typeof text === "string");
}

/** Whether a value of a settings text is a record with keys. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
