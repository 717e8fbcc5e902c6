/** A file that cannot be opened as a workbook, with a sentence for the person. */
export class OpenError extends Error {
  constructor(
    readonly reason: "not-a-workbook" | "encrypted" | "old-format",
    message: string,
  ) {
    super(message);
    this.name = "OpenError";
  }
}

export const NOT_A_WORKBOOK = "Berkas ini bukan buku kerja Excel (.xlsx) yang utuh.";
export const ENCRYPTED =
  "Buku kerja ini dikunci dengan kata sandi. Buka di Excel, hapus kata sandinya, lalu coba lagi.";
export const OLD_FORMAT = "Berkas ini berformat Excel lama (.xls). Simpan dahulu sebagai .xlsx.";
