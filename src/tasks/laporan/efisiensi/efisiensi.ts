import { groupBy, toldOnce, addTo, firstOf } from "../../../domain/items";
import { EFISIENSI_OTOMATIS, metodeEfisiensi } from "../../../domain/metode-efisiensi";
import type { Pengaturan } from "../../../domain/pengaturan";
import { rataRata } from "../../../domain/desimal";
import { normalizeNama } from "../../../domain/nama";
import { kunciSendiri } from "../draft/kunci-sendiri";
import type { Dukungan } from "../program/dukungan";
import { dihitung } from "../../../book/figure";
import type { Indikator } from "../../../book/indikator";
import type { Jenjang } from "../anggaran/jenjang";
import { inSourceOrder } from "../../../book/sources";
import { daftarProgram, type ProgramAnggaran } from "../anggaran/penjumlahan";
import { programKey } from "../../../book/program-indeks";
import type { BookTable } from "../../../book/book-table";
import { bacaEfisiensi } from "./baca-efisiensi";
import { denganSerapan, type BarisEfisiensi } from "./baris-efisiensi";
import { uangPerSasaran, uangSasaran } from "./uang-sasaran";

/** Per sasaran: as a table of the workbook prints it, else from the programmes that serve the sasaran. */
export function kumpulkanEfisiensi(
  tables: readonly BookTable[],
  indikator: readonly Indikator[],
  dukungan: Dukungan,
  anggaran: Jenjang | null,
  tahun: string,
): BarisEfisiensi[] {
  const named = tables.filter(({ table }) => table.kind === "efisiensi");
  const own = named.length > 0 ? named : tables.filter(isUangSasaran);
  const printed = toldOnce(
    inSourceOrder(own, ["efisiensi", "program-capaian"], tahun).map((source) =>
      bacaEfisiensi(source, indikator),
    ),
    ({ kunci }) => kunci,
  );
  const served = dariProgram(indikator, dukungan, anggaran, {
    tahun,
    perSasaran: uangPerSasaran(tables, tahun),
  });
  const rows = printed.length > 0 ? printed.map((row) => denganUang(row, served)) : served;
  return kunciSendiri(rows, "kunci");
}

/** What was reached and what was spent of each sasaran beside each other, whatever follows from the two. */
function isUangSasaran(tabel: BookTable): boolean {
  const isOfSasaran = tabel.has("sasaran") && !tabel.has("program") && !tabel.has("indikator");
  return isOfSasaran && tabel.has("capaian", "anggaran", "realisasi_anggaran");
}

/** A share of the money that is printed alone is that of the programmes behind the sasaran, where they come to it. */
function denganUang(row: BarisEfisiensi, served: readonly BarisEfisiensi[]): BarisEfisiensi {
  const own = row.pagu ? undefined : served.find(({ kunci }) => kunci === row.kunci);
  if (!own?.serapan || !row.serapan) return row;
  const isSame = own.serapan.toDecimalPlaces(row.serapan.decimalPlaces()).eq(row.serapan);
  return isSame ? { ...row, pagu: own.pagu, realisasi: own.realisasi, serapan: own.serapan } : row;
}

function dariProgram(
  indikator: readonly Indikator[],
  dukungan: Dukungan,
  anggaran: Jenjang | null,
  { tahun, perSasaran }: { readonly tahun: string; readonly perSasaran: ReturnType<typeof uangPerSasaran> },
): BarisEfisiensi[] {
  const linesOf = anggaran && dukungan.isKnown ? barisAnggaran(anggaran) : () => [];
  const named = indikator.filter(({ sasaran }) => sasaran !== "");
  return [...groupBy(named, ({ sasaran }) => sasaran)].flatMap(([nama, own]) => {
    const beside = uangSasaran(own, tahun);
    const served = linesOf(own.flatMap((each) => dukungan.of(nama, each.nama)));
    const set = perSasaran.get(normalizeNama(nama));
    const lines = beside.length > 0 ? beside : set ? [set] : bagianDari(dukungan, nama, served);
    const mean = rataRata(own.flatMap(({ capaian }) => (capaian ? [capaian.nilai] : [])));
    if (lines.length === 0 || !mean) return [];
    const only = own.length === 1 ? firstOf(own) : null;
    return [
      {
        kunci: normalizeNama(nama),
        nama,
        target: only?.target ?? null,
        kinerja: only?.realisasi ?? null,
        capaian: dihitung(mean, true),
        ...denganSerapan(lines),
      },
    ];
  });
}

/** The lines of the budget that programmes of some names have, in its order. */
function barisAnggaran(anggaran: Jenjang): (names: readonly string[]) => ProgramAnggaran[] {
  const byKey = new Map<string, { readonly line: ProgramAnggaran; readonly at: number }[]>();
  daftarProgram(anggaran).forEach((line, at) => addTo(byKey, programKey(line.nama), { line, at }));
  return (names) =>
    [...new Set(names.map(programKey))]
      .flatMap((key) => byKey.get(key) ?? [])
      .sort((a, b) => a.at - b.at)
      .map(({ line }) => line);
}

/** What the programmes spend on this sasaran, where a table divides them among several. */
function bagianDari(
  dukungan: Dukungan,
  sasaran: string,
  lines: readonly ProgramAnggaran[],
): ProgramAnggaran[] {
  const told = new Set<string>();
  return lines.flatMap((line) => {
    const own = dukungan.bagian(sasaran, line.nama);
    if (!own) return [line];
    const key = programKey(line.nama);
    if (told.has(key)) return [];
    told.add(key);
    return [{ ...line, awal: own.pagu, akhir: own.realisasi }];
  });
}

/** The method that the tables of the workbook are computed by, so that the report judges as they do. */
export function metodeTerpakai(tables: readonly BookTable[], { efisiensi }: Pengaturan): string {
  if (efisiensi !== EFISIENSI_OTOMATIS) return efisiensi;
  const usual = metodeEfisiensi(efisiensi).id;
  return (
    tables.map(({ computed }) => computed.efisiensi).find((id) => id !== null && id !== usual) ?? efisiensi
  );
}
