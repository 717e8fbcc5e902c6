import type { Bacaan } from "./bacaan";
import { persenDari, type Desimal } from "./desimal";
import { samakanSatuan } from "./samakan-satuan";

export type ArahBanding = "naik" | "turun" | "tetap";

/** One year's figure against an earlier one's, or a realisasi against a standard. */
export type HasilBanding =
  | {
      readonly ok: true;
      readonly arah: ArahBanding;
      /** Later minus earlier, signed, in the unit of the figures. */
      readonly selisih: Desimal;
      /** The same without its sign, as many reports print it. */
      readonly mutlak: Desimal;
      /** Growth in percent of the earlier figure; null from 0. */
      readonly pertumbuhan: Desimal | null;
      readonly catatan: readonly string[];
    }
  | { readonly ok: false; readonly alasan: AlasanBanding };

type AlasanBanding = "tidak-ada-angka" | "satuan-beda";

/**
 * Compares what two cells say. A percentage beside a count cannot be compared (3,27% in 2021 beside 869
 * in 2020: LKjIP Dinas Koperasi dan UKM Kota Tangerang Selatan 2021, tabel 7).
 */
export function bandingkanTahun(kini: Bacaan, lalu: Bacaan, satuan = ""): HasilBanding {
  if (kini.jenis !== "angka" || lalu.jenis !== "angka") return { ok: false, alasan: "tidak-ada-angka" };
  const sepadan = samakanSatuan(lalu, kini, satuan);
  if (!sepadan) return { ok: false, alasan: "satuan-beda" };
  const selisih = sepadan.realisasi.minus(sepadan.target);
  return {
    ok: true,
    arah: selisih.isZero() ? "tetap" : selisih.isNegative() ? "turun" : "naik",
    selisih,
    mutlak: selisih.abs(),
    pertumbuhan: persenDari(selisih, sepadan.target),
    catatan: sepadan.catatan,
  };
}
