import type { Perintah } from "../excel/sesi";
import type { Command } from "./command";

export const urungkan: Command<Perintah | null> = {
  name: "urungkan",
  labelKey: "kaki.urungkan",
  icon: null,
  enabledWhen: ({ sibuk, dapatDiurungkan }) => !sibuk && dapatDiurungkan,
  perform: (sesi) => sesi.undo(),
};
