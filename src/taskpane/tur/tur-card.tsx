import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { t } from "../../locale/t";
import { QUIET, SMALL } from "../shared/looks";
import { useLooks } from "../shared/use-looks";

const STEPS = ["tur.1", "tur.2", "tur.3"] as const;

const useStyles = makeStyles({
  root: {
    ...SMALL,
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "8px 12px",
    border: `1px solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  foot: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  count: { ...QUIET, marginRight: "auto" },
});

/** Three sentences on the way from a sheet to the report. It lies in the page, over nothing, and asks for nothing. */
export default function TurCard({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const looks = useLooks();
  const [step, setStep] = useState(0);
  const isLast = step === STEPS.length - 1;
  return (
    <section className={styles.root} aria-label={t("tur.judul")}>
      <p className={looks.line} aria-live="polite">
        {t(STEPS[step] ?? STEPS[0])}
      </p>
      <div className={styles.foot}>
        <span className={styles.count}>{t("tur.ke", { n: step + 1, dari: STEPS.length })}</span>
        {!isLast && (
          <Button size="small" onClick={() => setStep(step + 1)}>
            {t("tur.lanjut")}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={onClose}>
          {t(isLast ? "tur.selesai" : "tur.lewati")}
        </Button>
      </div>
    </section>
  );
}
