/** What the workbench says. The add-in's own words come from the add-in. */
export const words = {
  product: "Capaian",
  trial: "Meja coba: bukan Excel. office.js dipasang dari npm oleh yang menjalankan.",
  trialMore:
    "Buku kerja ini hanya untuk pengembangan dan uji coba. Hasil akhir periksa lagi di Excel yang sebenarnya.",
  openFile: "Buka .xlsx",
  saveFile: "Simpan",
  chooseSample: "Pilih contoh",
  emptyWorkbook: "Buku kerja kosong",
  cannotStart: (why: string) => `Buku kerja uji coba tidak dapat dibuka. Muat ulang halaman ini. (${why})`,
  cannotOpen: (name: string) => `${name} tidak dapat dibuka.`,
  cannotSave: "Berkas tidak dapat disimpan.",
  notKept: (name: string) => `Ada bagian dari ${name} yang tidak ikut tersimpan:`,
  close: "Tutup pesan",
  pane: "Panel Capaian",
  closePane: "Tutup panel",
  resizePane: "Lebar panel",
  ribbon: "Pita perintah",
  ribbonWaiting: "Panel sedang dimuat. Coba lagi sebentar.",
  address: "Alamat sel",
  noSuchPlace: (text: string) => `Tidak ada sel "${text}".`,
  cellContent: "Isi sel",
  grid: (sheet: string) => `Lembar ${sheet}. F2 mengubah isi sel, F6 berpindah ke bagian lain.`,
  sheets: "Lembar",
  chart: (title: string) => `Grafik ${title}`,
  chartElsewhere:
    "Grafik ini ada di dalam berkas dan digambar oleh Excel; kisi ini tidak dapat menggambarnya.",
  locked: (sheet: string) =>
    `Lembar ${sheet} dilindungi. Sel ini tidak dapat diubah sebelum proteksinya dibuka di Excel.`,
  cannotEnter: "Isi sel tidak dapat diubah.",
} as const;
