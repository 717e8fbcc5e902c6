import type { Row } from "../sheet/table";
import type { BookTable } from "./book-table";
import type { Indikator } from "./indikator";
import { sasaranPerBaris } from "./sasaran";

/** "Tujuan : Meningkatnya kesejahteraan", "Tujuan 1", but no tujuan that is named within a sentence. */
const TUJUAN = /^\s*tujuan\s*(?:[:.–-]|\d|[ivx]+\b)/i;

/** Which of the indicators are of a tujuan; none of them where no other has a capaian. */
export function indikatorTujuan(all: readonly Indikator[]): (own: Indikator) => boolean {
  const rows = new Map<BookTable, ReadonlySet<Row>>();
  const isTujuan = ({ asal: { tabel, row } }: Indikator): boolean => {
    const own = rows.get(tabel) ?? barisTujuan(tabel);
    rows.set(tabel, own);
    return own.has(row);
  };
  const isAlone = all.every((own) => own.capaian === null || isTujuan(own));
  return isAlone ? () => false : isTujuan;
}

/** The rows that measure a tujuan, by the words before them, by the column that names it, or by the table's headings. */
function barisTujuan(tabel: BookTable): ReadonlySet<Row> {
  const sasaran = sasaranPerBaris(tabel);
  const [tujuan] = tabel.columns("tujuan");
  if (tujuan && !tabel.has("sasaran")) return new Set(namesTujuan(tabel) ? tabel.rows : []);
  const kolom = tabel.columns("sasaran")[0] ?? null;
  const found = new Set<Row>();
  let isTujuan = false;
  for (const row of tabel.rows) {
    const [goal, aim] = [tabel.text(row, tujuan ?? null), tabel.text(row, kolom)];
    if (aim !== "" || row.kind === "group") isTujuan = TUJUAN.test(aim || row.label);
    else if (goal !== "") isTujuan = true;
    if (isTujuan || TUJUAN.test(sasaran.get(row) ?? "")) found.add(row);
  }
  return found;
}

/** "Indikator Tujuan" where none is of a sasaran. */
function namesTujuan({ table: { columns, caption } }: BookTable): boolean {
  const headings = columns.filter(({ role }) => role === "indikator").flatMap(({ path }) => path);
  const words = [...headings, caption].join(" ");
  return /\btujuan\b/i.test(words) && !/\bsasaran\b/i.test(words);
}
