/** Tables out of a Word document, and into one. */
export const naskah = {
  "naskah.ambil": "Ambil tabel dari Word",
  "naskah.penjelasan":
    "Tabel dari laporan berformat .docx disalin ke lembar baru seperti tercetak, misalnya realisasi tahun lalu atau laporan yang hendak diperiksa. Dokumennya tidak diubah.",
  "naskah.pilih": "Pilih dokumen Word (.docx)",
  "naskah.semua": "Semua tabel ({n})",
  "naskah.tanpaJudul": "Tabel ke-{n}, tanpa judul",
  "naskah.ukuran": "{baris} baris, {kolom} kolom",
  "naskah.halaman": "halaman {n}",
  "naskah.ambilTabel": "Ambil {n} tabel",
  "naskah.tanpaTabel":
    "Tidak ada tabel di dokumen ini. Tabel berupa gambar tidak dapat dibaca: ketik ulang sebagai tabel Word, atau salin ke lembar Excel.",
  "naskah.tidakTerbaca":
    "Dokumen ini tidak dapat dibaca. Buka di Word, simpan sebagai .docx, lalu coba lagi.",

  "utuh.judul": "Cakupan laporan",
  "utuh.pilih": "Laporan utuh, bukan bab III saja",
  "utuh.penjelasan":
    "Ikhtisar eksekutif, bab I, II, dan IV, serta lampiran ikut ditulis; tabelnya disalin dari buku kerja ini, uraian yang belum ada diberi kurung siku.",
  "utuh.tabelSiap": "{n} tabel bab lain siap",
  "utuh.tabelBelum": "{n} tabel bab lain belum ada",
  "mutu.judul": "Mutu laporan menurut Permenpan RB 88/2021: {n} dari {semua} kriteria terpenuhi",
  "mutu.terpenuhi": "terpenuhi",
  "mutu.sebagian": "sebagian",
  "mutu.belum": "belum",

  "pk.judul": "Dokumen Perjanjian Kinerja",
  "pk.penjelasan":
    "{n} perjanjian dari lembar PK: surat di halaman pertama, lampirannya di halaman berikutnya. Nama dan NIP hanya disimpan di komputer ini.",
  "pk.tempat": "Tempat",
  "pk.tanggal": "Tanggal",
  "pk.nama": "Nama",
  "pk.pangkat": "Pangkat",
  "pk.nip": "NIP",
  "pk.susun": "Susun dokumen",
  "pk.berkas": "Perjanjian Kinerja {instansi} {tahun}",

  "berubah.judul": "Angka berubah sejak laporan ditulis",
  "berubah.angka": "{lembar}, {baris}, {kolom}: sekarang {menjadi}",
  "berubah.perbarui": "Perbarui lembar laporan",
  "perbarui.judul": "Perbarui dokumen Word kantor",
  "perbarui.penjelasan":
    "Tabel dan grafik laporan yang sudah ada di dokumen diperbarui di tempatnya; gaya, uraian kantor, komentar, dan gambar tidak diubah. Hasilnya berkas baru di samping dokumen asal.",
  "perbarui.pilih": "Pilih dokumen Word yang diperbarui (.docx)",
  "perbarui.simpan": "Simpan {nama}",
  "perbarui.akhiran": "diperbarui",
  "perbarui.diperbarui": "diperbarui",
  "perbarui.tetap": "sudah sama",
  "perbarui.tidak-ditemukan": "tidak ditemukan; bila ada di dokumen, samakan judulnya",
  "perbarui.grafik": "Grafik {judul}",
  "perbarui.rangkap": "tidak diganti, ada lebih dari satu; hapus yang lama di Word dulu",
  "perbarui.diubah-orang": "tidak diganti, angkanya diubah orang di Word",
  "perbarui.tak-bersumber":
    "tidak diganti, laporan ini tidak memuat grafiknya lagi; hapus atau perbarui di Word",
  "perbarui.tata-letak-lain":
    "tidak diganti, kolomnya lain; samakan judul kolomnya di Word, atau salin tabelnya dari tab Laporan",
  "perbarui.bertanda":
    "tidak diganti, barisnya memuat perubahan terlacak atau kontrol konten; terima atau lepaskan dulu di Word",
  "perbarui.diketik": "tidak diganti, diketik dengan tab; jadikan tabel dulu di Word",
  "perbarui.terpotong":
    "tidak diganti, tabelnya terpotong di antara baris yang menyatu atau barisnya berkurang; satukan dulu di Word",
  "perbarui.tanpaCatatan": "Dokumen ini tidak mencatat angka asalnya; yang berbeda dari buku kerja diganti.",
  "perbarui.berubahSejak": "{n} angka berubah di buku kerja sejak dokumen ini ditulis.",
  "perbarui.diubahOrang": "{n} isi yang diubah orang di dokumen dibiarkan; lihat daftarnya.",
  "perbarui.diubah": "{baris}: {semula} diubah orang di dokumen dan dibiarkan; menurut buku kerja {menjadi}",
  "perbarui.takTercatat":
    "{baris}: “{semula}” dibiarkan, karena dokumen tidak mencatat kata asalnya; menurut buku kerja: “{menjadi}”",
  "perbarui.takDitulisLagi":
    "{baris}: “{semula}” dibiarkan; laporan tidak menulisnya lagi, hapus bila tidak berlaku",
  "perbarui.belumAda": "{baris}: “{menjadi}” belum ada di dokumen; tambahkan bila perlu",
  "perbarui.uraian": "Uraian",
  "perbarui.jumlah": "{n} sel berubah",
  "perbarui.bacaLagi": "baca lagi kalimatnya",
  "perbarui.hilang": "{baris}: {semula} dibiarkan; buku kerja tidak memuat angka ini lagi",
  "perbarui.sel": "{baris}: {semula} menjadi {menjadi}",
  "perbarui.dibiarkan":
    "{baris}: {semula} dibiarkan, seharusnya {menjadi}; ada komentar atau perubahan terlacak di selnya",
} as const;
