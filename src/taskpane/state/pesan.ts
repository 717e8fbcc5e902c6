import { tempat } from "../../locale/tempat";
import { t } from "../../locale/t";
import type { Pesan } from "./panel-state";

export interface PesanWords {
  readonly intent: "error" | "warning" | "info";
  readonly judul: string;
  readonly isi: string;
  readonly rincian: string | null;
}

export function wordsOf(pesan: Pesan): PesanWords {
  if (pesan.jenis === "contoh") {
    return { intent: "info", judul: t("kosong.sisipkan"), isi: t("kosong.disisipkan"), rincian: null };
  }
  const { kode, sheet, cell, rincian } = pesan.gangguan;
  return {
    intent: kode === "dibatalkan" ? "info" : kode === "tak-terduga" ? "error" : "warning",
    judul: t(`gangguan.${kode}`),
    isi: t(`gangguan.${kode}.isi`, { tempat: tempat(sheet ?? pesan.lembar, cell) }),
    rincian: rincian === undefined ? null : t("gangguan.rincian", { rincian }),
  };
}

/** Whether the workbook had changed between reading and writing: then the same command may be given again. */
export function isOutdated(pesan: Pesan): boolean {
  return pesan.jenis === "gangguan" && pesan.gangguan.kode === "berubah-saat-menulis";
}
