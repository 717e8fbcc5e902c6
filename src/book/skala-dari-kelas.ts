import type { KelasTercetak } from "../domain/baca-kelas";
import type { Celah, Kelas, Skala } from "../domain/skala";
import { SKALA_CAPAIAN, validateSkala } from "../domain/skala-baku";
import { warnaKelas } from "../domain/susun-skala";
import { gradesOtherMeasure, titleOfScale } from "./judul-skala";
import type { PrintedClasses } from "./skala-tercetak";

const OTHER_NAMES = /efisien|efektif|sehat|pengawasan|risiko|^(?:aa|bb|cc)$/i;
/** Classes at or above this bound are not failing in a scale that an office prints. */
const PASSING_FROM = 70;
/** The best class of a capaian begins somewhere here. */
const BEST = { from: 60, to: 130 };

/** A scale of capaian out of printed classes: a known one, else the office's own; null where they grade something else. */
export function bacaSkala(printed: PrintedClasses): Skala | null {
  const { above, classes } = printed;
  if (classes.length < 3 || gradesOtherMeasure(above)) return null;
  if (classes.some(({ nama }) => OTHER_NAMES.test(nama))) return null;
  const sorted = [...classes].sort((a, b) => (b.interval.bawah ?? -1) - (a.interval.bawah ?? -1));
  const best = sorted[0]?.interval.bawah ?? null;
  if (best === null || best < BEST.from || best > BEST.to) return null;
  return known(sorted) ?? own(sorted, printed);
}

function known(printed: readonly KelasTercetak[]): Skala | null {
  const named = printed.every((entry) => entry.nama !== "");
  return (
    SKALA_CAPAIAN.find(
      ({ kelas }) =>
        kelas.length === printed.length &&
        printed.every(({ interval, nama }, index) => {
          const own = kelas[index];
          if (own?.bawah !== interval.bawah || (named && !sameName(own.nama, nama))) return false;
          return own.bawah === null || own.inklusif === interval.inklusif;
        }),
    ) ?? null
  );
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase().trim() === b.toLowerCase().trim();
}

function own(printed: readonly KelasTercetak[], { sheet, above }: PrintedClasses): Skala | null {
  if (printed.some((entry) => entry.nama === "")) return null;
  const celah = gapsIn(printed);
  const title = titleOfScale(above);
  const skala: Skala = {
    id: "lembar",
    nama:
      title === "" || /\d/.test(title.replace(/tabel.*?\d[\d.]*/i, ""))
        ? `Skala di lembar ${sheet}`
        : title.replace(/\s*:$/, ""),
    sumber: [`Tercetak di lembar ${sheet}.`, ...celah.map(sayGap)].join(" "),
    kelas: named(printed).map((entry, index) => ({
      ...entry,
      gagal: entry.bawah === null || entry.bawah < PASSING_FROM,
      warna: warnaKelas(index, printed.length),
    })),
    ...(celah.length > 0 ? { celah } : {}),
    lembar: sheet,
  };
  return validateSkala(skala).length === 0 ? skala : null;
}

/** "Sangat Baik (SB)", "SB (Sangat Baik)": the letters are what the tables print, where every class has some. */
function named(printed: readonly KelasTercetak[]): Pick<Kelas, "nama" | "sebutan" | "bawah" | "inklusif">[] {
  const parts = printed.map(({ nama }) => lettersOf(nama));
  const lettered = parts.every((part) => part !== null);
  return printed.map(({ nama, interval: { bawah, inklusif } }, index) => {
    const { sebutan, huruf } = parts[index] ?? { sebutan: nama, huruf: nama };
    return lettered ? { nama: huruf, sebutan, bawah, inklusif } : { nama, bawah, inklusif };
  });
}

function lettersOf(nama: string): { readonly sebutan: string; readonly huruf: string } | null {
  const [, sebutan, huruf] = /^(.+?)\s*[(/]\s*(\p{Lu}{1,3})\s*\)?$/u.exec(nama) ?? [];
  if (sebutan !== undefined && huruf !== undefined) return { sebutan, huruf };
  const [, letters, words] = /^(\p{Lu}{1,3})\s*\(\s*([^()]+?)\s*\)$/u.exec(nama) ?? [];
  return letters !== undefined && words !== undefined ? { sebutan: words, huruf: letters } : null;
}

/** Ends one apart ("91–100, 76–90") are whole numbers that meet; more than that is left open. */
const MEETING = 1;

function gapsIn(printed: readonly KelasTercetak[]): Celah[] {
  return printed.slice(1).flatMap(({ interval: { atas } }, index) => {
    const sampai = printed[index]?.interval.bawah ?? null;
    return atas !== null && sampai !== null && sampai - atas > MEETING ? [{ dari: atas, sampai }] : [];
  });
}

/** What the scale leaves open. */
export function sayGap({ dari, sampai }: Celah): string {
  return `Capaian antara ${dari} dan ${sampai} tidak termuat di kelas mana pun.`;
}
