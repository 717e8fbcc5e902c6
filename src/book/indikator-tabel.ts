import { officeFormula } from "../calculation/rule/own-formula";
import { gaveFigure } from "../calculation/cells/outcome";
import { samaHasil } from "../domain/kesamaan";
import { normalizeNama, tanpaNomor } from "../domain/nama";
import { raguRibuan } from "../domain/seribu";
import { SEUKURAN_UANG } from "../domain/seukuran-uang";
import type { Column, Row } from "../sheet/table";
import type { BookTable } from "./book-table";
import { dihitung, isFigur } from "./figure";
import type { Asal, Indikator } from "./indikator";
import type { Tingkat } from "./measure";
import { namaIndikator } from "./nama-indikator";
import { pasangan } from "./pasangan";
import { denganPersen } from "./pecahan-persen";
import type { Rujukan } from "./rujukan";
import { sasaranDariJudul, sasaranPerBaris } from "./sasaran";
import { sepasang } from "./sepasang";
import { barisTingkat, tingkatBaris } from "./tingkat-baris";

/** The indicators of one table with their figures of the year; none where it pairs no target with a realisasi. */
export function indikatorTabel(
  source: BookTable,
  tahun: string,
  rujukan: Rujukan,
  tingkat: Exclude<Tingkat, "anggaran">,
): Indikator[] {
  const pair = pasangan(source, tahun);
  if (!pair) return [];
  const indikator = pair.indikator;
  const program = source.columns("program")[0] ?? null;
  const sasaran = sasaranPerBaris(source);
  const names = namaIndikator(source, indikator);
  const read = barisTingkat(source, tingkat).flatMap((row) => {
    const nama = names.get(row) ?? "";
    if (nama === "" || nama === source.text(row, program) || isMoney(source, row, pair.target)) return [];
    return [bacaBaris({ ...pair, tabel: source, row }, { nama, sasaran: sasaran.get(row) ?? "" }, rujukan)];
  });
  const found = denganPersen(read);
  return source.has("sasaran") || tingkatBaris(source)
    ? found
    : ofOneSasaran(found, sasaranDariJudul(source.table.caption));
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
  return /^program\b/i.test(row.label) && (source.figur(row, target)?.nilai.gte(SEUKURAN_UANG) ?? false);
}

function bacaBaris(
  asal: Asal,
  { nama, sasaran }: { readonly nama: string; readonly sasaran: string },
  rujukan: Rujukan,
): Indikator {
  const { tabel, row, target, realisasi } = asal;
  const pair = sepasang(tabel, row, target, realisasi);
  return {
    kunci: normalizeNama(nama),
    nama: tanpaNomor(nama),
    sasaran: sasaran || (rujukan.sasaran.find(nama) ?? ""),
    satuan: tabel.satuan(row, target, realisasi),
    sumberData: rujukan.sumberData.find(nama) ?? "",
    polaritas: tabel.polaritas(row),
    ...pair,
    ...capaianOf(asal, raguPasangan(pair)),
    asal,
  };
}

type Capaian = Pick<Indikator, "capaian" | "tanpaBatas" | "polos" | "catatan">;

/**
 * By the office's own formula where it stands, else by the rule; the cell that holds the same is pointed at. Of figures
 * that are a thousand times apart one lost its separator: the capaian that the office typed beside them stands, or none.
 */
function capaianOf(asal: Asal, ragu: string | null): Capaian {
  const { tabel, row, target, realisasi, capaian } = asal;
  const outcome = tabel.capaian(row, target, realisasi);
  const computed = gaveFigure(outcome) ? outcome : null;
  const printed = capaian ? tabel.figur(row, capaian) : null;
  const isSame = computed !== null && printed !== null && samaHasil(printed.nilai, computed.nilai);
  if (printed && !isSame && isKantor(asal)) {
    return { capaian: printed, tanpaBatas: null, polos: false, catatan: [MENURUT_KANTOR] };
  }
  if (ragu !== null) return capaianTertulis(asal, ragu);
  const reason = outcome.ok ? outcome.catatan : [outcome.alasan].filter((one) => one !== null);
  return {
    capaian: isSame ? printed : computed && dihitung(computed.nilai, true),
    tanpaBatas: computed && computed.tanpaBatas,
    polos: outcome.ok && outcome.plain,
    catatan: reason,
  };
}

function capaianTertulis({ tabel, row, capaian }: Asal, ragu: string): Capaian {
  const typed = capaian && tabel.operands.readAmount(row.row, capaian.column);
  return {
    ...{ capaian: typed && dihitung(typed.nilai, true, typed.desimal), tanpaBatas: null, polos: false },
    catatan: typed ? [ragu, "Dipakai capaian yang tertulis."] : [ragu],
  };
}

function raguPasangan({ target, realisasi }: ReturnType<typeof sepasang>): string | null {
  return isFigur(target) && isFigur(realisasi) ? raguRibuan(target.nilai, realisasi.nilai) : null;
}

const MENURUT_KANTOR = "Capaian menurut rumus kantor.";

function isKantor({ tabel, row, capaian }: Asal): boolean {
  return capaian !== null && officeFormula(tabel.grid, row.row, capaian.column) !== null;
}
