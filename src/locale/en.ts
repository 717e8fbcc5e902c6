import { aturan } from "./en/aturan";
import { grafik } from "./en/grafik";
import { hitung } from "./en/hitung";
import { istilah } from "./en/istilah";
import { laporan } from "./en/laporan";
import { mengapa } from "./en/mengapa";
import { naskah } from "./en/naskah";
import { panel } from "./en/panel";
import { periksa } from "./en/periksa";
import type { id } from "./id";

export { inEnglish, words } from "./en/say";

/** English: the same keys, enforced by the type. "{n:row|rows}" chooses by number. */
export const en: Readonly<Record<keyof typeof id, string>> = {
  ...panel,
  ...istilah,
  ...hitung,
  ...grafik,
  ...aturan,
  ...laporan,
  ...naskah,
  ...periksa,
  ...mengapa,
};
