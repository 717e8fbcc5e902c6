import { Button, makeStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { formatAngka } from "../../domain/format";
import { t } from "../../locale/t";
import { matching, SearchField } from "./search-field";
import { BARE_LIST } from "./looks";

interface MoreListProps<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T, index: number) => string;
  readonly render: (item: T, index: number) => ReactNode;
  /** What a search looks through; absent: the list is not searched. */
  readonly textOf?: (item: T) => string;
  /** How many stand there at first, and how many more each time. */
  readonly step?: number;
}

const useStyles = makeStyles({
  list: { ...BARE_LIST, gap: "6px" },
  more: { alignSelf: "flex-start" },
});

/** A list of so many entries is looked over without a search. */
const SEARCHED = 10;

/** A list that a workbook of any length cannot make long: the first items, and more when asked for. */
export function MoreList<T>({ items: all, keyOf, render, textOf, step = 10 }: MoreListProps<T>) {
  const styles = useStyles();
  const [shown, setShown] = useState(step);
  const [wanted, setWanted] = useState("");
  const isSearched = textOf !== undefined && all.length > SEARCHED;
  const items = isSearched ? matching(all, textOf, wanted) : all;
  const rest = items.length - shown;
  return (
    <>
      {isSearched && <SearchField wanted={wanted} found={items.length} onSearch={setWanted} />}
      <ul className={styles.list}>
        {items.slice(0, shown).map((item, index) => (
          <li key={keyOf(item, index)}>{render(item, index)}</li>
        ))}
      </ul>
      {rest > 0 && (
        <Button
          className={styles.more}
          size="small"
          appearance="subtle"
          onClick={() => setShown(shown + step)}
        >
          {t("hasil.lagi", { n: formatAngka(Math.min(rest, step), 0) })}
        </Button>
      )}
    </>
  );
}
