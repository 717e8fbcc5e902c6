import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { hapusSorotan } from "../../commands/hapus-sorotan";
import { sorotTemuan } from "../../commands/sorot-temuan";
import { t } from "../../locale/t";
import { Section } from "../shared/section";
import { usePanel } from "../state/use-panel";
import { keadaanOf } from "../state/views";
import { Tanda } from "./tanda";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  button: { alignSelf: "flex-start" },
});

/** Marks on the cells with findings: what they mean where they stand, and the way to set or remove them. */
export function SorotTemuan({ isDisorot }: { readonly isDisorot: boolean }) {
  const styles = useStyles();
  const { state, actions } = usePanel();
  const keadaan = keadaanOf(state);
  if (!isDisorot) {
    return (
      <Button
        className={styles.button}
        size="small"
        disabledFocusable={!sorotTemuan.enabledWhen(keadaan)}
        onClick={() => void actions.periksa.mark()}
      >
        {t(sorotTemuan.labelKey)}
      </Button>
    );
  }
  return (
    <Section judul={t("sorotan.judul")}>
      {(["error", "remark", "janggal"] as const).map((severity) => (
        <p key={severity} className={styles.line}>
          <Tanda severity={severity} />
          {t(`periksa.jenis.${severity}`)}
        </p>
      ))}
      <Button
        className={styles.button}
        size="small"
        disabledFocusable={!hapusSorotan.enabledWhen(keadaan)}
        onClick={() => void actions.removeSorotan()}
      >
        {t(hapusSorotan.labelKey)}
      </Button>
    </Section>
  );
}
