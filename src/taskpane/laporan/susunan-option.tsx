import { t } from "../../locale/t";
import { Section } from "../shared/section";
import { Segmen } from "../shared/segmen";
import { usePanel } from "../state/use-panel";
import type { LaporanState } from "./state";

/** How the tables are laid out in the workbook. */
export function SusunanOption() {
  const { state, actions } = usePanel();
  return (
    <Section judul={t("susunan.judul")}>
      <Segmen<LaporanState["susunan"]>
        label={t("susunan.judul")}
        pilihan={[
          { value: "per-lembar", label: t("susunan.perLembar") },
          { value: "satu-lembar", label: t("susunan.satuLembar") },
        ]}
        value={state.laporan.susunan}
        onChange={actions.laporan.chooseSusunan}
      />
    </Section>
  );
}
