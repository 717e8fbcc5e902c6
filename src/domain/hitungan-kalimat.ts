import { bacaTeks } from "./angka";
import { SERATUS, type Desimal } from "./desimal";
import { samaDibulatkan, samaKasar } from "./kesamaan";

/** A sentence that tells a budget, what was spent of it and the percentage, and does not hold. */
export interface HitunganSalah {
  /** "97,45 persen" */
  readonly tertulis: string;
  readonly pagu: Desimal;
  readonly realisasi: Desimal;
  /** In percent. */
  readonly seharusnya: Desimal;
}

export interface HitunganKalimat {
  readonly diperiksa: number;
  readonly salah: readonly HitunganSalah[];
}

const RUPIAH = /\brp\.?\s*(\d[\d.,]*\d)(?!\s*(?:ribu|juta|miliar|milyar|triliun))/gi;
const PERSEN = /(?<![\d.,])(\d{1,3}(?:[.,]\d+)?)\s*(?:%|persen\b)/gi;
const BELANJA = /\b(?:realisasi\w*|terealisasi\w*|direalisasikan|terserap|serapan|penyerapan)\b/i;
const PAGU = /\b(?:pagu|anggaran|alokasi|dana)\b/i;
/** What such a percentage may be of instead. */
const LAIN =
  /\b(?:sisa\w*|silpa|fisik|kinerja|target|naik|turun|kenaikan|penurunan|peningkatan|meningkat|menurun|bertambah|berkurang|dibanding\w*|sebelumnya|pendapatan|efisiensi|tidak terserap|kontribusi|proporsi)\b/i;

/**
 * "Dari pagu Rp2.000.000 terealisasi Rp1.900.000 atau 95 persen": two amounts and one percentage, with words for a
 * budget and for spending and none for anything else; every other sentence is passed over.
 */
export function bacaHitungan(teks: string): HitunganKalimat {
  const read = teks.split(/(?<=[.;])\s+(?=\p{Lu})/u).flatMap((kalimat) => hitungan(kalimat) ?? []);
  return { diperiksa: read.length, salah: read.flatMap(({ salah }) => salah ?? []) };
}

function hitungan(kalimat: string): { readonly salah: HitunganSalah | null } | null {
  if (!BELANJA.test(kalimat) || !PAGU.test(kalimat) || LAIN.test(kalimat)) return null;
  const amounts = [...kalimat.matchAll(RUPIAH)].map(([, digits = ""]) => angka(`Rp${digits}`));
  const [persen, ...others] = [...kalimat.matchAll(PERSEN)];
  const [a, b, ...further] = amounts;
  if (!persen || others.length > 0 || !a || !b || further.length > 0) return null;
  const share = angka(persen[1] ?? "");
  const [pagu, realisasi] = a.nilai.gte(b.nilai) ? [a.nilai, b.nilai] : [b.nilai, a.nilai];
  if (!share || pagu.isZero()) return null;
  const seharusnya = realisasi.div(pagu).times(SERATUS);
  const exact = { nilai: seharusnya, desimal: 12 };
  const holds = samaDibulatkan(share, exact) || samaKasar(share, exact);
  return { salah: holds ? null : { tertulis: persen[0], pagu, realisasi, seharusnya } };
}

function angka(text: string): { readonly nilai: Desimal; readonly desimal: number } | null {
  const read = bacaTeks(text);
  return read.jenis === "angka" && !read.ambigu ? read : null;
}
