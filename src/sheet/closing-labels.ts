const MEAN = String.raw`(rata\s*[-–]?\s*rata|rata\s*[-–]?\s*2|rerata|mean)`;
const MEASURED =
  "total|keseluruhan|umum|nilai|persentase|prosentase|%|tingkat|capaian|pencapaian|kinerja|realisasi|anggaran|serapan|" +
  "penyerapan|efisiensi|sasaran|tujuan|program|indikator|seluruh|semua|\\(";
const AVERAGE = new RegExp(
  String.raw`^((nilai|jumlah|total|persentase|capaian|pencapaian|capaian kinerja|tingkat capaian) )?${MEAN}(\s*(${MEASURED})[\s\S]*|\s*[:.]?)$`,
  "i",
);

/** "Rata-rata", "Rata2 Capaian Sasaran", "Capaian rata-rata"; not "Rata-rata Lama Sekolah", which is an indikator. */
export function isAverageLabel(text: string): boolean {
  return AVERAGE.test(text.trim());
}

/** "Rata-rata/Jumlah", "Jumlah dan rata-rata": sums of the amounts, means of the shares. */
const BESIDE_MEAN = new RegExp(
  String.raw`^${MEAN}\s*(/|&|dan)\s*(?=jumlah|total)|\s*(/|&|dan)\s*${MEAN}$`,
  "i",
);

/** "Jumlah", "JUMLAH TOTAL", "Sub Jumlah", "Total Anggaran", "Jumlah APBD"; not "Jumlah UMKM Naik Kelas". */
export function isTotalLabel(text: string): boolean {
  const label = text
    .trim()
    .replace(/[:.()\s]+/g, " ")
    .trim()
    .replace(BESIDE_MEAN, "")
    .replace(/^\p{L}( \p{L}){3,}$/u, (spaced) => spaced.replace(/ /g, ""));
  if (/^(grand|sub)[\s-]?(total|jumlah)\b/i.test(label)) return true;
  return /^(jumlah|total|jml|jumlah\/total)( (total|keseluruhan|seluruh|seluruhnya|umum|semua|anggaran|angaran|belanja|sasaran(?=( strategis)? [\divx]+\b)|strategis|langsung|tidak|pendapatan|pad|operasi|modal|pagu|realisasi|apbd|apbn|program|kegiatan|sub kegiatan|besar|akhir|daerah|opd|dinas|rp|i{1,3}|iv|v|[a-h]|\d|[+&]|dan|[x×])){0,4}$/i.test(
    label,
  );
}
