import type { Pengaturan } from "../domain/pengaturan";
import type { Snapshot } from "../sheet/snapshot";
import { identitasAwal } from "../tasks/laporan/identitas";
import { buildLaporan } from "../tasks/laporan/laporan";
import { tanpaLembarLaporan } from "../tasks/laporan/lembar/pilih-lembar";
import { planLaporan } from "../tasks/laporan/lembar/plan-laporan";
import type { Plan } from "../tasks/plan";
import { pengaturanOf } from "./inspeksi";
import type { Reading } from "./read";
import type { LaporanBuku, PilihanLembar } from "./sesi";

/** Chapter III of what was read; the identity is taken from the sheets until a person confirmed it. */
export function laporanOf({ snapshot, onlySheet, simpanan }: Reading, given: Pengaturan | null): LaporanBuku {
  const pengaturan = given ?? pengaturanOf(simpanan).pengaturan;
  const source = tanpaLembarLaporan(snapshot, simpanan.lembarLaporan);
  const identitas = simpanan.identitas ?? identitasAwal(source);
  return {
    laporan: buildLaporan(askedFor(source, onlySheet), pengaturan, simpanan.kolom, identitas),
    identitasTersimpan: simpanan.identitas !== null,
  };
}

/** The chosen tables as sheets of the workbook that was read; nothing of a sheet that is not ours. */
export function planLaporanOf(
  reading: Reading,
  given: Pengaturan | null,
  { ids, susunan }: PilihanLembar,
): { readonly plan: Plan; readonly laporan: LaporanBuku["laporan"] } {
  const { snapshot, simpanan } = reading;
  const { laporan } = laporanOf(reading, given);
  const pengaturan = given ?? pengaturanOf(simpanan).pengaturan;
  const wanted = ids ?? laporan.offers.map(({ id }) => id);
  const catatan = simpanan.lembarLaporan;
  const plan = planLaporan(snapshot, laporan, {
    ...{ ids: wanted, tulis: pengaturan.tulis, susunan, pengaturan, catatan },
  });
  return { plan, laporan };
}

/** The sheets that came along only to understand the one by are no part of its report. */
function askedFor(snapshot: Snapshot, onlySheet: string | null): Snapshot {
  if (onlySheet === null) return snapshot;
  return { ...snapshot, sheets: snapshot.sheets.filter(({ name }) => name === onlySheet) };
}
