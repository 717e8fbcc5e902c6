import type { Periksaan } from "../session/session";
import type { Command } from "./command";

export const periksa: Command<Periksaan> = {
  name: "periksa",
  labelKey: "periksa.utama",
  icon: "periksa",
  enabledWhen: ({ sibuk, adaTabel, adaRumus }) => !sibuk && (adaTabel || adaRumus),
  perform: (session, lingkup, jalan) => session.periksa(lingkup, jalan),
};
