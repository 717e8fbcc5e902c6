import type { Perintah } from "../excel/sesi";
import type { Command } from "./command";

export const sorotTemuan: Command<Perintah> = {
  name: "sorotTemuan",
  labelKey: "periksa.sorot",
  icon: null,
  enabledWhen: ({ sibuk }) => !sibuk,
  perform: (sesi, lingkup) => sesi.sorotTemuan(lingkup),
};
