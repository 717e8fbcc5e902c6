/** What the audit says of figures: what was found, why it is so, what may have caused it; slots as in `kalimat.ts`. */
export const KALIMAT_TEMUAN: readonly (readonly [id: string, en: string])[] = [
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
    "{sel} tertulis {isi}; rumusnya melewatkan program di antara yang dijumlahkannya: jumlah {n} program ({dari}) seharusnya {angka}.",
    "{sel} says {isi}; its formula leaves out a programme among those that it adds: the sum of {n} programmes ({dari~}) should be {angka}.",
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
