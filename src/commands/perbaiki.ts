import type { Perintah } from "../excel/sesi";
import type { Command } from "./command";

/** Writes what the findings with these ids should say. */
export function perbaiki(temuan: readonly string[]): Command<Perintah> {
  return {
    name: "perbaiki",
    labelKey: "periksa.perbaiki",
    icon: null,
    enabledWhen: ({ sibuk }) => !sibuk,
    perform: (sesi, lingkup, jalan) => sesi.perbaiki(temuan, lingkup, jalan),
  };
}
