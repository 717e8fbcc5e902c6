import { tanpaNomor } from "../antar-tahun/riwayat";
import type { ReportCell } from "../report";
import type { KolomDraf } from "./draf";
import { KOSONG, teks } from "./sel";

/** What a row is about. */
interface Pokok {
  readonly nama: string;
  readonly sasaran: string;
  readonly satuan: string;
}

/** The columns before the figures: number, sasaran, indikator and unit, as far as they are known. */
export interface Kepala {
  readonly kolom: readonly KolomDraf[];
  readonly sel: (own: Pokok, index: number) => ReportCell[];
}

/** A sasaran stands once, with its number, for the indicators that follow it. */
export function susunKepala(all: readonly Pokok[], judulSasaran = "Sasaran"): Kepala {
  const withSasaran = all.some(({ sasaran }) => sasaran !== "");
  const withUnit = all.some(({ satuan }) => satuan !== "");
  const isFirst = all.map(({ sasaran }, index) => !withSasaran || sasaran !== all[index - 1]?.sasaran);
  return {
    kolom: [
      { key: "no", judul: "No", jenis: "no" },
      ...(withSasaran ? [{ key: "sasaran", judul: judulSasaran, jenis: "teks" } as const] : []),
      { key: "indikator", judul: "Indikator Kinerja", jenis: "teks" },
      ...(withUnit ? [{ key: "satuan", judul: "Satuan", jenis: "kata" } as const] : []),
    ],
    sel: (own, index) => {
      const number = isFirst.slice(0, index + 1).filter(Boolean).length;
      return [
        isFirst[index] ? teks(String(number)) : KOSONG,
        ...(withSasaran ? [isFirst[index] ? teks(tanpaNomor(own.sasaran)) : KOSONG] : []),
        teks(own.nama),
        ...(withUnit ? [teks(own.satuan)] : []),
      ];
    },
  };
}
