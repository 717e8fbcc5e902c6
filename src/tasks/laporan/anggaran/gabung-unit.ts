import { gabungBaris } from "./gabung-baris";
import { programKey } from "../../../book/program-indeks";
import type { Ledger } from "../../../book/ledger";
import { sebutLembar } from "../../../book/sources";
import type { UnitKantor } from "../../../book/unit-kantor";
import { samaRupiah } from "../../../domain/kesamaan";
import { formatRupiah } from "../../../domain/format";
import { withOwnKeys, firstOf } from "../../../domain/items";
import { normalizeNama } from "../../../domain/nama";
import { daftar } from "../narrative/kata";
import type { BarisJenjang, Jenjang } from "./jenjang";
import { jumlahkan, type Jumlah } from "./jumlah";
import { jumlahkanJenjang } from "./penjumlahan";
import { jumlahPuncak } from "./puncak";

/**
 * The budgets of a workbook with the sheets of its units as one: each amount of each unit once. Where the office as a
 * whole has a sheet of the same form, that one stands, and is compared with the sum of the others.
 */
export function denganUnit(all: readonly Jenjang[], { unit }: Ledger): Jenjang[] {
  return unit.reduce<readonly Jenjang[]>((own, one) => gabungSatu(own, one), all).slice();
}

function gabungSatu(all: readonly Jenjang[], unit: UnitKantor): readonly Jenjang[] {
  const isMember = ({ sumber }: Jenjang): boolean => unit.anggota.some(({ tabel }) => tabel === sumber);
  const members = all.filter(isMember);
  if (members.length < 2) return all;
  const rest = all.filter((own) => !isMember(own) && !unit.ganda.includes(own.sumber));
  const sum = gabungUnit(members, unit);
  const whole = rest.find(({ sumber }) => sumber === unit.keseluruhan);
  if (!whole) return [sum, ...rest];
  return rest.map((own) =>
    own === whole ? { ...own, catatan: [...own.catatan, ...bandingJumlah(own, sum)] } : own,
  );
}

/** What the paper says of a sheet of the whole beside those of its units. */
export function bandingJumlah(whole: Jenjang, sum: Jenjang): string[] {
  const [own, parts] = [jumlahPuncak(whole), jumlahPuncak(sum)];
  if (!own || !parts) return [];
  const of = sebutLembar(whole.sumber.table);
  if (isSamaJumlah(whole, sum)) return [`Jumlah menurut ${of} sama dengan jumlah lembar unitnya.`];
  const amounts = ({ pagu, realisasi }: typeof own): string =>
    `${formatRupiah(pagu)} dan ${formatRupiah(realisasi)}`;
  return [
    `Pagu dan realisasi menurut ${of} (${amounts(own)}) berbeda dari jumlah lembar unitnya (${amounts(parts)}).`,
  ];
}

export function isSamaJumlah(a: Jenjang, b: Jenjang): boolean {
  const [own, other] = [jumlahPuncak(a), jumlahPuncak(b)];
  if (!own || !other) return false;
  return samaRupiah(own.pagu, other.pagu) && samaRupiah(own.realisasi, other.realisasi);
}

/** The budgets of several tables as one. */
export function gabungUnit(members: readonly Jenjang[], { ganda }: Pick<UnitKantor, "ganda">): Jenjang {
  const first = firstOf(members);
  const root = new Map<string, Simpul>();
  for (const member of members) susupkan(root, terisi(member.baris));
  return {
    ...first,
    baris: withOwnKeys(ratakan(root)),
    terlewat: members.flatMap(({ terlewat }) => terlewat),
    takTerisi: members.flatMap(({ takTerisi }) => takTerisi),
    tercetak: [],
    unit: members,
    catatan: [
      `Jumlah dari ${lembar(members.map(({ sumber }) => sumber.table))}; program dan kegiatan yang sama dijumlahkan.`,
      ...ganda.map(
        ({ table }) => `Tidak dijumlahkan karena versi lain dari lembar di atas: ${sebutLembar(table)}.`,
      ),
    ],
  };
}

/** Tables that stand below each other on one sheet are counted: its name would stand there again and again. */
function lembar(tables: readonly { readonly sheet: string }[]): string {
  const names = [...new Set(tables.map(({ sheet }) => `“${sheet}”`))];
  const on = `lembar ${daftar(names) ?? ""}`;
  return names.length === tables.length ? on : `${String(tables.length)} tabel di ${on}`;
}

/** Lines that print no amounts with those of the lines below them: in another unit the same line may print its own. */
function terisi(baris: readonly BarisJenjang[]): BarisJenjang[] {
  const byKey = new Map(baris.map((row) => [row.kunci, row]));
  return jumlahkanJenjang(baris).map(({ baris: row, bagian }) => {
    const parts = (bagian ?? []).flatMap((key) => byKey.get(key) ?? []);
    const sum = (which: "awal" | "akhir"): Jumlah | null => {
      const amounts = parts.flatMap((part) => part[which] ?? []);
      return amounts.length > 0 ? jumlahkan(amounts) : row[which];
    };
    return parts.length > 0 ? { ...row, awal: sum("awal"), akhir: sum("akhir") } : row;
  });
}

/** A line with those of the same name in other units, and the lines below it. */
interface Simpul {
  readonly baris: BarisJenjang[];
  readonly bawah: Map<string, Simpul>;
}

function susupkan(root: Map<string, Simpul>, rows: readonly BarisJenjang[]): void {
  const path: { readonly tingkat: number; readonly simpul: Simpul }[] = [];
  // A name that stands twice in one unit is two lines there.
  const taken = new Map<Map<string, Simpul>, Map<string, number>>();
  for (const row of rows) {
    while ((path.at(-1)?.tingkat ?? -Infinity) >= row.tingkat) path.pop();
    const level = path.at(-1)?.simpul.bawah ?? root;
    const own = row.tingkat === 0 ? programKey(row.nama) : normalizeNama(row.nama);
    const counts = taken.get(level) ?? new Map<string, number>();
    taken.set(level, counts.set(own, (counts.get(own) ?? 0) + 1));
    const key = `${String(row.tingkat)} ${own} ${String(counts.get(own) ?? 1)}`;
    const simpul = level.get(key) ?? { baris: [], bawah: new Map<string, Simpul>() };
    simpul.baris.push(row);
    level.set(key, simpul);
    path.push({ tingkat: row.tingkat, simpul });
  }
}

/** In the order of their codes where all lines beside each other have one; else as the sheets have them. */
function ratakan(lines: ReadonlyMap<string, Simpul>): BarisJenjang[] {
  const own = [...lines.values()].map(({ baris, bawah }) => ({ baris: satukan(baris), bawah }));
  if (own.every(({ baris }) => baris.kode !== ""))
    own.sort((a, b) => CODES.compare(a.baris.kode, b.baris.kode));
  return own.flatMap(({ baris, bawah }) => [baris, ...ratakan(bawah)]);
}

const CODES = new Intl.Collator("id", { numeric: true });

function satukan(rows: readonly BarisJenjang[]): BarisJenjang {
  const sebab = [...new Set(rows.map((row) => row.sebab).filter((text) => text !== ""))].join("; ");
  return rows.length === 1 ? firstOf(rows) : { ...gabungBaris(rows), sebab };
}
