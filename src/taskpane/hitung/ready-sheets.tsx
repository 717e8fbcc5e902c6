import { Button } from "@fluentui/react-components";
import { t } from "../../locale/t";
import { LEMBAR_SIAP, namaLembarSiap } from "../../session/lembar-siap";
import { Section } from "../shared/section";
import { usePanel } from "../state/use-panel";
import { useLooks } from "../shared/use-looks";

/** For an office that begins from nothing: blank documents, each in a new sheet, to be filled. */
export function ReadySheets() {
  const looks = useLooks();
  const { actions } = usePanel();
  return (
    <Section judul={t("siap.judul")}>
      <p className={looks.line}>{t("siap.penjelasan")}</p>
      <div className={looks.closeButtons}>
        {LEMBAR_SIAP.map((id) => (
          <Button key={id} size="small" onClick={() => void actions.sisipkanLembar(id)}>
            {namaLembarSiap(id)}
          </Button>
        ))}
      </div>
    </Section>
  );
}
