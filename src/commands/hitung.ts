import type { Hitungan } from "../excel/sesi";
import type { Command } from "./command";

export const hitung: Command<Hitungan> = {
  name: "hitung",
  labelKey: "hitung.utama",
  icon: "hitung",
  enabledWhen: ({ sibuk, adaTabel }) => !sibuk && adaTabel,
  perform: (sesi, lingkup, jalan) => sesi.hitung(lingkup, jalan),
};
