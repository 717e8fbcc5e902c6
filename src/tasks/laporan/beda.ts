import { looseKey } from "../../domain/nama";
import type { BookTable } from "../../book/book-table";
import type { DaftarIndikator } from "../../book/daftar-indikator";
import type { Ledger } from "../../book/ledger";
import type { Telling } from "../../book/ledger-entry";
import type { Measure } from "../../book/measure";
import { namaLain, type NamaLain } from "../../book/nama-lain";
import type { Wanted } from "../../book/pilihan-sumber";
import { sebutLembar, sebutTabel } from "../../book/sources";
import { formatAngka, formatRupiah } from "../../domain/format";
import { firstOf, groupBy } from "../../domain/items";
import { upperFirst } from "../../domain/kalimat";
import { MONEY_ROLES } from "../../domain/roles";
import type { Jenjang } from "./anggaran/jenjang";
import { daftar } from "./narrative/kata";
import type { SelTercatat, SumberAngka } from "./report-sources";

/** Where tables of the workbook disagree: which figure was taken, from where, and what the others say. */
export interface Beda {
  readonly angka: readonly SumberAngka[];
  /** The same as sentences for below the tables. */
  readonly kinerja: readonly string[];
  readonly anggaran: readonly string[];
  /** Indicators that tables call by two names. */
  readonly nama: readonly NamaLain[];
}

/** So many are told one by one. */
const TOLD = 6;

export function kumpulkanBeda(
  ledger: Ledger,
  { tingkat, indikator }: DaftarIndikator,
  anggaran: Jenjang | null,
): Beda {
  const { tahun } = ledger;
  const of = (used: BookTable, nama: string, wanted: Omit<Wanted, "tahun">): SumberAngka[] =>
    sumberAngka(ledger, used, nama, { ...wanted, tahun });
  const kinerja = indikator.flatMap(({ nama, asal: { tabel } }) =>
    (["target", "realisasi"] as const).flatMap((measure) => of(tabel, nama, { tingkat, measure })),
  );
  const uang = (anggaran?.baris ?? []).flatMap(({ nama, tingkat: level }) =>
    level !== 0 || !anggaran
      ? []
      : (["pagu", "realisasi_anggaran"] as const).flatMap((measure) =>
          of(anggaran.sumber, nama, { tingkat: "anggaran", measure }),
        ),
  );
  return {
    angka: [...kinerja, ...uang],
    kinerja: [...sebutUnit(ledger, indikator), ...batasi(kinerja.map(sebutBeda))],
    anggaran: [...sebutPengali(anggaran?.sumber ?? null), ...batasi(uang.map(sebutBeda))],
    nama: ledger.tables[0] ? namaLain(ledger.tables[0].buku.semua()) : [],
  };
}

/** That indicators of one name stand once for each unit, or that the whole stands in for them. */
function sebutUnit({ unit }: Ledger, indikator: DaftarIndikator["indikator"]): string[] {
  const used = new Set(indikator.map(({ asal }) => asal.tabel));
  return unit.flatMap(({ anggota, keseluruhan }) => {
    const sheets = daftar(anggota.map(({ tabel }) => `“${tabel.table.sheet}”`)) ?? "";
    if (anggota.filter(({ tabel }) => used.has(tabel)).length > 1)
      return [`Indikator bernama sama dilaporkan untuk tiap unit, dengan nama lembarnya: ${sheets}.`];
    if (keseluruhan === null || !used.has(keseluruhan)) return [];
    return [`Angka menurut ${sebutLembar(keseluruhan.table)}, bukan lembar unitnya (${sheets}).`];
  });
}

const PENGALI: ReadonlyMap<number, string> = new Map([
  [1e3, "ribuan"],
  [1e6, "jutaan"],
  [1e9, "miliaran"],
  [1e12, "triliunan"],
]);

/** Whoever compares the report with its sheet meets figures of other lengths. */
function sebutPengali(sumber: BookTable | null): string[] {
  const units = new Set(sumber?.columns(...MONEY_ROLES).map(({ multiplier }) => PENGALI.get(multiplier)));
  return [...units].flatMap((unit) =>
    sumber && unit !== undefined
      ? [
          `${upperFirst(sebutLembar(sumber.table))} menulis anggaran dalam ${unit} rupiah; di sini dalam rupiah.`,
        ]
      : [],
  );
}

/** What a measure is called in a sentence. */
export const SEBUTAN: Readonly<Record<Measure, string>> = {
  target: "Target",
  realisasi: "Realisasi",
  capaian: "Capaian",
  pagu: "Pagu",
  realisasi_anggaran: "Realisasi anggaran",
};

function sumberAngka(ledger: Ledger, used: BookTable, nama: string, wanted: Wanted): SumberAngka[] {
  const found = ledger.differing(used, nama, wanted);
  if (!found) return [];
  const { dipakai, lain, isPilihan } = found;
  const isMoney = wanted.tingkat === "anggaran";
  const tell = (telling: Telling): SelTercatat => catat(telling, isMoney);
  return [{ ...wanted, nama, dipakai: tell(dipakai), lain: lain.map(tell), isPilihan }];
}

function catat({ tabel, row, column, figur }: Telling, isMoney: boolean): SelTercatat {
  const { nilai, persen, desimal } = figur;
  const tertulis = isMoney ? formatRupiah(nilai) : `${formatAngka(nilai, desimal)}${persen ? "%" : ""}`;
  return {
    ...{ sheet: tabel.table.sheet, cell: tabel.nama(row.row, column) },
    ...{ tabel: sebutTabel(tabel), tertulis },
  };
}

function sebutBeda({ measure, nama, dipakai, lain }: SumberAngka): string {
  const rest = lain.map((own) => `${sebutLembar(own)} menulis ${own.tertulis}`);
  return `${SEBUTAN[measure]} ${nama}: dipakai ${dipakai.tertulis} dari ${sebutLembar(dipakai)}; ${rest.join("; ")}.`;
}

/** The sentences on the indicators of one table. */
export function bedaDari({ angka, nama: lain }: Beda, names: readonly string[]): string[] {
  const own = new Set(names.map(looseKey));
  const kinerja = angka.filter(({ tingkat, nama }) => tingkat !== "anggaran" && own.has(looseKey(nama)));
  const twice = lain.filter(({ nama }) => own.has(looseKey(nama)));
  return [...batasi(kinerja.map(sebutBeda)), ...batasi(sebutNama(twice))];
}

/** Whoever looks for a row in the workbook meets it by another name. */
function sebutNama(twice: readonly NamaLain[]): string[] {
  const byName = [...groupBy(twice, ({ nama, lain }) => `${nama}|${lain}`).values()];
  return byName.map((same) => {
    const { nama, lain } = firstOf(same);
    const sheets = daftar([...new Set(same.map(({ sheet }) => `“${sheet}”`))]) ?? "";
    return `${nama} ditulis “${lain}” di lembar ${sheets}; dibaca sebagai satu indikator karena angkanya sama.`;
  });
}

function batasi(sentences: readonly string[]): string[] {
  if (sentences.length <= TOLD + 1) return [...sentences];
  const rest = sentences.length - TOLD;
  return [...sentences.slice(0, TOLD), `Selain itu, ${rest} angka lain berbeda antartabel.`];
}
