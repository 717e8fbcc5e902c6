import type { Reading } from "../plan/reading";
import { parseSimpanan, type Simpanan } from "./simpanan";

/** What was read, with what an office decided about this workbook. */
export interface BookReading extends Reading {
  readonly simpanan: Simpanan;
}

export function withSimpanan(reading: Reading): BookReading {
  return { ...reading, simpanan: parseSimpanan(reading.setting) };
}
