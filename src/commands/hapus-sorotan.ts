import type { Perintah } from "../session/session";
import type { Command } from "./command";

export const hapusSorotan: Command<Perintah> = {
  name: "hapusSorotan",
  labelKey: "sorotan.hapus",
  icon: null,
  enabledWhen: ({ sibuk }) => !sibuk,
  perform: (session, lingkup) => session.hapusSorotan(lingkup),
};
