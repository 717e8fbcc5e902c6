import { SERATUS, type Desimal } from "./desimal";
import { divisorOf } from "./expression";
import { compute, type NoFigure } from "./compute-expression";
import { metodeEfisiensi, type MetodeEfisiensi } from "./metode-efisiensi";
import { kategorikan } from "./skala-baku";

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
      /** In the unit of the method. */
      readonly nilai: Desimal;
      readonly satuan: MetodeEfisiensi["satuan"];
      /** Name of its class; null for methods without classes. */
      readonly verdict: string | null;
      /** Further criteria, each with the name of its scale. */
      readonly kriteria: readonly Kriteria[];
    }
  | { readonly ok: false; readonly alasan: AlasanEfisiensi };

interface Kriteria {
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
export function hitungEfisiensi(id: string, data: DataEfisiensi): HasilEfisiensi {
  if (isBelumDilaksanakan(data)) return gagal("belum-dilaksanakan");
  const uraian = metodeEfisiensi(id);
  const hasil = compute(uraian.hitung, (operan) => data[operan]);
  if (typeof hasil === "string") return gagal(ALASAN[hasil]);
  const nilai = divisorOf(uraian.hitung) === null ? hasil : hasil.times(SERATUS);
  const verdict = uraian.kelas && kategorikan(nilai, uraian.kelas, uraian.pembulatan).nama;
  return { ok: true, nilai, satuan: uraian.satuan, verdict, kriteria: kriteriaDari(uraian, data) };
}

const ALASAN: Readonly<Record<NoFigure, AlasanEfisiensi>> = {
  missing: "tidak-dapat-dihitung",
  zero: "tidak-dapat-dihitung",
  unreached: "capaian-di-bawah-100",
};

function gagal(alasan: AlasanEfisiensi): HasilEfisiensi {
  return { ok: false, alasan };
}

function isBelumDilaksanakan({ capaian, serapan, realisasi }: DataEfisiensi): boolean {
  return capaian?.isZero() === true && (serapan ?? realisasi)?.isZero() === true;
}

const DESIMAL_KRITERIA = 2;

function kriteriaDari({ kriteria }: MetodeEfisiensi, data: DataEfisiensi): Kriteria[] {
  return kriteria.flatMap(([nama, skala]) => {
    const nilai = data[nama];
    return nilai ? [{ skala: skala.nama, kelas: kategorikan(nilai, skala, DESIMAL_KRITERIA).nama }] : [];
  });
}
