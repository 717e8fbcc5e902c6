import { t, type Bahasa } from "../../locale/t";
import { chosenBahasa } from "../preferences";
import { Section } from "../shared/section";
import { Segmen } from "../shared/segmen";
import { usePanel } from "../state/use-panel";

type Choice = Bahasa | "excel";

/** The language of the pane's own words, for this machine; what goes into documents stays Bahasa Indonesia. */
export function BahasaRule() {
  const { actions } = usePanel();
  return (
    <Section judul={t("aturan.bahasa")}>
      <Segmen<Choice>
        label={t("aturan.bahasa")}
        pilihan={[
          { value: "excel", label: t("aturan.bahasa.excel") },
          { value: "id", label: "Bahasa Indonesia" },
          { value: "en", label: "English" },
        ]}
        value={chosenBahasa() ?? "excel"}
        onChange={(choice) => void actions.chooseBahasa(choice === "excel" ? null : choice)}
      />
    </Section>
  );
}
