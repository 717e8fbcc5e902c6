import type { Periksaan } from "../excel/sesi";
import type { Command } from "./command";

export const periksa: Command<Periksaan> = {
  name: "periksa",
  labelKey: "periksa.utama",
  icon: "periksa",
  enabledWhen: ({ sibuk, adaTabel }) => !sibuk && adaTabel,
  perform: (sesi, lingkup, jalan) => sesi.periksa(lingkup, jalan),
};
