import type { RulesProps } from "./rules-props";
import { makeStyles } from "@fluentui/react-components";
import type { Pengaturan } from "../../domain/pengaturan";
import { t } from "../../locale/t";
import { usePanel } from "../state/use-panel";
import { BahasaRule } from "./bahasa-rule";
import { CapaianRules } from "./capaian-rules";
import { EfisiensiRules } from "./efisiensi-rules";
import { KategoriRules } from "./kategori-rules";
import { PedomanList } from "./pedoman-list";
import { PolaritasList } from "./polaritas-list";
import { ShareRules } from "./share-rules";
import { Tentang } from "./tentang";
import { TriwulanList } from "./triwulan-list";
import { useLooks } from "../shared/use-looks";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "20px", padding: "12px" },
});

/** The rules of calculation: each a sentence with its choice inside; a choice is kept at once. */
export function AturanTab() {
  const styles = useStyles();
  const looks = useLooks();
  const { state, actions } = usePanel();
  const { pengaturan, inspeksi } = state;
  if (!pengaturan) return null;
  const change = (part: Partial<Pengaturan>) => void actions.savePengaturan({ ...pengaturan, ...part });
  const rules: RulesProps = { pengaturan, onChange: change };
  return (
    <div className={styles.root}>
      <p className={looks.quiet}>{t("aturan.pengantar")}</p>
      <CapaianRules {...rules} />
      <KategoriRules {...rules} inspeksi={inspeksi} />
      <PolaritasList {...rules} inspeksi={inspeksi} />
      <TriwulanList {...rules} tables={inspeksi?.result.tables ?? []} />
      <EfisiensiRules {...rules} />
      <PedomanList {...rules} />
      <ShareRules {...rules} />
      <BahasaRule />
      <Tentang />
    </div>
  );
}
