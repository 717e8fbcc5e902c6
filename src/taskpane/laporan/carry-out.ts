import { t } from "../../locale/t";
import { bagianKosong } from "../../tasks/laporan/bagian-kosong";
import { bagianLain } from "../../tasks/laporan/laporan-utuh";
import { toHtml } from "../../tasks/laporan/html/to-html";
import { copyRich } from "./copy-rich";
import { docxName, holdDocx, saveFile } from "./save-file";
import type { Kabar, LaporanState } from "./state";
import { uraianOf } from "./uraian-views";
import { dipilih } from "./views";

type Tell = (kabar: Kabar) => void;

/**
 * The browser allows the copy command for a few seconds after the click alone. Where it refuses a click after which a
 * long workbook was read first, the next one copies; one that nothing came before is refused for good.
 */
export async function copy(state: LaporanState, tell: Tell, isLast: boolean): Promise<void> {
  const ids = dipilih(state);
  const parts = uraianOf(state, ids);
  const isCopied = await copyRich(toHtml(parts));
  const wide = parts.filter(({ table }) => table.orientation === "landscape").map(({ table }) => table.nomor);
  if (isCopied) tell({ jenis: "tersalin", jumlah: parts.length, mendatar: wide });
  else tell(isLast ? { jenis: "salin-tangan", ids } : { jenis: "terbaca" });
}

/** The library that writes .docx is as large as the pane: it is loaded when it is asked for. */
export async function download(state: LaporanState, tell: Tell): Promise<void> {
  if (!state.buku) return;
  const { identitas } = state.buku.laporan;
  tell({ jenis: "menyusun" });
  try {
    const { buildDocx } = await import("../../tasks/laporan/docx/build-docx");
    const uraian = uraianOf(state, dipilih(state));
    const kosong = bagianKosong(state.buku.laporan);
    const rest = state.utuh && state.dilihat === null ? { utuh: bagianLain(state.buku.laporan) } : {};
    const url = holdDocx(await buildDocx({ identitas, uraian, kosong, ...rest }));
    const { nomorBab: bab, instansi, tahun } = identitas;
    const nama = docxName(t("docx.nama", { bab, instansi, tahun }));
    saveFile(url, nama);
    tell({ jenis: "docx", nama, url });
  } catch {
    tell({ jenis: "docx-gagal" });
  }
}
