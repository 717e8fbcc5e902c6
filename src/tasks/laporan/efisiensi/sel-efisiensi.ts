import * as rumus from "../draft/rumus";
import { SERATUS } from "../../../domain/desimal";
import type { ReportCell } from "../report";
import { metodeEfisiensi } from "../../../domain/metode-efisiensi";
import { rupiahDihitung, persen, poin, teks, TANPA_ANGKA } from "../draft/sel";
import { type HasilEfisiensi, hitungEfisiensi } from "../../../domain/efisiensi";
import type { Pengaturan } from "../../../domain/pengaturan";
import type { BarisEfisiensi } from "./baris-efisiensi";
import { namaDiKertas } from "../../../domain/sumber";

export function hasClasses(metode: Pengaturan["efisiensi"]): boolean {
  return metodeEfisiensi(metode).kelas !== null;
}

export function nilai(
  { capaian, pagu, realisasi, serapan }: BarisEfisiensi,
  pengaturan: Pengaturan,
): HasilEfisiensi {
  return hitungEfisiensi(pengaturan.efisiensi, {
    capaian: capaian?.nilai ?? null,
    serapan,
    pagu: pagu?.nilai ?? null,
    realisasi: realisasi?.nilai ?? null,
  });
}

export function selNilai(hasil: HasilEfisiensi, pengaturan: Pengaturan): ReportCell {
  if (!hasil.ok) return TANPA_ANGKA;
  const live = rumus.efisiensi(pengaturan) ?? undefined;
  switch (hasil.satuan) {
    case "rupiah":
      return rupiahDihitung(hasil.nilai, live);
    case "poin":
      return poin(hasil.nilai, live);
    case "persen":
      return persen(hasil.nilai, { rumus: live ?? null });
  }
}

export function selVerdict(own: BarisEfisiensi, hasil: HasilEfisiensi, pengaturan: Pengaturan): ReportCell {
  const live = rumus.verdict(pengaturan) ?? undefined;
  if (hasil.ok && isTanpaNilai(own, pengaturan)) return teks(rumus.BELUM_DINILAI, live);
  if (hasil.ok) return teks(hasil.verdict ?? "", live);
  return teks(hasil.alasan === "belum-dilaksanakan" ? "Belum dilaksanakan" : "Tidak dapat dihitung");
}

/** Cheap is not efficient: where the target was not reached, the money that is left proves nothing. */
export function isTanpaNilai({ capaian }: BarisEfisiensi, pengaturan: Pengaturan): boolean {
  return capaian !== null && capaian.nilai.lt(SERATUS) && !rumus.isDinilaiDiBawah100(pengaturan);
}

/** Further criteria that the method names, over the whole office. */
export function kriteria(whole: BarisEfisiensi, pengaturan: Pengaturan): string[] {
  const hasil = nilai(whole, pengaturan);
  if (!hasil.ok || hasil.kriteria.length === 0) return [];
  return [
    `Kriteria keseluruhan: ${hasil.kriteria.map(({ skala, kelas }) => `${namaDiKertas(skala)}: ${kelas}`).join("; ")}.`,
  ];
}
