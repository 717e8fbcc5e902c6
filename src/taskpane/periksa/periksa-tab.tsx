import { Button, makeStyles } from "@fluentui/react-components";
import { t } from "../../locale/t";
import { EmptyState } from "../hitung/empty-state";
import { usePanel } from "../state/use-panel";
import { keadaanOf } from "../state/views";
import { TemuanView } from "./temuan-view";
import { QUIET } from "../shared/looks";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "16px", padding: "12px" },
  line: QUIET,
});

export function PeriksaTab() {
  const styles = useStyles();
  const { state, actions } = usePanel();
  const { inspeksi, isReading, langkah, lingkup, periksa } = state;
  if (!inspeksi) {
    return (
      <div className={styles.root}>
        {!isReading && <Button onClick={() => void actions.refresh()}>{t("tempat.bacaLagi")}</Button>}
      </div>
    );
  }
  const { adaTabel, adaRumus } = keadaanOf(state);
  if (!adaTabel && !adaRumus) return <EmptyState inspeksi={inspeksi} lingkup={lingkup} />;
  const isWorking = periksa.isAsked && (isReading || langkah !== null);
  return (
    <div className={styles.root}>
      {periksa.hasil ? (
        <TemuanView hasil={periksa.hasil} inspeksi={inspeksi} />
      ) : (
        <p className={styles.line} role="status">
          {t(isWorking ? "periksa.sedang" : "periksa.penjelasan")}
        </p>
      )}
    </div>
  );
}
