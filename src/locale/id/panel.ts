/** Frame of the pane: tabs, place, foot, progress, messages. */
export const panel = {
  "panel.bukanExcel":
    "Panel ini berjalan di dalam Excel. Buka Excel, lalu pilih Capaian > Panel di pita Beranda.",
  "panel.macet": "Panel berhenti",
  "panel.macet.isi": "Isi buku kerja tidak diubah. Tutup panel ini dan buka lagi dari pita Beranda.",
  "panel.bagian": "Bagian panel",
  "panel.bantuan": "Bantuan untuk bagian ini",
  "panel.tindakan": "Perintah",
  "tab.hitung": "Hitung",
  "tab.periksa": "Periksa",
  "tab.aturan": "Aturan",

  "tur.judul": "Pengenalan",
  "tur.1":
    "Capaian membaca tabel di lembar ini: kolom yang dipahami tertulis di kartunya. Lihat dulu menunjukkan semua perubahan sebelum ditulis.",
  "tur.2":
    "Hitung ulang mengisi capaian, kategori, dan serapan. Pilih angka mana pun untuk melihat mengapa hasilnya begitu; Urungkan di bawah mengembalikan semuanya.",
  "tur.3":
    "Periksa mencari angka yang tidak cocok. Laporan menyusun tabel bab III dan menyalinnya untuk Word.",
  "tur.ke": "{n} dari {dari}",
  "tur.lanjut": "Lanjut",
  "tur.lewati": "Lewati",
  "tur.selesai": "Selesai",

  "tempat.lembar": "Lembar {nama}",
  "tempat.buku": "Buku kerja ini",
  "tempat.isi": "{tabel} tabel, {indikator} indikator",
  "tempat.isiProgram": "{tabel} tabel, {indikator} indikator sasaran, {program} indikator program",
  "tempat.tanpaCapaian": "{n} tidak dapat dihitung",
  "tempat.tabel": "{tabel} tabel",
  "tempat.tanpaTabel": "belum ada tabel yang dikenali",
  "tempat.bukaLembar": "Buka lembar {lembar}",
  "tempat.membaca": "sedang dibaca…",
  "tempat.bacaLagi": "Baca lagi",
  "lingkup.label": "Yang dibaca",
  "lingkup.lembar": "Lembar ini",
  "lingkup.buku": "Seluruh buku kerja",

  "sel.hitungBaris": "Hitung ulang baris ini",
  "sel.mengapa": "Mengapa angka ini?",
  "sel.periksa": "Periksa sel ini",
  "sel.jadikanKolom": "Jadikan kolom…",
  "sel.tanpaTemuan": "Sel {sel} tanpa temuan.",
  "sel.hanya": "Hanya temuan sel {sel}.",
  "sel.semua": "Tampilkan semua temuan",

  "kaki.label": "Perintah terakhir",
  "kaki.urungkan": "Urungkan",
  "kaki.urungkanPerintah": "Urungkan: {judul}",
  "kaki.urungkanSebelumnya": "Urungkan yang sebelumnya",
  "kaki.riwayat": "Riwayat ({n})",
  "kaki.riwayatJudul": "Perintah yang dapat diurungkan",
  "kaki.riwayatPetunjuk": "Yang terbaru di atas. Memilih satu perintah ikut memilih semua sesudahnya.",
  "kaki.riwayatSel": "{judul} ({n} sel)",
  "kaki.riwayatTutup": "Tutup",
  "kaki.urungkanBanyak": "Urungkan {n} perintah",
  "kaki.diurungkan": "Diurungkan: {judul}",

  "kerja.membaca": "Membaca lembar…",
  "kerja.menghitung": "Menghitung…",
  "kerja.memeriksa": "Memeriksa angka…",
  "kerja.menulis": "Menulis hasil…",
  "kerja.baris": "{selesai} dari {total} baris",
  "kerja.sel": "{selesai} dari {total} sel",
  "kerja.batalkan": "Batalkan",

  "pesan.hitungLagi": "Hitung lagi",
  "pesan.ulangi": "Ulangi",
  "pesan.tutup": "Tutup pesan",
  "sel.lembar": "{lembar} {sel}",
  "sel.pilih": "Pilih {sel} pada lembar {lembar}",

  "gangguan.dilindungi": "Lembar dilindungi",
  "gangguan.dilindungi.isi":
    "Sel pada {tempat} dilindungi. Buka proteksinya di Tinjau > Buka Proteksi Lembar, lalu ulangi. Tidak ada yang diubah.",
  "gangguan.struktur-dilindungi": "Struktur buku kerja dilindungi",
  "gangguan.struktur-dilindungi.isi":
    "Struktur buku kerja ini dilindungi, sehingga lembar baru tidak dapat dibuat. Buka di Tinjau > Proteksi Buku Kerja, lalu ulangi. Tidak ada yang diubah.",
  "gangguan.sel-disunting": "Sel sedang disunting",
  "gangguan.sel-disunting.isi":
    "Sebuah sel di {tempat} masih disunting. Tekan Enter untuk menyelesaikannya, lalu ulangi. Tidak ada yang diubah.",
  "gangguan.terlalu-besar": "Lembar terlalu besar",
  "gangguan.terlalu-besar.isi":
    "Isi {tempat} melebihi batas yang dapat dibaca sekaligus. Hapus baris dan kolom kosong di tepinya, atau pilih Lembar ini, lalu ulangi. Tidak ada yang diubah.",
  "gangguan.terlalu-lebar": "Lembar terlalu lebar",
  "gangguan.terlalu-lebar.isi":
    "Daerah terisi pada {tempat} terlalu lebar untuk sebuah tabel. Hapus isi yang tersisa jauh di kanan, lalu ulangi. Tidak ada yang diubah.",
  "gangguan.berubah-saat-menulis": "Isi berubah setelah dibaca",
  "gangguan.berubah-saat-menulis.isi":
    "Isi {tempat} diubah antara dibaca dan ditulis, sehingga letak atau angkanya mungkin tidak cocok lagi. Tidak ada yang ditulis. Ulangi untuk membaca keadaan terbaru.",
  "gangguan.lembar-grafik": "Lembar ini hanya berisi grafik",
  "gangguan.lembar-grafik.isi":
    "Yang terbuka di {tempat} adalah lembar grafik, tanpa sel. Buka lembar yang berisi tabel, atau pilih Semua lembar, lalu ulangi. Tidak ada yang diubah.",
  "gangguan.berubah-sejak": "Sel sudah diubah lagi",
  "gangguan.berubah-sejak.isi":
    "Isi {tempat} diubah, dipindah, atau diurutkan sesudah perintah itu, sehingga tidak diurungkan agar perubahan Anda tidak hilang. Kembalikan isinya lalu urungkan lagi, atau ubah selnya dengan tangan.",
  "gangguan.dibatalkan": "Dibatalkan",
  "gangguan.dibatalkan.isi": "Perintah dihentikan sebelum menulis. Tidak ada yang diubah di {tempat}.",
  "gangguan.bagian-larik": "Bagian dari rumus larik",
  "gangguan.bagian-larik.isi":
    "Excel tidak mengizinkan perubahan itu pada {tempat}: selnya bagian dari rumus larik (berkurung kurawal), tabel data, atau tabel pivot, yang hanya dapat diubah seluruhnya. Tidak ada yang diubah.",
  "gangguan.terhalang": "Ada yang menghalangi selnya",
  "gangguan.terhalang.isi":
    "Excel tidak dapat menulis atau menyisipkan pada {tempat}: saringan (filter), sel gabungan, atau tabel lain menghalangi. Hapus saringannya di Data > Hapus, atau pisahkan sel gabungannya, lalu ulangi. Tidak ada yang diubah.",
  "gangguan.terputus": "Excel memutus perintah ini",
  "gangguan.terputus.isi":
    "Sambungan ke {tempat} terputus, Excel sedang sibuk, atau tempat yang sama sedang diubah orang lain. Tunggu sampai Excel tersambung lagi, lalu ulangi. Tidak ada yang diubah.",
  "gangguan.hanya-baca": "Buku kerja hanya dapat dibaca",
  "gangguan.hanya-baca.isi":
    "Berkas dengan {tempat} dibuka hanya-baca. Pilih Aktifkan Pengeditan atau simpan salinannya, lalu ulangi. Tidak ada yang diubah.",
  "gangguan.lembar-hilang": "Lembar tidak ditemukan",
  "gangguan.lembar-hilang.isi":
    "Yang dicari di {tempat} sudah dihapus. Perintah pada lembar itu tidak dapat diurungkan lagi; perintah sebelumnya masih dapat. Tidak ada yang diubah.",
  "gangguan.nama-terpakai": "Nama lembar sudah dipakai",
  "gangguan.nama-terpakai.isi":
    "Sudah ada lembar, mungkin tersembunyi, dengan nama {tempat}. Tampilkan lalu ganti namanya, kemudian ulangi. Tidak ada yang diubah.",
  "gangguan.tidak-didukung": "Excel ini belum mendukung perintah tersebut",
  "gangguan.tidak-didukung.isi":
    "Perintah ini memerlukan Excel 2021 atau Microsoft 365. Perbarui Excel, lalu buka {tempat} kembali. Tidak ada yang diubah.",
  "gangguan.dipulihkan": "Penulisan gagal dan dipulihkan",
  "gangguan.dipulihkan.isi":
    "Excel berhenti menulis pada {tempat}, lalu isinya dikembalikan seperti semula. Periksa apakah selnya dapat disunting, lalu ulangi.",
  "gangguan.sebagian": "Hanya sebagian yang tertulis",
  "gangguan.sebagian.isi":
    "Excel berhenti menulis pada {tempat} dan isinya belum pulih seluruhnya. Tekan Urungkan sekali lagi untuk melanjutkan, atau Ctrl+Z di lembar, lalu periksa selnya.",
  "gangguan.tak-terduga": "Excel menolak perintah ini",
  "gangguan.tak-terduga.isi":
    "Perintah pada {tempat} tidak selesai. Simpan buku kerja, tutup dan buka lagi panel ini, lalu ulangi.",
  "gangguan.rincian": "Keterangan dari Excel: {rincian}",
  "gangguan.lembar": "lembar {lembar}",
  "gangguan.lembarSel": "lembar {lembar}, sel {sel}",
  "gangguan.buku": "buku kerja ini",
} as const;
