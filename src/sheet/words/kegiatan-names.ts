/**
 * The kegiatan of the programme that every regional office has (Program Penunjang Urusan Pemerintahan
 * Daerah), as the national nomenclature names them: where a table shows neither codes nor indents,
 * these rows are known to be kegiatan.
 */
const KEGIATAN_PENUNJANG =
  /^(\d+[.)]?\s*)?(perencanaan,? penganggaran,?( dan)? evaluasi kinerja perangkat daerah|administrasi keuangan( perangkat daerah)?|administrasi barang milik daerah( pada (perangkat daerah|skpd))?|administrasi pendapatan daerah.*|administrasi kepegawaian( perangkat daerah)?|administrasi umum( perangkat daerah)?|pengadaan barang milik daerah penunjang urusan.*|penyediaan jasa penunjang urusan pemerintahan? ?daerah|pemeliharaan barang milik daerah penunjang urusan.*|layanan (keuangan|administrasi) .*|fasilitasi kerumahtanggaan .*)$/i;

function isKnownKegiatan(label: string): boolean {
  return KEGIATAN_PENUNJANG.test(label.trim());
}

/** A "Program Kerja" is a plan of work (PKPT of the inspectorates), which a kegiatan draws up; no budget has such a programme. */
const PROGRAM = /^program\b(?!\s+kerja\b)/i;

/** Level that the words of a row name: "PROGRAM ...", "A. Program ...", "Kegiatan ...", "Sub Kegiatan ...". */
export function levelOfWords(label: string): number | null {
  const words = label
    .trim()
    .replace(/^([a-z]|\d{1,2}|[ivx]{1,4})\s*[.)]\s*/i, "")
    .replace(/^\d{1,2}\s+/, "");
  if (PROGRAM.test(words)) return 0;
  if (/^sub ?kegiatan\b/i.test(words)) return 2;
  if (/^kegiatan\b/i.test(words) || isKnownKegiatan(words)) return 1;
  return null;
}
