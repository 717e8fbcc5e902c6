/** Every spelling of percent in units, headings and names; "presentasi" is none. */
export const KATA_PERSEN = String.raw`(?:p(?:er|ro)sen(?:tas[ei])?|presentase)(?:nya)?`;

const MENYEBUT = new RegExp(String.raw`%|\b${KATA_PERSEN}\b`, "i");
const DIAWALI = new RegExp(String.raw`^[\d.)\s]*(?:%|${KATA_PERSEN}\b)`, "i");
const HANYA = new RegExp(String.raw`^[^\p{L}\p{N}%]*(?:%|${KATA_PERSEN})[^\p{L}\p{N}]*$`, "iu");

/** "Capaian (%)", "Prosentase Serapan". */
export function menyebutPersen(teks: string): boolean {
  return MENYEBUT.test(teks);
}

/** "Persentase balita stunting", "2) % jalan mantap": what is measured is a share. */
export function diawaliPersen(teks: string): boolean {
  return DIAWALI.test(teks);
}

/** "%", "(%)", "Prosentase": the unit and nothing else. */
export function hanyaPersen(teks: string): boolean {
  return HANYA.test(teks);
}
