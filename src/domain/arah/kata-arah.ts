/**
 * Classes of words that indicator names are built of. What a name measures follows from the place of these words
 * in it (arah-nama.ts), not from their being there: "balita gizi buruk" is bad, "balita gizi buruk yang dirawat" good.
 */

/** How much, not of what: passed over to find the head of the name. */
export const UKURAN_NAMA =
  /^(?:(?:perkembangan|tren|trend|persentase|prosentase|presentase|persentasi|prosentasi|jumlah|angka|tingkat|rasio|ratio|rata rata|rerata|nilai|indeks|laju|proporsi|besaran|besarnya|banyaknya|luas(?:an)?|volume|total|frekuensi|durasi|intensitas|derajat|kasus baru|kedalaman|keparahan|persen|bertambahnya|rendahnya|tingginya|tinggi|konsentrasi|kadar|titik(?! (?:api|panas))|setengah|potensi|beban)\s+)+/;

/** How widespread an ill is; of anything else it is doubtful what the measure wants. */
export const SEBARAN = /^(?:pr?[ae]?v[ae]l[ae]nsi|insiden(?:s|si)?|insidens|kejadian|morbiditas)\s+/;

/** Ills that a name may have for its head or as what is said of its head. */
export const BURUK = new RegExp(
  `^(?:${[
    "kematian|mati|meninggal|mortalitas|fatalitas|ak[ib]|akaba|akn|aki akb|kesakitan|morbiditas|bunuh diri|cedera|keracunan",
    "stunting|wasting|underweight|gizi buruk|gizi kurang|kurang gizi|busung lapar|anemia|obesitas|bblr|berat (?:badan )?lahir rendah|malnutrisi",
    "kek|kurang energi kronis|gangguan gizi|ndr|gdr|(?:net|gross) death rate|case fatality rate|cfr",
    "hipertensi|tekanan darah tinggi|diabetes|kanker|stroke|penyakit|infeksi|tuberkulosis|tbc?|malaria|dbd|demam berdarah|hiv|aids|kusta|filariasis|hepatitis|diare|pneumonia|ispa|campak|rabies|schistosomiasis|leptospirosis|covid|klb|kejadian luar biasa|wabah|penderita|merokok|perokok",
    "kemiskinan|miskin|fakir|garis kemiskinan|pra ?sejahtera|pmks|ppks|penyandang masalah|gelandangan|pengemis|terlantar|tuna wisma|anak jalanan",
    "pengangguran|menganggur|tpt|phk|pemutusan hubungan kerja",
    "inflasi|gini|ketimpangan|kesenjangan|disparitas|w(?:ill|il)iamson|icor|incremental capital output",
    "putus sekolah|buta (?:huruf|aksara)|drop ?out|unmet need|mengulang kelas",
    "perceraian|(?:perkawinan|pernikahan) (?:dini|anak|usia anak)|kehamilan remaja",
    "kekerasan|kdrt|tppo|perdagangan orang|kriminalitas|kriminal|kejahatan|tindak pidana|pencurian|pembunuhan|narkoba|napza|penyalahgunaan|tawuran|konflik|bentrok|unjuk rasa|gangguan|pelanggaran|korupsi|pungli|pungutan liar|kecurangan|residiv\\p{L}*|pelarian|crime (?:total|rate|index)",
    "kasus|perselisihan|sengketa|perkara",
    "kebakaran|bencana|banjir|genangan|rob|longsor|kekeringan|korban|kecelakaan|kemacetan|titik (?:api|panas)|hotspot|ancaman|kepadatan lalu lintas",
    "(?:rawan|kerawanan|kerentanan|rentan|risiko|resiko)",
    "kebocoran|kehilangan|penyusutan|susut|losses|load losses|non revenue water|nrw|air tak berekening|saidi|saifi|alih fungsi|backlog|kekurangan|defisit|bermasalah|tunggakan|piutang|kerugian|kerusakan|rusak|kritis|tercemar|cemar|pencemar(?:an)?|polutan|polusi|emisi|gas rumah kaca|grk|degradasi|deforestasi|abrasi|erosi|sedimentasi|intrusi",
    "kumuh|tertinggal|terisolir|blank spot|tidur|punah|kegagalan|gagal|serangan|opt|hama|bopo|kejenuhan|v ?c ratio",
    "over ?crowd\\p{L}*|over ?kapasitas|over ?stay\\p{L}*|kelebihan (?:kapasitas|hunian|penghuni|muatan|beban)",
    "temuan|keterlambatan|terlambat|penyimpangan|kesalahan|(?:ke)?mangkir(?:an)?|sanksi|gugatan|odol|over dimension|npl|non performing loan|kredit macet|hukuman disiplin|kekosongan",
    "ketergantungan|beban ketergantungan|dependency",
    "ketidak ?\\p{L}+",
  ].join("|")})\\b`,
  "u",
);

