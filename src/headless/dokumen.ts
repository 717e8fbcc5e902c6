import { resolve } from "node:path";
import { bagianKosong } from "../tasks/laporan/bagian-kosong";
import { buildDocx } from "../tasks/laporan/docx/build-docx";
import { bagianLain } from "../tasks/laporan/laporan-utuh";
import type { Laporan } from "../tasks/laporan/report";
import type { Uraian } from "../tasks/laporan/uraian";
import { NaskahError } from "../tasks/naskah/naskah-error";
import { perbaruiDokumen, type DokumenDiperbarui } from "../tasks/naskah/perbarui/perbarui";
import { readInput } from "./files";
import { Refusal } from "./refusal";

/** The Word document of a run, and what became of it where an office's own document was renewed. */
export interface Dokumen {
  readonly berkas: Uint8Array;
  readonly perubahan: Omit<DokumenDiperbarui, "berkas"> | null;
}

interface Bahan {
  readonly laporan: Laporan;
  readonly uraian: readonly Uraian[];
  readonly utuh: boolean;
}

/** A document of our own; where `ke` names an office's, that one with our tables renewed. */
export async function dokumenDari({ laporan, uraian, utuh }: Bahan, ke: string | null): Promise<Dokumen> {
  const { identitas } = laporan;
  const lain = bagianLain(laporan);
  if (ke === null) {
    const rest = utuh ? { utuh: lain } : {};
    const berkas = await buildDocx({ identitas, uraian, kosong: bagianKosong(laporan), ...rest });
    return { berkas, perubahan: null };
  }
  const semua = { uraian: [...uraian, ...lain.lain], penutup: utuh ? lain.penutup : null, identitas };
  try {
    const { berkas, ...perubahan } = perbaruiDokumen(await readInput(ke), semua);
    return { berkas, perubahan };
  } catch (error) {
    throw error instanceof NaskahError ? new Refusal(`${ke}: ${error.message}`) : error;
  }
}

/** The office's document is read, never written. */
export function checkBeside(ke: string | null, docx: string | null): void {
  if (ke === null) return;
  if (docx === null) throw new Refusal("Sebutkan berkas hasil dokumennya dengan --docx.");
  if (resolve(ke) === resolve(docx))
    throw new Refusal(`“${docx}” adalah dokumen asalnya; sebutkan nama berkas hasil yang lain.`);
}
