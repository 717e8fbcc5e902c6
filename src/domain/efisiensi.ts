import { desimal, persenDari, SERATUS, type Desimal } from "./desimal";
import type { MetodeEfisiensi } from "./pengaturan";
import type { Skala } from "./skala";
import { kategorikan } from "./skala-baku";
import { EFEKTIVITAS_690, EFISIENSI_690, EFISIENSI_690_SUMSEL } from "./skala-khusus";

/** Performance and money of one row; null where a part is missing or cannot be computed. */
export interface DataEfisiensi {
  /** Capaian kinerja (fisik) in percent. */
  readonly capaian: Desimal | null;
  /** Realisasi anggaran / pagu in percent. */
  readonly serapan: Desimal | null;
  readonly pagu: Desimal | null;
  readonly realisasi: Desimal | null;
}

export type HasilEfisiensi =
  | {
      readonly ok: true;
      /** In the unit that URAIAN_METODE names. */
      readonly nilai: Desimal;
      /** Name of its class; null for methods without classes. */
      readonly verdict: string | null;
      /** Further criteria, each with the name of its scale. */
      readonly kriteria: readonly Kriteria[];
    }
  | { readonly ok: false; readonly alasan: AlasanEfisiensi };

export interface Kriteria {
  readonly skala: string;
  readonly kelas: string;
}

export type AlasanEfisiensi = "belum-dilaksanakan" | "tidak-dapat-dihitung" | "capaian-di-bawah-100";

const KALIMAT: Readonly<Record<AlasanEfisiensi, string>> = {
  "belum-dilaksanakan": "Capaian dan serapan masih 0: belum dilaksanakan, jadi efisiensi belum dinilai.",
  "tidak-dapat-dihitung": "Capaian atau anggaran belum lengkap, jadi efisiensi tidak dapat dihitung.",
  "capaian-di-bawah-100": "Capaian di bawah 100%, jadi efisiensi tidak diukur dengan metode ini.",
};

export function kalimatAlasanEfisiensi(alasan: AlasanEfisiensi): string {
  return KALIMAT[alasan];
}

/** Efficiency of a row by the office's method. 0 against 0 is "belum dilaksanakan", never "efisien". */
export function hitungEfisiensi(metode: MetodeEfisiensi, data: DataEfisiensi): HasilEfisiensi {
  if (isBelumDilaksanakan(data)) return { ok: false, alasan: "belum-dilaksanakan" };
  return PENGHITUNG[metode](data) ?? { ok: false, alasan: "tidak-dapat-dihitung" };
}

function isBelumDilaksanakan({ capaian, serapan, realisasi }: DataEfisiensi): boolean {
  return capaian?.isZero() === true && (serapan ?? realisasi)?.isZero() === true;
}

type Penghitung = (data: DataEfisiensi) => HasilEfisiensi | null;

const PENGHITUNG: Readonly<Record<MetodeEfisiensi, Penghitung>> = {
  selisih: (data) => hasilSelisih(data, kelasSelisih, []),
  "capaian-serapan": (data) => hasilSelisih(data, (selisih) => efisienBila(selisih.gte(0)), []),
  "fisik-keuangan": (data) =>
    hasilSelisih(data, (selisih) => efisienBila(selisih.gt(0)), kriteriaKepmendagri(data)),
  serapan: ({ serapan }) => serapan && hasil(serapan, null),
  "sisa-bila-tercapai": sisaBilaTercapai,
  rasio,
  hemat: ({ pagu, realisasi }) => pagu && realisasi && hasil(pagu.minus(realisasi), null),
};

function hasil(nilai: Desimal, verdict: string | null, kriteria: readonly Kriteria[] = []): HasilEfisiensi {
  return { ok: true, nilai, verdict, kriteria };
}

function hasilSelisih(
  { capaian, serapan }: DataEfisiensi,
  verdict: (selisih: Desimal) => string,
  kriteria: readonly Kriteria[],
): HasilEfisiensi | null {
  if (!capaian || !serapan) return null;
  const selisih = capaian.minus(serapan);
  return hasil(selisih, verdict(selisih), kriteria);
}

/** Five points either way are taken for even (e-SAKIP Banjarnegara). */
const SELISIH_WAJAR = desimal(5);

function kelasSelisih(selisih: Desimal): string {
  if (selisih.gt(SELISIH_WAJAR)) return "Efisien";
  return selisih.gte(SELISIH_WAJAR.neg()) ? "Cukup Efisien" : "Tidak Efisien";
}

function efisienBila(efisien: boolean): string {
  return efisien ? "Efisien" : "Kurang Efisien";
}

/** Money alone by both readings of the regulation: as it stands, and as Sumatera Selatan prints it. */
function kriteriaKepmendagri({ capaian, serapan }: DataEfisiensi): Kriteria[] {
  if (!capaian || !serapan) return [];
  return [
    kriteria(EFEKTIVITAS_690, capaian),
    kriteria(EFISIENSI_690, serapan),
    kriteria(EFISIENSI_690_SUMSEL, serapan),
  ];
}

const DESIMAL_KRITERIA = 2;

function kriteria(skala: Skala, nilai: Desimal): Kriteria {
  return { skala: skala.nama, kelas: kategorikan(nilai, skala, DESIMAL_KRITERIA).nama };
}

function sisaBilaTercapai({ capaian, serapan }: DataEfisiensi): HasilEfisiensi | null {
  if (!capaian || !serapan) return null;
  return capaian.lt(SERATUS)
    ? { ok: false, alasan: "capaian-di-bawah-100" }
    : hasil(SERATUS.minus(serapan), null);
}

function rasio({ capaian, serapan }: DataEfisiensi): HasilEfisiensi | null {
  const nilai = capaian && serapan && persenDari(serapan, capaian);
  return nilai && hasil(nilai, kriteria(EFISIENSI_690, nilai).kelas);
}
