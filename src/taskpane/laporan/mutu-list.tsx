import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons";
import { SubtractCircle16Regular } from "@fluentui/react-icons";
import { Warning16Regular } from "@fluentui/react-icons";
import { formatAngka } from "../../domain/format";
import { t, tell } from "../../locale/t";
import { periksaMutu, type KriteriaMutu, type StatusMutu } from "../../tasks/laporan/penutup/mutu";
import type { Laporan } from "../../tasks/laporan/report";
import { Disclosure } from "../shared/disclosure";
import { halText } from "./hal";
import { useLooks } from "../shared/use-looks";

const useStyles = makeStyles({
  item: { display: "flex", gap: "6px", "& > svg": { flexShrink: 0, marginTop: "2px" } },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  terpenuhi: { color: tokens.colorStatusSuccessForeground1 },
  sebagian: { color: tokens.colorStatusWarningForeground3 },
  belum: { color: tokens.colorNeutralForeground2 },
});

const SIGNS = {
  terpenuhi: CheckmarkCircle16Regular,
  sebagian: Warning16Regular,
  belum: SubtractCircle16Regular,
} as const satisfies Record<StatusMutu, unknown>;

/** The nine criteria of a report's quality, beside what stands in it now. */
export function MutuList({ laporan }: { readonly laporan: Laporan }) {
  const looks = useLooks();
  const criteria = periksaMutu(laporan);
  const met = criteria.filter(({ status }) => status === "terpenuhi").length;
  return (
    <Disclosure summary={t("mutu.judul", { n: formatAngka(met, 0), semua: formatAngka(criteria.length, 0) })}>
      <ul className={looks.plainList}>
        {criteria.map((one) => (
          <Criterion key={one.nomor} one={one} />
        ))}
      </ul>
    </Disclosure>
  );
}

function Criterion({ one }: { readonly one: KriteriaMutu }) {
  const styles = useStyles();
  const { kriteria, status, tempat, kurang } = one;
  const Sign = SIGNS[status];
  return (
    <li className={styles.item}>
      <Sign className={styles[status]} aria-hidden />
      <span>
        {tell(kriteria)}: {t(`mutu.${status}`)}
        {[tempat, kurang.map(halText).join(" ")].filter(Boolean).map((text) => (
          <span key={text} className={styles.note}>
            <br />
            {text}
          </span>
        ))}
      </span>
    </li>
  );
}
