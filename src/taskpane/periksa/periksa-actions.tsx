import { Button } from "@fluentui/react-components";
import { COMMANDS } from "../../commands/commands";
import { t } from "../../locale/t";
import { Progress } from "../shared/progress";
import { CommandButton } from "../shared/command-button";
import { usePanel } from "../state/use-panel";
import { keadaanOf } from "../state/views";
import { useLooks } from "../shared/use-looks";

/** The buttons of the tab; while a command works, the second one is the way to stop it. */
export function PeriksaActions() {
  const looks = useLooks();
  const { state, actions } = usePanel();
  const { inspeksi, langkah, periksa } = state;
  const keadaan = keadaanOf(state);
  if (!inspeksi || !(keadaan.adaTabel || keadaan.adaRumus)) return null;
  const hasTemuan = (periksa.hasil?.temuan.length ?? 0) > 0;
  return (
    <div className={looks.actions}>
      {langkah && <Progress langkah={langkah} />}
      <div className={looks.actionRow}>
        <CommandButton
          command={COMMANDS.periksa}
          className={looks.mainAction}
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
