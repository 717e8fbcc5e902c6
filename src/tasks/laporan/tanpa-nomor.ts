/** A name without the number that its cell prints before it: "1.2 Jumlah …". */
export function tanpaNomor(nama: string): string {
  return nama.replace(/^\(?\d{1,2}(?:\.\d{1,2})*(?:\s*[.)]\s*|\s+)(?=\D)/, "");
}
