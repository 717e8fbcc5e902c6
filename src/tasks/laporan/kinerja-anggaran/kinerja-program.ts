import { gaveFigure } from "../../../calculation/cells/outcome";
import { toldOnce, withOwnKeys } from "../../../domain/items";
import { samaDengan, sekaliPerUnit } from "./kinerja-unit";
import { normalizeNama } from "../../../domain/nama";
import type { Pengaturan, Polaritas } from "../../../domain/pengaturan";
import type { Row } from "../../../sheet/table";
import { dihitung, type Figur, type Isi } from "../../../book/figure";
import { terpilih, ukur } from "../../../book/indikator-terpilih";
import type { Ledger } from "../../../book/ledger";
import { pasangan } from "../../../book/pasangan";
import { sepasang } from "../../../book/sepasang";
import type { Jenjang } from "../anggaran/jenjang";
import { type Jumlah, bacaJumlah, jumlahTerpilih } from "../anggaran/jumlah";
import { daftarProgram, type ProgramAnggaran } from "../anggaran/penjumlahan";
import { paguRealisasi } from "../anggaran/pagu-realisasi";
import { inSourceOrder } from "../../../book/sources";
import { barisTingkat } from "../../../book/tingkat-baris";
import { hasPrograms } from "../../../book/tingkat-tabel";
import { ProgramIndeks } from "../../../book/program-indeks";
import { isProgramName } from "../../../book/nama-anggaran";
import type { BookTable } from "../../../book/book-table";

/** An indicator of a programme or kegiatan, beside its budget. */
export interface KinerjaProgram {
  readonly kunci: string;
  /** "" where the row is a further indicator of the programme above. */
  readonly program: string;
  /** The programme, whether printed in this row or above it. */
  readonly milik: string;
  /** The unit of the office that the row is of; "" of the office as a whole. */
  readonly unit: string;
  /** 0 program, 1 kegiatan or below. */
  readonly tingkat: number;
  readonly indikator: string;
  readonly satuan: string;
  readonly polaritas: Polaritas;
  readonly target: Isi | null;
  readonly realisasi: Isi | null;
  readonly capaian: Figur | null;
  readonly polos: boolean;
  readonly pagu: Jumlah | null;
  readonly realisasiAnggaran: Jumlah | null;
}

const SUB_KEGIATAN = 2;

/** Indicators of programmes: with the budget of their own table, else with that of the budget table. */
export function kumpulkanKinerjaProgram(ledger: Ledger, anggaran: Jenjang | null): KinerjaProgram[] {
  const { tables, tahun } = ledger;
  const versi = new Set(ledger.unit.flatMap(({ ganda }) => ganda));
  const own = tables.filter(
    (source) => isKinerjaDanAnggaran(source) && hasPrograms(source) && !versi.has(source),
  );
  if (own.length > 0) {
    const ranked = inSourceOrder(own, ["program-capaian", "efisiensi"], tahun);
    return withOwnKeys(sekaliPerUnit(ranked.map((source) => bacaTabel(source, ledger, () => null))));
  }
  const index = new ProgramIndeks(daftarProgram(anggaran, SUB_KEGIATAN));
  for (const isSource of [isCapaian, isSetahun, isTerhadapRenstra]) {
    const others = inSourceOrder(tables.filter(isSource), ["capaian", "triwulan", "renstra"], tahun);
    const read = others.map((source) => bacaTabel(source, ledger, (nama) => index.find(nama)));
    const told = toldOnce(read, samaDengan);
    if (told.length > 0) return withOwnKeys(told);
  }
  return [];
}

/** Told of efficiency as well, where both stand beside each other. */
function isKinerjaDanAnggaran(source: BookTable): boolean {
  const { kind } = source.table;
  const isWhole = source.has("program", "indikator", "target", "realisasi", "realisasi_anggaran");
  return kind === "program-capaian" || (kind === "efisiensi" && isWhole);
}

