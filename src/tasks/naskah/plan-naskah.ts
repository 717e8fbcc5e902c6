import type { Plan } from "../../plan/plan";
import { lembarTabel } from "./lembar-tabel";
import type { Naskah, TabelNaskah } from "./naskah";
import { sheetNames } from "./sheet-names";

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
 * The chosen tables of a document as new sheets; null for all. `names`: the sheets there are, hidden ones among them.
 */
export function planNaskah(
  { berkas, tabel }: Naskah,
  nomor: readonly number[] | null,
  names: readonly string[],
): NaskahDiambil {
  const chosen = nomor === null ? tabel : tabel.filter((table) => nomor.includes(table.nomor));
  const free = sheetNames(chosen, names);
  const lembar = chosen.map((table, index) => ({ tabel: table, lembar: free[index] ?? "" }));
  const sheets = lembar.map((one) => lembarTabel(one.tabel, one.lembar, berkas));
  const title = `${chosen.length} tabel diambil dari ${berkas}`;
  const [first] = free;
  const plan = { task: "naskah", title, cells: [], highlights: [], sheets };
  return { lembar, plan: first === undefined ? plan : { ...plan, activate: first } };
}
