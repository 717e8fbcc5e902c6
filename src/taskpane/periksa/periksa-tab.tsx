import { Button } from "@fluentui/react-components";
import { t } from "../../locale/t";
import { EmptyState } from "../hitung/empty-state";
import { usePanel } from "../state/use-panel";
import { keadaanOf } from "../state/views";
import { TemuanView } from "./temuan-view";
import { useLooks } from "../shared/use-looks";

export function PeriksaTab() {
  const looks = useLooks();
  const { state, actions } = usePanel();
  const { inspeksi, isReading, langkah, lingkup, periksa } = state;
  if (!inspeksi) {
    return (
      <div className={looks.screen}>
        {!isReading && <Button onClick={() => void actions.refresh()}>{t("tempat.bacaLagi")}</Button>}
      </div>
    );
  }
  const { adaTabel, adaRumus } = keadaanOf(state);
  if (!adaTabel && !adaRumus) return <EmptyState inspeksi={inspeksi} lingkup={lingkup} />;
  const isWorking = periksa.isAsked && (isReading || langkah !== null);
  return (
    <>
      <div className={looks.screen}>
        {periksa.hasil ? (
          <TemuanView hasil={periksa.hasil} inspeksi={inspeksi} />
        ) : (
          <p className={looks.quiet} role="status">
            {t(isWorking ? "periksa.sedang" : "periksa.penjelasan")}
          </p>
        )}
      </div>
      {periksa.hasil && !adaTabel && <EmptyState inspeksi={inspeksi} lingkup={lingkup} />}
    </>
  );
}
