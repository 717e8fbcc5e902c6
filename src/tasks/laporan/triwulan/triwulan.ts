import { gaveFigure, type Outcome } from "../../../calculation/cells/outcome";
import { bloks, namesOf, type Blok } from "./blok";
import { perBarisUkuran } from "./baris-ukuran";
import { dariLembarTriwulan } from "./lembar-triwulan";
import type { IndikatorTriwulan } from "./indikator-triwulan";
import { withOwnKeys } from "../../../domain/items";
import { hasWord, normalizeNama, tanpaNomor } from "../../../domain/nama";
import { dihitung, type Figur, type Isi } from "../../../book/figure";
import { terpilih, ukur } from "../../../book/indikator-terpilih";
import type { Ledger } from "../../../book/ledger";
import { inSourceOrder } from "../../../book/sources";
import { targetSetahun } from "../../../book/target-setahun";
import { isOfProgram } from "../../../book/tingkat-tabel";
import { isProgramName } from "../../../book/nama-anggaran";
import { sasaranPerBaris } from "../../../book/sasaran";
import { namaIndikator } from "../../../book/nama-indikator";
import { evaluateQuarters, quarterKind } from "../../../calculation/columns/quarters";
import type { JenisTriwulan } from "../../../domain/pengaturan";
import { isWholeYear } from "../../../sheet/words/part-of-year";
import type { Column, Row } from "../../../sheet/table";
import type { BookTable } from "../../../book/book-table";

/** From the best table down; target and the year's realisasi as a person chose them, where somebody did. */
export function kumpulkanTriwulan(ledger: Ledger): IndikatorTriwulan[] {
  const { tables, tahun } = ledger;
  const own = tables.filter(
    (source) => source.table.kind === "triwulan" && namesOf(source).length > 0 && !perBarisUkuran(source),
  );
  const rows = inSourceOrder(own, ["triwulan"], tahun)
    .filter(({ table }) => isWholeYear(table.part))
    .flatMap((source) =>
      bloks(source, tahun)
        .flatMap((blok) => bacaBlok(source, blok, ledger))
        .map((row) => denganPilihan(row, source, ledger)),
    );
  return withOwnKeys(rows.length > 0 ? rows : dariLembarTriwulan(ledger));
}

function denganPilihan(row: IndikatorTriwulan, source: BookTable, ledger: Ledger): IndikatorTriwulan {
  const pilihan = terpilih(ledger, isOfProgram(source) ? "program" : "sasaran", row.nama);
  if (!pilihan.target && !pilihan.realisasi) return row;
  const target = pilihan.target?.figur ?? row.target;
  const total = pilihan.realisasi?.figur ?? row.total;
  const { capaian, polos } = ukur({ ...row, target, realisasi: total }, source.pengaturan);
  const jenis = pilihan.realisasi ? null : row.jenis;
  return { ...row, target, total, jenis, capaian, polos };
}

function bacaBlok(source: BookTable, blok: Blok, ledger: Ledger): IndikatorTriwulan[] {
  const sasaran = sasaranPerBaris(source);
  const names = namaIndikator(source, blok.indikator);
  const programs = blok.indikator.role === "program" ? programPerBaris(source) : null;
  return source.rows.flatMap((row) => {
    const nama = names.get(row) ?? "";
    const pemilik = programs?.get(row) ?? source.text(row, blok.pemilik);
    const kunci = normalizeNama(`${pemilik} ${nama}`);
    const triwulan = blok.triwulan.map((column) => source.isi(row, column));
    const { target, jenis } = rencana(source, row, { ...blok, nama }, ledger);
    const isEmpty = triwulan.every((isi) => isi === null);
    if (nama === "" || (isEmpty && target === null)) return [];
    return [
      {
        kunci,
        nama: tanpaNomor(nama),
        sasaran: pemilik || (sasaran.get(row) ?? ""),
        satuan: source.satuan(row, blok.target, blok.total, ...(blok.targets ?? [])),
        polaritas: source.polaritas(row),
        target,
        jenisTarget: jenis,
        triwulan,
        kata: kataDi(source, row, blok),
        // A form that waits for its figures: the sum of nothing is no realisasi of 0.
        ...(isEmpty ? TANPA_REALISASI : setahun(source, row, { ...blok, rencana: target, jenis })),
      },
    ];
  });
}

