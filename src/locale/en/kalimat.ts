/**
 * What the tasks say in Bahasa Indonesia, as English readers have it: {names} stand for whatever the sentence holds
 * there. A slot with "~" is put together of the field's words, one with "*" of sentences of this list. What is not
 * listed stays as it was said.
 */
export const KALIMAT: readonly (readonly [id: string, en: string])[] = [
  // What is added to what a command did
  [
    "{apa}; perhitungan buku kerja ini manual: tekan F9 agar sel lain ikut diperbarui",
    "{apa^}; this workbook calculates by hand: press F9 to bring other cells up to date",
  ],
  [
    "{apa}; tabel Excel {area} dapat melebar sampai kolom {kolom}",
    "{apa^}; the Excel table {area} may grow to column {kolom}",
  ],
  // What a command did
  ["Tidak ada yang berubah", "Nothing changed"],
  ["Tidak ada sel yang perlu diubah", "No cell needs to change"],
  ["Tidak ada sel yang perlu diubah di {tempat}", "No cell needs to change in {tempat~}"],
  ["{n} sel diisi di {tempat} pada {sheet}", "{n} cells filled in {tempat~} on {sheet}"],
  ["{n} sel diisi pada {k} lembar", "{n} cells filled on {k} sheets"],
  ["{n} sel diisi pada {sheet}", "{n} cells filled on {sheet}"],
  ["Tidak ada sel yang dapat diperbaiki", "No cell can be corrected"],
  ["{n} sel diperbaiki", "{n} cells corrected"],
  ["Tidak ada sel yang perlu disorot", "No cell needs a mark"],
  ["{n} sel dengan temuan disorot", "{n} cells with findings marked"],
  ["Tidak ada sorotan", "No marks"],
  ["Sorotan dihapus dari {sheets}", "Marks removed from {sheets}"],
  ["Temuan di {sel} diabaikan", "Finding in {sel} let stand"],
  ["Temuan di {sel} ditampilkan lagi", "Finding in {sel} raised again"],
  [
    "{n} temuan ditulis di lembar {lembar}, peta rumusnya di lembar {peta}",
    "{n} findings written on sheet {lembar}, the map of formulas on sheet {peta}",
  ],
  ["{n} temuan ditulis di lembar {lembar}", "{n} findings written on sheet {lembar}"],
  ["Identitas laporan disimpan", "Identity of the report saved"],
  ["Sumber angka dipilih", "Source of a figure chosen"],
  ["Kolom pada {sheet} ditetapkan", "Columns on {sheet} set"],
  ["Kolom {kolom} ditambahkan pada {sheet}", "Columns {kolom~} added on {sheet}"],
  ["Aturan diubah", "Rules changed"],
  ["Aturan diubah: {apa}", "Rules changed: {apa~}"],
  ["Lembar {nama} disiapkan", "Sheet {nama} made ready"],
  ["Contoh ditulis di lembar {nama}", "Example written on sheet {nama}"],
  ["{n} tabel diambil dari {berkas}", "{n} tables taken from {berkas}"],
  ["Tidak ada tabel yang ditulis", "No table written"],
  ["{n} tabel laporan ditulis: {bagian}", "{n} report tables written: {bagian*}"],
  ["lembar {nama} dibuat", "sheet {nama} made"],
  ["{n} lembar dibuat", "{n} sheets made"],
  ["{n} lembar diperbarui", "{n} sheets brought up to date"],
  ["{n} angka yang diketik sendiri dibiarkan", "{n} figures typed by hand left alone"],
  [
    "{n} angka ditulis tetap karena rumusnya lebih panjang daripada yang diterima Excel",
    "{n} figures written as they are: their formulas are longer than Excel takes",
  ],
  ["{n} perintah", "{n} commands"],

  // What was left out
  [
    "Pagu {sel} dan realisasinya 0: persentase tidak dapat dihitung.",
    "Budget {sel} and its spending are 0: there is no percentage.",
  ],
  [
    "{sel} tidak diisi dengan jumlah rinciannya: {lain} lalu bukan jumlah baris-barisnya. Periksa apakah rinciannya lengkap.",
    "{sel} is not filled with the sum of its parts: {lain~} would no longer be the sum of its rows. See whether the parts are complete.",
  ],
  [
    "{sel}: Target dan realisasi berbeda satuan; samakan satuannya.",
    "{sel~}: target and result are of different units; give them one.",
  ],
  [
    "{sel}: Target dan realisasi 0, sehingga capaian tidak dapat dihitung; aturannya ada di tab Aturan.",
    "{sel~}: target and result are 0, so there is no achievement; the rule for that stands under Rules.",
  ],
  [
    "{sel}: satu nilai persen, satu bukan; selisihnya tidak bermakna.",
    "{sel~}: one is a percentage, one is not; their difference means nothing.",
  ],
  [
    "{sel}: Target ditulis tanpa angka (mis. “-”), jadi tidak ada yang dibandingkan.",
    "{sel~}: the target holds no number (such as “-”), so there is nothing to compare with.",
  ],
  [
    "{sel} ({nama}) tidak diisi: {lain} di baris itu bukan jumlah baris-baris yang ditutupnya. Isi jumlahnya, atau tulis rumus SUM.",
    "{sel} ({nama}) is not filled: {lain~} in that row is not the sum of the rows that it closes. Enter the sum, or write SUM.",
  ],
  [
    "Kolom {nama} tidak dihitung: kolom yang menjadi dasarnya (target, realisasi, pagu, atau tahun pembanding) tidak ditemukan di tabel ini. Tetapkan peran kolomnya di panel, lalu hitung lagi.",
    "Column {nama} is not computed: the column that it follows from (target, result, budget or year compared with) was not found in this table. Set the columns in the pane, then recalculate.",
  ],
  ["Target dan realisasi belum diisi.", "Target and result are not filled in yet."],
  ["Target belum diisi.", "The target is not filled in yet."],
  ["Realisasi belum diisi.", "The result is not filled in yet."],

  // What was judged
  [
    "Skala di lembar ini dipakai untuk kategori: {skala}.",
    "The scale on this sheet is used for categories: {skala}.",
  ],
  ["Jumlah rincian di bawahnya.", "The sum of the parts below it."],
  [
    "{apa} {angka} dibaca {persen} karena pasangannya persen.",
    "{apa~} {angka} is read as {persen} because its counterpart is a percentage.",
  ],
  [
    "Jumlah keempat triwulan ({jumlah}) mendekati target ({target}), jadi dijumlahkan walau satuannya {satuan}.",
    "The sum of the four quarters ({jumlah}) is near the target ({target}), so they are added although the unit is {satuan}.",
  ],
  [
    "Dua cara tulis angka: {satu} dan {dua} sama-sama dibaca sebagai desimal.",
    "Two ways to write numbers: {satu} and {dua} are both read as decimals.",
  ],
  [
    "Titik pada {teks} dibaca sebagai pemisah {apa}; periksa bila maksudnya lain.",
    "The point in {teks} is read as parting {apa~}; see whether something else is meant.",
  ],
  [
    "Ditulis sebagai angka tetap karena rinciannya berisi teks, bukan angka.",
    "Written as a figure, not a formula: its parts are text, not numbers.",
  ],

  // What was found
  [
    '{sel} berisi galat {galat}: tidak ada angka yang dapat dihitung dari {dasar}. Perbaiki masukannya, atau tulis "-".',
    '{sel} holds the error {galat}: nothing can be computed from {dasar~}. Correct what it reads, or write "-".',
  ],
  [
    '{sel} berisi galat {galat}: tidak ada angka yang dapat dihitung. Perbaiki masukannya, atau tulis "-".',
    '{sel} holds the error {galat}: nothing can be computed. Correct what it reads, or write "-".',
  ],
  [
    "{sel} tertulis {isi}: dipotong, bukan dibulatkan; {apa} dari {dasar} dibulatkan menjadi {angka}.",
    "{sel} says {isi}: cut, not rounded; {apa~} from {dasar~} rounds to {angka}.",
  ],
  [
    "{sel} tertulis {isi}: dipotong, bukan dibulatkan; {apa} dibulatkan menjadi {angka}.",
    "{sel} says {isi}: cut, not rounded; {apa~} rounds to {angka}.",
  ],
  [
    "Tidak satu pun dari {n} angka di kolom {kolom} sama dengan {apa} dari {dasar}: tampaknya dihitung dengan cara lain. Tulis rumusnya di judul kolom, atau betulkan jenis kolomnya di tab Hitung.",
    "None of {n} figures in column {kolom} equal {apa~} from {dasar~}: they seem to be computed in another way. Write the formula in the column's heading, or correct what the column holds under Compute.",
  ],
  [
    "Hanya {satu} dari {n} angka di kolom {kolom} sama dengan {apa} dari {dasar}: tampaknya dihitung dengan cara lain. Tulis rumusnya di judul kolom, atau betulkan jenis kolomnya di tab Hitung.",
    "Only {satu} of {n} figures in column {kolom} equal {apa~} from {dasar~}: they seem to be computed in another way. Write the formula in the column's heading, or correct what the column holds under Compute.",
  ],
  [
    "Tidak satu pun dari {n} angka di kolom {kolom} sama dengan {apa} dari {dasar}: tampaknya dihitung dengan cara lain. Sesuaikan rumusnya di judul kolom, atau betulkan jenis kolomnya di tab Hitung.",
    "None of {n} figures in column {kolom} equal {apa~} from {dasar~}: they seem to be computed in another way. Adjust the formula in the column's heading, or correct what the column holds under Compute.",
  ],
  [
    "Hanya {satu} dari {n} angka di kolom {kolom} sama dengan {apa} dari {dasar}: tampaknya dihitung dengan cara lain. Sesuaikan rumusnya di judul kolom, atau betulkan jenis kolomnya di tab Hitung.",
    "Only {satu} of {n} figures in column {kolom} equal {apa~} from {dasar~}: they seem to be computed in another way. Adjust the formula in the column's heading, or correct what the column holds under Compute.",
  ],
  [
    "{sel} tertulis {isi}: cocok bila {n} baris tanpa angka ikut dihitung sebagai 0.",
    "{sel} says {isi}: it fits if {n} rows without a figure count as 0.",
  ],
  [
    "{sel} tertulis {isi}; {apa} dari {dasar} seharusnya {angka}; cocok bila dihitung sebelum masukannya dibulatkan.",
    "{sel} says {isi}; {apa~} from {dasar~} should be {angka}; it fits if computed before its inputs were rounded.",
  ],
  [
    "{sel} tertulis {isi}; menurut jumlah {n} rincian di bawahnya ({dari}) seharusnya {angka}.",
    "{sel} says {isi}; by the sum of {n} parts below it ({dari~}) it should be {angka}.",
  ],
  [
    "{sel} tertulis {isi}; menurut satu-satunya rincian di bawahnya, {dari}, seharusnya {angka}.",
    "{sel} says {isi}; by the only part below it, {dari}, it should be {angka}.",
  ],
  [
    "{sel} tertulis {isi}; jumlah {n} baris di kolom {kolom} ({dari}) seharusnya {angka}.",
    "{sel} says {isi}; the sum of {n} rows in column {kolom} ({dari~}) should be {angka}.",
  ],
  [
    "{sel} tertulis {isi}; rata-rata {n} angka di kolom {kolom} ({dari}) seharusnya {angka}.",
    "{sel} says {isi}; the mean of {n} figures in column {kolom} ({dari~}) should be {angka}.",
  ],
  [
    "{sel} tertulis {isi}; {apa} dari {dasar} seharusnya {angka}.",
    "{sel} says {isi}; {apa~} from {dasar~} should be {angka}.",
  ],
  [
    "{sel} tertulis {isi}; {apa} di {lain} ({angka}) termasuk {kelas} menurut skala {skala}.",
    "{sel} says {isi}; {apa~} in {lain} ({angka}) is {kelas} by the scale {skala}.",
  ],
  [
    "{sel} tertulis {isi}, tetapi angka yang sama di {lain} tertulis {angka}.",
    "{sel} says {isi}, but the same figure in {lain} says {angka}.",
  ],
  [
    "{sel}: {apa} tertulis {isi}, sedangkan {sama} yang sama di {lain} tertulis {angka}. Samakan, atau jelaskan bedanya.",
    "{sel}: the {apa~} says {isi}, but the same {sama~} in {lain} says {angka}. Make them one, or explain the difference.",
  ],
  [
    "{sel}: {angka} di atas {batas}. Periksa apakah targetnya terlalu rendah, atau satuan target dan realisasinya berbeda.",
    "{sel}: {angka} is above {batas}. See whether the target is too low, or the units of target and result differ.",
  ],
  [
    "{sel}: {angka} cocok dengan {rumus~}, padahal menurut namanya {arah~}: {seharusnya}. Betulkan angkanya, atau tetapkan arah indikator ini di tab Aturan.",
    "{sel}: {angka} follows {rumus~}, though by the name {arah~}: {seharusnya}. Correct the figure, or set this indicator's direction in tab Aturan.",
  ],
  [
    "{sel} berisi angka sebagai teks: Excel tidak menjumlahkannya.",
    "{sel~}: numbers as text, which Excel does not add.",
  ],
  [
    "{sel}: fisik {fisik} jauh di bawah serapan {serapan}.",
    "{sel}: physical progress {fisik} is far below absorption {serapan}.",
  ],
  ["{sel}: fisik {fisik} lebih dari 100%.", "{sel}: physical progress {fisik} is above 100%."],
  ["{sel}: target 0: capaiannya tidak dapat dihitung.", "{sel}: target 0: there is no achievement."],
  [
    "{sel}: realisasi {isi} tidak dapat dibandingkan dengan target {lain}: periksa satuannya.",
    "{sel}: result {isi} cannot be compared with target {lain}: see their units.",
  ],
  [
    "{sel}: realisasi {isi} melebihi pagu {lain} sebesar {angka}.",
    "{sel}: spending {isi} exceeds the budget {lain} by {angka}.",
  ],
  [
    "{sel}: dari pagu {pagu} dan realisasi {realisasi}, {satu} tertulis {isi}, seharusnya {angka}; {dua} tertulis {isi2}, seharusnya {angka2}.",
    "{sel}: from budget {pagu} and spending {realisasi}, {satu~} says {isi}, should be {angka}; {dua~} says {isi2}, should be {angka2}.",
  ],
  [
    "{sel}: dari pagu {pagu} dan realisasi {realisasi}, {satu} tertulis {isi}, seharusnya {angka}.",
    "{sel}: from budget {pagu} and spending {realisasi}, {satu~} says {isi}, should be {angka}.",
  ],

  // Why a figure is what it is
  ["Indikator ini {arah}.", "Of this indicator {arah~}."],
  ["Bila {arah}, capaiannya {angka}.", "If {arah~}, its achievement would be {angka}."],
  ["Tanpa batas capaian: {angka}.", "Without the cap: {angka}."],
  [
    "Menjadi {kelas} ({rentang}) bila realisasi {berapa}.",
    "Becomes {kelas} ({rentang}) where the result is {berapa~}.",
  ],
  ["Capaian paling tinggi {angka}.", "Achievement is {angka} at most."],
  [
    "Sebelum dikategorikan dibulatkan {n} desimal: {angka}.",
    "Rounded to {n} decimals before the category: {angka}.",
  ],
  ["Tidak ikut dirata-rata: {nama}.", "Not in the average: {nama}."],

  // What may have caused it
  [
    "Selisihnya {n}: mungkin ada baris yang belum dicantumkan.",
    "The difference is {n}: a row may be missing.",
  ],
  [
    "Selisihnya sama dengan {sel}: mungkin baris itu belum ikut dijumlahkan.",
    "The difference is that of {sel}: the row may not have been added yet.",
  ],
  [
    "Selisihnya {n}, sama dengan {nama} di {sel}: baris itu tidak ada di tabel ini.",
    "The difference is {n}, as of {nama} in {sel}: that row is not in this table.",
  ],
  [
    "{angka} adalah {apa} di {sel}: mungkin tersalin ke kolom ini.",
    "{angka} is the {apa~} in {sel}: it may have been copied into this column.",
  ],
  [
    "{angka} adalah {apa} di {sel}: mungkin belum diperbarui.",
    "{angka} is the {apa~} in {sel}: it may not be up to date.",
  ],
  [
    "Bedanya hanya satu pada angka terakhir: mungkin salah membulatkan.",
    "They differ by one in the last digit: it may have been rounded wrongly.",
  ],
  [
    "Hanya satu angka yang berbeda dari {angka}: mungkin salah ketik.",
    "Only one digit differs from {angka}: it may be a typing error.",
  ],
  [
    "Dua angka tertukar dari {angka}: mungkin salah ketik.",
    "Two digits are swapped against {angka}: it may be a typing error.",
  ],
  [
    "Tandanya terbalik: angka ini tidak minus, jadi ditulis tanpa minus atau kurung.",
    "The sign is turned: this figure is not negative, so it stands without minus or brackets.",
  ],
  [
    "{angka} adalah hasil bagi ({bagi}) yang belum dikali 100.",
    "{angka} is the quotient ({bagi}) not yet multiplied by 100.",
  ],
  ["{angka} adalah hasil bagi yang belum dikali 100.", "{angka} is the quotient not yet multiplied by 100."],
  [
    "Koma desimalnya mungkin bergeser: {isi} seharusnya {angka}.",
    "The decimal point may have moved: {isi} should be {angka}.",
  ],
];
