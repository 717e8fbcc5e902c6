import { Link, makeStyles } from "@fluentui/react-components";
import { t } from "../../locale/t";
import type { PanelState } from "../state/panel-state";
import { usePanel } from "../state/use-panel";
import { hasNothingToCompute } from "../state/views";
import { SMALL } from "../shared/looks";

const useStyles = makeStyles({
  root: { padding: "0 12px 12px", ...SMALL },
});

/** The way to the chapter of the handbook that belongs to what is shown. */
export function HelpLink() {
  const styles = useStyles();
  const { state } = usePanel();
  return (
    <p className={styles.root}>
      <Link href={`panduan/${chapterOf(state)}`} target="_blank" rel="noopener">
        {t("panel.bantuan")}
      </Link>
    </p>
  );
}

/** Chapters are called like the parts of the pane; some screens have a part of a chapter of their own. */
function chapterOf({ tab, layar, inspeksi, dihitung }: PanelState): string {
  if (tab !== "hitung") return `${tab}.html`;
  if (inspeksi && hasNothingToCompute(inspeksi)) return "mulai.html#saya-punya-lembar-seperti-ini";
  if (layar === "rencana") return "hitung.html#yang-terjadi-bila-ditekan";
  return dihitung ? "hitung.html#mengapa-angka-ini" : "hitung.html";
}
