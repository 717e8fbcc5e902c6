import { aturan } from "./id/aturan";
import { grafik } from "./id/grafik";
import { hitung } from "./id/hitung";
import { istilah } from "./id/istilah";
import { laporan } from "./id/laporan";
import { mengapa } from "./id/mengapa";
import { naskah } from "./id/naskah";
import { panel } from "./id/panel";
import { periksa } from "./id/periksa";

/** Bahasa Indonesia: the language of the product, and the list of all keys. */
export const id = {
  ...panel,
  ...istilah,
  ...hitung,
  ...grafik,
  ...aturan,
  ...laporan,
  ...naskah,
  ...periksa,
  ...mengapa,
} as const;
