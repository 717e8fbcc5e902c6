/** Tab Laporan: identity, the list of chapter III, preview, narrative, Word. */
export const laporan = {
  "tab.laporan": "Laporan",

  "laporan.tempat": "Seluruh buku kerja",
  "laporan.siap": "{siap} dari {semua} tabel siap",
  "laporan.membaca": "sedang disusun…",
  "laporan.keHitung": "Mulai di tab Hitung",
  "laporan.belumAda":
    "Belum ada tabel yang dapat disusun. Isi target dan realisasi di lembar, lalu buka tab ini lagi.",

  "identitas.judul": "Identitas laporan",
  "identitas.penjelasan":
    "Dicantumkan pada judul dan sumber setiap tabel, disimpan di buku kerja ini. Periksa sekali saja.",
  "identitas.instansi": "Nama instansi",
  "identitas.instansiContoh": "Dinas Koperasi dan UKM Provinsi …",
  "identitas.tahun": "Tahun laporan",
  "identitas.tahunSalah": "Tulis tahun dengan empat angka, misalnya 2024.",
  "identitas.sumber": "Sumber di bawah tabel",
  "identitas.nomorBab": "Nomor bab",
  "identitas.nomorBabPetunjuk": "Awalan nomor tabel: 3 memberi Tabel 3.1, III memberi Tabel III.1.",
  "identitas.simpan": "Simpan identitas",
  "identitas.batal": "Batal",
  "identitas.ubah": "Ubah identitas",
  "identitas.belum": "Instansi belum diisi",
  "identitas.tahunIni": "Tahun {tahun}",

  "laporan.daftar": "Tabel bab III",
  "laporan.semua": "Pilih semua",
  "laporan.pilih": "Pilih {tabel}",
  "laporan.lihat": "{tabel}: lihat",
  "laporan.tabel": "Tabel {nomor}",
  "laporan.ada": "Siap · {baris} baris",
  "laporan.kurang": "Belum lengkap: {n} hal",
  "laporan.tidakAda": "{n} tabel belum dapat disusun",

  "sumberAngka.judul": "Sumber angka",
  "sumberAngka.penjelasan":
    "Angka yang sama tertulis berbeda di beberapa sel. Laporan memakai yang dipilih, dan menyebut yang lain di bawah tabel.",
  "sumberAngka.sel": "{tertulis} · {tabel}",
  "sumberAngka.urutan": "Dipakai menurut urutan sumber.",
  "sumberAngka.pilihan": "Dipakai karena dipilih.",

  "narasi.judul": "Narasi di bawah tabel",
  "narasi.gaya": "Panjang narasi",
  "narasi.ringkas": "Ringkas",
  "narasi.lengkap": "Lengkap",
  "narasi.tanpa": "Tanpa narasi",
  "narasi.terbilang": "Jumlah uang juga dengan huruf",
  "narasi.penjelasan": "Bagian [dalam kurung siku] ditulis oleh penyusun.",

  "tersisa.judul": "{n} tabel buku kerja tidak masuk laporan ini",

  "susunan.judul": "Di buku kerja",
  "susunan.perLembar": "Satu lembar per tabel",
  "susunan.satuLembar": "Semua di satu lembar",

  "pratinjau.kembali": "Kembali ke daftar",
  "pratinjau.tabel": "Isi Tabel {nomor}",
  "pratinjau.perbesar": "Perbesar",
  "pratinjau.geser": "Geser ke samping untuk kolom lainnya.",
  "pratinjau.mendatar": "Dicetak pada halaman mendatar (lanskap).",

  "laporan.tulis": "Tulis ke buku kerja",
  "laporan.salin": "Salin untuk Word",
  "laporan.unduh": "Unduh .docx",
  "laporan.dipilih": "{n} dipilih",
  "laporan.belumDipilih": "Pilih paling sedikit satu tabel.",
  "laporan.bukaLembar": "Buka lembar:",
  "laporan.salinIni": "Salin tabel ini",

  "salin.berhasil": "{n} tabel disalin. Buka Word, lalu tempel (Ctrl+V).",
  "salin.membaca": "Membaca angka terbaru…",
  "salin.terbaca": "Angka terbaru sudah dibaca. Tekan tombol salin sekali lagi.",
  "salin.mendatar": "Tabel lebar ({nomor}): tempel di halaman mendatar (Tata Letak > Orientasi > Lanskap).",
  "salin.tangan": "Salin dengan papan tik",
  "salin.tanganPenjelasan":
    "Excel ini tidak mengizinkan panel menyalin. Isinya sudah disorot di bawah: tekan Ctrl+C (di Mac: Cmd+C), lalu tempel di Word.",
  "salin.sorot": "Sorot lagi",
  "salin.selesai": "Selesai",

  "docx.mac": "Di Excel untuk Mac panel mungkin tidak dapat menyimpan berkas: pakai Salin untuk Word.",
  "docx.menyusun": "Menyusun dokumen Word…",
  "docx.siap": "{nama} siap. Bila tidak tersimpan sendiri, pilih Simpan berkas, atau pakai Salin untuk Word.",
  "docx.daftarTabel":
    "Bila Word menanyakan pembaruan bidang saat dibuka, pilih Ya agar Daftar Tabel terisi nomor halaman.",
  "docx.simpan": "Simpan berkas",
  "docx.gagal":
    "Dokumen Word tidak dapat disusun di sini. Pakai Salin untuk Word, atau tutup dan buka lagi panel ini.",
  "docx.nama": "Bab {bab} LKjIP {instansi} {tahun}",
} as const;
