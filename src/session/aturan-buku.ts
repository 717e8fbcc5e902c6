import type { Pengaturan } from "../domain/pengaturan";
import { parsePengaturan, PENGATURAN_BAKU } from "../domain/pengaturan-baku";
import type { Simpanan } from "./simpanan";

/** The rules that the workbook keeps; the default ones, and why, where they cannot be read. */
export function pengaturanOf({ pengaturan, utuh }: Simpanan): {
  pengaturan: Pengaturan;
  problem: string | null;
} {
  if (!utuh) return { pengaturan: PENGATURAN_BAKU, problem: "Simpanannya tidak terbaca." };
  const known = Object.entries(pengaturan).filter(([key]) => key in PENGATURAN_BAKU);
  const parsed = parsePengaturan(Object.fromEntries(known));
  return parsed.ok
    ? { pengaturan: parsed.nilai, problem: null }
    : { pengaturan: PENGATURAN_BAKU, problem: parsed.pesan };
}
