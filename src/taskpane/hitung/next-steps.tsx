import { Button } from "@fluentui/react-components";
import { t } from "../../locale/t";
import { Section } from "../shared/section";
import { usePanel } from "../state/use-panel";
import { useLooks } from "../shared/use-looks";

/** Where the way leads on: from computed figures to the audit, from there to the report. */
export function NextSteps({ isAudited = false }: { readonly isAudited?: boolean }) {
  const looks = useLooks();
  const { actions } = usePanel();
  return (
    <Section judul={t("hasil.berikutnya")}>
      <div className={looks.buttons}>
        {!isAudited && (
          <Button
            size="small"
            onClick={() => {
              void actions.openTab("periksa");
              void actions.periksa.run();
            }}
          >
            {t("hasil.keperiksa")}
          </Button>
        )}
        <Button size="small" onClick={() => void actions.openTab("laporan")}>
          {t("hasil.kelaporan")}
        </Button>
      </div>
    </Section>
  );
}
