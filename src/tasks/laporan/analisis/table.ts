import { BAGIAN } from "../bagian";
import { menyebutPersen } from "../../../domain/persen";
import { formatPersen } from "../../../domain/format";
import type { Pengaturan } from "../../../domain/pengaturan";
import type { Bahan } from "../bahan";
import type { KataKantor } from "./kata-kantor";
import type { Indikator } from "../../../book/indikator";
import type { ReportCell } from "../report";
import { isGagal, selIndikator } from "../capaian/sel-indikator";
import { TANPA_INDIKATOR } from "../capaian/table";
import { kepalaSasaran } from "../capaian/kepala-sasaran";
import { perSasaran } from "../capaian/per-sasaran";
import { baris, type Draf, type KolomDraf, type Pembuat } from "../draft/draf";
import { catatanCapaian, catatanGagal, catatanTanpaCapaian, denganTahun } from "../draft/kata";
import { isian, KOSONG } from "../draft/sel";
import { analisis as tellAnalisis } from "./sentences";

/** T5: why indicators were met or missed, and what is done about it; those two columns are a person's. */
export const analisis: Pembuat = {
  id: "T5",
  bagian: BAGIAN.analisis,
  judul: (identitas) => denganTahun("Analisis Penyebab Keberhasilan dan Kegagalan Kinerja", identitas),
  buat: buatT5,
  narasi: tellAnalisis,
};

function buatT5(bahan: Bahan): Draf {
  const { indikator, pengaturan, kata } = bahan;
  if (indikator.length === 0) return { ok: false, alasan: TANPA_INDIKATOR };
  const withSasaran = indikator.some(({ sasaran }) => sasaran !== "");
  const kolom: KolomDraf[] = [
    { key: "no", judul: "No", jenis: "no" },
    ...(withSasaran ? [{ key: "sasaran", judul: "Sasaran", jenis: "teks" } as const] : []),
    { key: "indikator", judul: "Indikator Kinerja", jenis: "teks" },
    { key: "target", judul: "Target", jenis: "angka" },
    { key: "realisasi", judul: "Realisasi", jenis: "angka" },
    { key: "capaian", judul: "Capaian", jenis: "angka" },
    { key: "penyebab", judul: "Penyebab Keberhasilan/Kegagalan", jenis: "isian" },
    { key: "solusi", judul: "Solusi/Tindak Lanjut", jenis: "isian" },
  ];
  const groups = perSasaran(indikator);
  const heads = kepalaSasaran(groups);
  const rows = groups.flatMap(({ isi }) =>
    isi.map((own) => {
      const cells: Record<string, ReportCell> = {
        ...selIndikator(own, pengaturan),
        ...{
          target: satuanDiSel(own, "target", pengaturan),
          realisasi: satuanDiSel(own, "realisasi", pengaturan),
        },
        ...saran(own, kata.of(own.nama), pengaturan),
        ...heads.get(own),
      };
      return baris(
        own.kunci,
        "data",
        kolom.map(({ key }) => cells[key] ?? KOSONG),
      );
    }),
  );
  const turun = indikator.some(({ polaritas }) => polaritas === "turun");
  return {
    ok: true,
    kolom,
    baris: rows,
    catatan: [
      ...catatanCapaian(pengaturan, turun),
      ...catatanGagal(rows, pengaturan),
      ...catatanTanpaCapaian(indikator),
    ],
    kurang: belumDiisi(bahan),
  };
}

/** No column names the unit here, so every figure carries its own: "526 UKM", "25,3%". */
function satuanDiSel(own: Indikator, which: "target" | "realisasi", pengaturan: Pengaturan): ReportCell {
  const cell = selIndikator(own, pengaturan)[which];
  if (cell.kind !== "angka" || cell.style !== "angka") return cell;
  if (!menyebutPersen(own.satuan)) return { ...cell, satuan: own.satuan };
  const isShare = which === "target" || own.capaian !== null;
  return isShare ? { ...cell, style: "persen" } : cell;
}

/**
 * The office's own words; where there are none, missed targets ask for a cause and a way out, in brackets, as what a
 * person has yet to write.
 */
function saran(
  own: Indikator,
  { penyebab, solusi }: KataKantor,
  pengaturan: Pengaturan,
): Record<"penyebab" | "solusi", ReportCell> {
  const missed = isTidakTercapai(own, pengaturan) && own.capaian;
  return {
    penyebab: isian(penyebab || (missed ? `[Tuliskan penyebab capaian ${formatPersen(missed.nilai)}]` : "")),
    solusi: isian(solusi || (missed ? "[Tuliskan solusi dan rencana tindak lanjut]" : "")),
  };
}

function isTidakTercapai(own: Indikator, pengaturan: Pengaturan): boolean {
  return own.capaian !== null && (isGagal(own, pengaturan) || own.capaian.nilai.lt(100));
}

function belumDiisi({ indikator, pengaturan, kata }: Bahan): string[] {
  const missed = indikator.filter(
    (own) => isTidakTercapai(own, pengaturan) && kata.of(own.nama).penyebab === "",
  );
  return missed.length === 0
    ? []
    : [`Penyebab dan tindak lanjut ${missed.length} indikator di bawah target ditulis oleh penyusun.`];
}
