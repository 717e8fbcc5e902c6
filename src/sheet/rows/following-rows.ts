import { closesRows, isBodyRow } from "./row-kinds";
import { KATA_PERSEN } from "../../domain/persen";
import type { Follows, Row } from "../table";

/** "Persentase terhadap Pagu": what follows names the whole. */
const OF = String.raw`(?:terhadap|thd\.?|dari|atas)\s+`;

/** The whole that the label of such a row names; null where it names none. */
export function wholeNamedIn(label: string): string | null {
  const [, named] = new RegExp(String.raw`\s${OF}(.*?)(?:\s*\(?%\)?)?$`, "i").exec(label.trim()) ?? [];
  return named === undefined || named === "" ? null : named;
}

/** What a row below a closing one gives of it, by its label; the first that fits decides. */
const LABELS: readonly (readonly [Follows["how"], RegExp])[] = [
  ["bagian", new RegExp(String.raw`^\(?(${KATA_PERSEN}|%)(\s*\(?%\)?)?(\s+${OF}.*)?\s*$`, "i")],
  [
    "konversi",
    /^((nilai|indeks) )?(ikm|skm|indeks kepuasan( masyarakat)?|konversi)( (setelah |sesudah |hasil )?(di)?konversi)?( unit)?( pelayanan)?\s*(\([^()]*25[^()]*\)|[x×*]\s*25)?$/i,
  ],
  [
    "kelas",
    /^(nilai )?(predikat|kategori|kriteria|tingkat akuntabilitas|kualifikasi|mutu|interpretasi|nilai huruf)( (akhir|sakip|akip|akuntabilitas|kinerja|(unit )?pelayanan|penilaian|capaian|ikm|skm))*\s*:?$/i,
  ],
];

function followsBy(label: string): Follows["how"] | null {
  return LABELS.find(([, words]) => words.test(label.trim()))?.[0] ?? null;
}

/** Whether the words of a row call it what follows from a closing row: "Persentase", "Predikat", "Nilai IKM (x 25)". */
export function isFollowing(row: Pick<Row, "kind" | "label">): boolean {
  return isBodyRow(row) && followsBy(row.label) !== null;
}

/** "Persentase", "Predikat" right below a total or a mean: they are no rows of their own. */
export function withFollowing(rows: readonly Row[]): Row[] {
  const result: Row[] = [];
  let source: number | null = null;
  rows.forEach((row, index) => {
    const how = isFollowing(row) ? followsBy(row.label) : null;
    if (closesRows(row)) source = index;
    else if (how === null || source === null) source = null;
    if (how === null || source === null) {
      result.push(row);
      return;
    }
    result.push({ ...row, kind: "group", follows: { row: source, how } });
    // The class is of the index, where one stands above it.
    if (how === "konversi") source = index;
  });
  return result;
}
