import type { AlasanCapaian } from "./alasan";
import { NOL, SERATUS, type Desimal } from "./desimal";
import { leaf, operation, type Expression } from "./expression";
import { compute } from "./compute-expression";
import { formatSeperlunya } from "./format";
import type { Pengaturan, Polaritas, RumusTurun } from "./pengaturan";
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
  /** What looks wrong, though it was computed as it stands. */
  readonly ragu?: string;
}

export type Mentah = Nilai | AlasanCapaian;

/** Realisasi against one plain target. */
export function bandingkanUkuran(target: Ukuran, realisasi: Ukuran, cara: Cara): Mentah {
  const sepadan = samakanSatuan(target, realisasi, cara.satuan);
  return sepadan ? terapkanRumus(sepadan, cara) : "satuan-beda";
}

type Pihak = "target" | "realisasi";
const T = leaf<Pihak>("target");
const R = leaf<Pihak>("realisasi");
const DUA: Expression<Pihak> = { kind: "number", value: 2 };

/**
 * naik: R/T. turun, by setting: (2T-R)/T as LKjIPs print it (also Permenpan RB 8/2021 as 1 + (1 - R/T)),
 * T/R, or (T-R)/T, which measures what is left of the target and is 0, not 100, when R = T.
 */
const TURUN: Readonly<Record<RumusTurun, Expression<Pihak>>> = {
  "2T-R": operation(operation(operation(DUA, "*", T), "-", R), "/", T),
  "T-R": operation(operation(T, "-", R), "/", T),
  "T/R": operation(T, "/", R),
};

/** The same as a person writes them; R/T is that of indicators of which more is better. */
export const URAIAN_RUMUS: Readonly<Record<RumusTurun | "R/T", string>> = {
  "R/T": "realisasi / target",
  "2T-R": "(2 × target − realisasi) / target",
  "T/R": "target / realisasi",
  "T-R": "(target − realisasi) / target",
};

/** A figure printed with so many decimals fits the formula by no coincidence. */
export const DESIMAL_RINCI: Readonly<Record<RumusTurun, number>> = { "2T-R": 0, "T/R": 1, "T-R": 2 };

/** The capaian as a ratio, by direction and the office's formula; neither floored nor capped. */
export function rumusCapaian(polaritas: Polaritas, rumusTurun: RumusTurun): Expression<Pihak> {
  return polaritas === "naik" ? operation(R, "/", T) : TURUN[rumusTurun];
}

/** Both sides in one unit, by the formula of the row's direction. */
export function terapkanRumus(sepadan: Sepadan, cara: Cara): Mentah {
  const { target, catatan } = sepadan;
  if (target.isZero()) return targetNol(sepadan.realisasi, cara, catatan);
  if (target.isNegative()) return "target-negatif";
  const rasio = compute(rumusCapaian(cara.polaritas, cara.aturan.rumusTurun), (pihak) => sepadan[pihak]);
  if (typeof rasio !== "string") return { nilai: rasio.times(SERATUS), catatan };
  return { nilai: SERATUS, catatan: [...catatan, "Realisasi 0 dengan rumus target/realisasi ditulis 100%."] };
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
