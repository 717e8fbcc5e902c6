import type { ReactNode } from "react";
import { formatAngka } from "../../domain/format";
import { upperFirst } from "../../domain/kalimat";
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
  readonly step?: number;
  /** `said`: its sentence, or as much of it as the line above does not say of all of its kind. */
  readonly render: (item: T, said: string) => ReactNode;
}

interface Group<T> {
  readonly items: readonly [T, ...T[]];
}

/** Fewer of a kind stand one by one. */
const MANY = 3;

/** One line for many items that say the same of other cells; it opens to them. */
export function AlikeList<T>({ items, keyOf, sentenceOf, nameOf, isApart, render, step }: AlikeListProps<T>) {
  const textOf = (item: T): string => `${nameOf(item)} ${sentenceOf(item)}`;
  const groups = grouped(items, sentenceOf, isApart);
  const parts = step === undefined ? {} : { step };
  return (
    <MoreList
      {...parts}
      items={groups}
      keyOf={({ items: [first] }, index) => keyOf(first, index)}
      textOf={({ items: all }) => all.map(textOf).join(" ")}
      render={({ items: all }) => {
        const [first, ...others] = all;
        if (all.length < MANY) return render(first, sentenceOf(first));
        const n = formatAngka(all.length, 0);
        const kalimat = sentenceOfAll([sentenceOf(first), ...others.map(sentenceOf)]);
        return (
          <Disclosure summary={t("hasil.sejenis", { n, kalimat })}>
            <MoreList
              {...parts}
              items={all}
              keyOf={keyOf}
              textOf={textOf}
              render={(item) => render(item, ownPart(sentenceOf(item), kalimat))}
            />
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

/** What those of a kind differ in: quoted words, cells, figures. */
const VARYING = /“[^”]*”|"[^"]*"|\b[A-Z]{1,3}\d+\b|\d+(?:[.,]\d+)*/g;
const CELL = /^[A-Z]/;
/** Several of them in a row, as either language links them. */
const CELLS = /(?:§)(?:(?:, dan |, and |, | dan | and | sampai | to |:)§)+/g;

function kindOf(sentence: string): string {
  return sentence.replace(VARYING, (part) => (CELL.test(part) ? "A1" : "#"));
}

/** The sentence of all of a kind: "Selnya kosong: isi angkanya." of "Q11 kosong: isi angkanya." and "Q12 kosong ...". */
function sentenceOfAll(sentences: readonly [string, ...string[]]): string {
  const parts = sentences.map((sentence) => sentence.match(VARYING) ?? []);
  let at = -1;
  const common = sentences[0].replace(VARYING, (part) => {
    at += 1;
    if (parts.every((own) => own[at] === part)) return part;
    return CELL.test(part) ? "§" : "…";
  });
  return upperFirst(common.replace(CELLS, "§").replace(/^§: /, "").replaceAll("§", t("hasil.selnya")));
}

/** "D7 dan E7" of "D7 dan E7: Realisasi belum diisi.", where the rest is what all of its kind say; else the sentence. */
function ownPart(sentence: string, ofAll: string): string {
  const isTold = sentence.toLowerCase().endsWith(ofAll.toLowerCase());
  return isTold ? sentence.slice(0, sentence.length - ofAll.length).replace(/: $/, "") : sentence;
}
