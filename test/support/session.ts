import type { Pengaturan } from "../../src/domain/pengaturan";
import { connectExcel } from "../../src/excel/conversation";
import type { Session } from "../../src/session/session";
import { createSession } from "../../src/session/workbook-session";

/** A session on the workbook that stands where Excel's globals point. */
export function openSession(pengaturan: Pengaturan | null = null): Session {
  return createSession(connectExcel(), pengaturan);
}
