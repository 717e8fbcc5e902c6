import { Checkbox } from "@fluentui/react-components";
import { t } from "../../locale/t";
import { Section } from "../shared/section";
import { Segmen } from "../shared/segmen";
import { usePanel } from "../state/use-panel";
import type { LaporanState } from "./state";
import { useLooks } from "../shared/use-looks";

/** How much is told below the tables. */
export function NarasiOptions() {
  const looks = useLooks();
  const { state, actions } = usePanel();
  const { gaya, terbilang } = state.laporan;
  return (
    <Section judul={t("narasi.judul")}>
      <Segmen<LaporanState["gaya"]>
        label={t("narasi.gaya")}
        pilihan={[
          { value: "ringkas", label: t("narasi.ringkas") },
          { value: "lengkap", label: t("narasi.lengkap") },
          { value: "tanpa", label: t("narasi.tanpa") },
        ]}
        value={gaya}
        onChange={(chosen) => actions.laporan.chooseNarasi(chosen, terbilang)}
      />
      {gaya !== "tanpa" && (
        <>
          <Checkbox
            className={looks.flush}
            label={t("narasi.terbilang")}
            checked={terbilang}
            onChange={(_, { checked }) => actions.laporan.chooseNarasi(gaya, checked === true)}
          />
          <p className={looks.smallQuiet}>{t("narasi.penjelasan")}</p>
        </>
      )}
    </Section>
  );
}
