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
  "naskah.tanpaTabel": "Tidak ada tabel di dokumen ini. Tabel berupa gambar tidak dapat dibaca.",
  "naskah.tidakTerbaca":
    "Dokumen ini tidak dapat dibaca. Buka di Word, simpan sebagai .docx, lalu coba lagi.",
} as const;
