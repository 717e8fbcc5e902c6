/** What the audit says of formulas, as English readers have it; slots as in `kalimat.ts`, "^" for a whole sentence. */
export const KALIMAT_RUMUS: readonly (readonly [id: string, en: string])[] = [
  // Formulas that differ from their neighbours'
  [
    "Rumus di {sel} membaca {lain}, dan seterusnya: rujukan yang sama untuk semua sel perlu tanda $ agar tidak ikut bergeser.",
    "The formulas in {sel~} read {lain~}, and so on: a reference that is the same for all cells needs $ so that it does not move along.",
  ],
  [
    "{sel} membaca {lain} tanpa tanda $, sedangkan {usual} menetapkannya dengan $: angkanya benar, tetapi berubah bila rumus ini disalin ke bawah.",
    "{sel} reads {lain} without $, while {usual~} fix it with $: the figure is right, but changes where the formula is copied down.",
  ],
  [
    "{sel} diketik, sedangkan {lain} berisi rumus; dengan rumus itu ({rumus}) hasilnya #DIV/0!, karena pembaginya kosong atau 0.",
    "{sel~} is typed, while {lain+} hold formulas; that formula ({rumus}) would give #DIV/0!, since its divisor is blank or 0.",
  ],
  [
    "{sel} diketik {isi}, sedangkan {lain} berisi rumus: angka itu tidak ikut berubah.",
    "{sel} is typed {isi}, while {lain+} hold formulas: that figure does not change with the rest.",
  ],
  [
    "{sel} diketik {isi}, sedangkan {lain} berisi rumus; dengan rumus itu nilainya {angka}.",
    "{sel} is typed {isi}, while {lain+} hold formulas; by that formula it is {angka}.",
  ],
  ["{sel} {isi}, sedangkan {lain} itu diketik.", "{sel} {isi~}, while {lain+} are typed."],
  [
    "{sel} {isi}, sedangkan {lain}: rumus di {semua} tidak seragam.",
    "{sel} {isi~}, while {lain+}: the formulas in {semua~} are not alike.",
  ],
  [
    "{sel} membaca dirinya sendiri: Excel tidak dapat menghitungnya.",
    "{sel} reads itself: Excel cannot compute it.",
  ],
  [
    "{sel} membaca {lain}, yang membaca {lagi} lagi: Excel tidak dapat menghitungnya.",
    "{sel} reads {lain~}, which read {lagi} again: Excel cannot compute it.",
  ],
  ["{sel} membaca {lain} yang kosong.", "{sel} reads {lain}, which is blank."],
  [
    "{sel} membaca {lain} dari baris lain, padahal {kanan} di barisnya sendiri berisi angka.",
    "{sel} reads {lain} of another row, although {kanan} in its own row holds a number.",
  ],
  [
    "{sel} membaca {lain} dari tahun {tahun}, padahal {kanan} berisi angka {ini}.",
    "{sel} reads {lain} of the year {tahun}, although {kanan} holds the figure of {ini}.",
  ],
  [
    "{sel} membaca buku kerja lain: angkanya tidak ikut berkas ini.",
    "{sel} reads another workbook: its figures do not travel with this file.",
  ],
  [
    "{sel} merujuk sel yang sudah dihapus (#REF!): rujukannya perlu dipilih ulang.",
    "{sel} refers to a cell that was deleted (#REF!): choose the reference anew.",
  ],
  [
    "{sel} berisi galat {galat}: {lain} yang dibacanya berisi teks.",
    "{sel} holds the error {galat}: {lain}, which it reads, holds text.",
  ],
  [
    "{sel} berisi galat {galat}; {apa} dari {dasar} seharusnya {angka}.",
    "{sel} holds the error {galat}; {apa~} from {dasar~} should be {angka}.",
  ],
  ["{sel} berisi galat {galat}.", "{sel} holds the error {galat}."],
  [
    "{sel} menutupi galat {galat} dan menampilkan {isi}: {rumus} tidak dapat dihitung.",
    "{sel} hides the error {galat} and shows {isi}: {rumus} cannot be computed.",
  ],
  ["{sel} ikut menghitung baris tersembunyi ({baris}).", "{sel} counts hidden rows ({baris}) too."],
  [
    "{sel} {isi} dan tidak memasukkan {lain}, yang berumus sama.",
    "{sel} {isi~} and leaves out {lain}, which has the same formula.",
  ],
  ["{sel} {isi} dan tidak memasukkan {lain}.", "{sel} {isi~} and leaves out {lain~}."],
  [
    "{sel} {isi} dan melewatkan {lain}, yang juga subjumlah di kolom itu.",
    "{sel} {isi~} and passes over {lain~}, a subtotal of that column as well.",
  ],
  [
    "{sel} {isi}, padahal {lain} di dalamnya sudah {itu}: angka itu terhitung dua kali.",
    "{sel} {isi~}, although {lain} within it already {itu~}: that figure is counted twice.",
  ],
  ["{sel} menjumlah satuan yang berbeda: {satuan}.", "{sel} adds different units: {satuan~}."],
  [
    "{sel} menjumlah kolom yang berlainan di tiap baris: {lain}.",
    "{sel~} add different columns in each row: {lain~}.",
  ],
  [
    "{sel} ikut menjumlah {lain}, yang berisi {isi} ({angka}).",
    "{sel} adds {lain} too, which holds {isi~} ({angka}).",
  ],
  // What an office's formula gives, and sentences of the report
  [
    "rumus kantor dibiarkan: {sel} berisi {rumus} dan memberi {angka}, sedangkan menurut aturan {lain}.",
    "the office's formula is left alone: {sel~} holds {rumus} and gives {angka}, by the rules {lain}.",
  ],
  [
    "Kalimat di {sel} menulis {apa}, sedangkan tabel menulis {angka} ({di}). Samakan keduanya.",
    "The sentence in {sel} says {apa~}, the table says {angka~} ({di}). Make them agree.",
  ],
  [
    "Kalimat di {sel} menulis {apa}, sedangkan tabel menulis {angka} ({di}). Angka itu milik tahun {tahun}: sebutkan tahunnya di kalimat, atau ganti angkanya.",
    "The sentence in {sel} says {apa~}, the table says {angka~} ({di}). That figure is of the year {tahun}: name the year in the sentence, or put the other figure.",
  ],
  ["{sel} {isi}, sedangkan {lain}.", "{sel} {isi~}, while {lain+}."],
];