/** People and places of which any ill can be said: "penduduk miskin", "desa rawan pangan". */
export const PEMILIK =
  /^(?:penduduk|jiwa|masyarakat|warga|orang|individu|perempuan|laki laki|wanita|pria|ibu|bayi|balita|baduta|anak|remaja|pemuda|lansia|lanjut usia|keluarga|kk|kepala keluarga|rumah tangga|rt|rtm|siswa|murid|pelajar|peserta didik|mahasiswa|pegawai|asn|pns|tki|pmi|aparatur|tenaga kerja|angkatan kerja|buruh|petani|nelayan|desa|kelurahan|kecamatan|kabupaten|kota|provinsi|daerah|wilayah|kawasan|permukiman|pemukiman|lokasi|lingkungan|lahan|hutan|sawah|pantai|das|sungai|ternak|ras|kebutuhan)\b/;

/** Things: of them only a quality is said ("jalan rusak"); "obat malaria" is against it. */
export const BENDA =
  /^(?:rumah(?! tangga)|sekolah|ruang kelas|ruang|tanah|air|udara|jalan|jembatan|irigasi|jaringan|saluran|drainase|bangunan|gedung|sarana|prasarana|kendaraan|alat|hewan|tanaman|ikan|produk|barang|aset|obat|pangan|koperasi|umkm|perusahaan|industri|opd|skpd|perangkat daerah|laporan|dokumen|berkas|kredit|pinjaman|penerbangan|hari|jam)\b/;
export const SIFAT_BURUK =
  /^(?:rusak|kritis|kumuh|tercemar|hilang|macet|terlambat|gagal|bermasalah|kosong|tertunggak|kedaluwarsa|kadaluarsa|berisiko|terbengkalai|tertunda|padam|odol|idle)\b/;

/** After one of these, an ill is what is dealt with, kept away or absent. */
export const TANGKAL =
  /\b(?:bebas|tanpa|nihil|nir|anti|zero|non|nol|tahan|tangguh|siaga|tanggap|eliminasi|eradikasi|eliminir|tindak ?lanjut(?:i|nya)?|penerima|relawan|pengendali|penanggulang|pencegah|pemadam|penahan|pelindung|pengawas|pendamping|penyuluh|kajian|data|sistem|pe(?:r|l|m|n|ng|ny|nge)?\p{L}{3,}an(?:nya)?|rehabilitasi|mitigasi|evakuasi|adaptasi|deteksi|skrining|layanan|bantuan|konseling|vaksinasi|imunisasi|advokasi|sosialisasi|koordinasi|rekomendasi)\b/u;

/** Heads that say themselves that an ill is dealt with; those of BURUK ("pencemaran") stand first. */
export const CAKUPAN = /^(?:cakupan|capaian|pencapaian|keberhasilan|kualitas|mutu|akses|kemampuan)\b/;

/** What is done for, or reached by, that of which a name speaks. */
const TERTANGANI =
  /\b(?:mendapat(?:kan)?|memperoleh|menerima|penerima|mengikuti|memiliki|mempunyai|mencapai|memenuhi|mengakses|berakses|menggunakan|melaksanakan|menerapkan|selesai|tuntas|sembuh|pulih|kembali|lulus|mandiri|menjadi|naik kelas|layak|aman|tepat waktu|sekolah|ter(?:tangani|selesaikan|layani|penuhi|fasilitasi|bina|kendali(?:kan)?|atasi|jangkau|rehabilitasi|obati|deteksi|lindungi|salurkan|entaskan|olah|kelola|verifikasi|daftar|bangun|bantu|serap|laksana|wujud|lunasi|tagih|perbaiki|pelihara|pulihkan|cegah|tindak ?lanjuti)|rehab(?:ilitasi)?)\b/;

/** Passives are something done to it ("direhabilitasi", "dibina"), except what only happens to be so. */
const PASIF = /\bdi\p{L}{4,}\b/gu;
const BUKAN_PENANGANAN =
  /^di(?:hasilkan|temukan|derita|laporkan|alami|sebabkan|akibatkan|jatuhi|keluhkan|rugikan|timbulkan|buang|salahgunakan|langgar|tolak|batalkan|bawah|atas|siplin|nas|sabilitas|gital|abetes|fteri|stribusi|rektorat|namis|plomasi|mensi|eroleh|mana|kenakan|pidana)$/;

