import type { Pengaturan } from "../domain/pengaturan";
import { openBook } from "../book/book";
import { denganKetikan } from "../tasks/laporan/ketikan";
import { identitasAwal } from "../tasks/laporan/identitas";
import { buildLaporan } from "../tasks/laporan/laporan";
import { perubahanSejak } from "../tasks/laporan/lembar/perubahan";
import { planLaporan } from "../tasks/laporan/lembar/plan-laporan";
import { nomori } from "../tasks/laporan/uraian";
import type { CatatanLembar } from "../plan/catatan-lembar";
import type { Plan } from "../plan/plan";
import { pengaturanOf } from "./aturan-buku";
import type { BookReading } from "./book-reading";
import type { PilihanLembar } from "./pilihan-lembar";
import type { LaporanBuku, LaporanTertulis } from "./results";
import { sumberOf } from "./sumber";
import type { ReportTableId } from "../plan/report-table-id";

/** Chapter III of what was read, with what people typed into its sheets. */
export function laporanOf(reading: BookReading, given: Pengaturan | null): LaporanBuku {
  const { laporan, identitasTersimpan } = susun(reading, given);
  const { snapshot, simpanan } = reading;
  return {
    identitasTersimpan,
    perubahan: perubahanSejak(laporan, snapshot, simpanan.lembarLaporan),
    tertulis: tertulisDi(simpanan.lembarLaporan),
    laporan: denganKetikan(laporan, snapshot, simpanan.lembarLaporan),
  };
}

/** The identity is taken from the sheets until a person confirmed it. */
function susun(
  { snapshot, onlySheet, simpanan }: BookReading,
  given: Pengaturan | null,
): Pick<LaporanBuku, "laporan" | "identitasTersimpan"> {
  const pengaturan = given ?? pengaturanOf(simpanan).pengaturan;
  const book = openBook(sumberOf({ snapshot, simpanan }), pengaturan, simpanan.kolom, simpanan.sumber);
  const identitas = simpanan.identitas ?? identitasAwal(book);
  return {
    laporan: buildLaporan(book, identitas, { lembar: onlySheet }),
    identitasTersimpan: simpanan.identitas !== null,
  };
}

function tertulisDi(catatan: readonly CatatanLembar[]): PilihanLembar | null {
  if (catatan.length === 0) return null;
  const ids = catatan.flatMap(({ tabel }) => tabel.map(({ id }) => id));
  const isOne = catatan.some(({ tabel }) => tabel.length > 1);
  return { ids: [...new Set(ids)], susunan: isOne ? "satu-lembar" : "per-lembar" };
}

/** The chosen tables as sheets of the workbook that was read; nothing of a sheet that is not ours. */
export function planLaporanOf(
  reading: BookReading,
  given: Pengaturan | null,
  { ids, dinomori, susunan, utuh }: PilihanLembar,
): LaporanTertulis & { readonly plan: Plan } {
  const { snapshot, simpanan } = reading;
  const built = susun(reading, given).laporan;
  const pengaturan = given ?? pengaturanOf(simpanan).pengaturan;
  const wanted = ids ?? [...built.offers, ...(utuh ? built.lain : [])].map(({ id }) => id);
  const laporan = nomori(built, new Set(dinomori ?? wanted));
  const catatan = simpanan.lembarLaporan;
  const plan = planLaporan(snapshot, laporan, {
    ...{ ids: wanted, tulis: pengaturan.tulis, susunan, pengaturan, catatan },
  });
  const perubahan = perubahanSejak(laporan, snapshot, catatan);
  const lembar = lembarOf(plan, wanted);
  return { plan, laporan: denganKetikan(laporan, snapshot, catatan), lembar, perubahan };
}

/** The sheets that hold these tables once the plan is carried out: a table that moved, on its latest. */
export function lembarOf({ lembarLaporan = [] }: Plan, ids: readonly ReportTableId[]): readonly string[] {
  const latest = new Map(lembarLaporan.flatMap(({ lembar, tabel }) => tabel.map(({ id }) => [id, lembar])));
  return [...new Set(ids.flatMap((id) => latest.get(id) ?? []))];
}
