import { t } from "../../locale/t";
import type { Penandatangan } from "../../tasks/laporan/perjanjian/pejabat";
import type { Laporan } from "../../tasks/laporan/report";
import { docxName, holdDocx } from "../laporan/save-file";

export interface Agreements {
  readonly nama: string;
  /** Under which the page holds the file. */
  readonly url: string;
}

/** The agreements as a document that the page holds; the library that writes it comes when it is asked for. */
export async function buildAgreements(laporan: Laporan, penandatangan: Penandatangan): Promise<Agreements> {
  const { buildPerjanjian } = await import("../../tasks/laporan/docx/perjanjian-docx");
  const { perjanjian, identitas } = laporan;
  const berkas = await buildPerjanjian({ perjanjian, identitas, penandatangan });
  const { instansi, tahun } = identitas;
  return { nama: docxName(t("pk.berkas", { instansi, tahun })), url: holdDocx(berkas) };
}
