import type { TableKind } from "../sheet/table-kind";
import type { BookTable } from "./book-table";
import type { Indikator } from "./indikator";
import { sekaliSaja } from "./indikator-sekali";
import { indikatorTabel } from "./indikator-tabel";
import { denganPilihan, ukur } from "./indikator-terpilih";
import { perUnit } from "./indikator-unit";
import type { Ledger } from "./ledger";
import { pasangan } from "./pasangan";
import type { Tingkat } from "./measure";
import { rujukanDari } from "./rujukan";
import { ofHead } from "./sasaran";
import { inSourceOrder } from "./sources";
import { tabelKepala } from "./tabel-kepala";
import { targetDanRealisasi } from "./target-setahun";
import { hasPrograms, isOfProgram } from "./tingkat-tabel";
import { indikatorTujuan } from "./tujuan";

/** What the indicators of a list are of. */
export type TingkatIndikator = Exclude<Tingkat, "anggaran">;

export interface DaftarIndikator {
  readonly tingkat: TingkatIndikator;
  readonly indikator: readonly Indikator[];
  /** Those of a tujuan beside those of its sasaran: another level, which counts in no mean of these. */
  readonly tujuan: readonly Indikator[];
}

/**
 * Where indicators are looked for, from the best kind down. Of quarters and of years beside each other those that tell
 * target and realisasi of the year come first: what four quarters come to is a judgement.
 */
interface Tier {
  readonly kind: TableKind;
  readonly ofProgram?: boolean;
  readonly tellsYear?: boolean;
}

const SASARAN: readonly Tier[] = [
  { kind: "capaian" },
  { kind: "efisiensi" },
  { kind: "program-capaian" },
  { kind: "triwulan", tellsYear: true },
  { kind: "antar-tahun", tellsYear: true },
  { kind: "triwulan" },
  { kind: "antar-tahun" },
  { kind: "renstra" },
  { kind: "nasional" },
];
const PROGRAM: readonly Tier[] = [
  { kind: "capaian", ofProgram: true },
  { kind: "program-capaian", ofProgram: true },
  { kind: "triwulan", ofProgram: true },
];

/** The indicators that the office answers for this year, each once; those of programmes where there are no others. */
export function kumpulkanIndikator(ledger: Ledger): DaftarIndikator {
  const { tables } = ledger;
  const own = tables.filter((source) => SASARAN.some((tier) => isOfTier(source, tier, ledger.tahun)));
  const kepala = tabelKepala(own, tables);
  return (
    fromTiers("sasaran", kepala, ledger) ??
    (kepala.length < own.length ? fromTiers("sasaran", own, ledger) : null) ??
    indikatorProgram(ledger) ?? { tingkat: "sasaran", indikator: [], tujuan: [] }
  );
}

/** Indicators of programmes and below, each once, from the best table that has them; null without any. */
export function indikatorProgram(ledger: Ledger): DaftarIndikator | null {
  return fromTiers("program", ledger.tables, ledger);
}

function fromTiers(
  tingkat: TingkatIndikator,
  among: readonly BookTable[],
  ledger: Ledger,
): DaftarIndikator | null {
  const { tables, tahun } = ledger;
  const rujukan = rujukanDari(tables);
  for (const tier of tingkat === "sasaran" ? SASARAN : PROGRAM) {
    const own = among.filter((source) => isOfTier(source, tier, tahun));
    const sources = ofYear(inSourceOrder(ofHead(own), [tier.kind], tahun), tahun);
    const read = sources.flatMap((source) => indikatorTabel(source, tahun, rujukan, tingkat));
    const found = perUnit(
      read.map((own) => denganTargetSetahun(own, ledger)),
      ledger,
    );
    if (found.some(({ capaian }) => capaian !== null)) {
      const all = sekaliSaja(found, tables).map((own) => denganPilihan(own, tingkat, ledger));
      const isTujuan = indikatorTujuan(all);
      const indikator = all.filter((own) => !isTujuan(own));
      return { tingkat, indikator, tujuan: all.filter(isTujuan) };
    }
  }
  return null;
}

function isOfTier(
  source: BookTable,
  { kind, ofProgram = false, tellsYear = false }: Tier,
  tahun: string,
): boolean {
  if (source.table.kind !== kind || !source.has("indikator")) return false;
  if (tellsYear && !isToldWhole(source, tahun)) return false;
  return ofProgram ? hasPrograms(source) : !isOfProgram(source);
}

function isToldWhole(source: BookTable, tahun: string): boolean {
  const pair = pasangan(source, tahun);
  return pair !== null && pair.triwulan === null && pair.perTriwulan === null;
}

/** Tables of other years are left out, where there is one of this year. */
function ofYear(tables: readonly BookTable[], tahun: string): readonly BookTable[] {
  const isOf = ({ table }: BookTable): boolean =>
    table.year === tahun || table.columns.some(({ period }) => period === tahun);
  const isOfAny = ({ table }: BookTable): boolean =>
    table.year === null && table.columns.every(({ period }) => period === null);
  return tables.some(isOf) ? tables.filter((one) => isOf(one) || isOfAny(one)) : tables;
}

/** With the year's target out of those of its quarters; without one there is no capaian. */
function denganTargetSetahun(own: Indikator, ledger: Ledger): Indikator {
  const setahun = targetDanRealisasi(own, ledger);
  if (!setahun) return own;
  const measured = { ...own, ...setahun };
  const { capaian, tanpaBatas, polos, catatan } = ukur(measured, own.asal.tabel.pengaturan);
  const why = setahun.target ? catatan : [TANPA_TARGET];
  return { ...measured, capaian, tanpaBatas, polos, catatan: why };
}

const TANPA_TARGET = "Target setahunnya tidak tertulis, dan target triwulannya dapat dibaca dengan dua cara.";
