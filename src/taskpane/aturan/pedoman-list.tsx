import type { RulesProps } from "./rules-props";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { PEDOMAN_BAKU } from "../../domain/pedoman-baku";
import { pedomanDari, sidikAturan } from "../../domain/sidik-aturan";
import { t, tell } from "../../locale/t";
import { Section } from "../shared/section";
import { BARE_LIST } from "../shared/looks";
import { useLooks } from "../shared/use-looks";

const useStyles = makeStyles({
  quiet: { margin: "0 0 4px", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  sidik: { fontFamily: tokens.fontFamilyMonospace, fontWeight: tokens.fontWeightSemibold },
  list: { ...BARE_LIST, gap: "10px" },
});

/** The checksum of the rules in use, and rules that real offices follow, each with its source. */
export function PedomanList({ pengaturan, onChange }: RulesProps) {
  const styles = useStyles();
  const looks = useLooks();
  const sidik = sidikAturan(pedomanDari(pengaturan));
  return (
    <Section judul={t("pedoman.judul")}>
      <p className={looks.line}>
        {t("pedoman.sidik")} <span className={styles.sidik}>{sidik}</span>
      </p>
      <p className={styles.quiet}>{t("pedoman.sidik.arti")}</p>
      <ul className={styles.list}>
        {PEDOMAN_BAKU.map(({ id, nama, sumber, aturan }) => (
          <li key={id}>
            <p className={looks.line}>{nama}</p>
            <p className={styles.quiet}>{tell(sumber)}</p>
            <Button
              size="small"
              aria-label={t("pedoman.pakaiNama", { nama })}
              onClick={() => onChange(aturan)}
            >
              {t("pedoman.pakai")}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
