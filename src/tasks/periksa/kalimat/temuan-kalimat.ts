import { groupBy } from "../../../domain/items";
import { samaKasar } from "../../../domain/kesamaan";
import { menyebutPersen } from "../../../domain/persen";
import { normalizeNama } from "../../../domain/nama";
import type { Book } from "../../../book/book";
import { Ledger } from "../../../book/ledger";
import type { LedgerEntry, Telling } from "../../../book/ledger-entry";
import { isMoney, type Measure } from "../../../book/measure";
import { formatAngka, formatRupiah } from "../../../domain/format";
import { bacaHitungan } from "../../../domain/hitungan-kalimat";
import { bacaPernyataan, type Pernyataan, type Ukuran } from "../../../domain/pernyataan";
import { cellName } from "../../../sheet/address";
import type { Snapshot } from "../../../sheet/snapshot";
import { isLembarTeks, paragrafLembar, type ParagrafLembar } from "../../naskah/lembar-teks";
import type { Temuan } from "../temuan";

/** What came of setting the sentences against the tables. */
export interface PeriksaanKalimat {
  readonly temuan: readonly Temuan[];
  /** Figures of sentences that a table tells of as well. */
  readonly diperiksa: number;
}

/**
 * Offices call a realisasi capaian, and the other way round, so that either may stand for both; a figure that no
 * table tells is said of the first.
 */
const MEASURES: Readonly<Record<Ukuran, readonly Measure[]>> = {
  target: ["target"],
  realisasi: ["realisasi", "capaian", "realisasi_anggaran"],
  belanja: ["realisasi_anggaran"],
  capaian: ["capaian", "realisasi"],
  pagu: ["pagu"],
};

const SEBUTAN: Readonly<Record<Ukuran, string>> = {
  ...{ target: "target", realisasi: "realisasi", capaian: "capaian", pagu: "pagu" },
  belanja: "realisasi anggaran",
};

/** Figures of the report's text that contradict its tables; only what a table tells of the same name and year. */
export function periksaKalimat(texts: Snapshot["sheets"], { tables, tahun }: Book): PeriksaanKalimat {
  const paragraphs = texts.filter(isLembarTeks).flatMap(paragrafLembar);
  if (paragraphs.length === 0) return { temuan: [], diperiksa: 0 };
  const entries = new Ledger(tables, tahun).entries().filter(({ triwulan }) => triwulan === null);
  // Offices write one name in capitals here and in small letters there: what any table tells of it counts.
  const byName = groupBy(entries, ({ nama }) => normalizeNama(nama));
  const names = [...byName.values()].map(([first]) => first.nama);
  const hitungan = paragraphs.map(periksaHitungan);
  let diperiksa = hitungan.reduce((sum, own) => sum + own.diperiksa, 0);
  const temuan = new Map(hitungan.flatMap((own) => own.temuan.map((one) => [one.id, one] as const)));
  for (const paragraph of paragraphs) {
    for (const said of bacaPernyataan(paragraph.teks, names)) {
      const own = byName.get(normalizeNama(said.nama)) ?? [];
      const told = tellingsOf(said, own, (year) => year === (said.tahun ?? tahun));
      if (told.length === 0) continue;
      diperiksa += 1;
      if (told.some((telling) => samaKasar(said.angka, telling.figur))) continue;
      const one = temuanOf(paragraph, said, told, said.tahun === null ? tahunLain(said, own) : null);
      if (!temuan.has(one.id)) temuan.set(one.id, one);
    }
  }
  return { temuan: [...temuan.values()], diperiksa };
}

