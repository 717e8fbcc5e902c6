import type { Pengaturan } from "../domain/pengaturan";
import { identitasAwal } from "../tasks/laporan/identitas";
import { buildLaporan } from "../tasks/laporan/laporan";
import { pengaturanOf } from "./inspeksi";
import type { Reading } from "./read";
import type { LaporanBuku } from "./sesi";

/** Chapter III of what was read; the identity is taken from the sheets until a person confirmed it. */
export function laporanOf({ snapshot, simpanan }: Reading, given: Pengaturan | null): LaporanBuku {
  const pengaturan = given ?? pengaturanOf(simpanan).pengaturan;
  const identitas = simpanan.identitas ?? identitasAwal(snapshot);
  return {
    laporan: buildLaporan(snapshot, pengaturan, simpanan.kolom, identitas),
    identitasTersimpan: simpanan.identitas !== null,
  };
}
