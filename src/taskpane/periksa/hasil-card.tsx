import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Regular } from "@fluentui/react-icons";
import { jumlahTemuan, ringkasTemuan } from "../../commands/ringkas-temuan";
import { formatAngka } from "../../domain/format";
import { t } from "../../locale/t";
import type { PeriksaResult } from "../../tasks/periksa/temuan";
import { Kalimat } from "../shared/kalimat";
import { LembarLink } from "../shared/lembar-link";
import { CARD, HEADING } from "../shared/looks";
import { useLooks } from "../shared/use-looks";

interface HasilCardProps {
  readonly hasil: PeriksaResult;
  /** Computed cells that are still empty, and so could not be audited. */
  readonly kosong: number;
  /** The sheet that the findings were last written to. */
  readonly lembar: string | null;
}

const useStyles = makeStyles({
  card: {
    ...CARD,
    gap: "4px",
  },
  count: { display: "flex", alignItems: "flex-start", gap: "6px", ...HEADING },
  clear: { flexShrink: 0, marginTop: "1px", color: tokens.colorStatusSuccessForeground1 },
});

/** The result in one line, said aloud when it changes, and how much was looked at. */
export function HasilCard({ hasil, kosong, lembar }: HasilCardProps) {
  const styles = useStyles();
  const looks = useLooks();
  const { salah, catatan, diabaikan } = jumlahTemuan(hasil);
  const tabel = hasil.perTabel.filter(({ diperiksa }) => diperiksa > 0).length;
  return (
    <section className={styles.card} aria-label={t("periksa.hasil")}>
      <p className={styles.count} role="status">
        {salah + catatan === 0 && hasil.diperiksa > 0 && (
          <CheckmarkCircle20Regular className={styles.clear} aria-hidden />
        )}
        {ringkasTemuan(hasil)}
      </p>
      {hasil.diperiksa > 0 && (
        <p className={looks.smallQuiet}>{t("periksa.tabelDiperiksa", { tabel: formatAngka(tabel, 0) })}</p>
      )}
      {kosong > 0 && (
        <p className={looks.smallQuiet}>{t("periksa.selKosong", { n: formatAngka(kosong, 0) })}</p>
      )}
      {diabaikan > 0 && (
        <p className={looks.smallQuiet}>{t("periksa.diabaikan", { n: formatAngka(diabaikan, 0) })}</p>
      )}
      {lembar !== null && <LembarLine lembar={lembar} />}
    </section>
  );
}

function LembarLine({ lembar }: { readonly lembar: string }) {
  const looks = useLooks();
  return (
    <p className={looks.smallQuiet}>
      <Kalimat kunci="periksa.lembarTertulis" isi={{ lembar: <LembarLink lembar={lembar} /> }} />
    </p>
  );
}
