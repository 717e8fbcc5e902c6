import { t } from "../../locale/t";
import type { BerkasDiperbarui } from "../../tasks/naskah/perbarui/perbarui-berkas";
import { docxName, holdDocx } from "../laporan/save-file";
import type { LaporanState } from "../laporan/state";
import { uraianOf } from "../laporan/uraian-views";
import { ditulis } from "../laporan/views";

export interface RenewedDocument extends Omit<BerkasDiperbarui, "berkas"> {
  readonly nama: string;
  /** Under which the page holds the new file. */
  readonly url: string;
}

/** The document of a file that was picked, renewed; a sentence for the person where it cannot be. */
export async function renewDocument(file: File, state: LaporanState): Promise<RenewedDocument | string> {
  if (!state.buku) return t("naskah.tidakTerbaca");
  const { perbaruiBerkas } = await import("../../tasks/naskah/perbarui/perbarui-berkas");
  const { NaskahError } = await import("../../tasks/naskah/naskah-error");
  const { laporan } = state.buku;
  const uraian = uraianOf(state, ditulis(state));
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { tuturanDari } = await import("../../tasks/laporan/laporan-utuh");
    const tuturan = state.utuh ? tuturanDari(laporan, uraian) : null;
    const bahan = { uraian, identitas: laporan.identitas, tuturan };
    const { berkas, ...perubahan } = await perbaruiBerkas(bytes, bahan);
    const nama = docxName(`${file.name.replace(/\.docx$/i, "")} (${t("perbarui.akhiran")})`);
    return { nama, url: holdDocx(berkas), ...perubahan };
  } catch (error) {
    return error instanceof NaskahError ? error.message : t("naskah.tidakTerbaca");
  }
}
