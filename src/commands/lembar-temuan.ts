import type { LembarTertulis } from "../excel/sesi";
import type { Command } from "./command";

export const tulisLembarTemuan: Command<LembarTertulis> = {
  name: "tulisLembarTemuan",
  labelKey: "periksa.tulisLembar",
  icon: null,
  enabledWhen: ({ sibuk }) => !sibuk,
  perform: (sesi, lingkup, jalan) => sesi.tulisLembarTemuan(lingkup, jalan),
};
