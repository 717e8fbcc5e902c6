import type { Desimal } from "../../domain/desimal";
import { normalizeNama } from "../../domain/nama";
import type { Pengaturan } from "../../domain/pengaturan";
import type { Skala } from "../../domain/skala";
import {
  denganSebutan,
  findSkala,
  kategorikan,
  SKALA_CAPAIAN,
  SKALA_OTOMATIS,
} from "../../domain/skala-baku";

/** A word that stands in a kategori column, with the figure that it classes. */
export interface Worded {
  readonly teks: string;
  readonly nilai: Desimal | null;
  /** By a person; else it is what a formula gives. */
  readonly isTyped: boolean;
  /** An earlier run wrote it. */
  readonly isOurs: boolean;
  /** Zero-based row on the sheet. */
  readonly row: number;
}

/** Words that agree with their figures in so many of the rows show which scale the office used. */
const AGREEING = 2 / 3;

/**
 * The rules that a kategori column follows, by the words that stand in it: those of the scale in force, or
 * of another known scale that fits the figures. null: words of no such scale ("Tercapai", "Naik"), which
 * are not ours to replace, nor are those of the office's own formula to be mixed with ours.
 */
export function chooseWords(
  words: readonly Worded[],
  pengaturan: Pengaturan,
  isFixed: boolean,
): Pengaturan | null {
  const own = findSkala(pengaturan);
  if (words.length === 0 || isTold(words, own)) return pengaturan;
  const spelled = denganSebutan(own);
  if (isTold(words, spelled)) return { ...pengaturan, skala: spelled };
  const known = isFixed
    ? []
    : SKALA_CAPAIAN.filter((skala) => words.every(({ teks }) => isClass(skala, teks)));
  const fitting = isChosen(pengaturan) ? known[0] && pengaturan.skala : bestOf(known, words, pengaturan);
  if (fitting) return { ...pengaturan, skala: fitting };
  return words.some(({ isOurs }) => !isOurs) ? null : pengaturan;
}

/**
 * By the words that a heading offers one and all, where a known scale has them for the same bounds: "Kriteria (Sangat
 * Baik/Baik/Cukup/Kurang/Sangat Kurang)" is Permendagri's. Where red ends and yellow begins nothing here tells.
 */
export function menurutPilihan(
  pengaturan: Pengaturan,
  offered: readonly string[],
  isFixed: boolean,
): Pengaturan {
  if (offered.length === 0 || isFixed || isChosen(pengaturan)) return pengaturan;
  const offers = ({ kelas }: Skala): boolean =>
    kelas.length === offered.length &&
    offered.every((word) => kelas.some(({ nama }) => normalizeNama(nama) === normalizeNama(word)));
  const own = findSkala(pengaturan);
  const alike = SKALA_CAPAIAN.filter((skala) => isSameBounds(skala, own));
  const skala = [own, denganSebutan(own), ...alike].find(offers);
  return skala ? { ...pengaturan, skala } : pengaturan;
}

function isSameBounds({ kelas: one }: Skala, { kelas: other }: Skala): boolean {
  return (
    one.length === other.length &&
    one.every(({ bawah, inklusif }, at) => bawah === other[at]?.bawah && inklusif === other[at].inklusif)
  );
}

/** Chosen or drawn up by the office, not found on a sheet. */
function isChosen({ skala }: Pengaturan): boolean {
  if (typeof skala === "string") return skala !== SKALA_OTOMATIS;
  return skala.id !== "lembar" && !SKALA_CAPAIAN.includes(skala);
}

function isClass({ kelas }: Skala, teks: string): boolean {
  return kelas.some(({ nama }) => normalizeNama(nama) === normalizeNama(teks));
}

/** What an earlier run wrote tells of the scale only where all of it does: "Kurang" is a class of several. */
function isTold(words: readonly Worded[], scale: Skala): boolean {
  const typed = words.filter(({ isOurs }) => !isOurs);
  if (typed.length > 0) return typed.some(({ teks }) => isClass(scale, teks));
  return words.every(({ teks }) => isClass(scale, teks));
}

/** The scale that gives the most of the words, so that those that it gave are read as it meant them. */
function bestOf(
  known: readonly Skala[],
  words: readonly Worded[],
  pengaturan: Pengaturan,
): Skala | undefined {
  const agreeing = known.map((skala) => ({ skala, share: agreement(words, skala, pengaturan) }));
  const most = Math.max(AGREEING, ...agreeing.map(({ share }) => share));
  return agreeing.find(({ share }) => share >= most)?.skala;
}

/** Of the words that have a figure, the share that the scale gives it; 0 where none has. */
function agreement(words: readonly Worded[], skala: Skala, { pembulatanKategori }: Pengaturan): number {
  const classed = words.flatMap(({ teks, nilai }) => (nilai ? [{ teks, nilai }] : []));
  const right = classed.filter(
    ({ teks, nilai }) =>
      normalizeNama(kategorikan(nilai, skala, pembulatanKategori).nama) === normalizeNama(teks),
  );
  return classed.length === 0 ? 0 : right.length / classed.length;
}
