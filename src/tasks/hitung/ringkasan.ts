import { rangkai } from "../../domain/kalimat";
import type { Pengaturan } from "../../domain/pengaturan";
import { findSkala, kelasCapaian } from "../../domain/skala-baku";
import type { Kelas } from "../../domain/skala";
import type { Ledger } from "../../book/ledger";
import { alasanTanpaCapaian, letakCapaian, type Asal, type Indikator } from "../../book/indikator";
import { indikatorProgram, kumpulkanIndikator, type DaftarIndikator } from "../../book/daftar-indikator";
import { penarikRata, rataCapaian } from "../../book/rata-capaian";
import { sebutTabel } from "../../book/sources";
import type { Gagal, Ringkasan } from "./result";
import { showCell } from "./show-cell";

/** Counts, mean and the failing indicators, by the office's scale: the same indicators as in the report's T1. */
export function summarise(ledger: Ledger, pengaturan: Pengaturan): Ringkasan {
  const daftar = kumpulkanIndikator(ledger);
  const program = daftar.tingkat === "program" ? null : indikatorProgram(ledger);
  const skala = findSkala(pengaturan);
  const measured = terukur(daftar);
  const belum = daftar.indikator.filter(({ capaian }) => capaian === null);
  const classes = new Map(measured.map((own) => [own, kelasOf(own, pengaturan)]));
  const mean = rataCapaian(measured, pengaturan);
  return {
    indikator: measured.length,
    tanpaCapaian: belum.length,
    belum: belum.map((own) => ({ ...letakCapaian(own), reason: alasanTanpaCapaian(own) })),
    rataRata: mean?.toNumber() ?? null,
    rataRataKategori: mean && (kelasCapaian(mean, pengaturan)?.nama ?? null),
    tingkat: daftar.tingkat,
    sumber: sumberOf(measured),
    penarik: penarikOf(measured, pengaturan),
    program: program && ringkasProgram(terukur(program), pengaturan),
    perKategori: skala.kelas.map(({ nama, gagal }) => ({
      kategori: nama,
      jumlah: [...classes.values()].filter((kelas) => kelas?.nama === nama).length,
      gagal,
    })),
    gagal: [...classes]
      .flatMap(([own, kelas]) => gagalOf(own, kelas) ?? [])
      .sort((a, b) => a.capaian - b.capaian),
  };
}

function terukur({ indikator }: DaftarIndikator): readonly Indikator[] {
  return indikator.filter(({ capaian }) => capaian !== null);
}

function ringkasProgram(
  indikator: readonly Indikator[],
  pengaturan: Pengaturan,
): NonNullable<Ringkasan["program"]> {
  return {
    indikator: indikator.length,
    rataRata: rataCapaian(indikator, pengaturan)?.toNumber() ?? null,
    sumber: sumberOf(indikator),
  };
}

/** "Tabel 3.2", "Tabel 3.2 dan lembar Bidang". */
function sumberOf(indikator: readonly Indikator[]): string {
  return rangkai([...new Set(indikator.map(({ asal }) => sebutTabel(asal.tabel)))]) ?? "";
}

function penarikOf(indikator: readonly Indikator[], pengaturan: Pengaturan): Ringkasan["penarik"] {
  const found = penarikRata(indikator, pengaturan);
  if (!found?.indikator.capaian) return null;
  const { indikator: own, tanpa } = found;
  return {
    ...letakCapaian(own),
    indikator: own.nama,
    capaian: found.indikator.capaian.nilai.toNumber(),
    tanpa: tanpa.toNumber(),
  };
}

function kelasOf({ capaian }: Indikator, pengaturan: Pengaturan): Kelas | null {
  return capaian && kelasCapaian(capaian.nilai, pengaturan);
}

function gagalOf(own: Indikator, kelas: Kelas | null): Gagal | null {
  if (!own.capaian || !kelas?.gagal) return null;
  return {
    ...letakCapaian(own),
    indikator: own.nama,
    target: tampil(own.asal, "target"),
    realisasi: tampil(own.asal, "realisasi"),
    capaian: own.capaian.nilai.toNumber(),
    kategori: kelas.nama,
  };
}

function tampil(asal: Asal, measure: "target" | "realisasi"): string {
  const { tabel, row, column } = asal.pilihan?.[measure] ?? { ...asal, column: asal[measure].column };
  return showCell(tabel.computed.operands, row.row, column);
}
