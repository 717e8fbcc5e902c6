import { makeStyles } from "@fluentui/react-components";
import { COMMANDS } from "../../commands/commands";
import { t } from "../../locale/t";
import { Section } from "../shared/section";
import { CommandButton } from "../shared/command-button";
import { usePanel } from "../state/use-panel";
import { Tanda } from "./tanda";
import { LEGEND_LINE } from "../shared/looks";

const useStyles = makeStyles({
  line: LEGEND_LINE,
  button: { alignSelf: "flex-start" },
});

/** Marks on the cells with findings: what they mean where they stand, and the way to set or remove them. */
export function SorotTemuan({ isDisorot }: { readonly isDisorot: boolean }) {
  const styles = useStyles();
  const { actions } = usePanel();
  if (!isDisorot) {
    return (
      <CommandButton
        command={COMMANDS.sorotTemuan}
        className={styles.button}
        size="small"
        onClick={() => void actions.periksa.mark()}
      />
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
      <CommandButton
        command={COMMANDS.hapusSorotan}
        className={styles.button}
        size="small"
        onClick={() => void actions.removeSorotan()}
      />
    </Section>
  );
}
