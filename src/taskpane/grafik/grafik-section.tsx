import { Button } from "@fluentui/react-components";
import { DataBarHorizontalRegular } from "@fluentui/react-icons";
import { lazy, Suspense, useId, useState } from "react";
import { t } from "../../locale/t";
import { useLooks } from "../shared/use-looks";

const GrafikView = lazy(() => import("./grafik-view"));

/** The way to the charts; they come when they are first asked for. */
export function GrafikSection() {
  const looks = useLooks();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={looks.stack}>
      <Button
        className={looks.ownWidth}
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
