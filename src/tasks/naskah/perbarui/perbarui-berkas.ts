import { perbaruiDokumen, type BahanDokumen, type DokumenDiperbarui } from "./perbarui";
import { perbaruiGrafik, type GrafikDiperbarui } from "./perbarui-grafik";

export type BerkasDiperbarui = DokumenDiperbarui & GrafikDiperbarui;

/** The office's document with our tables, paragraphs and charts renewed, so that none says what another no longer does. */
export async function perbaruiBerkas(file: Uint8Array, bahan: BahanDokumen): Promise<BerkasDiperbarui> {
  const dokumen = perbaruiDokumen(file, bahan);
  const charts = bahan.uraian.flatMap((part) => part.charts);
  return { ...dokumen, ...(await perbaruiGrafik(dokumen.berkas, charts, bahan.identitas)) };
}
