import { BENCHMARK } from "../../../sheet/words/lexicon";
import { BAGIAN } from "../bagian";
import type { Pengaturan, Polaritas } from "../../../domain/pengaturan";
import { bandingkanTahun } from "../../../domain/antar-tahun";
import type { Bahan } from "../bahan";
import { bedaDari } from "../beda";
import type { DaftarPembanding, Pembanding } from "./pembanding";
import { bacaanDari, isFigur } from "../../../book/figure";
import type { ReportCell } from "../report";
import { baris, type Draf, type KolomDraf, type Pembuat } from "../draft/draf";
import { bilaTakTerbandingkan, catatanTurun, denganTahun } from "../draft/kata";
import { susunKepala } from "../draft/kepala";
import * as rumus from "../draft/rumus";
import { angka, isiSel, KOSONG, persen, poin, TANPA_ANGKA, teks } from "../draft/sel";
import {
  akhirRenstra as tellAkhirRenstra,
  standarNasional as tellStandarNasional,
  STANDAR_NASIONAL,
  TARGET_AKHIR,
} from "./sentences";

/** T3: realisasi of the year against the target at the end of the Renstra. */
export const akhirRenstra: Pembuat = {
  id: "T3",
  bagian: BAGIAN.akhirRenstra,
  judul: (identitas) =>
    denganTahun("Perbandingan Realisasi Kinerja", identitas, "dengan Target Akhir Renstra"),
  buat: buatT3,
  narasi: tellAkhirRenstra,
};

/** T4: realisasi of the year against the national standard. */
export const standarNasional: Pembuat = {
  id: "T4",
  bagian: BAGIAN.standar,
  judul: (identitas) => denganTahun("Perbandingan Realisasi Kinerja", identitas, "dengan Standar Nasional"),
  buat: buatT4,
  narasi: tellStandarNasional,
};

function buatT3(bahan: Bahan): Draf {
  const { renstra, pengaturan } = bahan;
  if (renstra.baris.length === 0) {
    return { ok: false, alasan: "Buku kerja ini belum memuat target akhir Renstra untuk indikatornya." };
  }
  const rules = { ...pengaturan, batas: null };
  return susunBanding(renstra.baris, bahan, {
    acuan: judulRenstra(renstra),
    hasil: [{ key: "kemajuan", judul: "Tingkat Kemajuan", jenis: "angka" }],
    sel: (own) => {
      const kolom = ["{acuan}", "{realisasi}"] as const;
      const live = own.polos ? rumus.capaian(own.acuan, own.realisasi, kolom, own.polaritas, rules) : null;
      return [persen(own.persen, { rumus: live })];
    },
    catatan: [
      `Tingkat kemajuan = realisasi tahun ini / ${renstra.nama === "" ? "target akhir Renstra" : "target Renstra"} × 100%.`,
      ...(adaTurun(renstra.baris) ? [catatanTurun(pengaturan, "tingkat kemajuan")] : []),
    ],
  });
}

function judulRenstra({ nama, tahun }: DaftarPembanding): string {
  if (nama !== "") return nama;
  return tahun === "" ? TARGET_AKHIR : `${TARGET_AKHIR} (${tahun})`;
}

function buatT4(bahan: Bahan): Draf {
  const { standar, pengaturan } = bahan;
  const rules = { ...pengaturan, batas: null };
  if (standar.baris.length === 0) {
    return { ok: false, alasan: "Buku kerja ini belum memuat standar nasional untuk indikatornya." };
  }
  return susunBanding(standar.baris, bahan, {
    acuan: judulStandar(standar),
    hasil: [
      { key: "selisih", judul: "+/−", jenis: "angka" },
      { key: "persen", judul: "% terhadap Standar", jenis: "angka" },
      { key: "keterangan", judul: "Keterangan", jenis: "kata" },
      ...standar.lain.flatMap(({ nama }, index) => kolomLain(nama, index)),
    ],
    sel: (own) => {
      const [selisih, keterangan] = terhadapStandar(own);
      const lain = standar.lain.flatMap(({ baris: rows }, index) => selLain(own, rows, index, rules));
      return [selisih, persenDari(own, "acuan", rules), keterangan, ...lain];
    },
    catatan: [
      "+/− = realisasi − pembanding; % dihitung seperti capaian, dengan pembanding sebagai targetnya.",
    ],
  });
}

