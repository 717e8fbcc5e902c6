import { bandingkanTahun, type ArahBanding } from "../../../domain/antar-tahun";
import { upperFirst } from "../../../domain/kalimat";
import type { Pengaturan, Polaritas } from "../../../domain/pengaturan";
import { bacaanDari, isFigur } from "../../../book/figure";
import { BENCHMARK } from "../../../sheet/words/lexicon";
import { BAGIAN } from "../bagian";
import type { Bahan } from "../bahan";
import type { Draf, KolomDraf, Pembuat } from "../draft/draf";
import { denganTahun } from "../draft/kata";
import * as rumus from "../draft/rumus";
import { angka, isiSel, KOSONG, persen, poin, TANPA_ANGKA, teks } from "../draft/sel";
import { daftar } from "../narrative/kata";
import type { ReportCell } from "../report";
import type { DaftarPembanding, Pembanding } from "./pembanding";
import { standarNasional as tellStandarNasional, STANDAR_NASIONAL } from "./sentences";
import { susunBanding } from "./susun-banding";

/** T4: realisasi of the year against the national standard. */
export const standarNasional: Pembuat = {
  id: "T4",
  bagian: BAGIAN.standar,
  judul: judulT4(STANDAR_NASIONAL),
  buat: buatT4,
  narasi: tellStandarNasional,
};

function judulT4(acuan: string): Pembuat["judul"] {
  return (identitas) => denganTahun("Perbandingan Realisasi Kinerja", identitas, `dengan ${acuan}`);
}

function buatT4(bahan: Bahan): Draf {
  const { standar, pengaturan } = bahan;
  const rules = { ...pengaturan, batas: null };
  if (standar.baris.length === 0) {
    return { ok: false, alasan: "Buku kerja ini belum memuat standar nasional untuk indikatornya." };
  }
  const isNasional = isStandar(standar);
  const sebutan = isNasional ? "standar" : "pembanding";
  const draf = susunBanding(standar.baris, bahan, {
    acuan: judulStandar(standar),
    hasil: [
      { key: "selisih", judul: "+/−", jenis: "angka" },
      { key: "persen", judul: `% terhadap ${upperFirst(sebutan)}`, jenis: "angka" },
      { key: "keterangan", judul: "Keterangan", jenis: "kata" },
      ...standar.lain.flatMap(({ nama }, index) => kolomLain(nama, index)),
    ],
    sel: (own) => {
      const [selisih, keterangan] = terhadapStandar(own, sebutan);
      const lain = standar.lain.flatMap(({ baris: rows }, index) => selLain(own, rows, index, rules));
      return [selisih, persenDari(own, "acuan", rules), keterangan, ...lain];
    },
    catatan: [
      "+/− = realisasi − pembanding; % dihitung seperti capaian, dengan pembanding sebagai targetnya.",
    ],
  });
  return draf.ok && !isNasional ? { ...draf, judul: judulT4(namaPembanding(standar)) } : draf;
}

/** What is no national figure is not called one. */
function isStandar({ nama }: DaftarPembanding): boolean {
  return nama === "" || BENCHMARK.test(nama.toLowerCase());
}

/** "BPS Sumba Barat dan BPS Provinsi NTT" */
function namaPembanding({ nama, lain }: DaftarPembanding): string {
  const names = [nama, ...lain.map((own) => own.nama)].filter((own) => own !== "");
  return daftar(names) ?? nama;
}

/** The heading of its own column stands for what is no national figure. */
function judulStandar(standar: DaftarPembanding): string {
  const { nama, tahun } = standar;
  if (!isStandar(standar)) return nama;
  return tahun === "" ? STANDAR_NASIONAL : `${STANDAR_NASIONAL} (${tahun})`;
}

/** The figure of another, the difference from it, and the share of it. */
function kolomLain(nama: string, index: number): KolomDraf[] {
  const judul = ["Nilai", "+/−", "%"];
  return ["lain", "selisih_lain", "persen_lain"].map((key, at) => ({
    ...{
      key: `${key}${index + 1}`,
      judul: [nama || `Pembanding ${index + 2}`, judul[at] ?? ""],
      jenis: "angka",
    },
  }));
}

function selLain(
  { kunci, satuan }: Pembanding,
  rows: readonly Pembanding[],
  index: number,
  rules: Pengaturan,
): ReportCell[] {
  const own = rows.find((row) => row.kunci === kunci);
  if (!own) return [TANPA_ANGKA, TANPA_ANGKA, TANPA_ANGKA];
  const key = `lain${index + 1}`;
  const [selisih] = terhadapStandar(own, "pembanding", key);
  return [isiSel(own.acuan, satuan === ""), selisih, persenDari(own, key, rules)];
}

function persenDari(own: Pembanding, key: string, rules: Pengaturan): ReportCell {
  const kolom = [`{${key}}`, "{realisasi}"] as const;
  const live = own.polos ? rumus.capaian(own.acuan, own.realisasi, kolom, own.polaritas, rules) : null;
  return persen(own.persen, { rumus: live });
}

function terhadapStandar(own: Pembanding, sebutan: string, key = "acuan"): readonly [ReportCell, ReportCell] {
  const { acuan, realisasi, satuan } = own;
  const hasil = bandingkanTahun(bacaanDari(realisasi), bacaanDari(acuan), satuan);
  if (!hasil.ok) return [TANPA_ANGKA, KOSONG];
  const live =
    hasil.catatan.length === 0 && isFigur(acuan) && isFigur(realisasi) && acuan.persen === realisasi.persen;
  const shares = isFigur(realisasi) && realisasi.persen;
  const difference = shares ? rumus.selisihPoin : rumus.selisih;
  const formula = live ? difference(`{${key}}`, "{realisasi}") : undefined;
  const digits = Math.max(...[acuan, realisasi].map((isi) => (isFigur(isi) ? isi.desimal : 0)));
  const words = keteranganDari(own.polaritas, sebutan);
  return [
    shares ? poin(hasil.selisih, formula) : angka(hasil.selisih, digits, formula),
    teks(words[hasil.arah], live ? liveWords(words) : undefined),
  ];
}

/** Above, below or at the standard; where less is better, below is the better side. */
function keteranganDari(polaritas: Polaritas, sebutan: string): Record<ArahBanding, string> {
  const [worse, better] = polaritas === "turun" ? [" (belum baik)", " (baik)"] : ["", ""];
  return {
    naik: `Di atas ${sebutan}${worse}`,
    turun: `Di bawah ${sebutan}${better}`,
    tetap: `Sama dengan ${sebutan}`,
  };
}

function liveWords(words: Record<ArahBanding, string>): string {
  const [now, standard] = ["{realisasi}", "{acuan}"];
  return (
    `=IF(COUNT(${now},${standard})<2,"",` +
    `IF(${now}>${standard},"${words.naik}",IF(${now}<${standard},"${words.turun}","${words.tetap}")))`
  );
}