const TANPA_REALISASI = { total: null, jenis: null, capaian: null, polos: false } as const;

/** The programme above each row. */
function programPerBaris(source: BookTable): Map<Row, string> {
  let program = "";
  return new Map(
    source.table.rows.map((row) => {
      if (isProgramName(row.label)) program = row.label;
      return [row, program];
    }),
  );
}

function kataDi(source: BookTable, row: Row, { kata }: Blok): Map<string, string> {
  const told = kata.map((column) => [judulKata(column), source.text(row, column).trim()] as const);
  return new Map(told.filter(([, text]) => hasWord(text)));
}

/** "Triwulan I › Kendala" */
function judulKata({ path }: Column): string {
  return path.map((text) => text.replace(/\s+/g, " ").trim()).join(" › ");
}

interface Rencana {
  readonly target: Isi | null;
  /** How the quarters of the plan come to it, which is how those of the realisasi do. */
  readonly jenis: JenisTriwulan | null;
}

/** The target of the year: as its column says; out of those of the quarters where there is none. */
function rencana(
  source: BookTable,
  row: Row,
  { target, targets, nama }: Blok & { readonly nama: string },
  ledger: Ledger,
): Rencana {
  if (!targets) return { target: source.isi(row, target), jenis: null };
  const told = ledger.ask(nama, "target", ledger.tahun)?.figur ?? null;
  const own = targetSetahun(source, row, targets, { nama, told });
  return { target: told ?? own?.figur ?? null, jenis: own?.jenis ?? null };
}

/** What the quarters come to: as a column of the workbook says, else as those of the plan do, else by their kind. */
function setahun(
  source: BookTable,
  row: Row,
  blok: Blok & { readonly rencana: Isi | null; readonly jenis: JenisTriwulan | null },
): Pick<IndikatorTriwulan, "total" | "jenis" | "capaian" | "polos"> {
  const { target, total, triwulan, rencana: planned } = blok;
  const quarters = triwulan.flatMap((column) => column?.column ?? []);
  const columns = { quarters, target: target?.column ?? null, jenis: blok.jenis };
  const context = source.exactContext(row);
  const year = evaluateQuarters(columns, context);
  const { jenis } = quarterKind(columns, context);
  const printed = source.figur(row, total);
  if (total && printed && !(blok.jenis && isComputed(source, row, total, printed))) {
    const gathered = { total: printed, jenis: isGathered(source, row, total, printed, year) ? jenis : null };
    const outcome = target ? source.capaian(row, target, total) : null;
    const found = gaveFigure(outcome) ? outcome : null;
    return target
      ? { ...gathered, capaian: found && dihitung(found.nilai, true), polos: found?.plain === true }
      : { ...gathered, ...capaianDari(source, row, planned, printed) };
  }
  if (!gaveFigure(year)) return TANPA_REALISASI;
  const own = { ...dihitung(year.nilai, year.persen, 0), desimal: Math.min(2, year.nilai.decimalPlaces()) };
  return { total: own, jenis, ...capaianDari(source, row, planned, own), polos: false };
}

function capaianDari(source: BookTable, row: Row, target: Isi | null, realisasi: Figur) {
  const satuan = source.satuan(row);
  const { capaian, polos } = ukur(
    { target, realisasi, polaritas: source.polaritas(row), satuan },
    source.pengaturan,
  );
  return { capaian, polos };
}

/** Whether the year's figure was computed from the quarters, and stands in no cell. */
function isGathered(source: BookTable, row: Row, total: Column, figur: Figur, year: Outcome): boolean {
  return isComputed(source, row, total, figur) && gaveFigure(year) && year.nilai.eq(figur.nilai);
}

function isComputed(source: BookTable, row: Row, total: Column, { sel }: Figur): boolean {
  return sel === null && source.computed.operands.outcome(row.row, total.column)?.ok === true;
}
