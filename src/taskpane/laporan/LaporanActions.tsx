import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { ArrowDownload16Regular, Copy16Regular } from "@fluentui/react-icons";
import { formatAngka } from "../../domain/format";
import { t } from "../../locale/t";
import { usePanel } from "../state/usePanel";
import { KabarLine } from "./KabarLine";
import { dipilih } from "./views";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "6px", padding: "8px 12px" },
  note: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The ways out of the pane: into the workbook, onto the clipboard, into a file. */
export function LaporanActions() {
  const styles = useStyles();
  const { state, actions } = usePanel();
  const { buku, dilihat, isIdentitasOpen, kabar } = state.laporan;
  if (!buku || isIdentitasOpen || !buku.identitasTersimpan || kabar?.jenis === "salin-tangan") return null;
  const count = dipilih(state.laporan).size;
  const isBuilding = kabar?.jenis === "menyusun";
  return (
    <div className={styles.root}>
      <KabarLine kabar={kabar} />
      {dilihat === null && (
        <span className={styles.note}>
          {count === 0 ? t("laporan.belumDipilih") : t("laporan.dipilih", { n: formatAngka(count, 0) })}
        </span>
      )}
      <Button
        appearance="primary"
        icon={<Copy16Regular />}
        disabledFocusable={count === 0}
        onClick={() => void actions.laporan.copy()}
      >
        {t(dilihat === null ? "laporan.salin" : "laporan.salinIni")}
      </Button>
      <Button
        icon={isBuilding ? <Spinner size="extra-tiny" /> : <ArrowDownload16Regular />}
        disabledFocusable={count === 0 || isBuilding}
        onClick={() => void actions.laporan.download()}
      >
        {t("laporan.unduh")}
      </Button>
    </div>
  );
}
