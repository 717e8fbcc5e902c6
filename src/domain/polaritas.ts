import { arahNama } from "./arah/arah-nama";
import type { Polaritas } from "./pengaturan";

/** What an indicator's name tells of its direction, to be shown and corrected, never applied silently. */
export interface SaranPolaritas {
  readonly polaritas: Polaritas;
  /** Whether the name leaves no doubt. */
  readonly pasti: boolean;
  /** Whether it says nothing of it, so that what is usual holds. */
  readonly isLazim: boolean;
  readonly alasan: string;
}

/** As sentences say it. */
export const ARAH_BAIK: Readonly<Record<Polaritas, string>> = {
  naik: "makin besar makin baik",
  turun: "makin kecil makin baik",
};

/**
 * What an indicator's name says of its direction, as a sentence that can stand in a note; `satuan`: the unit of
 * its figures; `dibatasi`: they are held to a limit.
 */
export function suggestPolaritas(indikator: string, satuan = "", dibatasi = false): SaranPolaritas {
  const { polaritas, pasti, kata } = arahNama(indikator, satuan, dibatasi);
  const isLazim = kata === "";
  if (isLazim) return { polaritas, pasti, isLazim, alasan: "Makin besar makin baik (lazim)." };
  const baik = ARAH_BAIK[polaritas];
  if (pasti) return { polaritas, pasti, isLazim, alasan: `Nama menyebut “${kata}”: ${baik}.` };
  const alasan =
    polaritas === "turun"
      ? `Arah nama “${kata}” meragukan; agaknya ${baik}.`
      : `Arah nama “${kata}” tidak tersurat; dihitung ${baik}.`;
  return { polaritas, pasti, isLazim, alasan };
}

/**
 * Reads the cell of a polaritas column: positif/negatif, naik/turun, maximize/minimize, "Kondisi Akhir
 * Menurun", or a sentence such as "semakin tinggi realisasi semakin rendah capaian". null: says neither.
 */
export function readPolaritas(text: string): Polaritas | null {
  const teks = text.toLowerCase().replace(/\s+/g, " ").trim();
  if (teks === "+") return "naik";
  if (teks === "-" || teks === "−") return "turun";
  const arah = [
    ...teks.matchAll(/\bmakin (tinggi|besar|banyak|baik|bagus|rendah|kecil|sedikit|buruk)|semakin (\w+)/g),
  ];
  if (arah.length > 0) return readKalimat(arah.map((a) => a[1] ?? a[2] ?? ""));
  if (/\b(negatif|turun|menurun|min|minim\w*|lower|smaller)\b/.test(teks)) return "turun";
  return /\b(positif|naik|meningkat|mak|maks|max|maks?im\w*|maxim\w*|higher|larger)\b/.test(teks)
    ? "naik"
    : null;
}

const KALIMAT_ARAH = /\bs?e?makin\s+\p{L}+.*\bmakin|\bsemakin\s+\p{L}+.*\bsemakin/iu;

/** "Makin kecil makin baik", "semakin rendah semakin baik". */
export function isDirectionSentence(text: string): boolean {
  return KALIMAT_ARAH.test(text);
}

/** "tinggi ... baik" and "rendah ... rendah" agree; "tinggi ... rendah" and "kecil ... baik" do not. */
function readKalimat(arah: readonly string[]): Polaritas | null {
  const kecil = (kata: string | undefined) => /^(rendah|kecil|sedikit|buruk|turun)/.test(kata ?? "");
  return kecil(arah[0]) !== kecil(arah[1]) ? "turun" : "naik";
}
