import type { Pengaturan } from "../domain/pengaturan";
import type { Snapshot } from "../sheet/snapshot";
import { identitasAwal } from "../tasks/laporan/identitas";
import { buildLaporan } from "../tasks/laporan/laporan";
import { pengaturanOf } from "./inspeksi";
import type { Reading } from "./read";
import type { LaporanBuku } from "./sesi";

/** Chapter III of what was read; the identity is taken from the sheets until a person confirmed it. */
export function laporanOf({ snapshot, onlySheet, simpanan }: Reading, given: Pengaturan | null): LaporanBuku {
  const pengaturan = given ?? pengaturanOf(simpanan).pengaturan;
  const identitas = simpanan.identitas ?? identitasAwal(snapshot);
  return {
    laporan: buildLaporan(askedFor(snapshot, onlySheet), pengaturan, simpanan.kolom, identitas),
    identitasTersimpan: simpanan.identitas !== null,
  };
}

/** The sheets that came along only to understand the one by are no part of its report. */
function askedFor(snapshot: Snapshot, onlySheet: string | null): Snapshot {
  if (onlySheet === null) return snapshot;
  return { ...snapshot, sheets: snapshot.sheets.filter(({ name }) => name === onlySheet) };
}
