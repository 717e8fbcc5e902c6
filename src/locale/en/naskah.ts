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
  "naskah.tanpaTabel":
    "There is no table in this document. Tables that are pictures cannot be read: type them as a table of Word, or copy them into a sheet.",
  "naskah.tidakTerbaca": "This document cannot be read. Open it in Word, save it as .docx, and try again.",

  "utuh.judul": "Scope of the report",
  "utuh.pilih": "The whole report, not chapter III alone",
  "utuh.penjelasan":
    "Executive summary, chapters I, II and IV and the annexes are written too; their tables are carried over from this workbook, missing text is left in square brackets.",
  "utuh.tabelSiap": "{n} {n:table|tables} of other chapters ready",
  "utuh.tabelBelum": "{n} {n:table|tables} of other chapters missing",
  "mutu.judul": "Quality of the report by Permenpan RB 88/2021: {n} of {semua} criteria met",
  "mutu.terpenuhi": "met",
  "mutu.sebagian": "partly met",
  "mutu.belum": "not met",

  "pk.judul": "Performance agreement document",
  "pk.penjelasan":
    "{n} {n:agreement|agreements} from the PK sheets: the letter on the first page, its annex on the next. Names and NIP are kept on this computer alone.",
  "pk.tempat": "Place",
  "pk.tanggal": "Date",
  "pk.nama": "Name",
  "pk.pangkat": "Rank",
  "pk.nip": "NIP",
  "pk.susun": "Make the document",
  "pk.berkas": "Perjanjian Kinerja {instansi} {tahun}",

  "berubah.judul": "Figures changed since the report was written",
  "berubah.angka": "{lembar}, {baris}, {kolom}: now {menjadi}",
  "berubah.perbarui": "Renew the report sheets",
  "perbarui.judul": "Renew the office's Word document",
  "perbarui.penjelasan":
    "Report tables and charts that stand in the document are renewed in place; styles, the office's text, comments and pictures stay. The result is a new file beside the original.",
  "perbarui.pilih": "Choose the Word document to renew (.docx)",
  "perbarui.simpan": "Save {nama}",
  "perbarui.akhiran": "renewed",
  "perbarui.diperbarui": "renewed",
  "perbarui.tetap": "the same already",
  "perbarui.tidak-ditemukan": "not found; if it is in the document, give it the same title",
  "perbarui.grafik": "Chart {judul}",
  "perbarui.rangkap": "left: it stands there more than once; take the old one out in Word first",
  "perbarui.diubah-orang": "left: its figures were changed in Word",
  "perbarui.tak-bersumber": "left: this report has no such chart any more; take it out or renew it in Word",
  "perbarui.tata-letak-lain":
    "not replaced: its columns differ; give them the report's headings in Word, or copy the table from the Report tab",
  "perbarui.bertanda":
    "not replaced: its rows hold tracked changes or content controls; accept or remove them in Word first",
  "perbarui.diketik": "not replaced: it is typed with tabs; turn it into a table in Word first",
  "perbarui.terpotong":
    "not replaced: the table is cut between merged rows or has fewer rows now; join its parts in Word first",
  "perbarui.tanpaCatatan":
    "This document does not keep the figures it was made from; what differs from the workbook is replaced.",
  "perbarui.berubahSejak": "{n} {n:figure|figures} changed in the workbook since this document was written.",
  "perbarui.diubahOrang":
    "{n} {n:content|contents} that a person changed in the document {n:was|were} left; see the list.",
  "perbarui.diubah": "{baris}: {semula} was changed in the document and left; the workbook says {menjadi}",
  "perbarui.takTercatat":
    "{baris}: “{semula}” left, since the document does not record its original words; by the workbook: “{menjadi}”",
  "perbarui.takDitulisLagi":
    "{baris}: “{semula}” left; the report says it no more, delete it if it no longer holds",
  "perbarui.belumAda": "{baris}: “{menjadi}” is not in the document yet; add it if needed",
  "perbarui.uraian": "Narrative",
  "perbarui.jumlah": "{n} {n:cell|cells} changed",
  "perbarui.bacaLagi": "read the sentence again",
  "perbarui.hilang": "{baris}: {semula} left; the workbook has this figure no more",
  "perbarui.sel": "{baris}: {semula} to {menjadi}",
  "perbarui.dibiarkan":
    "{baris}: {semula} left, should be {menjadi}; a comment or tracked change stands in its cell",
} as const;
