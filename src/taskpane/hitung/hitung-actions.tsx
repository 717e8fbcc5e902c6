import { Button } from "@fluentui/react-components";
import { COMMANDS } from "../../commands/commands";
import { formatAngka } from "../../domain/format";
import type { Inspeksi } from "../../session/results";
import { t } from "../../locale/t";
import { Progress } from "../shared/progress";
import { CommandButton } from "../shared/command-button";
import { usePanel } from "../state/use-panel";
import { cellsToReplace, cellsToWrite, hasNothingToCompute } from "../state/views";
import { useLooks } from "../shared/use-looks";

/**
 * The buttons of the tab. While a command works, the first keeps its place and the focus, idle, so that a
 * second press does no harm, and the second one becomes the way to stop.
 */
export function HitungActions() {
  const looks = useLooks();
  const { state, actions } = usePanel();
  const { inspeksi, langkah, layar, dihitung } = state;
  if (!inspeksi || hasNothingToCompute(inspeksi)) return null;
  const cells = cellsToWrite(inspeksi);
  const isPlan = layar === "rencana";
  const isIdle = langkah === null;
  return (
    <div className={looks.actions}>
      {langkah && <Progress langkah={langkah} />}
      {isIdle && !(dihitung && cells === 0) && <span className={looks.smallDim}>{noteOf(inspeksi)}</span>}
      <div className={looks.actionRow}>
        <CommandButton
          command={COMMANDS.hitung}
          className={looks.mainAction}
          appearance="primary"
          isIdle={isPlan && cells === 0}
          onClick={() => void actions.hitung()}
        >
          {isPlan && cells > 0 ? t("rencana.isi", { n: formatAngka(cells, 0) }) : undefined}
        </CommandButton>
        <Button
          onClick={isIdle ? (isPlan ? actions.closePlan : () => void actions.openPlan()) : actions.cancel}
        >
          {isIdle ? t(isPlan ? "rencana.kembali" : "hitung.lihat") : t("kerja.batalkan")}
        </Button>
      </div>
    </div>
  );
}

function noteOf(inspeksi: Inspeksi): string {
  const [cells, replaced] = [cellsToWrite(inspeksi), cellsToReplace(inspeksi).length];
  const computed = inspeksi.result.cells.length;
  if (computed === 0) return t(inspeksi.tawaran.length > 0 ? "hitung.tanpaSel" : "hitung.tanpaTawaran");
  if (cells === 0) return t("hitung.sudahSesuai", { n: formatAngka(computed, 0) });
  const n = formatAngka(cells, 0);
  if (replaced === 0) return t("hitung.akanDiisi", { n });
  return t("hitung.akanDiganti", { n, lain: formatAngka(replaced, 0) });
}
