import type { Tingkat } from "./measure";
import { gaveFigure } from "../calculation/cells/outcome";
import { addTo, withOwnKeys } from "../domain/items";
import { samaHasil } from "../domain/kesamaan";
import { looseKey, normalizeNama } from "../domain/nama";
import { officeFormula } from "../calculation/rule/own-formula";
import type { TableKind } from "../sheet/table-kind";
import type { Column, Row } from "../sheet/table";
import type { BookTable } from "./book-table";
import { dihitung } from "./figure";
import type { Asal, Indikator } from "./indikator";
import { denganPilihan, ukur } from "./indikator-terpilih";
import type { Ledger } from "./ledger";
import { pasangan } from "./pasangan";
import { Rujukan } from "./rujukan";
import { namaIndikator } from "./nama-indikator";
import { ofHead, sasaranDariJudul, sasaranPerBaris } from "./sasaran";
import { tabelKepala } from "./tabel-kepala";
import { indikatorTujuan } from "./tujuan";
import { sepasang } from "./sepasang";
import { inSourceOrder } from "./sources";
import { targetDanRealisasi } from "./target-setahun";
import { perUnit } from "./indikator-unit";
import { isOfProgram } from "./tingkat-tabel";

/** What the indicators of a list are of. */
export type TingkatIndikator = Exclude<Tingkat, "anggaran">;

export interface DaftarIndikator {
  readonly tingkat: TingkatIndikator;
  readonly indikator: readonly Indikator[];
  /** Those of a tujuan beside those of its sasaran: another level, which counts in no mean of these. */
  readonly tujuan: readonly Indikator[];
}

/** Where indicators are looked for, from the best kind down. */
type Tiers = readonly (readonly [kind: TableKind, ofProgram: boolean])[];

const SASARAN: Tiers = [
  ["capaian", false],
  ["efisiensi", false],
  ["program-capaian", false],
  ["triwulan", false],
  ["antar-tahun", false],
  ["renstra", false],
];
const PROGRAM: Tiers = [
  ["capaian", true],
  ["program-capaian", true],
  ["triwulan", true],
];

