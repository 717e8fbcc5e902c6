/** What was left out, judged and found while tables were read; slots as in `kalimat.ts`, "^" for a whole sentence. */
export const KALIMAT_BACA: readonly (readonly [id: string, en: string])[] = [
  // What was left out
  [
    "{sel} dibiarkan: rumus kantor di {lain} ({rumus}) membacanya dan akan berubah.",
    "{sel} is left alone: the office's formula in {lain} ({rumus}) reads it and would change.",
  ],
  [
    "{sel} dibiarkan: rumus kantor di kolom itu ({rumus}) memberi angka lain daripada aturan. Salin rumus kantor, atau tetapkan peran kolomnya.",
    "{sel} is left alone: the office's formula in that column ({rumus}) gives another figure than the rule. Copy the office's formula, or set the column's role.",
  ],
  ["{sel} kosong: isi angkanya, lalu hitung lagi.", "{sel~} is blank: enter the figure, then recalculate."],
  ["{sel}: Realisasi belum diisi.", "{sel~}: the result is not filled in yet."],
  ["{sel}: Target belum diisi.", "{sel~}: the target is not filled in yet."],
  [
    "{sel}: Realisasi ditulis tanpa angka (mis. “-”). Isi 0 bila memang tidak ada realisasi.",
    "{sel~}: the result holds no number (such as “-”). Enter 0 where there is no result.",
  ],
  [
    "{sel}: Capaian atau anggaran belum lengkap, jadi efisiensi tidak dapat dihitung.",
    "{sel~}: achievement or budget is not complete, so there is no efficiency.",
  ],
  ["{sel} dibiarkan: angkanya menomori kolom.", "{sel} is left: its number counts the columns."],
  [
    "{sel} termasuk sel gabungan {area}, jadi tidak ditulis: pisahkan selnya, lalu hitung lagi.",
    "{sel} belongs to the merged cell {area}, so it is not written: part the cell, then recalculate.",
  ],
  [
    "{sel} tidak diisi: ada beberapa kemungkinan baris yang dijumlahkannya. Isi jumlahnya, atau tulis rumus SUM.",
    "{sel} is not filled: the rows that it adds may be several. Enter the sum, or write SUM.",
  ],
  [
    "Kolom ini tidak dihitung: judulnya membandingkan dengan baris {nama}. Tulis rumusnya di satu baris (misalnya selisih dengan sel baris itu, ditetapkan dengan $), lalu salin ke bawah.",
    "This column is not computed: its heading compares with the row {nama}. Write the formula in one row (for example the difference from that row's cell, fixed with $), then copy it down.",
  ],
  ["Dihitung dari {dari}, seperti {lain} di sebelahnya.", "Computed from {dari}, as {lain} beside it."],
  [
    "Kolom ini akan sama persis dengan kolom {kolom}, jadi dibiarkan. Tetapkan peran kolomnya bila memang harus dihitung.",
    "This column would be the same as column {kolom}, so it is left alone. Set what it holds if it is to be computed.",
  ],
  ["{sel} berisi 0: perubahan persen tidak dapat dihitung.", "{sel} holds 0: there is no change in percent."],
  ["{sel} berisi 0: tidak dapat dibagi dengan 0.", "{sel} holds 0: nothing can be divided by 0."],
  [
    "{sel} tidak berisi satu angka: tulis satu angka, lalu hitung lagi.",
    "{sel} does not hold one number: write one number, then recalculate.",
  ],
  // What was judged
  [
    "Satuan {satuan} di judul diragukan: angkanya sudah rupiah penuh, jadi tidak dikalikan. Betulkan judulnya, atau tulis angkanya dalam satuan itu.",
    "The unit {satuan} of the heading is in doubt: the amounts are full rupiah already, so they are not multiplied. Correct the heading, or write the amounts in that unit.",
  ],
  ["Dibaca dari judul {judul}.", "Read from the heading {judul}."],
  ["Judul {judul} saja berarti demikian.", "The heading {judul} alone means that."],
  ["Kolom tanpa judul.", "A column without a heading."],
  ["Judul {judul} dibaca demikian karena {sebab}.", "Heading {judul} is read so: {sebab^}."],
  ["Bagian dari jumlah di {sel}.", "A part of the sum in {sel}."],
  [
    "Nama menyebut {kata}: {arah}. Dihitung demikian; ubah arahnya di tab Aturan bila sebaliknya.",
    "The name says {kata}: {arah~}. Computed so; change the direction under Rules where it is the other way.",
  ],
  [
    "Arah nama {kata} meragukan; agaknya {arah}. Ditulis {angka}; bila {lain}: {angka2}. Tetapkan arahnya di tab Aturan.",
    "The direction of {kata} in the name is in doubt; it seems that {arah~}. Written {angka}; if {lain~}: {angka2}. Set the direction under Rules.",
  ],
  [
    "Arah nama {kata} tidak tersurat; dihitung {arah}. Ditulis {angka}; bila {lain}: {angka2}. Tetapkan arahnya di tab Aturan.",
    "The direction of {kata} in the name is not said; computed as {arah~}. Written {angka}; if {lain~}: {angka2}. Set the direction under Rules.",
  ],
  [
    "Turun: ditulis tanpa tanda, seperti lazimnya kolom “Naik/Turun”. Tulis satu angka dengan tanda minus di kolom ini bila tanda itu dipakai.",
    "A fall: written without a sign, as is usual in a column “Naik/Turun”. Write one figure of this column with a minus if the sign is wanted.",
  ],
  [
    "{apa} kolom-kolom di sebelah kirinya, menurut judul {judul}.",
    "{apa~} of the columns to its left, by its heading {judul}.",
  ],
  [
    "Dua kolom berjudul sama: {kolom}. Setiap hasil memakai kolom yang terdekat di kirinya; ubah judul atau tetapkan kolomnya bila keliru.",
    "Two columns have one heading: {kolom~}. Each result takes the nearest to its left; change a heading or set the columns if that is wrong.",
  ],
  [
    "Kolom {kolom} dibiarkan kosong: efisiensi dari anggaran saja dapat berarti serapan atau sisanya, dan kantor belum memilih metodenya. Pilih di tab Hitung atau Aturan.",
    "Column {kolom} is left blank: efficiency of money alone may mean the share spent or the share saved, and no method is chosen. Choose it on the tab Hitung or under Rules.",
  ],
  [
    "Kantor belum memilih metode efisiensi; judul kolom ini lazim berarti metode {cara}, jadi dihitung begitu. Bila bukan itu yang dimaksud, pilih metode lain di Aturan.",
    "No method of efficiency is chosen; this heading usually means {cara}, so it is computed by it. If something else is meant, choose another method under Rules.",
  ],
  [
    "Tabel ini tidak memuat target, dan membandingkan dua tahun: {satu} dibagi {dua}.",
    "This table has no target and compares two years: {satu} divided by {dua}.",
  ],
  ["{nama} menjumlahkan baris-baris di atasnya.", "{nama} adds the rows above it."],
  ["{nama} menjumlahkan baris-baris di bawahnya.", "{nama} adds the rows below it."],
  ["Rata-rata baris-baris di bawah {nama}.", "The mean of the rows below {nama}."],
  [
    "Judulnya menyebut apa yang dibandingkan: {satu} dibagi {dua}.",
    "Its heading says what is compared: {satu} divided by {dua}.",
  ],
  ["Target rentang: dihitung terhadap {batas}.", "The target is a range: computed against its {batas~}."],
  [
    "Dihitung sebagai selisih poin (angka tahun ini dikurangi tahun sebelumnya). Bila yang dimaksud persen dari tahun sebelumnya, isi satu baris menurut cara kantor, lalu hitung lagi.",
    "Computed as a difference in points (this year's figure less last year's). If percent of last year is meant, fill one row in the office's way, then recalculate.",
  ],
  [
    "Rata-rata kelompok di atasnya (baris {baris}), bukan rata-rata semua indikator.",
    "The mean of the groups above (rows {baris}), not of all indicators.",
  ],
  [
    'Tanpa baris {baris}, yang realisasinya "-"; bila dihitung 0, rata-ratanya {angka}.',
    'Without row {baris~}, whose result is "-"; counted as 0, the mean would be {angka}.',
  ],
  [
    "tabel Excel {area} dapat melebar sampai kolom {kolom} ketika kolom itu diisi; angkanya tetap seperti yang ditulis. Urungkan mengosongkan selnya dan tidak menyempitkan tabelnya: untuk itu pakai Desain Tabel › Ubah Ukuran Tabel.",
    "the Excel table {area} may grow to column {kolom} when that column is filled; its figures stay as they were written. Undo empties the cells and does not make the table narrower: for that use Table Design › Resize Table.",
  ],
  [
    "{n} baris tersembunyi atau tersaring (mulai baris {baris}) tetap ikut dihitung.",
    "{n} hidden or filtered rows (from row {baris}) are counted all the same.",
  ],
  // What was found, and what may have caused it
  [
    "{sel}: target {tahun} sebesar {angka} lebih rendah daripada realisasi {lalu} sebesar {angka2} ({di}).",
    "{sel}: the target of {tahun}, {angka}, is lower than the result of {lalu}, {angka2} ({di}).",
  ],
  [
    "{sel}: indikator {nama} dengan target yang sama sudah ada di {lain}. Pastikan tidak dihitung dua kali.",
    "{sel}: indicator {nama} with the same target stands in {lain} already. See that it is not counted twice.",
  ],
  [
    "Kolom {kolom}: {apa} pada {teks} dibaca sebagai {itu}; periksa bila maksudnya lain.",
    "Column {kolom}: the {apa~} in {teks} is read as {itu~}; see whether something else is meant.",
  ],
  [
    "Kolom {kolom}: pengelompokan angka pada {teks} tidak lazim; periksa apakah ada angka yang salah ketik.",
    "Column {kolom}: the digits of {teks} are grouped in an unusual way; see whether one was mistyped.",
  ],
  [
    "Kolom {kolom}: dua cara tulis angka: {satu} dan {dua} sama-sama dibaca sebagai desimal.",
    "Column {kolom}: two ways to write numbers: {satu} and {dua} are both read as decimals.",
  ],
  [
    "Kolom {kolom} memakai koma desimal di {satu} dan titik desimal di {dua}: pilih salah satu.",
    "Column {kolom} has a decimal comma in {satu} and a decimal point in {dua}: choose one.",
  ],
  [
    "{sel}: realisasi kosong, padahal targetnya {lain} ({angka}).",
    "{sel}: no result, although its target is {lain} ({angka}).",
  ],
  [
    "{n} dari {k} angka di kolom {kolom} di atas {batas}, tertinggi {angka} di {sel}. Periksa apakah targetnya terlalu rendah, atau satuan target dan realisasinya berbeda.",
    "{n} of {k} figures in column {kolom} are above {batas}, the highest {angka} in {sel}. See whether the target is too low, or the units of target and result differ.",
  ],
  [
    "Serapan dan sisa cocok satu sama lain bila realisasinya {angka}: mungkin realisasinya salah ketik.",
    "Absorption and remainder agree if the spending is {angka}: it may have been mistyped.",
  ],
  [
    "Angka yang sama ada di {sel}, baris {nama}: mungkin tersalin.",
    "The same figure stands in {sel}, row {nama}: it may have been copied.",
  ],
  [
    "Angka yang sama ada di {sel}, rincian {nama}: mungkin tersalin.",
    "The same figure stands in {sel}, part {nama}: it may have been copied.",
  ],
  [
    "{angka} juga tertulis di {sel} untuk {nama}: mungkin tersalin dari sana.",
    "{angka} stands in {sel} for {nama}, too: it may have been copied from there.",
  ],
  [
    "{angka} adalah rata-rata di {sel}, dari angka tabel itu.",
    "{angka} is the mean in {sel}, of the figures of that table.",
  ],
  [
    "{angka} cocok dengan pagu {sel} ({nama}), bukan pagu baris ini.",
    "{angka} agrees with budget {sel} ({nama}), not with that of this row.",
  ],
  ["{angka} cocok dengan pagu {lain} di {sel}.", "{angka} agrees with the budget {lain} in {sel}."],
  [
    "Judulnya menyebut jumlah sampai dengan waktu itu: {apa}.",
    "Its heading tells of the sum up to then: {apa~}.",
  ],
];
