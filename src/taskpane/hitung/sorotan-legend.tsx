import { makeStyles } from "@fluentui/react-components";
import { COMMANDS } from "../../commands/commands";
import { formatAngka } from "../../domain/format";
import { lookOf } from "../../excel/highlights";
import { t } from "../../locale/t";
import { Section } from "../shared/section";
import { CommandButton } from "../shared/command-button";
import { usePanel } from "../state/use-panel";
import { useLooks } from "../shared/use-looks";

const EXAMPLE = 54.3;

const useStyles = makeStyles({
  sample: {
    flexShrink: 0,
    padding: "2px 6px",
    border: "1px solid currentColor",
    fontVariantNumeric: "tabular-nums",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
});

/** What the highlight in the sheet means, as it looks there, and the way to remove it. */
export function SorotanLegend() {
  const styles = useStyles();
  const looks = useLooks();
  const { actions } = usePanel();
  const { fill, font, sign } = lookOf("gagal");
  return (
    <Section judul={t("sorotan.judul")}>
      <p className={looks.legendLine}>
        <span className={styles.sample} style={{ backgroundColor: fill, color: font }} aria-hidden>
          {sign}
          {formatAngka(EXAMPLE, 2)}
        </span>
        {t("sorotan.gagal", { tanda: sign.trim() })}
      </p>
      <CommandButton
        command={COMMANDS.hapusSorotan}
        className={looks.ownWidth}
        size="small"
        onClick={() => void actions.removeSorotan()}
      />
    </Section>
  );
}
