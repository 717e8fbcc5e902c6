/** The parts of an account that goes from one date to another, of normalised headings and labels. */
export const OPENING = /\b(awal|lalu|sebelum\w*)\b/;
export const CLOSING = /\bakhir\b/;
export const STOCK = /^(?:jumlah |total )?(sisa|saldo|stok|stock|persediaan)\b/;
export const ADDED =
  /\b(penambahan|bertambah|tambah\w*|masuk|penerimaan|diterima|terima|terdaftar|pendaftaran|baru|pengadaan|lahir|datang)\b/;
export const TAKEN =
  /\b(pengurangan|berkurang|kurang|keluar|pengeluaran|penghapusan|dihapus\w*|putus|diputus|selesai|diselesaikan|pemakaian|terpakai|digunakan|disalurkan|penyaluran|distribusi|ditempatkan|mati|pindah|dicabut)\b/;
