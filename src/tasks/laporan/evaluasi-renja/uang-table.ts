import { programKey } from "../../../book/program-indeks";
import { jumlah, type Desimal } from "../../../domain/desimal";
import { formatRupiah } from "../../../domain/format";
import { samaRupiah } from "../../../domain/kesamaan";
import { NAMA_TRIWULAN } from "../../../domain/nama-triwulan";
import { daftarProgram, type ProgramAnggaran } from "../anggaran/penjumlahan";
import { tanpaHuruf } from "../anggaran/tingkat-nama";
import type { Bahan } from "../bahan";
import { baris, type Draf, type KolomDraf } from "../draft/draf";
import * as rumus from "../draft/rumus";
import { KOSONG, persen, rupiah, rupiahDihitung, teks } from "../draft/sel";
import { serapanDari } from "../efisiensi/baris-efisiensi";
import type { ReportCell, ReportRow } from "../report";
import type { UangProgram } from "./uang";

/**
 * The money of the form E.81 by quarters, as a table behind it: beside the performance its columns would be too narrow
 * for amounts. null where no programme tells its quarters.
 */
export function uangRenja({ anggaran, uang }: Bahan): Extract<Draf, { ok: true }> | null {
  const programs = daftarProgram(anggaran);
  if (!programs.some((own) => perTriwulan(own, uang).some((nilai) => nilai !== null))) return null;
  const rows = programs.map((own, index) => barisProgram(own, index, uang));
  return {
    ok: true,
    kolom: KOLOM,
    baris: [...rows, barisJumlah(programs, uang)],
    catatan: ["Tingkat capaian = realisasi setahun / pagu × 100%.", ...bedaSetahun(programs, uang)],
    kurang: [],
  };
}

const angka = (key: string, ...judul: string[]): KolomDraf => ({ key, judul, jenis: "angka" });

const KOLOM: readonly KolomDraf[] = [
  { key: "no", judul: "No", jenis: "no" },
  { key: "program", judul: "Program", jenis: "teks" },
  angka("pagu", "Pagu (Rp)"),
  ...NAMA_TRIWULAN.map((quarter, index) =>
    angka(kunciUang(index), "Realisasi Anggaran Triwulan (Rp)", quarter),
  ),
  angka("realisasi_anggaran", "Realisasi Setahun (Rp)"),
  angka("serapan", "Tingkat Capaian"),
];

function kunciUang(index: number): string {
  return `uang${String(index + 1)}`;
}

function perTriwulan({ nama }: ProgramAnggaran, uang: UangProgram): readonly (Desimal | null)[] {
  const own = uang.get(programKey(nama));
  return NAMA_TRIWULAN.map((_, index) => own?.[index] ?? null);
}

function barisProgram(own: ProgramAnggaran, index: number, uang: UangProgram): ReportRow {
  const { nama, awal, akhir } = own;
  const quarters = perTriwulan(own, uang).map((nilai) => (nilai ? rupiah({ nilai, sel: null }) : KOSONG));
  return baris(programKey(nama), "data", [
    ...[teks(String(index + 1)), teks(tanpaHuruf(nama)), rupiah(awal), ...quarters, rupiah(akhir)],
    serapan(awal.nilai, akhir.nilai),
  ]);
}

function serapan(pagu: Desimal, spent: Desimal): ReportCell {
  return persen(serapanDari(pagu, spent), { rumus: rumus.hasilBagi("{realisasi_anggaran}", "{pagu}") });
}

function barisJumlah(programs: readonly ProgramAnggaran[], uang: UangProgram): ReportRow {
  const sum = (key: string, told: readonly { readonly own: ProgramAnggaran; readonly nilai: Desimal }[]) =>
    told.length === 0
      ? KOSONG
      : rupiahDihitung(
          jumlah(told.map(({ nilai }) => nilai)),
          rumus.jumlahDari(told.map(({ own }) => `{${key}@${programKey(own.nama)}}`)),
        );
  const all = (of: (own: ProgramAnggaran) => Desimal | null) =>
    programs.flatMap((own) => {
      const nilai = of(own);
      return nilai ? [{ own, nilai }] : [];
    });
  const [pagu, spent] = [all(({ awal }) => awal.nilai), all(({ akhir }) => akhir.nilai)];
  const quarters = NAMA_TRIWULAN.map((_, index) =>
    sum(
      kunciUang(index),
      all((own) => perTriwulan(own, uang)[index] ?? null),
    ),
  );
  return baris("jumlah", "total", [
    ...[teks("Jumlah"), KOSONG, sum("pagu", pagu), ...quarters, sum("realisasi_anggaran", spent)],
    serapan(jumlah(pagu.map(({ nilai }) => nilai)), jumlah(spent.map(({ nilai }) => nilai))),
  ]);
}

/** Where the quarters of a programme do not come to what it spent in the year. */
function bedaSetahun(programs: readonly ProgramAnggaran[], uang: UangProgram): string[] {
  return programs.flatMap((own) => {
    const quarters = perTriwulan(own, uang).filter((nilai) => nilai !== null);
    const sum = jumlah(quarters);
    if (quarters.length < NAMA_TRIWULAN.length || samaRupiah(sum, own.akhir.nilai)) return [];
    const of = `Realisasi anggaran keempat triwulan ${own.nama} berjumlah ${formatRupiah(sum)}`;
    return [`${of}, berbeda dari realisasi setahun ${formatRupiah(own.akhir.nilai)}.`];
  });
}
