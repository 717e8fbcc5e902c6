import { Button, makeStyles, Spinner } from "@fluentui/react-components";
import { ArrowDownload16Regular } from "@fluentui/react-icons";
import { Copy16Regular } from "@fluentui/react-icons";
import { TableAdd16Regular } from "@fluentui/react-icons";
import { COMMANDS } from "../../commands/commands";
import { isMac } from "../../excel/platform";
import { t } from "../../locale/t";
import { Progress } from "../shared/progress";
import { CommandButton } from "../shared/command-button";
import { usePanel } from "../state/use-panel";
import { KabarLine } from "./kabar-line";
import { dipilih } from "./views";
import { useLooks } from "../shared/use-looks";

const useStyles = makeStyles({
  others: { display: "flex", flexWrap: "wrap", gap: "6px", "& > *": { flex: "1 1 auto" } },
});

/** The ways out of the pane: onto the clipboard, into the workbook, into a file. */
export function LaporanActions() {
  const styles = useStyles();
  const looks = useLooks();
  const { state, actions } = usePanel();
  const { buku, dilihat, isIdentitasOpen, kabar } = state.laporan;
  if (!buku || isIdentitasOpen || !buku.identitasTersimpan || kabar?.jenis === "salin-tangan") return null;
  const count = dipilih(state.laporan).size;
  const isCopying = kabar?.jenis === "menyalin";
  return (
    <div className={looks.actions}>
      {state.langkah && <Progress langkah={state.langkah} />}
      <KabarLine kabar={kabar} />
      {isMac() && <span className={looks.smallDim}>{t("docx.mac")}</span>}
      {count === 0 && <span className={looks.smallDim}>{t("laporan.belumDipilih")}</span>}
      <Button
        appearance="primary"
        icon={isCopying ? <Spinner size="extra-tiny" /> : <Copy16Regular />}
        disabledFocusable={count === 0 || isCopying}
        onClick={() => void actions.laporan.copy()}
      >
        {t(dilihat === null ? "laporan.salin" : "laporan.salinIni")}
      </Button>
      <div className={styles.others}>
        <WriteButton isIdle={count === 0} />
        <DocxButton isIdle={count === 0} />
      </div>
    </div>
  );
}

/** While it writes, the same place stops it. */
function WriteButton({ isIdle }: { readonly isIdle: boolean }) {
  const { state, actions } = usePanel();
  if (state.langkah)
    return (
      <Button size="small" onClick={actions.cancel}>
        {t("kerja.batalkan")}
      </Button>
    );
  return (
    <CommandButton
      command={COMMANDS.tulisLaporan}
      size="small"
      icon={<TableAdd16Regular />}
      isIdle={isIdle}
      onClick={() => void actions.laporan.write()}
    />
  );
}

function DocxButton({ isIdle }: { readonly isIdle: boolean }) {
  const { state, actions } = usePanel();
  const isBuilding = state.laporan.kabar?.jenis === "menyusun";
  return (
    <Button
      size="small"
      icon={isBuilding ? <Spinner size="extra-tiny" /> : <ArrowDownload16Regular />}
      disabledFocusable={isIdle || isBuilding}
      onClick={() => void actions.laporan.download()}
    >
      {t("laporan.unduh")}
    </Button>
  );
}
