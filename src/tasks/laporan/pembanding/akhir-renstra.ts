import { isFigur } from "../../../book/figure";
import { raguRibuan } from "../../../domain/seribu";
import { BAGIAN } from "../bagian";
import type { Bahan } from "../bahan";
import type { Draf, Pembuat } from "../draft/draf";
import { catatanTurun, denganTahun } from "../draft/kata";
import * as rumus from "../draft/rumus";
import { persen } from "../draft/sel";
import type { DaftarPembanding, Pembanding } from "./pembanding";
import { akhirRenstra as tellAkhirRenstra, TARGET_AKHIR } from "./sentences";
import { susunBanding } from "./susun-banding";

/** T3: realisasi of the year against the target at the end of the Renstra. */
export const akhirRenstra: Pembuat = {
  id: "T3",
  bagian: BAGIAN.akhirRenstra,
  judul: judulT3(TARGET_AKHIR),
  buat: buatT3,
  narasi: tellAkhirRenstra,
};

function judulT3(acuan: string): Pembuat["judul"] {
  return (identitas) => denganTahun("Perbandingan Realisasi Kinerja", identitas, `dengan ${acuan}`);
}

function buatT3(bahan: Bahan): Draf {
  const { renstra, pengaturan } = bahan;
  const rows = renstra.baris.map(tanpaRagu);
  if (rows.length === 0) {
    return { ok: false, alasan: "Buku kerja ini belum memuat target akhir Renstra untuk indikatornya." };
  }
  const rules = { ...pengaturan, batas: null };
  const draf = susunBanding(rows, bahan, {
    acuan: judulRenstra(renstra),
    hasil: [{ key: "kemajuan", judul: "Tingkat Kemajuan", jenis: "angka" }],
    sel: (own) => {
      const kolom = ["{acuan}", "{realisasi}"] as const;
      const live = own.polos ? rumus.capaian(own.acuan, own.realisasi, kolom, own.polaritas, rules) : null;
      return [persen(own.persen, { rumus: live })];
    },
    catatan: [
      `Tingkat kemajuan = realisasi tahun ini / ${renstra.nama === "" ? "target akhir Renstra" : "target Renstra"} × 100%.`,
      ...(adaTurun(rows) ? [catatanTurun(pengaturan, "tingkat kemajuan")] : []),
      ...rows.flatMap(({ nama, ragu }) => (ragu === undefined ? [] : [`${nama}: ${ragu}`])),
    ],
  });
  // Of this year's target alone nothing is told about the end of the Renstra, in the title neither.
  return draf.ok && renstra.nama !== "" ? { ...draf, judul: judulT3(renstra.nama) } : draf;
}

/**
 * "2.440" typed where Excel takes a dot for a decimal is kept as 2,44: a thousand times less than what was reached. Which of
 * the two is mistyped nothing here tells, and 90.000 % is no progress.
 */
function tanpaRagu(own: Pembanding): Pembanding {
  const { acuan, realisasi } = own;
  const ragu = isFigur(acuan) && isFigur(realisasi) ? raguRibuan(acuan.nilai, realisasi.nilai) : null;
  return ragu === null ? own : { ...own, persen: null, polos: false, ragu };
}

function judulRenstra({ nama, tahun }: DaftarPembanding): string {
  if (nama !== "") return nama;
  return tahun === "" ? TARGET_AKHIR : `${TARGET_AKHIR} (${tahun})`;
}

function adaTurun(rows: readonly Pembanding[]): boolean {
  return rows.some(({ polaritas, persen: share }) => polaritas === "turun" && share !== null);
}
