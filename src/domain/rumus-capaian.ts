import type { AlasanCapaian } from "./alasan";
import { NOL, SERATUS, type Desimal } from "./desimal";
import { formatSeperlunya } from "./format";
import type { Pengaturan, Polaritas } from "./pengaturan";
import { samakanSatuan, type Sepadan, type Ukuran } from "./samakan-satuan";

/** How one row is computed. */
export interface Cara {
  readonly polaritas: Polaritas;
  readonly aturan: Pengaturan;
  /** Unit of the row, "" where it has none. */
  readonly satuan: string;
}

export interface Nilai {
  /** In percent, neither floored nor capped. */
  readonly nilai: Desimal;
  readonly catatan: readonly string[];
}

export type Mentah = Nilai | AlasanCapaian;

/** Realisasi against one plain target. */
export function bandingkanUkuran(target: Ukuran, realisasi: Ukuran, cara: Cara): Mentah {
  const sepadan = samakanSatuan(target, realisasi, cara.satuan);
  return sepadan ? terapkanRumus(sepadan, cara) : "satuan-beda";
}

/**
 * naik: R/T. turun, by setting: (2T-R)/T as LKjIPs print it (also Permenpan RB 8/2021 as 1 + (1 - R/T)),
 * T/R, or (T-R)/T, which measures what is left of the target and is 0, not 100, when R = T.
 */
export function terapkanRumus(sepadan: Sepadan, cara: Cara): Mentah {
  const { target, realisasi, catatan } = sepadan;
  if (target.isZero()) return targetNol(realisasi, cara, catatan);
  if (target.isNegative()) return "target-negatif";
  if (cara.polaritas === "naik") return { nilai: realisasi.times(SERATUS).div(target), catatan };
  return rumusTurun(target, realisasi, cara, catatan);
}

function rumusTurun(t: Desimal, r: Desimal, cara: Cara, catatan: readonly string[]): Nilai {
  switch (cara.aturan.rumusTurun) {
    case "2T-R":
      return { nilai: t.times(2).minus(r).times(SERATUS).div(t), catatan };
    case "T-R":
      return { nilai: t.minus(r).times(SERATUS).div(t), catatan };
    case "T/R":
      return r.isZero()
        ? { nilai: SERATUS, catatan: [...catatan, "Realisasi 0 dengan rumus target/realisasi ditulis 100%."] }
        : { nilai: t.times(SERATUS).div(r), catatan };
  }
}

/** A target of 0: met where less is better and nothing happened; else there is no quotient. */
function targetNol(r: Desimal, { polaritas, aturan }: Cara, catatan: readonly string[]): Mentah {
  if (!r.isZero()) return "target-nol";
  if (polaritas === "turun")
    return { nilai: SERATUS, catatan: [...catatan, "Target 0 dan realisasi 0: tercapai, ditulis 100%."] };
  if (aturan.targetNol === "tidak-dihitung") return "keduanya-nol";
  const nilai = aturan.targetNol === "nol" ? NOL : SERATUS;
  return { nilai, catatan: [...catatan, `Target 0 dan realisasi 0 ditulis ${formatSeperlunya(nilai)}%.`] };
}
