import type { Pengaturan } from "../domain/pengaturan";
import { COLUMN_ROLES } from "../sheet/roles";
import type { ColumnCorrection } from "../sheet/table";
import { bacaCatatan, type CatatanLembar } from "../plan/catatan-lembar";
import type { Identitas } from "../tasks/laporan/report";
import { bacaAbaikan } from "../tasks/periksa/abaikan";
import type { Abaikan } from "../tasks/periksa/temuan";

/** The one entry of the workbook's settings that is ours. It travels with the file and holds no personal data. */
export const SETTING = "capaian";

/** What an office and its people decided about this workbook. */
export interface Simpanan {
  readonly pengaturan: Partial<Pengaturan>;
  readonly kolom: readonly ColumnCorrection[];
  /** Who the report is of; null until a person confirmed it. */
  readonly identitas: Identitas | null;
  /** Sheets that hold report tables, and what we wrote into them. */
  readonly lembarLaporan: readonly CatatanLembar[];
  /** Findings of the audit that a person let stand, and why. */
  readonly abaikan: readonly Abaikan[];
  /** Parts that a newer version of the add-in wrote, its number among them; kept as they are when we write. */
  readonly lain: Readonly<Record<string, unknown>>;
  /** False where something of ours stands in the workbook that cannot be read; the defaults are used. */
  readonly utuh: boolean;
}

const VERSI = 1;

export const KOSONG: Simpanan = {
  pengaturan: {},
  kolom: [],
  identitas: null,
  lembarLaporan: [],
  abaikan: [],
  lain: {},
  utuh: true,
};

export function parseSimpanan(text: unknown): Simpanan {
  if (text === undefined || text === null || text === "") return KOSONG;
  try {
    const kept: unknown = JSON.parse(String(text));
    if (!isRecord(kept)) return { ...KOSONG, utuh: false };
    const { pengaturan, kolom, identitas, lembarLaporan, abaikan, ...lain } = kept;
    if (!isRecord(pengaturan ?? {}) || !Array.isArray(kolom ?? [])) return { ...KOSONG, utuh: false };
    return {
      pengaturan: (pengaturan ?? {}) as Partial<Pengaturan>,
      kolom: ((kolom ?? []) as unknown[]).filter(isCorrection),
      identitas: isIdentitas(identitas) ? identitas : null,
      lembarLaporan: bacaCatatan(lembarLaporan),
      abaikan: bacaAbaikan(abaikan),
      lain,
      utuh: true,
    };
  } catch {
    return { ...KOSONG, utuh: false };
  }
}

export function formatSimpanan(simpanan: Simpanan): string {
  const { pengaturan, kolom, identitas, lembarLaporan, abaikan, lain } = simpanan;
  return JSON.stringify({
    ...{ versi: VERSI, ...lain, pengaturan, kolom },
    ...(identitas ? { identitas } : {}),
    ...(lembarLaporan.length > 0 ? { lembarLaporan } : {}),
    ...(abaikan.length > 0 ? { abaikan } : {}),
  });
}

/** Queues the reading; its `value` is there after the next sync. */
export function requestSimpanan(context: Excel.RequestContext): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(SETTING);
  setting.load("value");
  return setting;
}

export function simpananOf(setting: Excel.Setting): Simpanan {
  return setting.isNullObject ? KOSONG : parseSimpanan(setting.value);
}

export async function readSimpanan(context: Excel.RequestContext): Promise<Simpanan> {
  const setting = requestSimpanan(context);
  await context.sync();
  return simpananOf(setting);
}

/** Reads, changes and writes what is kept in the workbook. */
export async function changeSimpanan(
  context: Excel.RequestContext,
  change: (simpanan: Simpanan) => Simpanan,
): Promise<void> {
  const changed = change(await readSimpanan(context));
  context.workbook.settings.add(SETTING, formatSimpanan(changed));
  await context.sync();
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isIdentitas(value: unknown): value is Identitas {
  const keys: readonly (keyof Identitas)[] = ["instansi", "tahun", "sumber", "nomorBab"];
  return isRecord(value) && keys.every((key) => typeof value[key] === "string");
}

function isCorrection(value: unknown): value is ColumnCorrection {
  return (
    isRecord(value) &&
    typeof value.sheet === "string" &&
    typeof value.table === "string" &&
    typeof value.column === "number" &&
    COLUMN_ROLES.some((role) => role === value.role)
  );
}
