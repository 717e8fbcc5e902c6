/** "Belanja Pegawai", "5.1 BELANJA OPERASI", "TOTAL BELANJA": kinds of spending, no programmes. */
export function isBelanja(nama: string): boolean {
  return /^(?:[\d.\s]*|\(?[a-z][.)]\s*)(?:(?:total|jumlah)\s+)?(?:belanja|pendapatan|pembiayaan)\b/i.test(
    nama.trim(),
  );
}

/** "PROGRAM ...", "A. Program ...", "1. Program ...". */
export function isProgramName(nama: string): boolean {
  return /^(?:\(?(?:[a-z]|[ivx]+|\d{1,2})\s*[.)]\s*|\d{1,2}\s+)?program\b(?!\s+kerja\b)/i.test(nama);
}
