import { upperFirst } from "../domain/kalimat";
import { remember } from "../domain/remember";
import type { Column, Row } from "../sheet/table";
import type { BookTable } from "./book-table";
import { tingkatBaris } from "./tingkat-baris";

const IN_CAPTION =
  /capaian (?:kinerja )?sasaran (?:strategis )?(?<nama>\p{L}[\s\S]{8,200}?),?\s+(?:yang (?:diukur|memiliki)|memiliki|diukur|dengan \d|terdiri|pada (?:dinas|badan|kecamatan)|adalah|sebagai|tahun)\b/iu;

/** "Sasaran 1 : Berkurangnya …" as the last words of a caption, above the table of its indicators: a state or a deed. */
const AT_END =
  /\bsasaran(?: strategis)?\s*(?:(?:ke\s*-?\s*)?(?:\d{1,2}(?:\.\d{1,2})*|[ivx]{1,4}))?\s*[:–-]\s*(?<nama>(?:\p{L}{4,}nya|me\p{L}{3,}kan)\s[^:]{6,200})$/iu;

/** "Capaian sasaran Meningkatnya ... yang diukur dengan 2 indikator", "Sasaran 1: Meningkatnya …" -> "Meningkatnya ..."; else "". */
export function sasaranDariJudul(caption: string): string {
  const told = IN_CAPTION.exec(caption) ?? AT_END.exec(caption);
  return upperFirst(told?.groups?.nama?.trim() ?? "");
}

/** "Sasaran" stands once for the rows below it, up to the next one or to a band across the table. */
export const sasaranPerBaris = remember((source: BookTable): ReadonlyMap<Row, string> => {
  const told = tingkatBaris(source);
  if (told) return sasaranBercampur(source, told);
  const column = kolomSasaran(source);
  const found = new Map<Row, string>();
  let last = "";
  for (const row of source.table.rows) {
    const isGroup = row.kind === "group";
    if (isGroup && /^sasaran\b/i.test(row.label)) last = tanpaSebutan(row.label);
    else if (column && isGroup && isBand(source, row, column)) last = "";
    else last = tanpaSebutan(source.text(row, column)) || last;
    found.set(row, last);
  }
  return found;
});

const SEBUTAN =
  /^\s*(?:sasaran|ss)(?:\s+strategis)?\s*(?:(?:ke\s*-?\s*)?(?:\d{1,2}(?:\.\d{1,2})*|[ivx]{1,4}\b)\s*[:.)–-]?|:)\s*(?!dan\b)(?=\p{L}{4}|\p{L}{2,3}\s+\p{L}{3})/iu;

/** "Sasaran 1: Meningkatnya …" is that sasaran, by whatever words other tables introduce it. */
export function tanpaSebutan(nama: string): string {
  return nama.replace(SEBUTAN, "");
}

/** In one column with the programmes, which have none. */
function sasaranBercampur(source: BookTable, told: NonNullable<ReturnType<typeof tingkatBaris>>) {
  const named = source.columns("program")[0] ?? null;
  const found = new Map<Row, string>();
  let last = "";
  for (const row of source.table.rows) {
    const isSasaran = told.get(row) === "sasaran";
    if (isSasaran) last = source.text(row, named) || last;
    found.set(row, isSasaran ? last : "");
  }
  return found;
}

/** Of "Sasaran RPJMD | Sasaran Strategis | Indikator" the one that the indicators or programmes follow. */
function kolomSasaran(source: BookTable): Column | null {
  const own = source.columns("sasaran");
  const [first] = source.columns("indikator", "program");
  const before = own.filter(({ column }) => first === undefined || column < first.column);
  return before.at(-1) ?? own[0] ?? null;
}

/** A heading merged over the sasaran and what stands beside it. */
function isBand({ grid }: BookTable, { row }: Row, { column }: Column): boolean {
  const area = grid.merge(row, column);
  return area !== null && area.columns > 1 && area.rows === 1;
}

/** Posts below the head of office: their agreements are of their own sasaran (LKjIP Sulawesi Tengah 2024). */
const LOWER =
  /\b(?:sekretaris(?!\s+(?:daerah|dprd|dewan|jenderal)\b)|kepala\s+(?:bidang|bagian|sub\s*bagian|seksi|upt\w*|unit|balai|puskesmas)|kabid|kabag|kasub\w*|kasi|upt\w*|pengawas|pelaksana|eselon\s+(?:iii|iv)\w?)\b/i;

/** Whether a table is of a post below the head of office, by its caption; an agreement by its sheet too. */
export function isOfLower({ table }: BookTable): boolean {
  return LOWER.test(table.caption) || (table.kind === "perjanjian" && LOWER.test(table.sheet));
}

/** The tables of the office as a whole, without agreements of a bidang, a seksi or an UPT; all where none is. */
export function ofHead(tables: readonly BookTable[]): readonly BookTable[] {
  const head = tables.filter((tabel) => !isOfLower(tabel));
  return head.length > 0 ? head : tables;
}
