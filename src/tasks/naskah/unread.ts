/** Gathers what stands in a document and cannot be read as it stands. */
export class TakTerbaca {
  private insertions = 0;
  private sheets = 0;

  /** A file of another kind that Word shows as part of the document. */
  insertion(): void {
    this.insertions += 1;
  }

  /** `program`: "Excel.Sheet.12". */
  object(program: string): void {
    if (/^Excel\.Sheet/i.test(program)) this.sheets += 1;
  }

  /** For the person, each with what to do. */
  sentences(): string[] {
    return [
      ...(this.sheets > 0
        ? [
            `${this.sheets} tabel di dokumen ini adalah lembar Excel yang disisipkan; yang tampak hanya gambarnya, jadi tidak ikut diambil. Klik dua kali di Word, lalu salin selnya ke buku kerja.`,
          ]
        : []),
      ...(this.insertions > 0
        ? [
            `${this.insertions} bagian dokumen ini disisipkan dari berkas lain dan belum menyatu. Buka di Word, simpan sekali lagi sebagai .docx, lalu ambil lagi.`,
          ]
        : []),
    ];
  }
}
