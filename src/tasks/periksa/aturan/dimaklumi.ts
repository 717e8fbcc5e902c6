import { desimal, rataRata } from "../../../domain/desimal";
import { nilaiTriwulan } from "../../../domain/triwulan";
import { suggestPolaritas } from "../../../domain/polaritas";
import type { RumusTurun } from "../../../domain/pengaturan";
import { JENIS_TRIWULAN, RUMUS_TURUN } from "../../../domain/pengaturan-baku";
import { evaluate } from "../../hitung/evaluate";
import { bandingkan } from "../../../domain/bandingkan";
import type { TabelPeriksa } from "../tabel-periksa";
import type { CaraHitung } from "./alternatif";
import type { KolomTurunan, SelTurunan } from "./kolom-turunan";

/**
 * Why a figure that our settings do not give may still be right: another rule of the field gives it
 * exactly. A sentence for the remark; null where no rule does.
 */
export function dimaklumi(tabel: TabelPeriksa, kolom: KolomTurunan, sel: SelTurunan): string | null {
  const { calculation } = kolom.cara;
  switch (calculation.rule) {
    case "capaian":
    case "kemajuan":
      return (
        dibatasi(kolom, sel) ?? makinKecilMakinBaik(tabel, calculation, sel) ?? rataRataDiJumlah(kolom, sel)
      );
    case "triwulan":
      return jenisLain(tabel, calculation.quarters, sel);
    default:
      return null;
  }
}

const BATAS = [100, 110, 120, 150, 200].map((batas) => desimal(batas));

/** Nothing in the column is above a round figure, and this one would be. */
function dibatasi(kolom: KolomTurunan, { tertulis, seharusnya }: SelTurunan): string | null {
  const batas = BATAS.find((value) => value.eq(tertulis.nilai));
  if (!batas || seharusnya.lte(batas) || kolom.sel.some((cell) => cell.tertulis.nilai.gt(batas))) return null;
  return `dibatasi ${batas.toString()}%: tidak ada angka di kolom ini yang lebih tinggi`;
}

const URAIAN_TURUN: Readonly<Record<RumusTurun, string>> = {
  "2T-R": "(2 × target − realisasi) / target",
  "T/R": "target / realisasi",
  "T-R": "(target − realisasi) / target",
};

/** (2T - R)/T is no coincidence; T/R and (T - R)/T are believed only where the name speaks for them. */
function makinKecilMakinBaik(
  tabel: TabelPeriksa,
  calculation: CaraHitung["calculation"],
  { row, tertulis }: SelTurunan,
): string | null {
  const turun = suggestPolaritas(row.label).polaritas === "turun";
  for (const rumusTurun of RUMUS_TURUN) {
    if (!turun && rumusTurun !== "2T-R") continue;
    const context = {
      ...tabel.context(row, { ...tabel.pengaturan, rumusTurun }),
      polaritas: "turun" as const,
    };
    const outcome = evaluate(calculation, context);
    if (outcome.ok && "nilai" in outcome && bandingkan(tertulis, outcome.nilai) !== "beda")
      return `cocok dengan rumus makin kecil makin baik, ${URAIAN_TURUN[rumusTurun]}`;
  }
  return null;
}

/** A closing row "Jumlah" may print the mean of the capaian above it. */
function rataRataDiJumlah({ sel }: KolomTurunan, { row, tertulis }: SelTurunan): string | null {
  const above = sel.filter((cell) => cell.row.row < row.row && cell.row.kind === "data");
  const mean = row.kind === "total" ? rataRata(above.map((cell) => cell.tertulis.nilai)) : null;
  return mean && bandingkan(tertulis, mean) !== "beda" ? "sama dengan rata-rata capaian di atasnya" : null;
}

const URAIAN_TRIWULAN = {
  akumulasi: "jumlah keempat triwulan",
  "posisi-akhir": "triwulan terakhir yang terisi",
  "posisi-akhir-menurun": "triwulan terakhir yang terisi",
  "rata-rata": "rata-rata triwulan yang terisi",
} as const;

function jenisLain(
  tabel: TabelPeriksa,
  quarters: readonly number[],
  { row, tertulis }: SelTurunan,
): string | null {
  const values = quarters.map((column) => tabel.angka(row.row, column)?.nilai ?? null);
  for (const jenis of JENIS_TRIWULAN) {
    const nilai = nilaiTriwulan(jenis, values);
    if (nilai && bandingkan(tertulis, nilai) !== "beda") return `sama dengan ${URAIAN_TRIWULAN[jenis]}`;
  }
  return null;
}