/** The indicators that the office answers for this year, each once; those of programmes where there are no others. */
export function kumpulkanIndikator(ledger: Ledger): DaftarIndikator {
  const { tables } = ledger;
  const own = tables.filter((source) => SASARAN.some((tier) => isOfTier(source, tier)));
  return (
    fromTiers("sasaran", tabelKepala(own, tables), ledger) ??
    fromTiers("sasaran", own, ledger) ??
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
  const rujukan = new Rujukan(tables);
  for (const tier of tingkat === "sasaran" ? SASARAN : PROGRAM) {
    const own = among.filter((source) => isOfTier(source, tier));
    const sources = ofYear(inSourceOrder(ofHead(own), [tier[0]], tahun), tahun);
    const read = sources.flatMap((source) => bacaTabel(source, tahun, rujukan));
    const found = perUnit(
      read.map((own) => denganTargetSetahun(own, ledger)),
      ledger,
    );
    if (found.some(({ capaian }) => capaian !== null)) {
      const all = distinct(found, tables).map((own) => denganPilihan(own, tingkat, ledger));
      const isTujuan = indikatorTujuan(all);
      const indikator = all.filter((own) => !isTujuan(own));
      return { tingkat, indikator, tujuan: all.filter(isTujuan) };
    }
  }
  return null;
}

function isOfTier(source: BookTable, [kind, ofProgram]: Tiers[number]): boolean {
  return source.table.kind === kind && source.has("indikator") && isOfProgram(source) === ofProgram;
}

/** Tables of other years are left out, where there is one of this year. */
function ofYear(tables: readonly BookTable[], tahun: string): readonly BookTable[] {
  const isOf = ({ table }: BookTable): boolean =>
    table.year === tahun || table.columns.some(({ period }) => period === tahun);
  const isOfAny = ({ table }: BookTable): boolean =>
    table.year === null && table.columns.every(({ period }) => period === null);
  return tables.some(isOf) ? tables.filter((one) => isOf(one) || isOfAny(one)) : tables;
}

function bacaTabel(source: BookTable, tahun: string, rujukan: Rujukan): Indikator[] {
  const pair = pasangan(source, tahun);
  if (!pair) return [];
  const indikator = pair.indikator;
  const program = source.columns("program")[0] ?? null;
  const sasaran = sasaranPerBaris(source);
  const names = namaIndikator(source, indikator);
  const found = source.rows.flatMap((row) => {
    const nama = names.get(row) ?? "";
    if (nama === "" || nama === source.text(row, program) || isMoney(source, row, pair.target)) return [];
    return [bacaBaris({ ...pair, tabel: source, row }, { nama, sasaran: sasaran.get(row) ?? "" }, rujukan)];
  });
  return source.has("sasaran") ? found : ofOneSasaran(found, sasaranDariJudul(source.table.caption));
}

/**
 * A table without a column of sasaran is about one of them ("Capaian sasaran ... diukur dengan 3 indikator"):
 * the one that other tables name for most of its indicators, else the one in its caption.
 */
function ofOneSasaran(found: readonly Indikator[], caption: string): Indikator[] {
  const counts = new Map<string, number>();
  for (const { sasaran } of found) if (sasaran !== "") counts.set(sasaran, (counts.get(sasaran) ?? 0) + 1);
  const usual = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
  const only = caption === "" ? null : usual || caption;
  return found.map((indikator) => ({ ...indikator, sasaran: only ?? (indikator.sasaran || usual) }));
}

/** Amounts of a budget in a table of indicators (LKjIP Sumatera Selatan 2023, Tabel III.6). */
function isMoney(source: BookTable, row: Row, target: Column): boolean {
  return /^program\b/i.test(row.label) && (source.figur(row, target)?.nilai.gte(1_000_000) ?? false);
}

function bacaBaris(
  asal: Asal,
  { nama, sasaran }: { readonly nama: string; readonly sasaran: string },
  rujukan: Rujukan,
): Indikator {
  const { tabel, row, target, realisasi } = asal;
  return {
    kunci: normalizeNama(nama),
    nama: nama.replace(/^\(?\d{1,2}\s*[.)]?\s+/, ""),
    sasaran: sasaran || (rujukan.sasaran.find(nama) ?? ""),
    satuan: tabel.satuan(row, target, realisasi),
    sumberData: rujukan.sumberData.find(nama) ?? "",
    polaritas: tabel.polaritas(row),
    ...sepasang(tabel, row, target, realisasi),
    ...capaianOf(asal),
    asal,
  };
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

type Capaian = Pick<Indikator, "capaian" | "tanpaBatas" | "polos" | "catatan">;

/** By the office's own formula where it stands, else by the rule; the cell that holds the same is pointed at. */
function capaianOf(asal: Asal): Capaian {
  const { tabel, row, target, realisasi, capaian } = asal;
  const outcome = tabel.capaian(row, target, realisasi);
  const computed = gaveFigure(outcome) ? outcome : null;
  const printed = capaian ? tabel.figur(row, capaian) : null;
  const isSame = computed !== null && printed !== null && samaHasil(printed.nilai, computed.nilai);
  if (printed && !isSame && isKantor(asal)) {
    return { capaian: printed, tanpaBatas: null, polos: false, catatan: [MENURUT_KANTOR] };
  }
  const reason = outcome.ok ? outcome.catatan : [outcome.alasan].filter((one) => one !== null);
  return {
    capaian: isSame ? printed : computed && dihitung(computed.nilai, true),
    tanpaBatas: computed && computed.tanpaBatas,
    polos: outcome.ok && outcome.plain,
    catatan: reason,
  };
}

const MENURUT_KANTOR = "Capaian menurut rumus kantor.";

function isKantor({ tabel, row, capaian }: Asal): boolean {
  return capaian !== null && officeFormula(tabel.grid, row.row, capaian.column) !== null;
}

/**
 * One indikator printed in several tables counts once, from the first of them; two of one name are told apart.
 * They are listed as the workbook has them.
 */
function distinct(all: readonly Indikator[], tables: readonly BookTable[]): Indikator[] {
  const known = new Map<string, Indikator[]>();
  const once = all.filter((own) => {
    const key = looseKey(own.nama) || own.kunci;
    if (known.get(key)?.some((other) => isSame(own, other))) return false;
    addTo(known, key, own);
    return true;
  });
  const at = new Map(tables.map((tabel, index) => [tabel, index]));
  const order = ({ asal }: Indikator): number => at.get(asal.tabel) ?? 0;
  return withOwnKeys(once.sort((a, b) => order(a) - order(b)));
}

/** Of one name and sasaran; a table that names no sasaran tells of the one that is known. */
function isSame(own: Indikator, other: Indikator): boolean {
  const [a, b] = [normalizeNama(own.sasaran), normalizeNama(other.sasaran)];
  return a === b || (own.asal.tabel !== other.asal.tabel && (a === "" || b === ""));
}
