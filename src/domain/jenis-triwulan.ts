import { desimal, jumlah, SERATUS, type Desimal } from "./desimal";
import { formatSeperlunya } from "./format";
import { lastOf } from "./items";
import type { JenisTriwulan } from "./pengaturan";
import { isAditif } from "./satuan";
import type { EmpatTriwulan } from "./triwulan";

/** How a row's quarters are taken together, guessed; to be shown with its reason and corrected. */
export interface SaranTriwulan {
  readonly jenis: JenisTriwulan;
  readonly alasan: string;
}

/** A sum this near to the year's target (or nearer than the last quarter is) shows that quarters were added. */
const DEKAT = desimal("0.25");

/**
 * Judges the kind from unit and values. Units such as percent and index are positions by nature; but
 * quarters of percentages are added in real reports (41 + 35 + 11,3 + 0 of a target of 85 %: LKjIP Dinas
 * Koperasi dan UKM Kota Tangerang Selatan 2021, tabel 11), which shows in their sum.
 */
export function judgeJenis(satuan: string, values: EmpatTriwulan, target: Desimal | null): SaranTriwulan {
  const terisi = values.filter((v) => v !== null);
  const awal = terisi[0];
  const akhir = terisi[terisi.length - 1];
  if (!awal || !akhir || terisi.length < 2 || !target || target.isZero()) return menurutSatuan(satuan);
  const total = jumlah(terisi);
  const jarakTotal = jarak(total, target);
  const jarakAkhir = jarak(akhir, target);
  if (!isAditif(satuan)) {
    if (jarakTotal.lte(DEKAT) && jarakTotal.lt(jarakAkhir)) return jumlahan(total, target, satuan);
    const menurun = akhir.lt(awal) && target.lt(awal) && isTidakTurun([...terisi].reverse());
    return menurun ? posisiMenurun(akhir, target) : menurutSatuan(satuan);
  }
  const progres = jarakAkhir.lte(DEKAT) && jarakTotal.gt(DEKAT) && isSampaiDengan(values);
  return progres ? posisiAkhir(akhir, target) : menurutSatuan(satuan);
}

/**
 * How the targets of four quarters come to that of the year: the last where they go up to it, their sum where they are
 * portions. null where both may be meant ("1, 2, 3, 4" documents).
 */
export function jenisRencana(satuan: string, values: readonly Desimal[]): JenisTriwulan | null {
  const last = lastOf(values);
  if (jumlah(values).eq(last)) return "posisi-akhir";
  const [isRising, isFalling] = [isTidakTurun(values), isTidakTurun([...values].reverse())];
  if (isAditif(satuan)) return isRising && !isFalling ? null : "akumulasi";
  const isWhole = jumlah(values).eq(SERATUS);
  return (isRising || isFalling) && !isWhole ? "posisi-akhir" : null;
}

function menurutSatuan(satuan: string): SaranTriwulan {
  if (isAditif(satuan)) return { jenis: "akumulasi", alasan: "Jumlahan: angka tiap triwulan dijumlahkan." };
  return {
    jenis: "posisi-akhir",
    alasan: `Satuan “${satuan}” tidak dijumlahkan: dipakai triwulan terakhir yang terisi.`,
  };
}

function jumlahan(total: Desimal, target: Desimal, satuan: string): SaranTriwulan {
  const alasan = `Jumlah keempat triwulan (${formatSeperlunya(total)}) mendekati target (${formatSeperlunya(target)}), jadi dijumlahkan walau satuannya “${satuan}”.`;
  return { jenis: "akumulasi", alasan };
}

function posisiAkhir(akhir: Desimal, target: Desimal): SaranTriwulan {
  const alasan = `Nilai tidak pernah turun dan berakhir ${formatSeperlunya(akhir)}, dekat target ${formatSeperlunya(target)}: angka sampai dengan triwulan itu.`;
  return { jenis: "posisi-akhir", alasan };
}

function posisiMenurun(akhir: Desimal, target: Desimal): SaranTriwulan {
  const alasan = `Nilai turun menuju target ${formatSeperlunya(target)} dan berakhir ${formatSeperlunya(akhir)}.`;
  return { jenis: "posisi-akhir-menurun", alasan };
}

function isTidakTurun(nilai: readonly Desimal[]): boolean {
  return nilai.every((v, i) => i === 0 || v.gte(nilai[i - 1] ?? v));
}

/** Figures to date never fall, and are told in every quarter from the first on: one left blank between had nothing to add. */
function isSampaiDengan(values: EmpatTriwulan): boolean {
  const letak = values.flatMap((nilai, triwulan) => (nilai === null ? [] : [triwulan]));
  const isTanpaCelah = (lastOf(letak) ?? 0) - (letak[0] ?? 0) === letak.length - 1;
  return isTanpaCelah && isTidakTurun(values.filter((nilai) => nilai !== null));
}

/** Whether quarters that come to a figure may be meant to come to the year's target. */
export function isDekat(nilai: Desimal, target: Desimal): boolean {
  return !target.isZero() && jarak(nilai, target).lte(DEKAT);
}

function jarak(nilai: Desimal, target: Desimal): Desimal {
  return nilai.minus(target).abs().div(target.abs());
}
