import type { Polaritas } from "../../../domain/pengaturan";
import { normalizeNama } from "../../../domain/nama";
import type { Column, Row } from "../../../sheet/table";
import { dihitung, type Figur, type Isi } from "../../../book/figure";
import { NamaIndeks } from "../nama-indeks";
import { sasaranDariJudul } from "./sasaran";
import type { BookTable } from "../../../book/book-table";

/** A performance indicator of the year, with where its figures come from. */
export interface Indikator {
  /** Unique within the list. */
  readonly kunci: string;
  readonly nama: string;
  readonly sasaran: string;
  readonly satuan: string;
  readonly sumberData: string;
  readonly polaritas: Polaritas;
  readonly target: Isi | null;
  readonly realisasi: Isi | null;
  readonly capaian: Figur | null;
  /** A formula over target and realisasi alone gives the same capaian. */
  readonly polos: boolean;
  /** Why there is no capaian, or which rule shaped it. */
  readonly catatan: readonly string[];
}

/** Indicators of strategic objectives come first; those of programmes stand in where there are no others. */
const TIERS: readonly (readonly [kind: string, ofProgram: boolean])[] = [
  ["capaian", false],
  ["efisiensi", false],
  ["triwulan", false],
  ["antar-tahun", false],
  ["renstra", false],
  ["capaian", true],
  ["program-capaian", true],
  ["program-capaian", false],
  ["triwulan", true],
];

/** The indicators that the office answers for this year. */
export function kumpulkanIndikator(tables: readonly BookTable[], tahun: string): Indikator[] {
  const rujukan = new Rujukan(tables);
  for (const [kind, ofProgram] of TIERS) {
    const own = tables.filter(
      (source) =>
        source.table.kind === kind && source.has("indikator") && source.has("program") === ofProgram,
    );
    const found = own.flatMap((source) => bacaTabel(source, tahun, rujukan));
    if (found.some(({ capaian }) => capaian !== null)) return distinct(found);
  }
  return [];
}

function bacaTabel(source: BookTable, tahun: string, rujukan: Rujukan): Indikator[] {
  const pair = pasangan(source, tahun);
  if (!pair) return [];
  const [indikator, program] = [source.columns("indikator")[0] ?? null, source.columns("program")[0] ?? null];
  const sasaran = sasaranPerBaris(source);
  const found = source.rows.flatMap((row) => {
    const nama = source.text(row, indikator);
    if (nama === "" || nama === source.text(row, program) || isMoney(source, row, pair.target)) return [];
    return [bacaBaris(source, row, pair, { nama, sasaran: sasaran.get(row) ?? "" }, rujukan)];
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

interface Pasangan {
  readonly target: Column;
  readonly realisasi: Column;
  readonly capaian: Column | null;
}

export function pasangan(source: BookTable, tahun: string): Pasangan | null {
  const capaian = source.column("capaian", tahun);
  const beside = (column: Column | null, ...roles: Parameters<BookTable["columns"]>): Column | null =>
    column ? source.nearest(column, ...roles) : source.column(roles[0]!, tahun);
  const total = source.column("tw_total", tahun);
  const realisasi = total ?? beside(capaian, "realisasi");
  const target = beside(capaian ?? realisasi, "target");
  return target && realisasi ? { target, realisasi, capaian } : null;
}

function bacaBaris(
  source: BookTable,
  row: Row,
  { target, realisasi, capaian }: Pasangan,
  { nama, sasaran }: { readonly nama: string; readonly sasaran: string },
  rujukan: Rujukan,
): Indikator {
  const outcome = source.capaian(row, target, realisasi);
  const printed = capaian ? source.figur(row, capaian) : null;
  const computed = outcome.ok && "nilai" in outcome ? dihitung(outcome.nilai, true) : null;
  const catatan = outcome.ok ? outcome.catatan : outcome.alasan === null ? [] : [outcome.alasan];
  return {
    kunci: normalizeNama(nama),
    nama: nama.replace(/^\(?\d{1,2}\s*[.)]?\s+/, ""),
    sasaran: sasaran || (rujukan.sasaran.find(nama) ?? ""),
    satuan: source.satuan(row, target, realisasi),
    sumberData: rujukan.sumberData.find(nama) ?? "",
    polaritas: source.polaritas(row),
    target: source.isi(row, target),
    realisasi: source.isi(row, realisasi),
    capaian: computed && printed && printed.nilai.eq(computed.nilai) ? printed : computed,
    polos: outcome.ok && outcome.plain,
    catatan,
  };
}

/** "Sasaran" stands once for the rows below it. */
export function sasaranPerBaris(source: BookTable): Map<Row, string> {
  const column = source.columns("sasaran")[0] ?? null;
  const found = new Map<Row, string>();
  let last = "";
  for (const row of source.table.rows) {
    if (column) last = source.text(row, column) || last;
    else if (row.kind === "group" && /^sasaran\b/i.test(row.label)) last = row.label;
    found.set(row, last);
  }
  return found;
}

/** What other tables say of an indikator. */
class Rujukan {
  readonly sasaran = new NamaIndeks<string>();
  readonly sumberData = new NamaIndeks<string>();

  constructor(tables: readonly BookTable[]) {
    for (const source of tables) {
      const indikator = source.columns("indikator")[0];
      if (!indikator) continue;
      const sasaran = sasaranPerBaris(source);
      const sumber = source.columns("sumber_data")[0] ?? null;
      for (const row of source.table.rows) {
        const nama = source.text(row, indikator);
        if (sasaran.get(row)) this.sasaran.add(nama, sasaran.get(row)!);
        const data = source.text(row, sumber);
        if (data !== "") this.sumberData.add(nama, data);
      }
    }
  }
}

/** One indikator printed in several tables counts once; two of one name are told apart. */
function distinct(all: readonly Indikator[]): Indikator[] {
  const places = new Set<string>();
  const counts = new Map<string, number>();
  return all.flatMap((indikator) => {
    const place = `${indikator.kunci}|${normalizeNama(indikator.sasaran)}`;
    if (places.has(place)) return [];
    places.add(place);
    const count = (counts.get(indikator.kunci) ?? 0) + 1;
    counts.set(indikator.kunci, count);
    return [count === 1 ? indikator : { ...indikator, kunci: `${indikator.kunci} #${count}` }];
  });
}
