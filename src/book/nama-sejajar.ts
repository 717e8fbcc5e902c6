import { looseKey, normalizeNama } from "../domain/nama";
import { samaDibulatkan, samaKasar } from "../domain/kesamaan";
import type { BookTable } from "./book-table";
import type { Figur } from "./figure";
import { angkaBernama, type AngkaBernama } from "./nama-berangka";
import { namaTertulis } from "./nama-tertulis";
import { sasaranPerBaris } from "./sasaran";

/** A name where it stands in the list of its table. */
interface Baris {
  readonly key: string;
  readonly sasaran: string;
  readonly angka: readonly AngkaBernama[];
}

/** One row alone says too little of which list it is part of. */
const FEWEST = 2;
/** A figure of fewer digits is met by chance: 12 months, 4 reports. */
const DIGITS = 3;

/**
 * The names by which two tables call the indicators of one list: in each place of both stands the same name, or one whose
 * figures of the same year agree. Of a list that tells a part of the other, only names whose figure stands once in both.
 * Words are not asked: "Nilai IKM" and "Indeks kepuasan pelayanan" share none.
 */
export function namaSejajar(
  own: readonly Baris[],
  other: readonly Baris[],
): readonly (readonly [string, string])[] {
  if (own.length < FEWEST || other.length < FEWEST) return [];
  const isWhole = own.length === other.length;
  const pairs = other.flatMap((row, at) => {
    const there = pasanganOf(row, at, own, other, isWhole);
    return there < 0 ? [] : [{ at, there, mutu: mutuOf(own[there], row) }];
  });
  const isAll = !isWhole || pairs.length === own.length;
  const isInOrder = pairs.every(({ there }, at) => at === 0 || there > (pairs[at - 1]?.there ?? -1));
  const sure = pairs.filter(({ mutu }) => mutu !== "sama");
  if (!isAll || !isInOrder || sure.length < FEWEST || pairs.some(({ mutu }) => mutu === null)) return [];
  return pairs.flatMap(({ at, there, mutu }) =>
    mutu === "nama" ? [] : [[own[there]?.key ?? "", other[at]?.key ?? ""] as const],
  );
}

/** Where the row stands in the other list; -1 where nothing tells. */
function pasanganOf(
  row: Baris,
  at: number,
  own: readonly Baris[],
  other: readonly Baris[],
  isWhole: boolean,
) {
  const named = own.findIndex(({ key }) => key === row.key);
  if (named >= 0 || isWhole) return named >= 0 ? named : at;
  const alike = own.flatMap((one, index) => (mutuOf(one, row) === "angka" ? [index] : []));
  const [only = -1] = alike;
  const isOnly = alike.length === 1 && other.filter((one) => mutuOf(own[only], one) !== null).length === 1;
  return isOnly ? only : -1;
}

/** What makes them one: the name, a figure of its own, or figures that many have; null where they are two. */
function mutuOf(a: Baris | undefined, b: Baris): "nama" | "angka" | "sama" | null {
  if (!a) return null;
  if (a.key === b.key) return "nama";
  const common = b.angka.flatMap(({ ukuran, figur }) =>
    a.angka.filter((other) => other.ukuran === ukuran).map((other) => [other.figur, figur] as const),
  );
  if (common.length === 0 || !common.every(([x, y]) => samaKasar(x, y))) return null;
  const isOfOne = a.sasaran !== "" && a.sasaran === b.sasaran;
  const own = common.filter(([x, y]) => samaDibulatkan(x, y) && (isKhas(x) || (isOfOne && !isBulat(x))));
  return own.length > 0 ? "angka" : isOfOne ? "sama" : null;
}

function isKhas({ nilai }: Figur): boolean {
  return !isBulat({ nilai }) && nilai.precision() >= DIGITS;
}

/** Many indicators have a target of 100. */
export function isBulat({ nilai }: Pick<Figur, "nilai">): boolean {
  return nilai.isZero() || nilai.eq(100);
}

/** The names of the table in their order; none where a name stands twice, or names stand in several columns. */
export function bacaDaftar(tabel: BookTable, tahun: string): readonly Baris[] {
  const [column, another] = tabel.columns("indikator");
  if (!column || another) return [];
  const sasaran = sasaranPerBaris(tabel);
  const rows = [...namaTertulis(tabel, column)].flatMap(([row, nama]) => {
    const key = looseKey(nama) || normalizeNama(nama);
    const goal = normalizeNama(sasaran.get(row) ?? "");
    return key === "" ? [] : [{ key, sasaran: goal, angka: angkaBernama(tabel, row, column, tahun) }];
  });
  return new Set(rows.map(({ key }) => key)).size === rows.length ? rows : [];
}
