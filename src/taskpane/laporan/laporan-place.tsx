import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Edit16Regular } from "@fluentui/react-icons";
import { formatAngka } from "../../domain/format";
import { t } from "../../locale/t";
import { usePanel } from "../state/use-panel";
import type { LaporanState } from "./state";
import { isSiap } from "./views";
import { SMALL } from "../shared/looks";
import { useLooks } from "../shared/use-looks";

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "flex-start", gap: "8px" },
  words: { flex: "1 1 auto", minWidth: 0, margin: 0, ...SMALL },
  name: {
    display: "block",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** Whose report it is, and how much of it the workbook bears. */
export function LaporanPlace() {
  const styles = useStyles();
  const looks = useLooks();
  const { state, actions } = usePanel();
  const { buku } = state.laporan;
  const identitas = buku?.laporan.identitas;
  const year =
    identitas && identitas.tahun !== "" ? [t("identitas.tahunIni", { tahun: identitas.tahun })] : [];
  return (
    <div className={styles.root}>
      <p className={styles.words} aria-live="polite">
        <span className={styles.name}>{identitas?.instansi || t("identitas.belum")}</span>
        <span className={looks.dim}>
          {[...year, t("laporan.tempat"), countOf(state.laporan)].join(" · ")}
        </span>
      </p>
      {buku && (
        <Button
          className={looks.rigid}
          size="small"
          appearance="subtle"
          icon={<Edit16Regular />}
          aria-label={t("identitas.ubah")}
          title={t("identitas.ubah")}
          onClick={() => actions.laporan.openIdentitas(true)}
        />
      )}
    </div>
  );
}

function countOf({ buku }: LaporanState): string {
  if (!buku) return t("laporan.membaca");
  const { offers } = buku.laporan;
  const siap = formatAngka(offers.filter(isSiap).length, 0);
  return t("laporan.siap", { siap, semua: formatAngka(offers.length, 0) });
}
