import type { Perintah } from "../session/session";
import type { Command } from "./command";

/** Writes what the findings with these ids should say. */
export function perbaiki(temuan: readonly string[]): Command<Perintah> {
  return {
    name: "perbaiki",
    labelKey: "periksa.perbaiki",
    icon: null,
    enabledWhen: ({ sibuk }) => !sibuk,
    perform: (session, lingkup, jalan) => session.perbaiki(temuan, lingkup, jalan),
  };
}
