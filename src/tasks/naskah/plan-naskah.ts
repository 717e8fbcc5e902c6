import type { Plan } from "../../plan/plan";
import { lembarTabel } from "./lembar-tabel";
import type { Naskah, TabelNaskah } from "./naskah";
import { lembarTeks, NAMA_LEMBAR_TEKS } from "./lembar-teks";
import { freeName, sheetNames } from "./sheet-names";

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
