import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { formatAngka } from "../../domain/format";
import { t } from "../../locale/t";
import { useLooks } from "./use-looks";

interface SearchedProps<T> {
  readonly items: readonly T[];
  /** What a search looks through. */
  readonly textOf: (item: T) => string;
  /** The list of what was found; of all, where nothing is looked for. */
  readonly children: (found: readonly T[]) => ReactNode;
}

/** A list of so many entries is looked over without a search. */
const SEARCHED = 10;

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "center", "& > :not(:first-child, :empty)": { marginLeft: "8px" } },
  field: {
    flex: "1 1 auto",
    minWidth: 0,
    padding: "3px 8px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: "inherit",
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** Any list, with a field to look through it where it is longer than a screen. The one search of the pane. */
export function Searched<T>({ items, textOf, children }: SearchedProps<T>) {
  const styles = useStyles();
  const looks = useLooks();
  const [wanted, setWanted] = useState("");
  if (items.length <= SEARCHED) return children(items);
  const found = matching(items, textOf, wanted);
  return (
    <>
      <div className={styles.root}>
        <input
          type="search"
          className={styles.field}
          aria-label={t("daftar.cari")}
          placeholder={t("daftar.cari")}
          value={wanted}
          onChange={({ target }) => setWanted(target.value)}
        />
        <span className={looks.smallDim} role="status">
          {wanted.trim() !== "" && t("daftar.ditemukan", { n: formatAngka(found.length, 0) })}
        </span>
      </div>
      {children(found)}
    </>
  );
}

/** Entries that hold every word that is looked for. */
function matching<T>(items: readonly T[], textOf: (item: T) => string, wanted: string): readonly T[] {
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return items;
  return items.filter((item) => {
    const text = textOf(item).toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
