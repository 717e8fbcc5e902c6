import { Button, makeStyles } from "@fluentui/react-components";
import { COMMANDS } from "../../commands/commands";
import { t } from "../../locale/t";
import { Progress } from "../shared/progress";
import { CommandButton } from "../shared/command-button";
import { usePanel } from "../state/use-panel";
import { keadaanOf } from "../state/views";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "6px", padding: "8px 12px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", "& > :last-child": { flexGrow: 1 } },
  /** All the room, unless the letters are so large that each stands on its own line. */
  primary: { flex: "99 1 auto" },
});

/** The buttons of the tab; while a command works, the second one is the way to stop it. */
export function PeriksaActions() {
  const styles = useStyles();
  const { state, actions } = usePanel();
  const { inspeksi, langkah, periksa } = state;
  const keadaan = keadaanOf(state);
  if (!inspeksi || !(keadaan.adaTabel || keadaan.adaRumus)) return null;
  const hasTemuan = (periksa.hasil?.temuan.length ?? 0) > 0;
  return (
    <div className={styles.root}>
      {langkah && <Progress langkah={langkah} />}
      <div className={styles.buttons}>
        <CommandButton
          command={COMMANDS.periksa}
          className={styles.primary}
          appearance="primary"
          onClick={() => void actions.periksa.run()}
        />
        {langkah ? (
          <Button onClick={actions.cancel}>{t("kerja.batalkan")}</Button>
        ) : (
          hasTemuan && (
            <CommandButton
              command={COMMANDS.tulisLembarTemuan}
              onClick={() => void actions.periksa.writeSheet()}
            />
          )
        )}
      </div>
    </div>
  );
}
