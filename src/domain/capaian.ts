import type { AlasanCapaian } from "./alasan";
import type { Angka, Bacaan } from "./bacaan";
import { desimal, NOL, type Desimal } from "./desimal";
import { formatSeperlunya } from "./format";
import type { Pengaturan, Polaritas } from "./pengaturan";
import { bandingkanUkuran, type Cara, type Mentah, type Nilai } from "./rumus-capaian";
import type { Ukuran } from "./samakan-satuan";
import { raguRibuan, sejajarkan } from "./seribu";
import { bandingkanAmbang, bandingkanPredikat, bandingkanRentang } from "./target-khusus";

export { kalimatAlasan } from "./alasan";

/**
 * Capaian in percent before the cap (`nilai`) and after it (`dibatasi`), with what was judged, floored
 * or capped on the way as sentences; or the reason why there is none.
 */
export type HasilCapaian =
  | {
      readonly ok: true;
      readonly nilai: Desimal;
      readonly dibatasi: Desimal;
      readonly catatan: readonly string[];
      /** Only the formula, the floor at 0 and the cap shaped it: a formula over both cells gives the same. */
      readonly lurus: boolean;
    }
  | { readonly ok: false; readonly alasan: AlasanCapaian };

export interface KonteksCapaian {
  /** Unit of the row, from its own column or from the indicator's name. */
  readonly satuan?: string;
}

/**
 * Sets realisasi against target. Nothing missing ever becomes 0 or 100: an empty or unreadable side is
 * a reason, and every special treatment leaves a sentence in `catatan`.
 */
export function hitungCapaian(
  target: Bacaan,
  realisasi: Bacaan,
  polaritas: Polaritas,
  aturan: Pengaturan,
  konteks: KonteksCapaian = {},
): HasilCapaian {
  const cara: Cara = { polaritas, aturan, satuan: konteks.satuan ?? "" };
  const mentah = tidakTerisi(target, realisasi) ?? bandingkan(target, realisasi, cara);
  return typeof mentah === "string" ? { ok: false, alasan: mentah } : batasi(mentah, aturan.batas);
}

/** A negative result is floored at 0 (practice of the e-SAKIP applications); then the office's cap. */
function batasi({ nilai, catatan, ragu }: Nilai, batas: number | null): HasilCapaian {
  const lantai = nilai.lt(0);
  const bersih = lantai ? NOL : nilai;
  const dibatasi = batas !== null && bersih.gt(batas) ? desimal(batas) : bersih;
  const sebab = [
    ...(lantai ? [`Hasil hitung ${formatSeperlunya(nilai)}% ditulis 0%.`] : []),
    ...(dibatasi.eq(bersih)
      ? []
      : [`Capaian ${formatSeperlunya(bersih)}% dibatasi ${formatSeperlunya(dibatasi)}%.`]),
    ...(ragu === undefined ? [] : [ragu]),
  ];
  return { ok: true, nilai: bersih, dibatasi, catatan: [...catatan, ...sebab], lurus: catatan.length === 0 };
}

function tidakTerisi(target: Bacaan, realisasi: Bacaan): AlasanCapaian | null {
  if (target.jenis === "galat") return "target-galat";
  if (realisasi.jenis === "galat") return "realisasi-galat";
  if (target.jenis === "kosong") return realisasi.jenis === "kosong" ? "keduanya-kosong" : "target-kosong";
  if (target.jenis === "nihil") return "target-nihil";
  if (realisasi.jenis === "kosong") return "realisasi-kosong";
  return realisasi.jenis === "nihil" ? "realisasi-nihil" : null;
}

function bandingkan(target: Bacaan, realisasi: Bacaan, cara: Cara): Mentah {
  if (realisasi.jenis !== "angka" && realisasi.jenis !== "predikat") return "realisasi-bukan-angka";
  if (target.jenis === "predikat") return bandingkanPredikat(target, realisasi, cara);
  const ukuran = realisasi.jenis === "angka" ? realisasi : ukuranPredikat(realisasi.nilai);
  if (!ukuran) return "predikat-tanpa-nilai";
  if (target.jenis === "angka") return bandingkanAngka(target, ukuran, realisasi, cara);
  if (target.jenis === "rentang") return bandingkanRentang(target, ukuran, cara);
  return target.jenis === "ambang" ? bandingkanAmbang(target, ukuran, cara) : "target-bukan-angka";
}

/** Two figures: a separator that either of them leaves open is read by the other. */
function bandingkanAngka(target: Angka, ukuran: Ukuran, realisasi: Bacaan, cara: Cara): Mentah {
  const sejajar = realisasi.jenis === "angka" ? sejajarkan(target, realisasi) : null;
  const hasil = sejajar
    ? bandingkanUkuran(sejajar.target, sejajar.realisasi, cara)
    : bandingkanUkuran(target, ukuran, cara);
  if (typeof hasil === "string") return hasil;
  if (sejajar) return { ...hasil, catatan: [...hasil.catatan, sejajar.catatan] };
  const ragu = raguRibuan(target.nilai, ukuran.nilai);
  return ragu === null ? hasil : { ...hasil, ragu };
}

function ukuranPredikat(nilai: Desimal | null): Ukuran | null {
  return nilai && { nilai, persen: false, satuan: "", uang: false };
}
