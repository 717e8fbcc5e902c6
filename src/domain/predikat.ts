import { desimal, type Desimal } from "./desimal";

/** Grades that stand in place of a figure, and what each is worth when it is set against another. */
export interface SistemPredikat {
  readonly id: "akip" | "opini";
  readonly nama: string;
  readonly sumber: string;
  /** From the best to the worst. */
  readonly tingkat: readonly TingkatPredikat[];
}

export interface TingkatPredikat {
  readonly predikat: string;
  readonly sebutan: string;
  /** Worth of the bare grade: lower bound of its interval (AKIP), rank (opini). */
  readonly nilai: number;
}

const AKIP: SistemPredikat = {
  id: "akip",
  nama: "Predikat AKIP",
  sumber:
    "Permenpan RB 88/2021, dikutip dari sumber kedua (rentang nilai sama dengan Permenpan RB 12/2015): AA >90–100, A >80–90, BB >70–80, " +
    "B >60–70, CC >50–60, C >30–50, D 0–30. Predikat tanpa angka dihitung dari batas bawah rentangnya.",
  tingkat: [
    { predikat: "AA", sebutan: "Sangat Memuaskan", nilai: 90 },
    { predikat: "A", sebutan: "Memuaskan", nilai: 80 },
    { predikat: "BB", sebutan: "Sangat Baik", nilai: 70 },
    { predikat: "B", sebutan: "Baik", nilai: 60 },
    { predikat: "CC", sebutan: "Cukup (Memadai)", nilai: 50 },
    { predikat: "C", sebutan: "Kurang", nilai: 30 },
    { predikat: "D", sebutan: "Sangat Kurang", nilai: 0 },
  ],
};

const OPINI_BPK: SistemPredikat = {
  id: "opini",
  nama: "Opini BPK",
  sumber:
    "Empat jenis opini menurut UU 15/2004, dikutip dari sumber kedua; bobot 4-3-2-1 adalah praktik aplikasi e-SAKIP daerah " +
    "(WTP 4, WDP 3, sehingga WDP terhadap target WTP = 75%).",
  tingkat: [
    { predikat: "WTP", sebutan: "Wajar Tanpa Pengecualian", nilai: 4 },
    { predikat: "WDP", sebutan: "Wajar Dengan Pengecualian", nilai: 3 },
    { predikat: "TW", sebutan: "Tidak Wajar", nilai: 2 },
    { predikat: "TMP", sebutan: "Tidak Menyatakan Pendapat", nilai: 1 },
  ],
};

/** Grades in words, without an agreed worth: comparable only with themselves or by a figure beside them. */
const SEBUTAN_MUTU = [
  ...["Istimewa", "Sangat Memuaskan", "Memuaskan", "Sangat Baik", "Baik", "Cukup Baik", "Cukup"],
  ...["Kurang Baik", "Kurang", "Tidak Baik", "Sangat Kurang", "Sangat Tinggi", "Tinggi", "Sedang"],
  ...["Rendah", "Sangat Rendah", "Sehat", "Cukup Sehat", "Paripurna", "Unggul", "Utama", "Madya"],
];

/** Levels of maturity and capability ("Level kapabilitas APIP: III"), written without the word. */
const TINGKAT_ROMAWI = ["II", "III", "IV", "V"];

const DIKENAL: ReadonlyMap<string, string> = new Map([
  ...[...AKIP.tingkat, ...OPINI_BPK.tingkat].map((t): [string, string] => [t.predikat, t.predikat]),
  ...OPINI_BPK.tingkat.map((t): [string, string] => [t.sebutan.toUpperCase(), t.predikat]),
  ["WTP-DPP", "WTP"],
  ["WTP DPP", "WTP"],
  ["DISCLAIMER", "TMP"],
  ...SEBUTAN_MUTU.map((s): [string, string] => [s.toUpperCase(), s]),
  ...TINGKAT_ROMAWI.map((t): [string, string] => [t, t]),
]);

/**
 * The grade as it is usually written ("wajar tanpa pengecualian" -> "WTP"), or null if it is none. One
 * and two letters, and levels, count in capitals only: "a" and "iii" number a row.
 */
export function readPredikat(teks: string): string | null {
  const rapi = teks.trim().replace(/\s+/g, " ");
  const kapital = rapi.toUpperCase();
  const isShort = rapi.length <= 2 || TINGKAT_ROMAWI.includes(kapital);
  return isShort && rapi !== kapital ? null : (DIKENAL.get(kapital) ?? null);
}

/** Worth of a bare grade and the system it belongs to; null for grades without an agreed worth. */
export function nilaiPredikat(predikat: string): { nilai: Desimal; sistem: SistemPredikat } | null {
  for (const sistem of [AKIP, OPINI_BPK]) {
    const tingkat = sistem.tingkat.find((t) => t.predikat === predikat);
    if (tingkat) return { nilai: desimal(tingkat.nilai), sistem };
  }
  return null;
}

/** Predicate of an AKIP value 0..100: exactly 90 is A, exactly 80 is BB. */
export function predikatAkip(nilai: Desimal): TingkatPredikat {
  const terendah = AKIP.tingkat.length - 1;
  const letak = AKIP.tingkat.findIndex((t, i) => i === terendah || nilai.gt(t.nilai));
  return AKIP.tingkat[letak] as TingkatPredikat;
}
