import { Gangguan } from "../plan/gangguan";
import { t } from "../locale/t";
import { tempat } from "../locale/tempat";
import type { HitungResult } from "../tasks/hitung/result";

/** Why a run ends without a result: one sentence for the person who started it. */
export class Refusal extends Error {}

const PERLU = "Tabel memerlukan baris judul dengan kata seperti Indikator, Target, dan Realisasi.";

/** Refuses a workbook in which no table was recognised, with the sheets that could not be read. */
export function requireTables(
  { tables, skipped }: Pick<HitungResult, "tables" | "skipped">,
  name: string,
): void {
  if (tables.some(({ kind }) => kind !== "lain")) return;
  const reasons = tables.length === 0 ? skipped.map(({ reason }) => reason) : [];
  throw new Refusal(
    [`${name}: tidak ada tabel yang dikenali.`, ...(reasons.length > 0 ? reasons : [PERLU])].join(" "),
  );
}

/** Whatever ended the run, as one line for the person. */
export function sentenceOf(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  if (!(error instanceof Gangguan)) return `Perintah tidak selesai: ${String(error)}`;
  const { sheet = null, cell, rincian } = error;
  const sentence = t(`gangguan.${error.kode}.isi`, { tempat: tempat(sheet, cell) });
  return rincian === undefined ? sentence : `${sentence} ${t("gangguan.rincian", { rincian })}`;
}
