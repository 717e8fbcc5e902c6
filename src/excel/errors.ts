import { Gangguan, type KodeGangguan } from "../plan/gangguan";

/**
 * Codes of Office.js (`OfficeExtension.Error.code`) that a person can do something about. The library's
 * own messages are localised and written for programmers, so the code decides. ItemNotFound is not here: a
 * sheet, a conditional format, a chart or a setting may be what was not found.
 */
const BY_OFFICE_CODE: Readonly<Record<string, KodeGangguan>> = {
  InvalidOperationInCellEditMode: "sel-disunting",
  CellEditMode: "sel-disunting",
  AccessDenied: "dilindungi",
  RequestPayloadSizeLimitExceeded: "terlalu-besar",
  ResponsePayloadSizeLimitExceeded: "terlalu-besar",
  RangeExceedsLimit: "terlalu-besar",
  OperationCellsExceedLimit: "terlalu-besar",
  MemoryLimitReached: "terlalu-besar",
  ItemAlreadyExists: "nama-terpakai",
  ApiNotFound: "tidak-didukung",
  ApiNotAvailable: "tidak-didukung",
  UnsupportedFeature: "tidak-didukung",
  UnsupportedOperation: "tidak-didukung",
  UnsupportedSheet: "lembar-grafik",
  InvalidOperation: "bagian-larik",
  PivotTableRangeConflict: "bagian-larik",
  MergedRangeConflict: "terhalang",
  FilteredRangeConflict: "terhalang",
  InsertDeleteConflict: "terhalang",
  NonBlankCellOffSheet: "terhalang",
  // Excel on the web: the line is down, the service is busy, or somebody else changes the same place.
  RequestAborted: "terputus",
  ServiceNotAvailable: "terputus",
  Unauthenticated: "terputus",
  Conflict: "terputus",
  ReadOnly: "hanya-baca",
  FileReadOnly: "hanya-baca",
};

const PAYLOAD_CODES = new Set(["RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded"]);

/** Whatever was thrown, as a refusal. */
export function toGangguan(error: unknown): Gangguan {
  if (error instanceof Gangguan) return error;
  const code = officeCode(error) ?? "";
  const message = error instanceof Error ? error.message : String(error);
  // Office.js begins its messages with the code, which tells a person nothing.
  const rincian = message.startsWith(`${code}: `) ? message.slice(code.length + 2) : message;
  return new Gangguan(BY_OFFICE_CODE[code] ?? "tak-terduga", { rincian });
}

/** Whether the request or its reply was too large for one sync: smaller pieces may pass. */
export function isPayloadError(error: unknown): boolean {
  return PAYLOAD_CODES.has(officeCode(error) ?? "");
}

function officeCode(error: unknown): string | null {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : null;
}
