import type { Paragraf, TabelNaskah } from "./naskah";

/** Gathers what stands in a document and cannot be read as it stands. */
export class TakTerbaca {
  private insertions = 0;
  private sheets = 0;
  private readonly rows: string[] = [];

  /** A file of another kind that Word shows as part of the document. */
  insertion(): void {
    this.insertions += 1;
  }

  /** `program`: "Excel.Sheet.12". */
  object(program: string): void {
    if (/^Excel\.Sheet/i.test(program)) this.sheets += 1;
  }

  /** Rows that someone typed as a table, from this one on, each cut into another number of columns. */
  typedRows(first: Paragraf | undefined): void {
    const { teks = "", halaman = null } = first ?? {};
    const start = teks.replace(/\s+/g, " ").slice(0, LONGEST_START);
    const page = halaman === null ? "" : ` (halaman ${halaman})`;
    this.rows.push(
      `Baris-baris sejak “${start}”${page} diketik sebagai tabel dengan tab atau spasi yang tidak sama banyaknya, jadi kolomnya tidak dapat dipastikan dan tidak ikut diambil. Di Word: pilih baris-barisnya, Sisipkan > Tabel > Konversi Teks ke Tabel, rapikan, simpan, lalu ambil lagi.`,
    );
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
      ...this.rows,
    ];
  }
}

const LONGEST_START = 40;

/** Tables that were read by their tabs. */
export function bacaanKetikan(tabel: readonly TabelNaskah[]): string[] {
  return tabel
    .filter(({ ketikan }) => ketikan)
    .map(
      ({ nomor, judul }) =>
        `Tabel ke-${nomor}${judul === "" ? "" : `, “${judul}”,`} diketik dengan tab, bukan tabel Word; kolomnya dibaca menurut tab itu. Cocokkan dengan dokumennya.`,
    );
}
