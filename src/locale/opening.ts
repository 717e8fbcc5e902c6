/**
 * What the page says where the pane cannot be opened. Apart from all other texts, and in Indonesian alone: the
 * rest, and the language of the host, are what could not be loaded.
 */
export const OPENING = {
  waiting:
    "Excel belum menjawab. Bila panel tidak terbuka dalam satu menit, tutup lalu buka lagi panel ini. Bila tetap begini, minta pengelola jaringan membuka alamat https://appsforoffice.microsoft.com.",
  officeMissing:
    "Panel tidak tersambung dengan Excel: pustaka Office tidak dapat dimuat. Minta pengelola jaringan membuka alamat https://appsforoffice.microsoft.com, lalu muat ulang.",
  partMissing:
    "Bagian panel tidak dapat dimuat: sambungan terputus, atau Capaian baru saja diperbarui. Periksa sambungan, lalu muat ulang.",
  again: "Muat ulang",
} as const;
