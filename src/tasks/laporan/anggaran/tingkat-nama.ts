import { isBelanja, isProgramName } from "../../../book/nama-anggaran";
import { levelOfWords } from "../../../sheet/words/kegiatan-names";

/** "A. Program ..." as a row says it that has a number of its own. */
export function tanpaHuruf(nama: string): string {
  return nama.replace(/^[A-Z]\.\s+/, "");
}

/** "A", "b.", "C)": the letters that programmes are counted by; null for numbers and for none. */
function huruf(nomor: string): "besar" | "kecil" | null {
  const letter = /^\(?([a-z])[.)]?$/i.exec(nomor.trim())?.[1];
  if (letter === undefined) return null;
  return letter === letter.toUpperCase() ? "besar" : "kecil";
}

/** "II", "VIII": beside them "I", "V" and "X" are numbers of kegiatan, no letters. */
const ROMAWI = /^\(?(?=[ivxlc]{2})[ivxlc]+[.)]?$/i;
const ROMAWI_TUNGGAL = /^\(?[ivxlc][.)]?$/i;

/** Lines that are counted as the named programmes are: "B | Penataan Administrasi" between two programmes. */
export function programByLetter<B extends { readonly nama: string; readonly nomor: string }>(
  rows: readonly B[],
): (row: B) => boolean {
  const withRomawi = rows.some(({ nomor }) => ROMAWI.test(nomor.trim()));
  const isLetter = ({ nama, nomor }: B): boolean =>
    !(withRomawi && ROMAWI_TUNGGAL.test(nomor.trim())) && (levelOfWords(nama) ?? 0) === 0;
  const named = rows.filter(({ nama }) => isProgramName(nama));
  const styles = new Set(named.map(({ nomor }) => huruf(nomor)));
  const [style] = styles;
  if (styles.size !== 1 || !style) return () => false;
  return (row) => huruf(row.nomor) === style && !isBelanja(row.nama) && isLetter(row);
}
