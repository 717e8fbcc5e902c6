import type { Kelas, Skala } from "./skala";

/** One class of a preset: name, lower bound ("≥91", ">80", or the rest), and whether it counts as failing. */
type KelasBaku = readonly [nama: string, batas: string, gagal?: "gagal"];

const HIJAU_TUA = "#0B6A4F";
const HIJAU = "#5BA66B";
const KUNING = "#E3C34B";
const JINGGA = "#E08A3C";
const MERAH = "#B3362B";

/** From best to worst by number of classes; hue and lightness both change, for greyscale print. */
const PALET: Readonly<Record<number, readonly string[]>> = {
  3: [HIJAU_TUA, KUNING, MERAH],
  4: [HIJAU_TUA, HIJAU, KUNING, MERAH],
  5: [HIJAU_TUA, HIJAU, KUNING, JINGGA, MERAH],
  6: [HIJAU_TUA, "#2F8F5E", HIJAU, KUNING, JINGGA, MERAH],
  7: [HIJAU_TUA, "#2F8F5E", HIJAU, "#A9BF5A", KUNING, JINGGA, MERAH],
};

interface Uraian {
  readonly id: string;
  readonly nama: string;
  readonly sumber: string;
  readonly kelas: readonly KelasBaku[];
  /** The highest values are the worst: the colours run the other way. */
  readonly kecilLebihBaik?: true;
}

/** Colour of the class at `letak` (0: the best) in a scale of so many. */
export function warnaKelas(letak: number, banyak: number): string {
  const palet = PALET[banyak] ?? PALET[7] ?? [];
  return palet[Math.round((letak * (palet.length - 1)) / Math.max(1, banyak - 1))] ?? MERAH;
}

/** Builds a preset from its printed form. */
export function susunSkala({ id, nama, sumber, kelas, kecilLebihBaik }: Uraian): Skala {
  const terbaik = (i: number) => (kecilLebihBaik ? kelas.length - 1 - i : i);
  return {
    id,
    nama,
    sumber,
    kelas: kelas.map((k, i) => susunKelas(k, warnaKelas(terbaik(i), kelas.length))),
  };
}

function susunKelas([nama, batas, gagal]: KelasBaku, warna: string): Kelas {
  const bawah = batas === "" ? null : Number(batas.slice(1));
  return { nama, bawah, inklusif: batas.startsWith("≥"), gagal: gagal === "gagal", warna };
}
