export const panel = {
  "panel.bukanExcel":
    "This pane runs inside Excel. Open Excel, then choose Capaian > Panel on the Home ribbon.",
  "panel.macet": "The pane stopped",
  "panel.macet.isi": "The workbook was not changed. Close this pane and open it again from the Home ribbon.",
  "panel.bantuan": "Help for this part (in Indonesian)",
  "panel.tindakan": "Commands",
  "panel.bagian": "Parts of the pane",
  "tab.hitung": "Compute",
  "tab.periksa": "Audit",
  "tab.aturan": "Rules",

  "tur.judul": "Introduction",
  "tur.1":
    "Capaian reads the tables on this sheet: the columns that it understood stand on their cards. Look first shows every change before it is written.",
  "tur.2":
    "Recalculate fills achievement, category and absorption. Choose any figure to see why it is what it is; Undo at the bottom puts everything back.",
  "tur.3":
    "Audit looks for figures that do not fit. Report composes the tables of chapter III and copies them for Word.",
  "tur.ke": "{n} of {dari}",
  "tur.lanjut": "Next",
  "tur.lewati": "Skip",
  "tur.selesai": "Done",

  "tempat.lembar": "Sheet {nama}",
  "tempat.buku": "This workbook",
  "tempat.isi": "{tabel} {tabel:table|tables}, {indikator} {indikator:indicator|indicators}",
  "tempat.isiProgram":
    "{tabel} {tabel:table|tables}, {indikator} {indikator:indicator|indicators} of objectives, {program} of programmes",
  "tempat.tanpaCapaian": "{n} cannot be computed",
  "tempat.tabel": "{tabel} {tabel:table|tables}",
  "tempat.tanpaTabel": "no table recognised yet",
  "tempat.bukaLembar": "Open sheet {lembar}",
  "tempat.membaca": "being read…",
  "tempat.bacaLagi": "Read again",
  "lingkup.label": "What is read",
  "lingkup.lembar": "This sheet",
  "lingkup.buku": "Whole workbook",

  "sel.hitungBaris": "Recalculate this row",
  "sel.mengapa": "Why this figure?",
  "sel.periksa": "Audit this cell",
  "sel.jadikanKolom": "Set column…",
  "sel.tanpaTemuan": "Cell {sel} has no findings.",
  "sel.hanya": "Findings of cell {sel} only.",
  "sel.semua": "Show all findings",

  "kaki.label": "Last command",
  "kaki.urungkan": "Undo",
  "kaki.urungkanPerintah": "Undo: {judul}",
  "kaki.riwayat": "History ({n})",
  "kaki.riwayatJudul": "Commands that can be undone",
  "kaki.riwayatPetunjuk": "The latest first. Choosing one chooses all that came after it.",
  "kaki.riwayatSel": "{judul} ({n} {n:cell|cells})",
  "kaki.riwayatTutup": "Close",
  "kaki.urungkanBanyak": "Undo {n} {n:command|commands}",
  "kaki.urungkanSebelumnya": "Undo the command before",
  "kaki.diurungkan": "Undone: {judul}",

  "kerja.membaca": "Reading the sheet…",
  "kerja.menghitung": "Computing…",
  "kerja.memeriksa": "Auditing the figures…",
  "kerja.menulis": "Writing the results…",
  "kerja.baris": "{selesai} of {total} rows",
  "kerja.sel": "{selesai} of {total} cells",
  "kerja.batalkan": "Cancel",

  "pesan.hitungLagi": "Compute again",
  "pesan.ulangi": "Try again",
  "pesan.tutup": "Close message",
  "sel.lembar": "{lembar} {sel}",
  "sel.pilih": "Select {sel} on sheet {lembar}",

  "gangguan.dilindungi": "The sheet is protected",
  "gangguan.dilindungi.isi":
    "Cells of {tempat} are protected. Remove the protection in Review > Unprotect Sheet, then compute again. Nothing was changed.",
  "gangguan.struktur-dilindungi": "The workbook's structure is protected",
  "gangguan.struktur-dilindungi.isi":
    "The structure of this workbook is protected, so no sheet can be made. Open it in Review > Protect Workbook, then repeat. Nothing was changed.",
  "gangguan.sel-disunting": "A cell is being edited",
  "gangguan.sel-disunting.isi":
    "A cell of {tempat} is still being edited. Press Enter to finish it, then try again. Nothing was changed.",
  "gangguan.terlalu-besar": "The sheet is too large",
  "gangguan.terlalu-besar.isi":
    "{tempat} holds more than can be read at once. Delete empty rows and columns at its edges, or choose This sheet, then try again. Nothing was changed.",
  "gangguan.terlalu-lebar": "The sheet is too wide",
  "gangguan.terlalu-lebar.isi":
    "The used range of {tempat} is too wide for a table. Delete what is left far to the right, then try again. Nothing was changed.",
  "gangguan.berubah-saat-menulis": "It was changed after it was read",
  "gangguan.berubah-saat-menulis.isi":
    "{tempat} was changed between reading and writing, so places or figures may no longer fit. Nothing was written. Try again to read what is there now.",
  "gangguan.lembar-grafik": "This sheet holds a chart alone",
  "gangguan.lembar-grafik.isi":
    "What is open in {tempat} is a chart sheet, without cells. Open a sheet with a table, or choose All sheets, then try again. Nothing was changed.",
  "gangguan.berubah-sejak": "The cells were changed again",
  "gangguan.berubah-sejak.isi":
    "{tempat} was changed, moved or sorted after that command, so it was not undone and your changes are kept. Bring it back and undo again, or change the cells by hand.",
  "gangguan.dibatalkan": "Cancelled",
  "gangguan.dibatalkan.isi": "The command was stopped before it wrote. Nothing was changed in {tempat}.",
  "gangguan.bagian-larik": "Part of an array formula",
  "gangguan.bagian-larik.isi":
    "Excel does not allow that change on {tempat}: the cell is part of an array formula (in braces), a data table or a pivot table, which change as a whole only. Nothing was changed.",
  "gangguan.terhalang": "Something is in the way of the cells",
  "gangguan.terhalang.isi":
    "Excel cannot write or insert at {tempat}: a filter, merged cells or another table is in the way. Clear the filter under Data > Clear, or unmerge the cells, then try again. Nothing was changed.",
  "gangguan.terputus": "Excel broke this command off",
  "gangguan.terputus.isi":
    "The connection to {tempat} is down, Excel is busy, or somebody else is changing the same place. Wait until Excel is connected again, then try again. Nothing was changed.",
  "gangguan.hanya-baca": "The workbook is read-only",
  "gangguan.hanya-baca.isi":
    "The file with {tempat} was opened read-only. Choose Enable Editing or save a copy, then try again. Nothing was changed.",
  "gangguan.lembar-hilang": "The sheet was not found",
  "gangguan.lembar-hilang.isi":
    "What was looked for in {tempat} was deleted. The command on that sheet can no longer be undone; the one before it can. Nothing was changed.",
  "gangguan.nama-terpakai": "The sheet's name is taken",
  "gangguan.nama-terpakai.isi":
    "There is a sheet, perhaps a hidden one, with the name of {tempat}. Show and rename it, then try again. Nothing was changed.",
  "gangguan.tidak-didukung": "This Excel does not know the command yet",
  "gangguan.tidak-didukung.isi":
    "This command needs Excel 2021 or Microsoft 365. Update Excel, then open {tempat} again. Nothing was changed.",
  "gangguan.dipulihkan": "Writing failed and was taken back",
  "gangguan.dipulihkan.isi":
    "Excel stopped writing on {tempat}, and what stood there was put back. See whether its cells can be edited, then try again.",
  "gangguan.sebagian": "Only a part was written",
  "gangguan.sebagian.isi":
    "Excel stopped writing on {tempat}, and not everything could be put back. Press Undo once more to go on, or Ctrl+Z in the sheet, then check the cells.",
  "gangguan.tak-terduga": "Excel refused the command",
  "gangguan.tak-terduga.isi":
    "The command on {tempat} did not finish. Save the workbook, close and open this pane again, then try again.",
  "gangguan.rincian": "Excel says: {rincian}",
  "gangguan.lembar": "sheet {lembar}",
  "gangguan.lembarSel": "sheet {lembar}, cell {sel}",
  "gangguan.buku": "this workbook",
};
