import { bacaKata, bacaObjek, Ditolak } from "../../../domain/pembaca-json";

/** Who holds a post. Personal data: typed by the office, kept on its machine alone, never in the workbook. */
export interface Pejabat {
  readonly nama: string;
  readonly pangkat: string;
  readonly nip: string;
}

/** Who signs, by the name of the post, and where and when. */
export interface Penandatangan {
  readonly tempat: string;
  readonly tanggal: string;
  readonly pejabat: Readonly<Record<string, Pejabat>>;
}

export const TANPA_PENANDATANGAN: Penandatangan = { tempat: "", tanggal: "", pejabat: {} };

/** What a file or the machine keeps of them. Throws Ditolak, with a sentence that names the key. */
export function bacaPenandatangan(kept: unknown): Penandatangan {
  const {
    tempat = "",
    tanggal = "",
    pejabat = {},
  } = bacaObjek(kept, "Berkas pejabat", ["tempat", "tanggal", "pejabat"]);
  const posts = Object.entries(bacaObjek(pejabat, "pejabat", null)).map(([jabatan, isi]) => {
    const own = bacaObjek(isi, `pejabat.${jabatan}`, ["nama", "pangkat", "nip"]);
    const kata = (kunci: string) => bacaKata(own[kunci] ?? "", `pejabat.${jabatan}.${kunci}`);
    return [jabatan, { nama: kata("nama"), pangkat: kata("pangkat"), nip: kata("nip") }] as const;
  });
  return {
    tempat: bacaKata(tempat, "tempat"),
    tanggal: bacaKata(tanggal, "tanggal"),
    pejabat: Object.fromEntries(posts),
  };
}

/** The same of a text in JSON; null where it holds nothing of the kind. */
export function penandatanganDari(text: string): Penandatangan | null {
  try {
    return bacaPenandatangan(JSON.parse(text));
  } catch (error) {
    if (error instanceof Ditolak || error instanceof SyntaxError) return null;
    throw error;
  }
}
