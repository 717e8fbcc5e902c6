import type { LaporanTertulis, Perintah, PilihanLembar } from "../excel/sesi";
import type { Command } from "./command";

/** Writes the chosen tables of chapter III into sheets of their own, always from the whole workbook. */
export function tulisLaporan(pilihan: PilihanLembar): Command<Perintah & LaporanTertulis> {
  return {
    name: "tulisLaporan",
    labelKey: "laporan.tulis",
    icon: null,
    enabledWhen: ({ sibuk }) => !sibuk,
    perform: (sesi, _, jalan) => sesi.tulisLaporan(pilihan, jalan),
  };
}
