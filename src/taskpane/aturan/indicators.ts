import type { ArahDibaca } from "../../book/arah-lembar";
import { normalizeNama, untukNama } from "../../domain/nama";
import type { Pengaturan, Polaritas } from "../../domain/pengaturan";
import { suggestPolaritas } from "../../domain/polaritas";
import { QUARTER_ROLES, isRole } from "../../domain/roles";
import type { Table } from "../../sheet/table";

/** An indicator by name, as the rules keep it: the same name in two tables is one indicator. */
export interface Indicator {
  readonly key: string;
  readonly nama: string;
}

export interface DirectedIndicator extends Indicator {
  readonly polaritas: Polaritas;
  /** By what it was judged, where nobody chose yet; null: chosen, or the name speaks of no ill. */
  readonly saran: string | null;
  /** Where that stands; null where it is the name that tells. */
  readonly letak: Pick<ArahDibaca, "sheet" | "cell"> | null;
}

export function indicatorsOf(tables: readonly Table[]): readonly Indicator[] {
  const named = tables.filter(
    ({ columns }) =>
      columns.some(isRole("target")) && columns.some(isRole("realisasi", "capaian", ...QUARTER_ROLES)),
  );
  return namesIn(named);
}

export function quarterlyIndicatorsOf(tables: readonly Table[]): readonly Indicator[] {
  return namesIn(tables.filter(({ columns }) => columns.some(isRole(...QUARTER_ROLES))));
}

/**
 * As they are computed: by choice, by what the workbook tells, by name. Suggestions first, then those that are turned
 * already, then the rest in the order of the sheet.
 */
export function directed(
  indicators: readonly Indicator[],
  { polaritas }: Pengaturan,
  arah: readonly ArahDibaca[],
): readonly DirectedIndicator[] {
  const told = new Map(arah.map((own) => [own.kunci, own]));
  const all = indicators.map((indicator): DirectedIndicator => {
    const used = untukNama(polaritas, indicator.nama);
    if (used !== undefined) return { ...indicator, polaritas: used, saran: null, letak: null };
    const read = told.get(indicator.key);
    if (read) return { ...indicator, polaritas: read.polaritas, saran: read.alasan, letak: read };
    const { polaritas: named, pasti, alasan } = suggestPolaritas(indicator.nama);
    const saran = pasti && named === "naik" ? null : alasan;
    return { ...indicator, polaritas: named, saran, letak: null };
  });
  const rank = (one: DirectedIndicator) => (one.saran !== null ? 0 : one.polaritas === "turun" ? 1 : 2);
  return all.sort((a, b) => rank(a) - rank(b));
}

function namesIn(tables: readonly Table[]): readonly Indicator[] {
  const byKey = new Map<string, Indicator>();
  for (const { rows } of tables) {
    for (const { kind, label } of rows) {
      const key = normalizeNama(label);
      if (kind === "data" && key !== "" && !byKey.has(key)) byKey.set(key, { key, nama: label });
    }
  }
  return [...byKey.values()];
}