/** What a sentence reckons itself, whether or not a table tells of it. */
function periksaHitungan({ sheet, row, column, teks }: ParagrafLembar): PeriksaanKalimat {
  const { diperiksa, salah } = bacaHitungan(teks);
  const cell = cellName(row, column);
  const temuan = salah.map(({ tertulis, pagu, realisasi, seharusnya }): Temuan => ({
    ...{ id: `kalimat-salah-hitung:${sheet}!${cell}:${tertulis}`, sheet, cell, table: "", indikator: "" },
    ...{ rule: "kalimat-salah-hitung", severity: "error", published: tertulis },
    expected: seharusnya.toNumber(),
    message: `Kalimat di ${cell} menulis ${tertulis}, sedangkan ${formatRupiah(realisasi)} dari ${formatRupiah(pagu)} adalah ${formatAngka(seharusnya, 2)} persen. Periksa ketiga angkanya.`,
    ...{ causes: [], cells: [cell], correction: null, abaikan: null },
  }));
  return { diperiksa, temuan };
}

/** The workbook without the sheets that hold a report's text: nothing in them is a table. */
export function tanpaTeks(snapshot: Snapshot): Snapshot {
  return { ...snapshot, sheets: snapshot.sheets.filter((sheet) => !isLembarTeks(sheet)) };
}

/** Another year of which a table tells the figure that a sentence without a year says; null where none does. */
function tahunLain(said: Pernyataan, own: readonly LedgerEntry[]): string | null {
  const years = [...new Set(own.map(({ tahun }) => tahun))].filter((year) => year !== "");
  return (
    years.find((year) =>
      tellingsOf(said, own, (one) => one === year).some(({ figur }) => samaKasar(said.angka, figur)),
    ) ?? null
  );
}

/** What the tables tell of it in its unit; nothing where only figures of other units are told. */
function tellingsOf(
  { ukuran, angka }: Pernyataan,
  own: readonly LedgerEntry[],
  isMeant: (year: string) => boolean,
): Telling[] {
  const ofYear = own.filter((entry) => entry.tahun === "" || isMeant(entry.tahun));
  return MEASURES[ukuran].flatMap((measure) =>
    ofYear
      .filter((entry) => entry.measure === measure && isMoney(measure) === angka.uang)
      .flatMap(({ tellings }) => tellings)
      .filter((telling) => angka.uang || isPercent(telling) === angka.persen),
  );
}

/** A plain number is a percentage where its row's unit, or its name, says so. */
function isPercent({ tabel, row, figur }: Telling): boolean {
  return figur.persen || menyebutPersen(`${tabel.satuan(row)} ${row.label}`);
}

function temuanOf(
  { sheet, row, column }: ParagrafLembar,
  said: Pernyataan,
  told: readonly Telling[],
  lain: string | null,
): Temuan {
  const cell = cellName(row, column);
  const [first] = told;
  const places = told.map(
    ({ tabel, row: line, column: at }) => `${tabel.table.sheet}!${tabel.nama(line.row, at)}`,
  );
  const figures = [
    ...new Set(
      told.map(({ figur }) => `${formatAngka(figur.nilai, figur.desimal)}${figur.persen ? "%" : ""}`),
    ),
  ];
  return {
    ...{
      id: `kalimat-beda-tabel:${sheet}!${cell}:${said.tertulis}`,
      sheet,
      cell,
      table: "",
      indikator: said.nama,
    },
    ...{ rule: "kalimat-beda-tabel", severity: lain === null ? "error" : "remark", published: said.tertulis },
    expected: first?.figur.nilai.toNumber() ?? null,
    message: `Kalimat di ${cell} menulis ${SEBUTAN[said.ukuran]} ${said.nama} ${said.tertulis}, sedangkan tabel menulis ${figures.join(" atau ")} (${places.slice(0, 3).join(", ")}). ${anjuran(lain)}`,
    ...{ causes: [], cells: [cell, ...places], correction: null, abaikan: null },
  };
}

/** A paragraph on an earlier year may name it once: then nothing is wrong, and else an old figure was left standing. */
function anjuran(lain: string | null): string {
  return lain === null
    ? "Samakan keduanya."
    : `Angka itu milik tahun ${lain}: sebutkan tahunnya di kalimat, atau ganti angkanya.`;
}
