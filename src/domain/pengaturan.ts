import type { Skala } from "./skala";

/**
 * The rules an office chose: one value, saved in the workbook, used by pane, cells, report,
 * functions and headless run alike. It holds no personal data.
 */
export interface Pengaturan {
  /** Id of a preset, "otomatis" (the scale that the workbook prints), or a scale of the office's own. */
  readonly skala: string | Skala;
  /** Formula for indicators where less is better. */
  readonly rumusTurun: RumusTurun;
  /** Highest capaian that counts, in percent; null: no cap. */
  readonly batas: number | null;
  /** Whether the cap acts on each indicator before the average is taken (BPS) or only on display. */
  readonly batasSebelumRataRata: boolean;
  /** What a target of 0 with realisasi 0 gives when more is better. */
  readonly targetNol: AturanTargetNol;
  /** Decimals of the capaian that is classified; null: the exact value. */
  readonly pembulatanKategori: number | null;
  /** Id of an efficiency method, or "otomatis"; a formula printed in a header wins over it. */
  readonly efisiensi: string;
  /** How surprising a formula must be, in bits, to be named as janggal; 0: whatever differs at all. */
  readonly ambangJanggal: number;
  /** Live formulas or values. */
  readonly tulis: "rumus" | "nilai";
  /** Polaritas by normalised indicator name; indicators not listed are "naik". */
  readonly polaritas: Readonly<Record<string, Polaritas>>;
  /** Kind of quarterly reading by normalised indicator name; others are judged from unit and values. */
  readonly triwulan: Readonly<Record<string, JenisTriwulan>>;
}

export type Polaritas = "naik" | "turun";
/** (2T - R)/T, T/R, (T - R)/T. */
export type RumusTurun = "2T-R" | "T/R" | "T-R";
/** Not computed (said aloud), 0, or 100 percent. */
export type AturanTargetNol = "tidak-dihitung" | "nol" | "seratus";
export type JenisTriwulan = "akumulasi" | "posisi-akhir" | "posisi-akhir-menurun" | "rata-rata";
