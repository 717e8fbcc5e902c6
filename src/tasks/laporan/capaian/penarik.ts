import { penarikRata } from "../../../book/rata-capaian";
import type { Desimal } from "../../../domain/desimal";
import type { Pengaturan } from "../../../domain/pengaturan";
import type { Indikator } from "../../../book/indikator";

/** A mean that hangs on one figure says so wherever it stands; nothing of other means. `rata` begins the sentence. */
export function kalimatPenarik(
  rata: string,
  indikator: readonly Indikator[],
  pengaturan: Pengaturan,
  persen: (nilai: Desimal) => string,
): string[] {
  const found = penarikRata(indikator, pengaturan);
  if (!found?.indikator.capaian) return [];
  const { nama, capaian } = found.indikator;
  return [`${rata} ditarik ${nama} (${persen(capaian.nilai)}); tanpa itu ${persen(found.tanpa)}.`];
}
