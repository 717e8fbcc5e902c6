import { Button, makeStyles } from "@fluentui/react-components";
import { t } from "../../locale/t";
import { Section } from "../shared/section";
import { usePanel } from "../state/use-panel";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** Where the way leads on from computed figures: to the audit, and to the report. */
export function NextSteps() {
  const styles = useStyles();
  const { actions } = usePanel();
  return (
    <Section judul={t("hasil.berikutnya")}>
      <div className={styles.root}>
        <Button
          size="small"
          onClick={() => {
            void actions.openTab("periksa");
            void actions.periksa.run();
          }}
        >
          {t("hasil.keperiksa")}
        </Button>
        <Button size="small" onClick={() => void actions.openTab("laporan")}>
          {t("hasil.kelaporan")}
        </Button>
      </div>
    </Section>
  );
}
