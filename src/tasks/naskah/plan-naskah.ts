import type { Plan } from "../../plan/plan";
import { lembarTabel } from "./lembar-tabel";
import type { Naskah, TabelNaskah } from "./naskah";
import { lembarTeks, NAMA_LEMBAR_TEKS } from "./lembar-teks";
import { nomorDari } from "./captions";

export interface NaskahDiambil {
  readonly plan: Plan;
  readonly lembar: readonly LembarNaskah[];
}

/** Where a table of the document stands now. */
export interface LembarNaskah {
  readonly lembar: string;
  readonly tabel: TabelNaskah;
}

/**
 * The chosen tables of a document as new sheets, null for all, and beside them its text, as far as it tells figures. `names`: the sheets there are, hidden ones among them.
 */
export function planNaskah(
  naskah: Naskah,
  nomor: readonly number[] | null,
  names: readonly string[],
): NaskahDiambil {
  const { berkas, tabel } = naskah;
  const chosen = nomor === null ? tabel : tabel.filter((table) => nomor.includes(table.nomor));
  const free = sheetNames(chosen, names);
  const lembar = chosen.map((table, index) => ({ tabel: table, lembar: free[index] ?? "" }));
  const tables = lembar.map((one) => lembarTabel(one.tabel, one.lembar, berkas));
  const text = lembarTeks(naskah, freeName(NAMA_LEMBAR_TEKS, new Set([...names, ...free].map(lower))));
  const sheets = [...tables, ...(text ? [text] : [])];
  const title = `${chosen.length} tabel diambil dari ${berkas}`;
  const [first] = free;
  const plan = { task: "naskah", title, cells: [], highlights: [], sheets };
  return { lembar, plan: first === undefined ? plan : { ...plan, activate: first } };
}

function lower(name: string): string {
  return name.toLowerCase();
}

/** Letters that Excel takes in a sheet's name, and signs that it does not. */
const LONGEST = 31;
const FORBIDDEN = /[[\]:*?/\\]/g;

/** A name for the sheet of each table: its number as printed, else its first words; numbered where it is taken. */
function sheetNames(tables: readonly TabelNaskah[], taken: readonly string[]): string[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return tables.map((table) => {
    const name = freeName(wantedName(table), used);
    used.add(name.toLowerCase());
    return name;
  });
}

function wantedName({ judul, nomor }: TabelNaskah): string {
  const number = nomorDari(judul);
  if (number !== null) return `Tabel ${number}`.slice(0, LONGEST);
  const words = judul
    .replace(FORBIDDEN, " ")
    .replace(/^'+|'+$/g, "")
    .replace(/\s+/g, " ")
    .trim();
  if (words === "") return `Tabel ke-${nomor}`;
  return words.length <= LONGEST
    ? words
    : (words.slice(0, LONGEST + 1).replace(/\s\S*$/, "") || words).slice(0, LONGEST);
}

/** `used`: names that are taken, in lower case. */
function freeName(name: string, used: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; used.has(free.toLowerCase()); number++) {
    const ending = ` (${number})`;
    free = name.slice(0, LONGEST - ending.length).trimEnd() + ending;
  }
  return free;
}
