/** A file that cannot be read as a Word document; `message` is a sentence for the person. */
export class NaskahError extends Error {}

const BUKAN = "Berkas ini bukan dokumen Word (.docx) yang utuh";
const PERBAIKI = "Buka di Word, biarkan Word memperbaikinya, simpan sebagai .docx, lalu coba lagi.";

export const BUKAN_NASKAH = new NaskahError(`${BUKAN}.`);
export const TERKUNCI = new NaskahError(
  "Dokumen ini dikunci dengan kata sandi. Buka di Word, hapus kata sandinya, lalu coba lagi.",
);
export const FORMAT_LAMA = new NaskahError(
  "Berkas ini berformat Word lama (.doc). Buka di Word, simpan sebagai .docx, lalu coba lagi.",
);

/** `apa` begins in lower case: "sebuah tag tidak ditutup". */
export function rusak(apa: string): NaskahError {
  return new NaskahError(`${BUKAN}: ${apa}. ${PERBAIKI}`);
}

/** `apa`: "isinya lebih dari 100 MB". */
export function terlaluBesar(apa: string): NaskahError {
  return new NaskahError(
    `Dokumen ini tidak dibuka karena ${apa}. Simpan bagian yang diperlukan sebagai dokumen baru, lalu coba lagi.`,
  );
}
