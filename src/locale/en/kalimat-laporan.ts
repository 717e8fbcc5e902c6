/** What the report says of its tables, its criteria and what it leaves out, as English readers have it. */
export const KALIMAT_LAPORAN: readonly (readonly [id: string, en: string])[] = [
  // A table that cannot be made yet
  ["Buku kerja ini belum memuat realisasi per triwulan.", "This workbook holds no results per quarter yet."],
  [
    "Buku kerja ini belum memuat capaian yang dinilai dengan skala.",
    "This workbook holds no achievement that a scale grades yet.",
  ],
  [
    "Buku kerja ini belum memuat capaian beserta pagu dan realisasi anggarannya.",
    "This workbook holds no achievement with its budget and spending yet.",
  ],
  [
    "Buku kerja ini belum memuat program yang mendukung sasaran beserta anggarannya.",
    "This workbook holds no programmes that support the objectives, with their budgets, yet.",
  ],
  [
    "Buku kerja ini belum memuat tabel indikator dengan target dan realisasi.",
    "This workbook holds no table of indicators with target and result yet.",
  ],
  [
    "Buku kerja ini belum memuat realisasi tahun-tahun sebelumnya.",
    "This workbook holds no results of earlier years yet.",
  ],
  [
    "Buku kerja ini belum memuat pagu dan realisasi anggaran per program.",
    "This workbook holds no budget and spending per programme yet.",
  ],
  [
    "Buku kerja ini belum memuat anggaran sebelum dan sesudah perubahan.",
    "This workbook holds no budget before and after a change yet.",
  ],
  [
    "Buku kerja ini belum memuat indikator program beserta anggarannya.",
    "This workbook holds no indicators of programmes with their budgets yet.",
  ],
  [
    "Buku kerja ini belum memuat target akhir Renstra untuk indikatornya.",
    "This workbook holds no final Renstra targets for its indicators yet.",
  ],
  [
    "Buku kerja ini belum memuat standar nasional untuk indikatornya.",
    "This workbook holds no national standards for its indicators yet.",
  ],
  ["Buku kerja ini belum memuat {apa}.", "This workbook does not hold this yet: {apa}."],
  [
    "Tabel anggaran mengulang programnya untuk beberapa periode dan realisasinya tidak selalu naik (turun pada {program}), sehingga tidak jelas apakah angkanya kumulatif. Sisakan baris setahun penuh di satu tabel, atau tulis realisasinya kumulatif.",
    "The table of budgets repeats its programmes for several periods and spending does not always rise (it falls at {program}), so it is not clear whether figures are cumulative. Keep the rows of the whole year in one table, or write spending cumulatively.",
  ],

  // What a table that is made lacks
  [
    "Penyebab dan tindak lanjut {n} indikator di bawah target ditulis oleh penyusun.",
    "Causes and follow-up of {n} indicators below target are for the author to write.",
  ],
  ["capaian belum dapat dihitung.", "its achievement cannot be computed yet."],
  [
    "Tanda “–”: realisasi triwulannya belum diisi ({n} dari {semua} baris).",
    "The sign “–”: results per quarter are not filled yet ({n} of {semua} rows).",
  ],
  ["Tanda “–”: realisasi triwulannya belum diisi.", "The sign “–”: results per quarter are not filled yet."],
  [
    "{n} indikator belum terhitung dan tidak masuk rekapitulasi.",
    "{n} indicators are not computed yet and left out of the summary.",
  ],
  ["anggarannya tidak ditemukan di tabel anggaran.", "its budget was not found in a table of budgets."],
  [
    "Hubungan program dengan sasaran tidak tercantum di buku kerja ini.",
    "Which programme serves which objective is not said in this workbook.",
  ],
  [
    "Sasaran {nama} ada di perjanjian kinerja, tetapi realisasinya belum ada di buku kerja ini.",
    "The objective {nama} stands in the performance agreement, but its result is not in this workbook yet.",
  ],
  ["tanpa angka {tahun}.", "no figure for {tahun}."],
  ["belum dapat dibandingkan.", "cannot be compared yet."],
  [
    "salah satu dari kedua jumlahnya belum diisi, jadi barisnya belum masuk tabel.",
    "one of its two amounts is not filled yet, so its row is not in the table.",
  ],

  // The criteria of a report's quality
  [
    "Informasi kinerja lengkap terhadap perjanjian kinerja",
    "Information complete by the performance agreement",
  ],
  ["Perbandingan realisasi dengan target tahunan", "Results beside the year's targets"],
  ["Perbandingan realisasi dengan target jangka menengah", "Results beside medium-term targets"],
  ["Perbandingan realisasi dengan tahun-tahun sebelumnya", "Results beside those of earlier years"],
  [
    "Perbandingan realisasi dengan standar nasional atau pembanding lain",
    "Results beside national standards or others",
  ],
  ["Keberhasilan atau kegagalan dengan hambatan dan upaya", "Success or failure, with obstacles and efforts"],
  ["Efisiensi penggunaan sumber daya", "Efficient use of resources"],
  [
    "Mutu informasi: sumber, rumus, dan skala tercantum",
    "Quality of information: source, formula and scale are told",
  ],
  ["Rekomendasi perbaikan untuk tahun mendatang", "Recommendations for the next year"],
  ["{n} sel masih menunggu uraian.", "{n} cells wait for words."],
  ["Faktor pendukung {n} indikator belum diuraikan.", "What helped {n} indicators is not told yet."],
  ["{n} rekomendasi masih menunggu uraian.", "{n} recommendations wait for words."],

  // Tables of the workbook that no table of the report tells of
  [
    "Tabel ini milik jabatan di bawah kepala instansi.",
    "This table belongs to a post below the head of the office.",
  ],
  [
    "Tabel ini tentang tahun {tahun}, sedangkan laporan ini tahun {laporan}.",
    "This table is on the year {tahun}, the report on {laporan}.",
  ],
  [
    "Tabel ini memuat sebagian tahun saja; angka bab ini diambil dari tabel yang memuat setahun atau yang paling akhir.",
    "This table holds part of the year; the chapter's figures come from the table of the whole year, or the last one.",
  ],
  [
    "Isinya bukan indikator, program, atau anggaran yang dilaporkan pada bab ini.",
    "It holds no indicator, programme or budget that this chapter reports.",
  ],
  [
    "Memuat kegiatan tanpa indikatornya, sedangkan tabel bab ini disusun per indikator. Bila capaiannya perlu dilaporkan, tambahkan kolom Indikator Kinerja.",
    "It holds activities without their indicators, and the chapter's tables go by indicators. To report their achievement, add a column Indikator Kinerja.",
  ],
  [
    "Memuat capaian jadi tanpa target dan realisasinya, yang dihitung bab ini dari tabel indikatornya.",
    "It holds achievements without target and result; the chapter computes them from the table of indicators.",
  ],
  ["Tidak memuat target, realisasi, atau anggaran.", "It holds no target, result or budget."],
  [
    "Memuat jumlah belanja saja; bab ini menjumlahkannya dari tabel realisasi anggaran per program.",
    "It holds totals of spending alone; the chapter adds them up from the budgets per programme.",
  ],
  [
    "Barisnya ({nama}) tidak dipakai tabel mana pun pada bab ini; periksa nama indikator atau programnya.",
    "No table of this chapter uses its rows ({nama}); check the names of indicators or programmes.",
  ],
  [
    "Barisnya tanpa nama: beri nama indikator atau programnya.",
    "Its rows have no names: name the indicators or programmes.",
  ],
];
