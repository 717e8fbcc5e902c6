/** Why the host refused; the words for it are in the locale ("gangguan.<kode>"). */
export type KodeGangguan =
  | "dilindungi"
  | "sel-disunting"
  | "terlalu-besar"
  | "terlalu-lebar"
  | "berubah-sejak"
  | "dibatalkan"
  | "hanya-baca"
  | "lembar-hilang"
  | "nama-terpakai"
  | "tidak-didukung"
  | "dipulihkan"
  | "sebagian"
  | "tak-terduga";

export interface TempatGangguan {
  /** Sheet (and cell) it happened on, where known. */
  readonly sheet?: string;
  readonly cell?: string;
  /** The host's own words, shown small and only where our own do not suffice. */
  readonly rincian?: string;
}

/** A refusal, as a value that can be thrown: a code and a place; its words are the locale's. */
export class Gangguan extends Error {
  readonly sheet?: string;
  readonly cell?: string;
  readonly rincian?: string;

  constructor(
    readonly kode: KodeGangguan,
    readonly place: TempatGangguan = {},
  ) {
    super([kode, place.sheet, place.cell, place.rincian].filter(Boolean).join(": "));
    Object.assign(this, place);
  }
}

/**
 * Codes of Office.js (`OfficeExtension.Error.code`) that a person can do something about. The library's
 * own messages are localised and written for programmers, so the code decides.
 */
const BY_OFFICE_CODE: Readonly<Record<string, KodeGangguan>> = {
  InvalidOperationInCellEditMode: "sel-disunting",
  CellEditMode: "sel-disunting",
  AccessDenied: "dilindungi",
  RequestPayloadSizeLimitExceeded: "terlalu-besar",
  ResponsePayloadSizeLimitExceeded: "terlalu-besar",
  RangeExceedsLimit: "terlalu-besar",
  ItemNotFound: "lembar-hilang",
  ApiNotFound: "tidak-didukung",
  ApiNotAvailable: "tidak-didukung",
  UnsupportedOperation: "tidak-didukung",
  ReadOnly: "hanya-baca",
  FileReadOnly: "hanya-baca",
};

const PAYLOAD_CODES = new Set(["RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded"]);

/** Whatever was thrown, as a refusal. */
export function toGangguan(error: unknown): Gangguan {
  if (error instanceof Gangguan) return error;
  const rincian = error instanceof Error ? error.message : String(error);
  return new Gangguan(BY_OFFICE_CODE[officeCode(error) ?? ""] ?? "tak-terduga", { rincian });
}

/** Whether the request or its reply was too large for one sync: smaller pieces may pass. */
export function isPayloadError(error: unknown): boolean {
  return PAYLOAD_CODES.has(officeCode(error) ?? "");
}

function officeCode(error: unknown): string | null {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : null;
}