/** Whether the words tell of something done for the better. */
export function isTertangani(teks: string): boolean {
  if (TERTANGANI.test(teks)) return true;
  return [...teks.matchAll(PASIF)].some(([kata]) => !BUKAN_PENANGANAN.test(kata));
}

/** Verbs of a clause that say an ill of its head. */
export const KLAUSA_BURUK =
  /^(?:masih |sering |pernah |berpotensi )*(?:melanggar|terlambat|berisiko|beresiko|mengalami|menderita|meninggal|menganggur|putus|rusak|gagal|hilang|ter(?:cemar|infeksi|lantar|dampak|tular|tunda|papar|bengkalai|tinggal)|dijatuhi|mangkir|merokok|bermasalah|bercerai|beralih fungsi|melebihi|melampaui|mengajukan (?:upaya hukum|banding|kasasi|peninjauan kembali|keberatan))\b/;

/** What gets better with those of whom it is said: "keluarga miskin yang meningkat kualitas hidupnya". */
export const MEMBAIK =
  /^(?:telah |sudah )*(?:meningkat|membaik|naik|berubah|mengalami (?:peningkatan|perubahan|perbaikan|kemajuan|kenaikan)) \p{L}{4,}/u;

/** What fails at the very thing that was to be done. */
export const TIDAK_BERHASIL = /^(?:masih |sering )*(?:terlambat|gagal|batal)\b/;

/** Clauses that add nothing: "kasus yang terjadi". */
export const KLAUSA_NETRAL = /^(?:terjadi|ada|dilaporkan|tercatat|ditemukan|timbul|dihadapi)\b/;

/** Behind an ill: there is none of it. */
export const NIHIL = /\b(?:nihil|nol|zero)\b/;

/** A time, where its figures are counted in minutes or days; else it may be the share that kept it. */
export const TANGGAP = /^(?:waktu|lama waktu|lamanya) (?:tanggap|respons?e?)\b|^respons?e? time\b/;

/** A time that is held to a limit, or the hours in which a service is open. */
export const WAKTU_LAYANAN = /^(?:waktu|lama waktu|lamanya) (?:pe)?layanan\b/;

/** Time that something takes; not the hours in which something is open, on air or at work. */
export const WAKTU_LAIN =
  /^(?:(?:jangka )?waktu|kecepatan) (?!operasi|buka|layanan|pelayanan|kerja|siar|tayang|belajar|terbang|angin|internet|putar)\p{L}+|^kecepatan (?:pe)?layanan\b/u;

/** Heads of which nobody can say by the name alone what the office wants of them. */
export const MERAGUKAN: readonly (readonly [RegExp, "naik" | "turun"])[] = [
  [/^(?:pengaduan|aduan|keluhan|komplain)\b/, "turun"],
  [/^(?:kelahiran|(?:total )?fertility|tfr|asfr|pertumbuhan penduduk|kepadatan penduduk)\b/, "naik"],
  [/^(?:peringkat|rang?king)\b(?!.*\b(?:maturitas|kematangan|akreditasi|level|bintang)\b)/, "turun"],
  [/^(?:deviasi|selisih|sisa|retur|dispensasi|revisi dipa)\b/, "turun"],
  [/^(?:silpa|belanja pegawai|konsumsi alkohol|limbah|timbulan)\b/, "turun"],
  [TANGGAP, "naik"],
  [WAKTU_LAYANAN, "naik"],
  [/^(?:koefisien variasi|impor|biaya|ongkos|utang|hutang|jarak|down ?time)\b/, "turun"],
  [/^(?:standar|status|rentang|batas) waktu\b/, "turun"],
  // What an office uses up, and what a region uses as it thrives.
  [
    /^(?:pemakaian|penggunaan) (?:listrik|energi(?! (?:baru|terbarukan))|bbm|bahan bakar|solar|kertas|atk)\b/,
    "turun",
  ],
  [/^konsumsi (?:listrik|energi(?! (?:baru|terbarukan))|bbm|bahan bakar|gas|minyak|air)\b/, "naik"],
  [/^(?:bed turn ?over|bto)\b/, "naik"],
  [
    /^(?:average length of stay|lama (?:hari )?(?:rawat|dirawat)|alos|los|turn ?over interval|toi)\b/,
    "turun",
  ],
];

/** Time that passes until something is done. */
export const MENUNGGU =
  /^(?:lama(?:nya)? (?:waktu|tunggu|proses|penyelesaian|pengurusan|pelayanan|antrian)|waktu (?:tunggu|tempuh|penyelesaian|pengurusan|proses|antri\p{L}*|penanganan)|durasi (?:gangguan|padam|pemadaman))\b/u;
