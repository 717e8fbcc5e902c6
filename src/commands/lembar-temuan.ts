import type { LembarTertulis } from "../session/session";
import type { Command } from "./command";

export const tulisLembarTemuan: Command<LembarTertulis> = {
  name: "tulisLembarTemuan",
  labelKey: "periksa.tulisLembar",
  icon: null,
  enabledWhen: ({ sibuk }) => !sibuk,
  perform: (session, lingkup, jalan) => session.tulisLembarTemuan(lingkup, jalan),
};
