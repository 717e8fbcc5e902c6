export const laporan = {
  "tab.laporan": "Report",

  "laporan.tempat": "Whole workbook",
  "laporan.siap": "{siap} of {semua} tables ready",
  "laporan.membaca": "being put together…",
  "laporan.keHitung": "Begin under Compute",
  "laporan.belumAda":
    "No table can be put together yet. Fill targets and results into the sheet, then open this tab again.",

  "identitas.judul": "Identity of the report",
  "identitas.penjelasan":
    "Stands in the title and source of every table and is kept in this workbook. Check it once.",
  "identitas.instansi": "Name of the office",
  "identitas.instansiContoh": "Dinas Koperasi dan UKM Provinsi …",
  "identitas.tahun": "Year of the report",
  "identitas.tahunSalah": "Write the year with four digits, such as 2024.",
  "identitas.sumber": "Source below the tables",
  "identitas.nomorBab": "Chapter number",
  "identitas.nomorBabPetunjuk": "Begins the table numbers: 3 gives Tabel 3.1, III gives Tabel III.1.",
  "identitas.simpan": "Save identity",
  "identitas.batal": "Cancel",
  "identitas.ubah": "Change identity",
  "identitas.belum": "Office not named yet",
  "identitas.tahunIni": "Year {tahun}",

  "laporan.daftar": "Tables of chapter III",
  "laporan.semua": "Choose all",
  "laporan.pilih": "Choose {tabel}",
  "laporan.lihat": "{tabel}: view",
  "laporan.tabel": "Table {nomor}",
  "laporan.ada": "Ready · {baris} {baris:row|rows}",
  "laporan.kurang": "Incomplete: {n} {n:point|points}",
  "laporan.tidakAda": "{n} {n:table|tables} not available yet",

  "sumberAngka.judul": "Sources of figures",
  "sumberAngka.penjelasan":
    "The same figure is written differently in several cells. The report takes the chosen one and names the others below the table.",
  "sumberAngka.sel": "{tertulis} · {tabel}",
  "sumberAngka.urutan": "Taken by the order of sources.",
  "sumberAngka.pilihan": "Taken because it was chosen.",

  "narasi.judul": "Narrative below the tables",
  "narasi.gaya": "Length of the narrative",
  "narasi.ringkas": "Short",
  "narasi.lengkap": "Full",
  "narasi.tanpa": "None",
  "narasi.terbilang": "Amounts of money also in words",
  "narasi.penjelasan": "What stands [in square brackets] is yours to write.",

  "tersisa.judul": "{n} {n:table|tables} of the workbook {n:is|are} not in this report",

  "susunan.judul": "In the workbook",
  "susunan.perLembar": "One sheet per table",
  "susunan.satuLembar": "All on one sheet",

  "pratinjau.kembali": "Back to the list",
  "pratinjau.tabel": "Content of Table {nomor}",
  "pratinjau.perbesar": "Enlarge",
  "pratinjau.geser": "Move sideways for the other columns.",
  "pratinjau.mendatar": "Printed on a landscape page.",

  "laporan.tulis": "Write into the workbook",
  "laporan.salin": "Copy for Word",
  "laporan.unduh": "Download .docx",
  "laporan.dipilih": "{n} chosen",
  "laporan.belumDipilih": "Choose at least one table.",
  "laporan.bukaLembar": "Open sheet:",
  "laporan.salinIni": "Copy this table",

  "salin.berhasil": "{n} {n:table|tables} copied. Open Word and paste (Ctrl+V).",
  "salin.membaca": "Reading the latest figures…",
  "salin.terbaca": "The latest figures are read. Press the copy button once more.",
  "salin.mendatar":
    "Wide tables ({nomor}): paste them on a landscape page (Layout > Orientation > Landscape).",
  "salin.tangan": "Copy with the keyboard",
  "salin.tanganPenjelasan":
    "This Excel does not let the pane copy. The content below is already selected: press Ctrl+C (on a Mac: Cmd+C), then paste it in Word.",
  "salin.sorot": "Select again",
  "salin.selesai": "Done",

  "docx.mac": "In Excel for Mac a pane may not be able to save files: use Copy for Word.",
  "docx.menyusun": "Putting the Word document together…",
  "docx.siap": "{nama} is ready. If it was not saved by itself, choose Save file, or use Copy for Word.",
  "docx.daftarTabel":
    "Where Word asks to update fields as it opens, choose Yes to fill the list of tables with page numbers.",
  "docx.simpan": "Save file",
  "docx.gagal":
    "The Word document cannot be put together here. Use Copy for Word, or close this pane and open it again.",
  "docx.nama": "Bab {bab} LKjIP {instansi} {tahun}",
} as const;
