import type { LaporanTertulis, Perintah, PilihanLembar } from "../session/session";
import type { Command } from "./command";

/** Writes the chosen tables of chapter III into sheets of their own, always from the whole workbook. */
export function tulisLaporan(pilihan: PilihanLembar): Command<Perintah & LaporanTertulis> {
  return {
    name: "tulisLaporan",
    labelKey: "laporan.tulis",
    icon: null,
    enabledWhen: ({ sibuk }) => !sibuk,
    perform: (session, _, jalan) => session.tulisLaporan(pilihan, jalan),
  };
}
