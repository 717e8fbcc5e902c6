import { samaRupiah } from "../../../domain/kesamaan";
import { jumlah, type Desimal } from "../../../domain/desimal";
import { formatRupiah } from "../../../domain/format";
import { sebutLembar } from "../../../book/sources";
import { jumlahPuncak } from "../anggaran/puncak";
import type { Bahan } from "../bahan";
import type { BarisEfisiensi } from "./baris-efisiensi";
import { uangSasaran } from "./uang-sasaran";

/** Where the amounts of T6 do not come to the office's own total, to those of all programmes, or to those of T8. */
export function bedaJumlah(whole: BarisEfisiensi | null, bahan: Bahan): string[] {
  const pagu = jumlah(bahan.efisiensi.flatMap((row) => row.pagu?.nilai ?? []));
  return [
    ...bedaTercetak(pagu, bahan),
    ...(whole?.pagu
      ? bedaSeluruh(pagu, whole.pagu.nilai, uangSasaran(bahan.indikator, bahan.tahun).length > 0)
      : []),
    ...(whole?.pagu ? diLuarProgram(whole.pagu.nilai, bahan) : []),
  ];
}

function bedaTercetak(pagu: Desimal, { jumlahEfisiensi }: Bahan): string[] {
  if (!jumlahEfisiensi || samaRupiah(pagu, jumlahEfisiensi.pagu.nilai)) return [];
  const printed = `${sebutLembar(jumlahEfisiensi.tabel.table)} (${formatRupiah(jumlahEfisiensi.pagu.nilai)})`;
  return [`Jumlah pagu yang tercetak di ${printed} berbeda dari jumlah barisnya (${formatRupiah(pagu)}).`];
}

/** `isBeside`: the office wrote the money beside its sasaran; why it comes to something else is not known. */
function bedaSeluruh(pagu: Desimal, whole: Desimal, isBeside: boolean): string[] {
  if (pagu.isZero() || samaRupiah(pagu, whole)) return [];
  const own = `Jumlah pagu baris di atas (${formatRupiah(pagu)})`;
  if (isBeside) return [`${own} berbeda dari pagu seluruh program (${formatRupiah(whole)}).`];
  const sebab = pagu.gt(whole)
    ? "program yang mendukung beberapa sasaran ditulis penuh pada setiap sasaran"
    : "sebagian program tidak dihubungkan dengan sasaran dalam tabel ini";
  return [`${own} bukan pagu seluruh program (${formatRupiah(whole)}): ${sebab}.`];
}

function diLuarProgram(whole: Desimal, { anggaran }: Bahan): string[] {
  const all = jumlahPuncak(anggaran)?.pagu;
  if (!all || samaRupiah(all, whole) || all.lt(whole)) return [];
  return [`Belanja di luar program (${formatRupiah(all.minus(whole))}) tidak termasuk.`];
}
