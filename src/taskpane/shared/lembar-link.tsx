import { Link, makeStyles } from "@fluentui/react-components";
import { t } from "../../locale/t";
import { usePanel } from "../state/use-panel";

const useStyles = makeStyles({
  root: { fontSize: "inherit", lineHeight: "inherit" },
});

/** The way to a sheet that was written. */
export function LembarLink({ lembar }: { readonly lembar: string }) {
  const styles = useStyles();
  const { actions } = usePanel();
  return (
    <Link
      inline
      as="button"
      className={styles.root}
      aria-label={t("tempat.bukaLembar", { lembar })}
      onClick={() => void actions.selectCell(lembar, "A1")}
    >
      {lembar}
    </Link>
  );
}
