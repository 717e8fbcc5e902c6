import { groupBy, toldOnce } from "../../../domain/items";
import { looseKey } from "../../../domain/nama";
import { programKey } from "../../../book/program-indeks";

/** A row of T9, and the unit of the office whose sheet tells it; "" of the office as a whole. */
interface Berunit {
  readonly program: string;
  /** The programme, whether printed in this row or above it. */
  readonly milik: string;
  readonly indikator: string;
  readonly tingkat: number;
  readonly unit: string;
}

/** Whether two rows tell the same. */
export function samaDengan({ milik, indikator }: Pick<Berunit, "milik" | "indikator">): string {
  return `${programKey(milik)}|${looseKey(indikator)}`;
}

/** What the office as a whole tells is not told again by its units; of two units each tells its own. */
export function sekaliPerUnit<T extends Berunit>(lists: readonly (readonly T[])[]): T[] {
  const whole = lists.map((list) => list.filter(({ unit }) => unit === ""));
  const known = new Set(whole.flat().map(samaDengan));
  const owned = lists.map((list) => list.filter((own) => own.unit !== "" && !known.has(samaDengan(own))));
  return [...toldOnce(whole, samaDengan), ...toldOnce(owned, (own) => `${own.unit}|${samaDengan(own)}`)];
}

/** Programmes that several units carry: each row says of which it is. */
export function programBersama(rows: readonly Berunit[]): ReadonlySet<string> {
  const owned = rows.filter(({ unit, tingkat, program }) => unit !== "" && tingkat === 0 && program !== "");
  const units = groupBy(owned, ({ program }) => programKey(program));
  const shared = [...units].filter(([, own]) => new Set(own.map(({ unit }) => unit)).size > 1);
  return new Set(shared.map(([key]) => key));
}
