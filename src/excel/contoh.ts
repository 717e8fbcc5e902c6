import { freeName } from "./sheet-name";
import { asText } from "./text";

/** A table as planners keep it, small enough to be understood at a glance; its figures are invented. */
const NAMA = "Contoh Capaian";
const JUDUL = "Tabel 1. Capaian Kinerja Tahun 2024 (contoh)";
const SUMBER = "Sumber: contoh Capaian, angka rekaan";
const TABEL: readonly (readonly (string | number)[])[] = [
  ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)", "Kategori"],
  [1, "Persentase koperasi aktif", "Persen", 80, 76, "", ""],
  [2, "Jumlah usaha mikro yang dibina", "Unit", 250, 262, "", ""],
  [3, "Nilai survei kepuasan masyarakat", "Nilai", 85, 58, "", ""],
];

/** Writes the sample into a new sheet and activates it. */
export async function insertContoh(context: Excel.RequestContext): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const sheet = worksheets.add(
    freeName(
      NAMA,
      worksheets.items.map(({ name }) => name),
    ),
  );
  const columns = TABEL[0]!.length;
  const lines = [[JUDUL], ...TABEL, [SUMBER]];
  sheet.getRangeByIndexes(0, 0, lines.length, columns).formulas = lines.map((line) =>
    Array.from({ length: columns }, (_, column) => {
      const cell = line[column] ?? "";
      return typeof cell === "string" ? asText(cell) : cell;
    }),
  );
  const header = sheet.getRangeByIndexes(1, 0, 1, columns);
  header.format.font.bold = true;
  header.format.fill.color = "#E3EFF5";
  sheet.getRangeByIndexes(1, 1, TABEL.length, columns - 1).format.autofitColumns();
  sheet.activate();
  await context.sync();
}
