import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { t } from "../../locale/t";
import type { TabId } from "../tabs";

const useStyles = makeStyles({
  root: { padding: "0 12px 12px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
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
