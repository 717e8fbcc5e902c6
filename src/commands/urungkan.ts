import type { Perintah } from "../session/session";
import type { Command } from "./command";

export const urungkan: Command<Perintah | null> = {
  name: "urungkan",
  labelKey: "kaki.urungkan",
  icon: null,
  enabledWhen: ({ sibuk, dapatDiurungkan }) => !sibuk && dapatDiurungkan,
  perform: (session) => session.undo(),
};
