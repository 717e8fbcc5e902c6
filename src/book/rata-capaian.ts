import { rataRata, type Desimal } from "../domain/desimal";
import type { Pengaturan } from "../domain/pengaturan";
import { kelasCapaian } from "../domain/skala-baku";
import type { Indikator } from "./indikator";

/** The mean of the indicators that have a capaian, capped before or not at all, as the office chose. */
export function rataCapaian(indikator: readonly Indikator[], pengaturan: Pengaturan): Desimal | null {
  return rataRata(indikator.flatMap((own) => nilaiDirata(own, pengaturan) ?? []));
}

/** Whether the mean of the printed figures is the mean: no cap stands between them. */
export function isRataPolos(indikator: readonly Indikator[], pengaturan: Pengaturan): boolean {
  return indikator.every((own) => {
    const value = nilaiDirata(own, pengaturan);
    return value === null || own.capaian === null || value.eq(own.capaian.nilai);
  });
}

/** What an indikator counts with in the mean; null without a capaian. */
export function nilaiDirata(
  { capaian, tanpaBatas }: Indikator,
  { batasSebelumRataRata }: Pengaturan,
): Desimal | null {
  if (!capaian) return null;
  return batasSebelumRataRata ? capaian.nilai : (tanpaBatas ?? capaian.nilai);
}

/** A mean that hangs on one figure. */
export interface Penarik {
  readonly indikator: Indikator;
  /** The mean without it. */
  readonly tanpa: Desimal;
}

/** Of fewer figures each one weighs much; that needs no word. */
const FEWEST = 3;
/** Points of percent by which a single figure moves the mean before it is named. */
const STRONG = 25;

/** The indikator without which the mean would say something else; null where no single one moves it far. */
export function penarikRata(indikator: readonly Indikator[], pengaturan: Pengaturan): Penarik | null {
  const counted = indikator.filter(({ capaian }) => capaian !== null);
  const mean = rataCapaian(counted, pengaturan);
  if (!mean || counted.length < FEWEST) return null;
  const moves = extremes(counted, pengaturan).map(({ own, value }) => {
    const tanpa = mean.plus(mean.minus(value).div(counted.length - 1));
    return { indikator: own, tanpa, moved: tanpa.minus(mean).abs() };
  });
  const [most] = moves.sort((a, b) => b.moved.cmp(a.moved));
  if (!most || most.moved.lt(STRONG) || !changesClass(mean, most.tanpa, pengaturan)) return null;
  return { indikator: most.indikator, tanpa: most.tanpa };
}

interface Counted {
  readonly own: Indikator;
  readonly value: Desimal;
}

/** The lowest and the highest, in their order: no other lies as far from the mean as the further of them. */
function extremes(counted: readonly Indikator[], pengaturan: Pengaturan): Counted[] {
  const all = counted.flatMap((own) => {
    const value = nilaiDirata(own, pengaturan);
    return value ? [{ own, value }] : [];
  });
  const find = (isBeyond: (one: Desimal, other: Desimal) => boolean): Counted | undefined =>
    all.reduce<Counted | undefined>(
      (most, one) => (!most || isBeyond(one.value, most.value) ? one : most),
      undefined,
    );
  const ends = new Set([find((one, other) => one.lt(other)), find((one, other) => one.gt(other))]);
  return all.filter((one) => ends.has(one));
}

function changesClass(mean: Desimal, tanpa: Desimal, pengaturan: Pengaturan): boolean {
  const [own, other] = [mean, tanpa].map((value) => kelasCapaian(value, pengaturan)?.nama ?? "");
  const [isMet, isMetWithout] = [mean.gte(100), tanpa.gte(100)];
  return own !== other || isMet !== isMetWithout;
}
