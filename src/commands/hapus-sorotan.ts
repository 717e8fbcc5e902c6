import type { Perintah } from "../excel/sesi";
import type { Command } from "./command";

export const hapusSorotan: Command<Perintah> = {
  name: "hapusSorotan",
  labelKey: "sorotan.hapus",
  icon: null,
  enabledWhen: ({ sibuk }) => !sibuk,
  perform: (sesi, lingkup) => sesi.hapusSorotan(lingkup),
};
