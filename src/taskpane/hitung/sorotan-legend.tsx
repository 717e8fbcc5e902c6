import { makeStyles } from "@fluentui/react-components";
import { formatAngka } from "../../domain/format";
import { lookOf } from "../../excel/highlights";
import { t } from "../../locale/t";
import { SorotanSection } from "../shared/sorotan-section";
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

/** What Hitung highlights: a capaian that fails. */
export function SorotanLegend() {
  const styles = useStyles();
  const looks = useLooks();
  const { fill, font, sign } = lookOf("gagal");
  return (
    <SorotanSection>
      <p className={looks.legendLine}>
        <span className={styles.sample} style={{ backgroundColor: fill, color: font }} aria-hidden>
          {sign}
          {formatAngka(EXAMPLE, 2)}
        </span>
        {t("sorotan.gagal", { tanda: sign.trim() })}
      </p>
    </SorotanSection>
  );
}
