import type { Perintah } from "../session/session";
import type { Command } from "./command";

export const sorotTemuan: Command<Perintah> = {
  name: "sorotTemuan",
  labelKey: "periksa.sorot",
  icon: null,
  enabledWhen: ({ sibuk }) => !sibuk,
  perform: (session, lingkup) => session.sorotTemuan(lingkup),
};
