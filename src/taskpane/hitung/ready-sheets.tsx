import { Button, makeStyles } from "@fluentui/react-components";
import { t } from "../../locale/t";
import { LEMBAR_SIAP, namaLembarSiap } from "../../session/lembar-siap";
import { Section } from "../shared/section";
import { usePanel } from "../state/use-panel";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: "6px" },
  line: { margin: 0 },
});

/** For an office that begins from nothing: blank documents, each in a new sheet, to be filled. */
export function ReadySheets() {
  const styles = useStyles();
  const { actions } = usePanel();
  return (
    <Section judul={t("siap.judul")}>
      <p className={styles.line}>{t("siap.penjelasan")}</p>
      <div className={styles.root}>
        {LEMBAR_SIAP.map((id) => (
          <Button key={id} size="small" onClick={() => void actions.sisipkanLembar(id)}>
            {namaLembarSiap(id)}
          </Button>
        ))}
      </div>
    </Section>
  );
}
