export const naskah = {
  "naskah.ambil": "Take tables from Word",
  "naskah.penjelasan":
    "Tables of a report in .docx are copied to new sheets as they are printed, such as last year's results or a report to be checked. The document is not changed.",
  "naskah.pilih": "Choose a Word document (.docx)",
  "naskah.semua": "All tables ({n})",
  "naskah.tanpaJudul": "Table {n}, untitled",
  "naskah.ukuran": "{baris} {baris:row|rows}, {kolom} {kolom:column|columns}",
  "naskah.halaman": "page {n}",
  "naskah.ambilTabel": "Take {n} {n:table|tables}",
  "naskah.tanpaTabel": "There is no table in this document. Tables that are pictures cannot be read.",
  "naskah.tidakTerbaca": "This document cannot be read. Open it in Word, save it as .docx, and try again.",
} as const;
