import { tanpaNomor } from "../../../domain/nama";
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

/**
 * Number and sasaran before each indikator: a sasaran stands once, with its number, for those that follow it; an
 * indikator without one has a number of its own.
 */
export function nomorSasaran(
  all: readonly Pick<Pokok, "sasaran">[],
): Readonly<Record<"no" | "sasaran", ReportCell>>[] {
  let number = 0;
  return all.map(({ sasaran }, index) => {
    if (sasaran !== "" && sasaran === all[index - 1]?.sasaran) return { no: KOSONG, sasaran: KOSONG };
    number += 1;
    return { no: teks(String(number)), sasaran: sasaran === "" ? KOSONG : teks(tanpaNomor(sasaran)) };
  });
}

export function susunKepala(all: readonly Pokok[], judulSasaran = "Sasaran"): Kepala {
  const withSasaran = all.some(({ sasaran }) => sasaran !== "");
  const withUnit = all.some(({ satuan }) => satuan !== "");
  const heads = nomorSasaran(all);
  return {
    kolom: [
      { key: "no", judul: "No", jenis: "no" },
      ...(withSasaran ? [{ key: "sasaran", judul: judulSasaran, jenis: "teks" } as const] : []),
      { key: "indikator", judul: "Indikator Kinerja", jenis: "teks" },
      ...(withUnit ? [{ key: "satuan", judul: "Satuan", jenis: "kata" } as const] : []),
    ],
    sel: (own, index) => {
      const { no = KOSONG, sasaran = KOSONG } = heads[index] ?? {};
      return [no, ...(withSasaran ? [sasaran] : []), teks(own.nama), ...(withUnit ? [teks(own.satuan)] : [])];
    },
  };
}
