import { TANPA_PERJANJIAN } from "../tasks/laporan/perjanjian/perjanjian-kinerja";
import { resolve } from "node:path";
import { Ditolak } from "../domain/pembaca-json";
import { bagianKosong } from "../tasks/laporan/bagian-kosong";
import { buildDocx } from "../tasks/laporan/docx/build-docx";
import { buildPerjanjian } from "../tasks/laporan/docx/perjanjian-docx";
import { bagianLain, tuturanDari } from "../tasks/laporan/laporan-utuh";
import {
  bacaPenandatangan,
  TANPA_PENANDATANGAN,
  type Penandatangan,
} from "../tasks/laporan/perjanjian/pejabat";
import type { Laporan } from "../tasks/laporan/report";
import type { Uraian } from "../tasks/laporan/uraian";
import { NaskahError } from "../tasks/naskah/naskah-error";
import { perbaruiBerkas, type BerkasDiperbarui } from "../tasks/naskah/perbarui/perbarui-berkas";
import { readInput } from "./files";
import { parseJson } from "./pengaturan";
import { Refusal } from "./refusal";

/** The Word document of a run, and what became of it where an office's own document was renewed. */
export interface Dokumen {
  readonly berkas: Uint8Array;
  readonly perubahan: Omit<BerkasDiperbarui, "berkas"> | null;
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
  const all = [...uraian, ...lain.lain];
  const semua = { uraian: all, tuturan: utuh ? tuturanDari(laporan, all) : null, identitas };
  try {
    const { berkas, ...perubahan } = await perbaruiBerkas(await readInput(ke), semua);
    return { berkas, perubahan };
  } catch (error) {
    throw error instanceof NaskahError ? new Refusal(`${ke}: ${error.message}`) : error;
  }
}

/** The agreements of the workbook as a document, signed by those whom the file names. */
export async function perjanjianDari(
  { perjanjian, identitas }: Laporan,
  pejabat: string | null,
): Promise<Uint8Array> {
  if (perjanjian.length === 0) throw new Refusal(TANPA_PERJANJIAN);
  const penandatangan = pejabat === null ? TANPA_PENANDATANGAN : await readPejabat(pejabat);
  return buildPerjanjian({ perjanjian, identitas, penandatangan });
}

async function readPejabat(path: string): Promise<Penandatangan> {
  const kept = parseJson((await readInput(path)).toString("utf8"), path);
  try {
    return bacaPenandatangan(kept);
  } catch (error) {
    throw error instanceof Ditolak ? new Refusal(`${path}: ${error.message}`) : error;
  }
}

/** The office's document is read, never written. */
export function checkBeside(ke: string | null, docx: string | null): void {
  if (ke === null) return;
  if (docx === null) throw new Refusal("Sebutkan berkas hasil dokumennya dengan --docx.");
  if (resolve(ke) === resolve(docx))
    throw new Refusal(`“${docx}” adalah dokumen asalnya; sebutkan nama berkas hasil yang lain.`);
}
