import { looseKey } from "../../../domain/nama";
import type { Identitas, ReportTable } from "../../laporan/report";
import { tanpaNomor } from "../captions";
import type { TabelNaskah } from "../naskah";

export interface Pasangan {
  readonly laporan: ReportTable;
  readonly naskah: TabelNaskah;
  /** By our bookmark on its caption, or by the words of the caption. */
  readonly dikenali: "tanda" | "judul";
}

/** The bookmark that our captions carry. */
function tandaDari({ id }: Pick<ReportTable, "id">): string {
  return `_Toc_${id}`;
}

/** Which table of the document each of ours is; none for both where two would do. */
export function matchTables(
  own: readonly ReportTable[],
  tables: readonly (TabelNaskah & { readonly penanda: readonly string[] })[],
  identitas: Identitas,
): Pasangan[] {
  const found = own.flatMap((laporan): Pasangan[] => {
    const marked = tables.filter(({ penanda }) => penanda.includes(tandaDari(laporan)));
    const [first, ...rest] = marked;
    if (first && rest.length === 0) return [{ laporan, naskah: first, dikenali: "tanda" }];
    const key = titleKey(laporan.judul, identitas);
    const named = tables.filter(({ judul }) => key !== "" && titleKey(judul, identitas) === key);
    const [only, ...others] = named;
    return only && others.length === 0 ? [{ laporan, naskah: only, dikenali: "judul" }] : [];
  });
  return found.filter(({ naskah }) => found.filter((one) => one.naskah === naskah).length === 1);
}

/** A title without number, office and year: last year's report calls the same table by it. */
export function titleKey(judul: string, { instansi }: Identitas): string {
  const bare = tanpaNomor(judul)
    .replace(instansi === "" ? /$^/ : new RegExp(escaped(instansi), "gi"), "")
    .replace(/\btahun\b|\b20\d\d\b/gi, " ");
  return looseKey(bare);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");
}
