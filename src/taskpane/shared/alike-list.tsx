import type { ReactNode } from "react";
import { formatAngka } from "../../domain/format";
import { t } from "../../locale/t";
import { Disclosure } from "./disclosure";
import { MoreList } from "./more-list";

interface AlikeListProps<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T, index: number) => string;
  readonly sentenceOf: (item: T) => string;
  /** What stands before the sentence: a name, a cell. */
  readonly nameOf: (item: T) => string;
  /** Whether an item stands for itself whatever it says: it asks something. */
  readonly isApart?: (item: T) => boolean;
  readonly render: (item: T) => ReactNode;
}

interface Group<T> {
  readonly items: readonly [T, ...T[]];
}

/** Fewer of a kind stand one by one. */
const MANY = 3;

/** One line for many items that say the same of other cells; it opens to them. */
export function AlikeList<T>({ items, keyOf, sentenceOf, nameOf, isApart, render }: AlikeListProps<T>) {
  const textOf = (item: T): string => `${nameOf(item)} ${sentenceOf(item)}`;
  const groups = grouped(items, sentenceOf, isApart);
  return (
    <MoreList
      items={groups}
      keyOf={({ items: [first] }, index) => keyOf(first, index)}
      textOf={({ items: all }) => all.map(textOf).join(" ")}
      render={({ items: all }) => {
        const [first] = all;
        if (all.length < MANY) return render(first);
        const n = formatAngka(all.length, 0);
        return (
          <Disclosure summary={t("hasil.sejenis", { n, kalimat: withoutCells(sentenceOf(first)) })}>
            <MoreList items={all} keyOf={keyOf} textOf={textOf} render={render} />
          </Disclosure>
        );
      }}
    />
  );
}

function grouped<T>(
  items: readonly T[],
  sentenceOf: (item: T) => string,
  isApart: (item: T) => boolean = () => false,
): readonly Group<T>[] {
  const groups = new Map<string, [T, ...T[]]>();
  items.forEach((item, index) => {
    const key = isApart(item) ? `#${index}` : kindOf(sentenceOf(item));
    const known = groups.get(key);
    if (known) known.push(item);
    else groups.set(key, [item]);
  });
  return [...groups.values()].flatMap((own): Group<T>[] =>
    own.length < MANY ? own.map((item) => ({ items: [item] })) : [{ items: own }],
  );
}

/** "Realisasi belum diisi." of "M17 dan W17: Realisasi belum diisi.": one line for many names no cells of one of them. */
function withoutCells(sentence: string): string {
  return sentence.replace(/^[A-Z]{1,3}\d+(?:(?:, | dan | sampai |:)[A-Z]{1,3}\d+)*: /, "");
}

/** The sentence without the cells, figures and quoted words in which those of a kind differ. */
function kindOf(sentence: string): string {
  return sentence
    .replace(/“[^”]*”|"[^"]*"/g, "“”")
    .replace(/\b[A-Z]{1,3}\d+\b/g, "#")
    .replace(/\d[\d.,]*/g, "#");
}
