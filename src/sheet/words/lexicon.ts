import { KATA_PERSEN } from "../../domain/persen";
/**
 * The words that headers are made of, as data. A header text is read as a set of concepts; which
 * role a column has follows from the concepts of its whole header path (column-roles.ts).
 * Wordings: headings of about 110 public repositories and five published reports.
 * Add a synonym here and nowhere else.
 */

export const CONCEPTS = {
  no: /^(no|n0|nomor|nomer|nmr|no urut|nomor urut|#)$/,
  kode: /^(kd|kode( .*)?|(no|nomor) rekening|rekening)$/,
  satuan: /^(sat|ukuran)$|\bsatuan\b(?! (kerja|pendidikan|harga))/,
  polaritas:
    /\b(polaritas|polarisasi)\b|^(jenis|tipe|sifat|karakteristik|kecenderungan) indikator$|^(karakteristik|polarity)$/,
  tujuan: /^(nama )?tujuan\b/,
  sasaran: /\bsasaran\b|^kinerja utama$|^outcome$/,
  indikator: /\b(indikator|iku|ikk|iki|ikp|ikd|kpi|tolok ukur|tolak ukur)\b/,
  program: /\b(program|kegiatan|keg|sub ?kegiatan|uraian|urusan|aktivitas|nama program|kegiatan sub)\b/,
  rumus: /\b(formula|formulasi|rumus|definisi operasional|penjelasan|(metode|cara) (peng|per)?hitung(an)?)\b/,
  sumberData: /^(sumber( data)?|data dukung|bukti dukung|evidence|link .*)$|\bsumber (data|dana|anggaran)\b/,
  penanggungJawab:
    /\bpenanggung ?jawab\b|^(pj|opd|skpd|pic|perangkat daerah|unit kerja|pelaksana|pengampu|bidang|organisasi|satuan kerja|nama opd)$|^(opd|skpd|pic|unit kerja|pic) (pj|pelaksana|pengampu)$|\b(yang )?(menangani|membidangi|melaksanakan|bertanggung ?jawab)\b|^(bidang|bagian|seksi|subbag(ian)?|unit)( (bidang|bagian|seksi|unit))+$/,
  keterangan:
    /^(ket|keterangan|catatan|analisis|rekomendasi|masalah|analisa|alasan)\b(?! capaian| \+)|\b(solusi|penyebab|hambatan|faktor|tindak lanjut|upaya|permasalahan|penghambat|pendorong|kendala|pemecahan|penyelesaian masalah|uraian analis[ai]s?|(?:rencana|langkah) (?:aksi|perbaikan))\b|^(?:(?:cara|langkah) )?penyelesaian$|^(?!.*\b(program|kegiatan)\b).*\bpendukung\b|^(strategi( dan (arah )?kebijakan)?|(arah )?kebijakan( umum)?)$/,
  target: /\b(target(nya)?|estimasi|renc(ana)?(?! (?:aksi|perbaikan)\b)|tvro|tgt)\b|^t$/,
  // "Hasil Analisis Kebutuhan" beside "Rancangan Awal" is what was thought over, not what was reached.
  realisasi:
    /\b(realisasi|terealisasi|real|rvro|hasil(?! (analisis|analisa|kajian|telaah|telaahan|penelaahan|review|reviu|pembahasan|musrenbang|konsultasi|kesepakatan)\b)|perolehan)\b|^r$/,
  capaian: /\b(capaian|pencapaian|ketercapaian|capkin)\b|^(c|cap)$/,
  persen: new RegExp(
    String.raw`%|\b${KATA_PERSEN}\b|\brasio (?:antara|capaian|realisasi|serapan|penyerapan)\b`,
  ),
  rupiah: /\b(rp|rupiah|idr)\b/,
  anggaran:
    /\b(anggaran|pagu|dpa|dppa|dipa|alokasi(?! target)|plafon|apbd|apbn|keuangan|keu|belanja|dana|biaya|pendanaan|finansial|rka|sp2d)\b/,
  serapan: /\b(serapan|penyerapan|terserap|daya serap)\b/,
  kinerja: /\b(kinerja|output|outcome|keluaran)\b/,
  fisik: /\bfisik\b/,
  sisa: /\b(sisa|silpa|silva|saldo)\b|\b(belum|tidak) (terserap|dicairkan|terealisasi|realisasi)\b/,
  efisiensi: /\b(efisiensi|efesiensi|efisien|efektifitas|efektivitas)\b/,
  kategori:
    /\b(kategori|predikat|kriteria|peringkat|notifikasi|interpretasi|kualifikasi|mutu|status|simpulan|kesimpulan)\b|^(hasil )?penilaian( (kinerja|capaian))?$|\bketerangan capaian\b|\bkode st\b/,
  kemajuan: /\b(kemajuan|progress?)\b/,
  akhir: /\b(renstra|rpjmd|rpjpd|jangka menengah|akhir)\b/,
  standar: /\b(nasional|provinsi|standar|standart|benchmark|spm|internasional|sdgs?)\b/,
  naikTurun:
    /\b(naik turun|kenaikan|penurunan|pertumbuhan|peningkatan|perkembangan|percepatan|perlambatan|pelambatan|tren|trend|growth|yoy|naik|turun|laju)\b|^(ket(erangan)? )?(\+ ?-|\+|\+\/-|±)$/,
  selisih:
    /\b(selisih|bertambah|berkurang|bertambah berkurang|lebih kurang|kurang lebih|deviasi|gap|kesenjangan|perbedaan|pergeseran|penambahan|pengurangan)\b/,
  sebelum: /\b(sebelum|murni|semula)\b|\b(anggaran|pagu|apbd|dpa) awal\b/,
  sesudah: /\b(sesudah|setelah|menjadi|perubahan)\b/,
  triwulan: /\b(triwulan|triwulanan|tribulan|trw|tw|twi{1,3}|twiv|quartal|kuartal|q[1-4]|tw[1-4])\b/,
  kumulatif: /\b(kumulatif|akumulasi|akumulatif|s d|sd|sampai dengan|total|jumlah)\b/,
  pembilang: /\bpembilang\b/,
  penyebut: /\bpenyebut\b/,
  bobot: /\bbobot\b/,
  nilai: /\b(nilai|skor|hasil|skala|interval|rentang|jumlah)\b/,
} as const satisfies Record<string, RegExp>;

/** "Standar Nasional", "Capaian Nasional"; a province is a benchmark only where it is called one. */
export const BENCHMARK = /\b(nasional|standar|standart|benchmark|spm|internasional)\b/;
/** "Keuangan" is what was spent; "Pagu", "Anggaran", "DPA" what may be. */
export const SPENDING = /\b(keuangan|keu|penyerapan|serapan|sp2d)\b/;

export type Concept = keyof typeof CONCEPTS;

/** Concepts of value columns: a header row has at least one of them, or three of any. */
export const VALUE_CONCEPTS: ReadonlySet<Concept> = new Set<Concept>([
  "target",
  "realisasi",
  "capaian",
  "persen",
  "rupiah",
  "anggaran",
  "serapan",
  "fisik",
  "sisa",
  "efisiensi",
  "kategori",
  "kemajuan",
  "naikTurun",
  "selisih",
  "sebelum",
  "sesudah",
  "triwulan",
  "pembilang",
  "bobot",
  "nilai",
]);

/** Filler words of headers: with the words of the concepts they tell a header from a name in the data. */
export const FILLERS: ReadonlySet<string> = new Set(
  (
    "dan atau pada tahun thn th ta ke ini lalu dari di yang per n utama strategis perangkat daerah opd skpd pd " +
    "urusan pemerintahan bidang nama jenis jumlah nilai sampai dengan s d bulan akhir awal kondisi baseline data " +
    "dokumen kegiatan sub program uraian total unit kerja output outcome keluaran terhadap rata tingkat periode " +
    "dievaluasi berjalan perhitungan penilaian interval skor skala dampak kemungkinan status tujuan renja rkpd rkt " +
    "pk perjanjian iku volume semula menjadi dpa setelah sebelum perubahan lebih kurang i ii iii iv v 1 2 3 4 5 " +
    "operasi modal transfer terduga tak kelompok pendek menengah panjang jangka tolok ukur x dicapai kumulatif perencanaan kelompok belum realisasi prognosis prognosa proyeksi"
  ).split(" "),
);

/** The months, in full and as headings shorten them. */
export const MONTHS: readonly string[] = [
  ...["jan(?:uari)?", "feb(?:r?uari)?", "mar(?:et)?", "apr(?:il)?", "me[ij]", "jun[iy]?", "jul[iy]?"],
  ...["ag(?:u(?:st?(?:us)?)?|s|t)", "sept?(?:ember)?", "okt(?:ober)?", "no[vp](?:ember)?", "des(?:ember)?"],
];
/** Any of them. */
export const MONTH = String.raw`(?:${MONTHS.join("|")})\b\.?`;
/** Quarters and what counts them. */
export const QUARTER = String.raw`(?:triwulan|triw|tribulan|trw|tw|q|kuartal|quartal)`;
export const ORDINAL = String.raw`(?:iv|i{1,3}|[1-4])`;
/** What may stand between both: "TW-I", "Triwulan ke-2". */
export const JOINT = String.raw`\s*(?:ke\b\s*)?[-–]?\s*`;

/** Words that stand alone in a unit row: K(inerja), rupiah, percent. */
export const UNIT_WORDS: ReadonlyMap<string, "kinerja" | "rupiah" | "persen"> = new Map([
  ["k", "kinerja"],
  ["kinerja", "kinerja"],
  ["fisik", "kinerja"],
  ["vol", "kinerja"],
  ["volume", "kinerja"],
  ["output", "kinerja"],
  ["rp", "rupiah"],
  ["rupiah", "rupiah"],
  ["%", "persen"],
  ["persen", "persen"],
]);
