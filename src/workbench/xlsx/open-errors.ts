/** A file that cannot be opened as a workbook, with a sentence for the person. */
export class OpenError extends Error {
  constructor(
    readonly reason: "not-a-workbook" | "damaged" | "too-large" | "encrypted" | "old-format",
    message: string,
  ) {
    super(message);
    this.name = "OpenError";
  }
}

const WHOLE = "Berkas ini bukan buku kerja Excel (.xlsx) yang utuh";
const REPAIR = "Buka di Excel, biarkan Excel memperbaikinya, simpan sebagai .xlsx, lalu coba lagi.";

export const NOT_A_WORKBOOK = `${WHOLE}.`;
export const ENCRYPTED =
  "Buku kerja ini dikunci dengan kata sandi. Buka di Excel, hapus kata sandinya, lalu coba lagi.";
export const OLD_FORMAT = "Berkas ini berformat Excel lama (.xls). Simpan dahulu sebagai .xlsx.";

export const BINARY = "Buku kerja ini berformat biner (.xlsb). Simpan dahulu sebagai .xlsx.";

/** A workbook of which something is broken. `what` begins in lower case: "lembar “IKU” ada dua". */
export function damaged(what: string): OpenError {
  return new OpenError("damaged", `${WHOLE}: ${what}. ${REPAIR}`);
}

/** A workbook beyond the ceilings of limits.ts. `what`: "isinya lebih dari 256 MB". */
export function tooLarge(what: string): OpenError {
  return new OpenError(
    "too-large",
    `Berkas ini tidak dibuka karena ${what}. Pindahkan lembar yang diperlukan ke buku kerja baru, lalu coba lagi.`,
  );
}
