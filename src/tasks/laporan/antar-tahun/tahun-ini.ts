import type { Indikator } from "../../../book/indikator";
import { isFigur, type Isi } from "../../../book/figure";
import { isDifferent } from "../../../book/ledger-entry";
import type { RiwayatIndikator } from "./riwayat-indikator";

/**
 * This year's figures and the name are those of the indikator itself, where the table has none or others. `isWhole`: with
 * target and capaian, since those of another row stand there too.
 */
export function withThisYear(
  riwayat: RiwayatIndikator,
  own: Indikator | null,
  tahunIni: string,
  isWhole: boolean,
): RiwayatIndikator {
  if (!own || tahunIni === "") return riwayat;
  const { target, realisasi, capaian, polos } = own;
  const tahun = new Map(riwayat.tahun);
  const there = tahun.get(tahunIni);
  if ((!there || isOther(riwayat, own, tahunIni)) && realisasi)
    tahun.set(tahunIni, { target, realisasi, capaian, polos });
  // Two tables never tell two capaian of one year, whatever words their figures stand in.
  else if (there && isWhole)
    tahun.set(tahunIni, {
      ...{ target: there.target ?? target, realisasi: there.realisasi ?? realisasi, capaian },
      polos: polos && (there.polos || !there.target),
    });
  return { ...riwayat, ...sebutan(riwayat, own), tahun };
}

export function tellsCapaian({ tahun }: RiwayatIndikator): boolean {
  return [...tahun.values()].some(({ capaian }) => capaian);
}

export function isOther({ tahun }: RiwayatIndikator, own: Indikator | null, tahunIni: string): boolean {
  const there = tahun.get(tahunIni);
  return (
    there !== undefined &&
    own !== null &&
    (isLain(there.realisasi, own.realisasi) || isLain(there.target, own.target))
  );
}

function sebutan(riwayat: RiwayatIndikator, { kunci, nama, sasaran, satuan, polaritas }: Indikator) {
  return { kunci, polaritas, nama, sasaran: sasaran || riwayat.sasaran, satuan: riwayat.satuan || satuan };
}

/** Two figures of one kind that do not agree. */
export function isLain(there: Isi | null, own: Isi | null): boolean {
  return isFigur(there) && isFigur(own) && isDifferent(there, own);
}