function isCapaian(source: BookTable): boolean {
  return source.table.kind === "capaian" && source.has("program", "indikator") && hasPrograms(source);
}

/** The form E.81: quarters of programmes with what they came to in the year, and the money of both. */
function isSetahun(source: BookTable): boolean {
  const isWhole = source.has("program", "indikator", "target") && source.has("tw_total");
  return source.table.kind === "triwulan" && isWhole && hasPrograms(source);
}

/** The same form without its quarters: against the year's target and that of the Renstra. */
function isTerhadapRenstra(source: BookTable): boolean {
  const isWhole = source.has("program", "indikator", "target", "realisasi", "anggaran", "realisasi_anggaran");
  return source.table.kind === "renstra" && isWhole && hasPrograms(source);
}

function bacaTabel(
  source: BookTable,
  ledger: Ledger,
  findBudget: (nama: string) => ProgramAnggaran | null,
): KinerjaProgram[] {
  const pair = pasangan(source, ledger.tahun);
  if (!pair) return [];
  const [program, indikator] = [source.columns("program")[0] ?? null, source.columns("indikator")[0] ?? null];
  const uang = paguRealisasi(source, ledger.tahun);
  const pagu = uang.awal.length > 0 ? uang.awal : source.columns("anggaran").slice(0, 1);
  const spent = uang.akhir.length > 0 ? uang.akhir : source.columns("realisasi_anggaran").slice(0, 1);
  let milik = "";
  return barisTingkat(source, "program").map((row): KinerjaProgram => {
    const nama = source.text(row, program);
    if (nama !== "") milik = nama;
    const budget = nama === "" ? null : findBudget(nama);
    const { capaian, polos } = capaianOf(source, row, pair);
    const own = {
      kunci: normalizeNama(`${nama} ${source.text(row, indikator)}`),
      program: nama,
      milik,
      unit: ledger.unitOf(source),
      tingkat: isProgramName(milik)
        ? 0
        : Math.max(row.level, source.table.kind === "program-capaian" ? 0 : 1),
      indikator: source.text(row, indikator),
      satuan: source.satuan(row, pair.target, pair.realisasi),
      polaritas: source.polaritas(row),
      ...sepasang(source, row, pair.target, pair.realisasi),
      capaian,
      polos,
      pagu: jumlahTerpilih(ledger, nama, "pagu") ?? bacaJumlah(source, row, pagu) ?? budget?.awal ?? null,
      realisasiAnggaran:
        jumlahTerpilih(ledger, nama, "realisasi_anggaran") ??
        bacaJumlah(source, row, spent) ??
        budget?.akhir ??
        null,
    };
    return denganPilihan(own, ledger, source.pengaturan);
  });
}

/** With target and realisasi from the cells that a person chose. */
function denganPilihan(own: KinerjaProgram, ledger: Ledger, pengaturan: Pengaturan): KinerjaProgram {
  const pilihan = terpilih(ledger, "program", own.indikator);
  if (!pilihan.target && !pilihan.realisasi) return own;
  const target = pilihan.target?.figur ?? own.target;
  const realisasi = pilihan.realisasi?.figur ?? own.realisasi;
  const { capaian, polos } = ukur({ ...own, target, realisasi }, pengaturan);
  return { ...own, target, realisasi, capaian, polos };
}

function capaianOf(
  source: BookTable,
  row: Row,
  { target, realisasi, capaian }: NonNullable<ReturnType<typeof pasangan>>,
): { capaian: Figur | null; polos: boolean } {
  const outcome = source.capaian(row, target, realisasi);
  if (!gaveFigure(outcome)) return { capaian: null, polos: false };
  const printed = capaian ? source.figur(row, capaian) : null;
  const agrees = printed !== null && printed.nilai.eq(outcome.nilai);
  return { capaian: agrees ? printed : dihitung(outcome.nilai, true), polos: outcome.plain };
}