/** What is no national figure is not called one: the heading of its own column stands for it. */
function judulStandar({ nama, tahun }: DaftarPembanding): string {
  if (nama !== "" && !BENCHMARK.test(nama.toLowerCase())) return nama;
  return tahun === "" ? STANDAR_NASIONAL : `${STANDAR_NASIONAL} (${tahun})`;
}

interface Banding {
  readonly acuan: string;
  readonly hasil: readonly KolomDraf[];
  readonly sel: (own: Pembanding) => ReportCell[];
  readonly catatan: readonly string[];
}

function adaTurun(rows: readonly Pembanding[]): boolean {
  return rows.some(({ polaritas, persen: share }) => polaritas === "turun" && share !== null);
}

function susunBanding(all: readonly Pembanding[], { tahun, beda }: Bahan, banding: Banding): Draf {
  const kepala = susunKepala(all);
  const rows = all.map((own, index) =>
    baris(own.kunci, "data", [
      ...kepala.sel(own, index),
      isiSel(own.realisasi, own.satuan === ""),
      isiSel(own.acuan, own.satuan === ""),
      ...banding.sel(own),
    ]),
  );
  return {
    ok: true,
    kolom: [
      ...kepala.kolom,
      { key: "realisasi", judul: `Realisasi ${tahun}`.trim(), jenis: "angka" },
      { key: "acuan", judul: banding.acuan, jenis: "angka" },
      ...banding.hasil,
    ],
    baris: rows,
    catatan: [
      ...banding.catatan,
      ...bilaTakTerbandingkan(rows),
      ...bedaDari(
        beda,
        all.map(({ nama }) => nama),
      ),
    ],
    kurang: all
      .filter(({ persen: share }) => share === null)
      .map(({ nama }) => `${nama}: belum dapat dibandingkan.`),
  };
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
  const [selisih] = terhadapStandar(own, key);
  return [isiSel(own.acuan, satuan === ""), selisih, persenDari(own, key, rules)];
}

function persenDari(own: Pembanding, key: string, rules: Pengaturan): ReportCell {
  const kolom = [`{${key}}`, "{realisasi}"] as const;
  const live = own.polos ? rumus.capaian(own.acuan, own.realisasi, kolom, own.polaritas, rules) : null;
  return persen(own.persen, { rumus: live });
}

function terhadapStandar(own: Pembanding, key = "acuan"): readonly [ReportCell, ReportCell] {
  const { acuan, realisasi, satuan } = own;
  const hasil = bandingkanTahun(bacaanDari(realisasi), bacaanDari(acuan), satuan);
  if (!hasil.ok) return [TANPA_ANGKA, KOSONG];
  const live =
    hasil.catatan.length === 0 && isFigur(acuan) && isFigur(realisasi) && acuan.persen === realisasi.persen;
  const shares = isFigur(realisasi) && realisasi.persen;
  const difference = shares ? rumus.selisihPoin : rumus.selisih;
  const formula = live ? difference(`{${key}}`, "{realisasi}") : undefined;
  const digits = Math.max(...[acuan, realisasi].map((isi) => (isFigur(isi) ? isi.desimal : 0)));
  const words = KETERANGAN[own.polaritas];
  return [
    shares ? poin(hasil.selisih, formula) : angka(hasil.selisih, digits, formula),
    teks(words[hasil.arah], live ? liveWords(words) : undefined),
  ];
}

/** Above, below or at the standard; where less is better, below is the better side. */
const KETERANGAN = {
  naik: { naik: "Di atas standar", turun: "Di bawah standar", tetap: "Sama dengan standar" },
  turun: {
    naik: "Di atas standar (belum baik)",
    turun: "Di bawah standar (baik)",
    tetap: "Sama dengan standar",
  },
} as const satisfies Record<Polaritas, unknown>;

function liveWords(words: (typeof KETERANGAN)[Polaritas]): string {
  const [now, standard] = ["{realisasi}", "{acuan}"];
  return (
    `=IF(COUNT(${now},${standard})<2,"",` +
    `IF(${now}>${standard},"${words.naik}",IF(${now}<${standard},"${words.turun}","${words.tetap}")))`
  );
}
