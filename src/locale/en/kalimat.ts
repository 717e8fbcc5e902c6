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
  [
    "Kolom {nama} kosong dan tidak dihitung: dari kolom mana angkanya tidak dapat dipastikan. Isi angkanya, atau tulis rumusnya di satu baris, lalu hitung lagi.",
    "Column {nama} is blank and not computed: which columns its figures come from cannot be told. Enter them, or write the formula in one row, then recalculate.",
  ],
  [
    "{sel} ({nama}) kosong dan tidak dihitung: dari baris mana angkanya tidak dapat dipastikan. Isi angkanya, atau tulis rumusnya, lalu hitung lagi.",
    "{sel} ({nama}) is blank and not computed: which rows its figures come from cannot be told. Enter them, or write the formula, then recalculate.",
  ],
  [
    "Kolom {nama} tidak diisi: judulnya menawarkan kata {lain}, bukan sebutan yang dihitung di sini. Isi sendiri, atau susun skala dengan kata itu di tab Aturan.",
    "Column {nama} is not filled: its heading offers the words {lain}, none that is computed here. Fill it in, or draw up a scale of these words under Aturan.",
  ],
  [
    "Kolom {nama} tidak diisi: judulnya meminta salah satu kata itu, yang tidak dihitung di sini. Isi sendiri menurut angkanya.",
    "Column {nama} is not filled: its heading asks for one of these words, which is not computed here. Fill it in by the figures.",
  ],
  [
    "Baris {nama} tidak dihitung: menurut nama atau rumusnya hasilnya bukan persen. Isi hasilnya sendiri.",
    "Row {nama} is not computed: by its name or its formula the result is no percentage. Enter the result.",
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
];
