import { Button, makeStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { formatAngka } from "../../domain/format";
import { t } from "../../locale/t";
import { Searched } from "./searched";
import { BARE_LIST } from "./looks";
import { useLooks } from "./use-looks";

interface MoreProps<T> {
  readonly items: readonly T[];
  /** How many stand there at first, and how many more each time. */
  readonly step?: number;
  /** Those that stand there. */
  readonly children: (shown: readonly T[]) => ReactNode;
}

interface MoreListProps<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T, index: number) => string;
  readonly render: (item: T, index: number) => ReactNode;
  /** What a search looks through; absent: the list is not searched. */
  readonly textOf?: (item: T) => string;
  readonly step?: number;
}

const useStyles = makeStyles({
  list: { ...BARE_LIST, gap: "6px" },
});

/** What a workbook of any length cannot make long: the first items, and more when asked for. */
export function More<T>({ items, step = 10, children }: MoreProps<T>) {
  const looks = useLooks();
  const [shown, setShown] = useState(step);
  const rest = items.length - shown;
  return (
    <>
      {children(items.slice(0, shown))}
      {rest > 0 && (
        <Button
          className={looks.ownWidth}
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

/** A list with the usual marks taken off, searched and shown by parts. */
export function MoreList<T>({ items, keyOf, render, textOf, step }: MoreListProps<T>) {
  const styles = useStyles();
  const list = (found: readonly T[]) => (
    <More items={found} {...(step === undefined ? {} : { step })}>
      {(shown) => (
        <ul className={styles.list}>
          {shown.map((item, index) => (
            <li key={keyOf(item, index)}>{render(item, index)}</li>
          ))}
        </ul>
      )}
    </More>
  );
  return textOf ? (
    <Searched items={items} textOf={textOf}>
      {list}
    </Searched>
  ) : (
    list(items)
  );
}
