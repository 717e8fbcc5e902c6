import { bacaPilihanSumber, type PilihanSumber } from "../book/pilihan-sumber";
import type { Pengaturan } from "../domain/pengaturan";
import { COLUMN_ROLES } from "../domain/roles";
import type { ColumnCorrection } from "../sheet/table";
import { bacaCatatan, type CatatanLembar, isRecord } from "../plan/catatan-lembar";
import type { Identitas } from "../tasks/laporan/report";
import { bacaAbaikan } from "../tasks/periksa/abaikan";
import type { Abaikan } from "../tasks/periksa/temuan";

/**
 * The corrections of a table after one choice, from those that are kept by then: whoever chooses twice in haste has
 * not seen the first choice come back.
 */
export type ChangeKolom = (kept: readonly ColumnCorrection[]) => readonly ColumnCorrection[];

/** What an office and its people decided about this workbook. It travels with the file and holds no personal data. */
export interface Simpanan {
  readonly pengaturan: Partial<Pengaturan>;
  readonly kolom: readonly ColumnCorrection[];
  /** Who the report is of; null until a person confirmed it. */
  readonly identitas: Identitas | null;
  /** Sheets that hold report tables, and what we wrote into them. */
  readonly lembarLaporan: readonly CatatanLembar[];
  /** Findings of the audit that a person let stand, and why. */
  readonly abaikan: readonly Abaikan[];
  /** Which of several cells tells a figure, where a person said so. */
  readonly sumber: readonly PilihanSumber[];
  /** Parts that a newer version of the add-in wrote, its number among them; kept as they are when we write. */
  readonly lain: Readonly<Record<string, unknown>>;
  /** False where something of ours stands in the workbook that cannot be read; the defaults are used. */
  readonly utuh: boolean;
}

const VERSI = 1;

const KOSONG: Simpanan = {
  pengaturan: {},
  kolom: [],
  identitas: null,
  lembarLaporan: [],
  abaikan: [],
  sumber: [],
  lain: {},
  utuh: true,
};

export function parseSimpanan(text: unknown): Simpanan {
  if (text === undefined || text === null || text === "") return KOSONG;
  try {
    const kept: unknown = JSON.parse(String(text));
    if (!isRecord(kept)) return { ...KOSONG, utuh: false };
    const { pengaturan, kolom, identitas, lembarLaporan, abaikan, sumber, ...lain } = kept;
    if (!isRecord(pengaturan ?? {}) || !Array.isArray(kolom ?? [])) return { ...KOSONG, utuh: false };
    return {
      pengaturan: (pengaturan ?? {}) as Partial<Pengaturan>,
      kolom: ((kolom ?? []) as unknown[]).filter(isCorrection),
      identitas: isIdentitas(identitas) ? identitas : null,
      lembarLaporan: bacaCatatan(lembarLaporan),
      abaikan: bacaAbaikan(abaikan),
      sumber: bacaPilihanSumber(sumber),
      lain,
      utuh: true,
    };
  } catch {
    return { ...KOSONG, utuh: false };
  }
}

export function formatSimpanan(simpanan: Simpanan): string {
  const { pengaturan, kolom, identitas, lembarLaporan, abaikan, sumber, lain } = simpanan;
  return JSON.stringify({
    ...{ versi: VERSI, ...lain, pengaturan, kolom },
    ...(identitas ? { identitas } : {}),
    ...(lembarLaporan.length > 0 ? { lembarLaporan } : {}),
    ...(abaikan.length > 0 ? { abaikan } : {}),
    ...(sumber.length > 0 ? { sumber } : {}),
  });
}

/** What the workbook is to keep in place of what it keeps. */
export function changedSimpanan(kept: string | null, change: (simpanan: Simpanan) => Simpanan): string {
  return formatSimpanan(change(parseSimpanan(kept)));
}

/**
 * What is kept now, with the report sheets that were remembered before; nothing where nothing was kept then and
 * nothing else was decided since.
 */
export function withLembarOf(kept: string | null, before: string | null): string | null {
  const { lembarLaporan } = parseSimpanan(before);
  const text = formatSimpanan({ ...parseSimpanan(kept), lembarLaporan });
  return before === null && text === formatSimpanan(KOSONG) ? null : text;
}

/** With the corrections of one table changed. */
export function withKolom(kept: Simpanan, table: string, change: ChangeKolom): Simpanan {
  const others = kept.kolom.filter((correction) => correction.table !== table);
  const own = kept.kolom.filter((correction) => correction.table === table);
  return { ...kept, kolom: [...others, ...change(own)] };
}

/**
 * What is kept now, with the parts that one decision changed as they were before it. Parts that somebody changed
 * since stay, unless they are those.
 */
export function takenBack(
  kept: string | null,
  { before, after }: { readonly before: string | null; readonly after: string | null },
): string | null {
  if (kept === after) return before;
  const [now, old, made] = [kept, before, after].map(parseSimpanan);
  if (!now || !old || !made) return kept;
  const changed = Object.keys(old).filter((key) => differs(old, made, key as keyof Simpanan));
  const back = Object.fromEntries(changed.map((key) => [key, old[key as keyof Simpanan]]));
  return formatSimpanan({ ...now, ...back });
}

function differs(a: Simpanan, b: Simpanan, key: keyof Simpanan): boolean {
  return JSON.stringify(a[key]) !== JSON.stringify(b[key]);
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
    (value.role === undefined || COLUMN_ROLES.some((role) => role === value.role)) &&
    (value.tetap === undefined || value.tetap === true)
  );
}
