import { makeStyles, tokens } from "@fluentui/react-components";
import { formatAngka } from "../../domain/format";
import { t } from "../../locale/t";

interface SearchFieldProps {
  readonly wanted: string;
  /** How many entries hold it. */
  readonly found: number;
  readonly onSearch: (wanted: string) => void;
}

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "center", gap: "8px" },
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
  found: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Looks through a list that is longer than a screen. */
export function SearchField({ wanted, found, onSearch }: SearchFieldProps) {
  const styles = useStyles();
  return (
    <div className={styles.root} role="search">
      <input
        type="search"
        className={styles.field}
        aria-label={t("daftar.cari")}
        placeholder={t("daftar.cari")}
        value={wanted}
        onChange={({ target }) => onSearch(target.value)}
      />
      <span className={styles.found} role="status">
        {wanted.trim() !== "" && t("daftar.ditemukan", { n: formatAngka(found, 0) })}
      </span>
    </div>
  );
}

/** Entries that hold every word that is looked for. */
export function matching<T>(items: readonly T[], textOf: (item: T) => string, wanted: string): readonly T[] {
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return items;
  return items.filter((item) => {
    const text = textOf(item).toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
