import { Button, makeStyles } from "@fluentui/react-components";
import { DataBarHorizontalRegular } from "@fluentui/react-icons/svg/data-bar-horizontal";
import { lazy, Suspense, useId, useState } from "react";
import { t } from "../../locale/t";

const GrafikView = lazy(() => import("./grafik-view"));

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px" },
  button: { alignSelf: "flex-start" },
});

/** The way to the charts; they come when they are first asked for. */
export function GrafikSection() {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.root}>
      <Button
        className={styles.button}
        size="small"
        icon={<DataBarHorizontalRegular />}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {t(isOpen ? "grafik.tutup" : "grafik.buka")}
      </Button>
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <Suspense fallback={<p role="status">{t("grafik.membaca")}</p>}>
            <GrafikView />
          </Suspense>
        )}
      </div>
    </div>
  );
}
