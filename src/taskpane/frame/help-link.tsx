import { Link, makeStyles } from "@fluentui/react-components";
import { t } from "../../locale/t";
import type { TabId } from "../tabs";
import { SMALL } from "../shared/looks";

const useStyles = makeStyles({
  root: { padding: "0 12px 12px", ...SMALL },
});

/** The chapter of the handbook that belongs to a part of the pane; they are called alike. */
export function HelpLink({ tab }: { readonly tab: TabId }) {
  const styles = useStyles();
  return (
    <p className={styles.root}>
      <Link href={`panduan/${tab}.html`} target="_blank" rel="noopener">
        {t("panel.bantuan")}
      </Link>
    </p>
  );
}
