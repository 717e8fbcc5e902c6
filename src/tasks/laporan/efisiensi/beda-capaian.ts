import { rataRata } from "../../../domain/desimal";
import { formatAngka } from "../../../domain/format";
import { samaKasar } from "../../../domain/kesamaan";
import { normalizeNama } from "../../../domain/nama";
import type { Bahan } from "../bahan";
import { perSasaran } from "../capaian/per-sasaran";

/** Where the office typed the capaian of a sasaran and its indicators come to another mean: one of the two is old. */
export function bedaCapaian({ efisiensi, indikator }: Bahan): string[] {
  const groups = new Map(perSasaran(indikator).map((group) => [normalizeNama(group.sasaran), group.isi]));
  return efisiensi.flatMap(({ nama, kunci, capaian }) => {
    const own = groups.get(kunci)?.flatMap((each) => (each.capaian ? [each.capaian.nilai] : [])) ?? [];
    const mean = rataRata(own);
    if (!mean || !capaian || samaKasar(capaian, { nilai: mean, desimal: 2 })) return [];
    const [typed, reckoned] = [capaian.nilai, mean].map((nilai) => formatAngka(nilai, 2));
    return [
      `Capaian ${nama} tertulis ${typed} di tabel efisiensi kantor, sedangkan rata-rata indikatornya ${reckoned}: periksa mana yang terbaru.`,
    ];
  });
}
