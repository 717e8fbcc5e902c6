import type { Pengaturan } from "../domain/pengaturan";
import { parsePengaturan, PENGATURAN_BAKU } from "../domain/pengaturan-baku";
import type { Judgement } from "../sheet/table";
import { hitung } from "../tasks/hitung/hitung";
import type { Skipped } from "../tasks/hitung/result";
import type { Plan } from "../plan/plan";
import type { SelectedRows } from "../plan/port";
import { pause, step, type Jalan } from "../plan/jalan";
import type { Gangguan } from "../plan/gangguan";
import type { BookReading } from "./book-reading";
import type { Inspeksi } from "./session";
import type { Simpanan } from "./simpanan";
import { sumberOf } from "./sumber";
import { denganTanda } from "./tanda";

/** Recognises and computes what was read, by the rules of the workbook or by those that are given instead. */
export function inspect(reading: BookReading, given: Pengaturan | null): Inspeksi {
  const { snapshot, onlySheet, simpanan, unread } = reading;
  const { pengaturan, problem } = given ? { pengaturan: given, problem: null } : pengaturanOf(simpanan);
  const source = sumberOf({ snapshot, simpanan });
  const result = hitung(source, pengaturan, simpanan.kolom, onlySheet, simpanan.sumber);
  const judgements = problem === null ? [] : [defaultsUsed(snapshot.activeSheet, problem)];
  return {
    snapshot,
    koreksi: simpanan.kolom,
    adaSorotan: reading.highlights.length > 0,
    highlights: reading.highlights,
    result: {
      ...result,
      plan: denganTanda(result.plan, reading),
      skipped: [...unread.map(leftOut), ...result.skipped],
      judgements: [...judgements, ...result.judgements],
    },
  };
}

/** The same, told as a step of a longer way. */
export async function inspectAlong(
  reading: BookReading,
  given: Pengaturan | null,
  jalan: Jalan,
): Promise<Inspeksi> {
  const rows = reading.snapshot.sheets.reduce((sum, { used }) => sum + used.rows, 0);
  step(jalan, "menghitung", 0, rows);
  await pause();
  return inspect(reading, given);
}

/** What a plan writes into these rows, and nothing else of it. */
export function onlyRows(plan: Plan, { sheet, row, rows }: SelectedRows): Plan {
  const cells = plan.cells.filter((own) => own.sheet === sheet && own.row >= row && own.row < row + rows);
  const place = rows === 1 ? `baris ${row + 1}` : `baris ${row + 1}–${row + rows}`;
  const title =
    cells.length === 0
      ? `Tidak ada sel yang perlu diubah di ${place}`
      : `${cells.length} sel diisi di ${place} pada ${sheet}`;
  return { ...plan, title, cells, highlights: [] };
}

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

function defaultsUsed(sheet: string, problem: string): Judgement {
  return {
    sheet,
    cell: "",
    read: "Aturan di buku kerja ini",
    as: `tidak dipakai, diganti aturan bawaan. ${problem}`,
  };
}

/** A sheet that cannot be read, as a line of what was left out. */
export function leftOut({ kode, place: { sheet = "", cell = "" } }: Gangguan): Skipped {
  const size = kode === "terlalu-lebar" ? "terlalu lebar" : "terlalu besar";
  const reason = `Lembar ${sheet} tidak dibaca: isinya sampai sel ${cell}, ${size}. Hapus baris dan kolom yang tidak dipakai.`;
  return { sheet, cell, reason };
}
