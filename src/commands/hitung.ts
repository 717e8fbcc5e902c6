import type { Hitungan } from "../session/session";
import type { Command } from "./command";

export const hitung: Command<Hitungan> = {
  name: "hitung",
  labelKey: "hitung.utama",
  icon: "hitung",
  enabledWhen: ({ sibuk, adaTabel }) => !sibuk && adaTabel,
  perform: (session, lingkup, jalan) => session.hitung(lingkup, jalan),
};
