const IN_CAPTION =
  /capaian (?:kinerja )?sasaran (?:strategis )?(?<nama>\p{L}[\s\S]{8,200}?),?\s+(?:yang (?:diukur|memiliki)|memiliki|diukur|dengan \d|terdiri|pada (?:dinas|badan|kecamatan)|adalah|sebagai|tahun)\b/iu;

/** "Capaian sasaran Meningkatnya ... yang diukur dengan 2 indikator" -> "Meningkatnya ..."; else "". */
export function sasaranDariJudul(caption: string): string {
  const nama = IN_CAPTION.exec(caption)?.groups?.nama?.trim() ?? "";
  return nama.charAt(0).toUpperCase() + nama.slice(1);
}
