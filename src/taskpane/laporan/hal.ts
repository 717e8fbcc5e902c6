import { tell } from "../../locale/t";

/** What a table lacks: of which row, and the sentence in the language in use. */
export interface Hal {
  /** "" where it is of the whole table. */
  readonly nama: string;
  readonly kalimat: string;
}

/** "Padi: D9 dan E9: Target dan realisasi berbeda satuan.": the name ends before the cells, which may hold a colon itself. */
const AT_CELLS = /^(.+?): (?=[A-Z]{1,3}\d+(?:,| dan |:| ))/s;
const AT_LAST = /^(.+): /s;

/** "Persentase koperasi aktif: realisasi belum diisi." in its two parts. */
export function halOf(point: string): Hal {
  const whole = tell(point);
  const [named = ""] = AT_CELLS.exec(point) ?? (whole === point ? AT_LAST.exec(point) : null) ?? [];
  if (named === "") return { nama: "", kalimat: whole };
  return { nama: named.slice(0, -2), kalimat: tell(point.slice(named.length)) };
}

export function halText(point: string): string {
  const { nama, kalimat } = halOf(point);
  return nama === "" ? kalimat : `${nama}: ${kalimat}`;
}
