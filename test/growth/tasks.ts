import { openBook } from "../../src/book/book";
import { PENGATURAN_BAKU } from "../../src/domain/pengaturan-baku";
import type { Snapshot } from "../../src/sheet/snapshot";
import { hitung } from "../../src/tasks/hitung/hitung";
import { identitasAwal } from "../../src/tasks/laporan/identitas";
import { buildLaporan } from "../../src/tasks/laporan/laporan";
import { periksa } from "../../src/tasks/periksa/periksa";
export { SHAPES } from "./shapes";

/** What a person asks for, from what was read to what is to be written or shown. */
export const TASKS = {
  "Hitung ulang": (snapshot: Snapshot) => hitung(snapshot, PENGATURAN_BAKU),
  Periksa: (snapshot: Snapshot) => periksa(snapshot, PENGATURAN_BAKU),
  Laporan: (snapshot: Snapshot) => {
    const book = openBook(snapshot, PENGATURAN_BAKU);
    return buildLaporan(book, identitasAwal(book));
  },
};
