import { letakCapaian, type Indikator } from "../../../book/indikator";
import type { Pengaturan } from "../../../domain/pengaturan";
import { kelasCapaian } from "../../../domain/skala-baku";
import * as rumus from "../draft/rumus";
import { isiSel, KOSONG, persen, TANPA_ANGKA, teks } from "../draft/sel";
import type { ReportCell } from "../report";

type KolomIndikator =
  "indikator" | "satuan" | "target" | "realisasi" | "capaian" | "kategori" | "sumber_data";

/** The figures of an indicator by the keys of their columns. */
export function selIndikator(own: Indikator, pengaturan: Pengaturan): Record<KolomIndikator, ReportCell> {
  const live = own.polos
    ? rumus.capaian(own.target, own.realisasi, ["{target}", "{realisasi}"], own.polaritas, pengaturan)
    : null;
  return {
    indikator: teks(own.nama),
    satuan: teks(own.satuan),
    target: isiSel(own.target, own.satuan === ""),
    realisasi: isiSel(own.realisasi, own.satuan === ""),
    capaian: denganLetak(persen(own.capaian, { rumus: live, gagal: isGagal(own, pengaturan) }), own),
    kategori: own.capaian ? selKategori(own.capaian.nilai, pengaturan) : TANPA_ANGKA,
    sumber_data: own.sumberData === "" ? KOSONG : teks(own.sumberData),
  };
}

function denganLetak(sel: ReportCell, own: Indikator): ReportCell {
  return sel.kind === "angka" ? { ...sel, letak: letakCapaian(own) } : sel;
}

/** The class of a capaian, as a formula over it. */
export function selKategori(
  capaian: NonNullable<Indikator["capaian"]>["nilai"],
  pengaturan: Pengaturan,
): ReportCell {
  const kelas = kelasCapaian(capaian, pengaturan);
  return kelas ? teks(kelas.nama, rumus.kategori("{capaian}", pengaturan)) : TANPA_ANGKA;
}

/** In a class that counts as failing. */
export function isGagal({ capaian }: Indikator, pengaturan: Pengaturan): boolean {
  return capaian !== null && kelasCapaian(capaian.nilai, pengaturan)?.gagal === true;
}
