import { t } from "./t";

/** A place in words, for the middle of a sentence: "lembar Tabel 3.2, sel G5". */
export function tempat(lembar: string | null, sel?: string): string {
  if (lembar === null) return t("gangguan.buku");
  return sel === undefined ? t("gangguan.lembar", { lembar }) : t("gangguan.lembarSel", { lembar, sel });
}
