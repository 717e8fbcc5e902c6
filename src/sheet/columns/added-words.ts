import { normalise, withoutClass } from "../words/wording";
import { isSize, unitsNamed } from "../words/unit-words";

/** Headings of what is never added up, however whole its numbers. */
const NOT_ADDED =
  /%|\b(persen\w*|prosen\w*|rata|indeks|skor|rasio|bobot|peringkat|ranking|kepadatan|produktivitas|laju|angka|harga|nomor|kode|norma|efektif)\b|\bkelas jabatan\b|^(?:kelas|eselon|grade|golongan)$/;
/** "(Rp juta)", "(dalam Rupiah)", "Juta US$": what is measured in money adds up, fractions and all. */
const CURRENCY = /\b(?:rp|rupiah|usd|dolar)\b|us\$/i;

type Path = readonly string[];

/** "Persentase …", "Indeks …", "Bobot": no sum of such figures says anything. */
export function isNeverAdded(path: Path): boolean {
  return NOT_ADDED.test(normalise(withoutClass(path.join(" "))));
}

export function namesCurrency(text: string): boolean {
  return CURRENCY.test(text);
}

/** "Luas (Ha)", "Produksi › Ton", "Panjang (km)": what is measured in parts of a unit adds up like what is counted. */
export function namesSize(path: Path): boolean {
  return unitsNamed(path).some((unit) => namesCurrency(unit) || isSize(unit));
}
