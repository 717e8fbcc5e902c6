import { Checkbox, makeStyles } from "@fluentui/react-components";
import { formatAngka } from "../../domain/format";
import { t, tell } from "../../locale/t";
import type { Laporan } from "../../tasks/laporan/report";
import { Disclosure } from "../shared/disclosure";
import { Section } from "../shared/section";
import { usePanel } from "../state/use-panel";
import { isSiap, judulPendek } from "./views";
import { useLooks } from "../shared/use-looks";

const useStyles = makeStyles({
  check: { marginLeft: "-8px" },
  list: { margin: "4px 0 0", paddingLeft: "20px" },
});

/** Chapter III alone, or the report from its summary to its annexes; what the workbook gives for it. */
export function UtuhOption({ laporan }: { readonly laporan: Laporan }) {
  const styles = useStyles();
  const looks = useLooks();
  const { state, actions } = usePanel();
  const ready = laporan.lain.filter(isSiap);
  const lacking = laporan.lain.filter((offer) => !offer.ok);
  return (
    <Section judul={t("utuh.judul")}>
      <Checkbox
        className={styles.check}
        label={t("utuh.pilih")}
        checked={state.laporan.utuh}
        onChange={(_, { checked }) => actions.laporan.chooseUtuh(checked === true)}
      />
      <p className={looks.smallQuiet}>{t("utuh.penjelasan")}</p>
      {state.laporan.utuh && (
        <>
          <Disclosure summary={t("utuh.tabelSiap", { n: formatAngka(ready.length, 0) })}>
            <ul className={styles.list}>
              {ready.map(({ id, table }) => (
                <li key={id}>{judulPendek(table.judul, laporan)}</li>
              ))}
            </ul>
          </Disclosure>
          <Disclosure summary={t("utuh.tabelBelum", { n: formatAngka(lacking.length, 0) })}>
            <ul className={styles.list}>
              {lacking.map((offer) => (
                <li key={offer.id}>{tell(offer.alasan)}</li>
              ))}
            </ul>
          </Disclosure>
        </>
      )}
    </Section>
  );
}
