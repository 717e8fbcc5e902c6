/** Where scales, methods and guidelines come from, as English readers have it; laws and reports keep their names. */
const SUMBER: readonly (readonly [id: string, en: string])[] = [
  [
    "Skala Nilai Peringkat Kinerja menurut Permendagri 86/2017 (semula Permendagri 54/2010), sebagaimana dikutip LKjIP dan aplikasi daerah: {kelas}. Celah antarkelas (mis. 90,5) masuk kelas di bawahnya; di atas 100% masuk kelas tertinggi.",
    "Skala Nilai Peringkat Kinerja by Permendagri 86/2017 (before: Permendagri 54/2010), as reports and local applications quote it: {kelas}. Gaps between classes (e.g. 90,5) belong to the class below; above 100% the highest class holds.",
  ],
  [
    "LKjIP {laporan}, sebelum Tabel III.1: ≥100 Sangat Baik, >80–<100 Baik, >55–<80 Cukup, <55 Kurang. Tepat 80 dan 55 tidak tercetak di kelas mana pun; di sini masuk kelas di bawahnya, karena kelas di atasnya berbunyi “lebih dari”.",
    "LKjIP {laporan}, before Tabel III.1: ≥100 Sangat Baik, >80–<100 Baik, >55–<80 Cukup, <55 Kurang. Exactly 80 and 55 are printed in no class; here they belong to the class below, since the one above says “more than”.",
  ],
  [
    "Dikenal sebagai skala ordinal LAN; naskah peraturannya belum ditemukan. Periksa pedoman instansi.",
    "Known as LAN's ordinal scale; its regulation was not found. Check your office's guidelines.",
  ],
  [
    "Praktik aplikasi e-SAKIP daerah; bukan bunyi peraturan. {rinci}",
    "Practice of local e-SAKIP applications; no regulation says it. {rinci^}",
  ],
  [
    "Aplikasi evaluasi SAKIP (wp-eval-sakip): {kelas}.",
    "Application for SAKIP evaluation (wp-eval-sakip): {kelas}.",
  ],
  [
    "Batas dari {asal}; sebutan kelas mengikuti skala empat tingkat yang lazim.",
    "Bounds from {asal}; class names follow the usual scale of four levels.",
  ],
  [
    "Skala lama aplikasi_esakip; di sana 0 ditulis “Data Tidak Lengkap”, di sini Kurang.",
    "Old scale of aplikasi_esakip; there 0 is called “Data Tidak Lengkap”, here Kurang.",
  ],
  [
    "e-SAKIP Banjarnegara: >90 hijau, 70–90 kuning, <70 merah.",
    "e-SAKIP Banjarnegara: >90 green, 70–90 yellow, <70 red.",
  ],
  ["Aplikasi e-SAKIP BKAD: {kelas}.", "Application e-SAKIP BKAD: {kelas}."],
  [
    "Bentuk hitungan yang lazim pada LKjIP: >100, =100, <100.",
    "The usual way of counting in reports: >100, =100, <100.",
  ],
  [
    "{laporan}, Tabel 3.7; kelas ±5 poin menurut praktik e-SAKIP Banjarnegara.",
    "{laporan}, Tabel 3.7; classes of ±5 points by the practice of e-SAKIP Banjarnegara.",
  ],
  [
    "Praktik e-SAKIP Banjarnegara: lima poin ke dua arah dianggap seimbang.",
    "Practice of e-SAKIP Banjarnegara: five points either way count as balanced.",
  ],
  [
    "LKjIP Kabupaten Indragiri Hilir, yang mencetak serapan pada kolom Efisiensi; tanpa kelas.",
    "LKjIP Kabupaten Indragiri Hilir, which prints the share spent in its column Efisiensi; no classes.",
  ],
  ["{laporan}, dengan kriteria {pedoman}.", "{laporan}, with the criteria of {pedoman}."],
  [
    "{laporan}; sebutan kelas menurut praktik e-PeLARA.",
    "{laporan}; class names by the practice of e-PeLARA.",
  ],
  [
    "Praktik laporan efisiensi aplikasi e-SAKIP daerah; tanpa kelas.",
    "Practice of efficiency reports of local e-SAKIP applications; no classes.",
  ],
  [
    "LKjIP 2016 tiga dinas Provinsi Jawa Barat ({tabel}): kolom “Tingkat Efisiensi”; tanpa kelas.",
    "LKjIP 2016 of three offices of Jawa Barat ({tabel}): column “Tingkat Efisiensi”; no classes.",
  ],
  [
    "LKjIP 2016 perangkat daerah Provinsi Jawa Barat: hasil di bawah 0 ditulis 0; tanpa kelas.",
    "LKjIP 2016 of offices of Jawa Barat: results below 0 are written as 0; no classes.",
  ],
  [
    "Praktik LKjIP Cirebon dengan kriteria {pedoman} (makin kecil makin efisien).",
    "Practice of LKjIP Cirebon with the criteria of {pedoman} (the smaller the more efficient).",
  ],
  ["Praktik e-SAKIP Pringsewu; tanpa kelas.", "Practice of e-SAKIP Pringsewu; no classes."],
  [
    "LKjIP Kabupaten Maluku Tengah 2021: kedua rumus capaian dan skala enam tingkat tercetak di sana. Batas atas, target 0, dan efisiensi tidak ditemukan.",
    "LKjIP Kabupaten Maluku Tengah 2021 prints both formulas of achievement and the scale of six levels. Cap, target 0 and efficiency were not found.",
  ],
  [
    "{laporan}, sebelum Tabel III.1: skala empat tingkat; capaian di atas 100% dicetak tanpa batas. Rumus makin kecil makin baik tidak tercetak.",
    "{laporan}, before Tabel III.1: scale of four levels; achievements above 100% are printed without a cap. A formula for less is better is not printed.",
  ],
  [
    "Praktik satuan kerja BPS menurut dua aplikasi kinerjanya: capaian tiap indikator dibatasi 120%, lalu dirata-rata. Bunyi peraturannya belum dibaca; skala tidak ditetapkan di sana.",
    "Practice of BPS offices by their two performance applications: each indicator's achievement is capped at 120%, then averaged. The regulation itself was not read; they set no scale.",
  ],
];

/** From sheets; from these, also behind the name of what each is the source of, as a figure's derivation has it. */
export const KALIMAT_SUMBER: readonly (readonly [id: string, en: string])[] = [
  ["{sumber}, dan lembar {nama}", "{sumber*}, and sheet {nama}"],
  ["{sumber} dan lembar {nama}", "{sumber^} and sheet {nama}"],
  ["{sumber}, lembar {nama}", "{sumber^}, sheet {nama}"],
  ["lembar {nama}", "sheet {nama}"],
  ...SUMBER,
  ...SUMBER.map(([id, en]) => [`{nama}. ${id}`, `{nama}. ${en}`] as const),
];
