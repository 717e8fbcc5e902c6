import { bandingkan } from "../../../domain/bandingkan";
import { formatAngka, formatPersen } from "../../../domain/format";
import { sebutLembar } from "../../../book/sources";
import { rataCapaian } from "../../../book/rata-capaian";
import type { Bahan } from "../bahan";

/** The mean that the office prints below its indicators, where ours is another. */
export function bedaRataTercetak({ indikator, pengaturan }: Bahan): string[] {
  const [tabel, ...others] = [...new Set(indikator.map(({ asal }) => asal.tabel))];
  const mean = rataCapaian(indikator, pengaturan);
  const capaian = indikator[0]?.asal.capaian;
  if (!tabel || others.length > 0 || !mean || !capaian) return [];
  const [row, ...further] = tabel.table.rows.filter(({ kind }) => kind === "average");
  const printed = row && further.length === 0 ? tabel.angka(row.row, capaian.column) : null;
  if (!printed || bandingkan(printed, mean) !== "beda") return [];
  const tercetak = `${formatAngka(printed.nilai, printed.desimal)}%`;
  return [
    `Rata-rata yang tercetak di ${sebutLembar(tabel.table)} (${tercetak}) berbeda dari rata-rata indikatornya (${formatPersen(mean)}); di sini dipakai rata-rata indikator.`,
  ];
}
