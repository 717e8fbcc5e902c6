import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { SubtractCircle16Regular } from "@fluentui/react-icons/svg/subtract-circle";
import { Warning16Regular } from "@fluentui/react-icons/svg/warning";
import { formatAngka } from "../../domain/format";
import { t } from "../../locale/t";
import type { ReportOffer } from "../../tasks/laporan/report";
import { Disclosure } from "../shared/disclosure";
import { usePanel } from "../state/use-panel";
import { SMALL } from "../shared/looks";

interface OfferItemProps {
  readonly offer: ReportOffer;
  readonly judul: string;
  /** "3.2"; null where it was left out. */
  readonly nomor: string | null;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    gap: "2px",
    padding: "4px 8px 6px 2px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  closed: {
    paddingLeft: "12px",
    border: `1px dashed ${tokens.colorNeutralStroke2}`,
    backgroundColor: "transparent",
  },
  body: { flex: "1 1 auto", minWidth: 0, paddingTop: "3px" },
  title: {
    display: "flex",
    alignItems: "flex-start",
    gap: "4px",
    width: "100%",
    padding: "2px",
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { color: tokens.colorBrandForegroundLinkHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    "& > svg": { flexShrink: 0, marginTop: "2px" },
  },
  words: { flex: "1 1 auto", minWidth: 0 },
  name: { padding: "2px", color: tokens.colorNeutralForeground2 },
  status: {
    display: "flex",
    gap: "4px",
    padding: "0 2px",
    color: tokens.colorNeutralForeground2,
    ...SMALL,
    "& > svg": { flexShrink: 0 },
  },
  ready: { color: tokens.colorStatusSuccessForeground1 },
  missing: { color: tokens.colorStatusWarningForeground3 },
  points: { margin: "0 0 4px", paddingLeft: "20px" },
});

/** Where the focus goes back to when a preview is closed. */
export const titleId = (id: ReportOffer["id"]) => `laporan-${id}`;

/** One table of the chapter: chosen or not, and how it stands with it; its title opens the preview. */
export function OfferItem({ offer, judul, nomor }: OfferItemProps) {
  const styles = useStyles();
  const { actions } = usePanel();
  if (!offer.ok) {
    return (
      <li className={`${styles.root} ${styles.closed}`}>
        <div className={styles.body}>
          <div className={styles.name}>{judul}</div>
          <div className={styles.status}>
            <SubtractCircle16Regular aria-hidden />
            <span>{t("laporan.tidakAda", { alasan: offer.alasan })}</span>
          </div>
        </div>
      </li>
    );
  }
  return (
    <li className={styles.root}>
      <Checkbox
        checked={nomor !== null}
        aria-label={t("laporan.pilih", { tabel: judul })}
        onChange={(_, { checked }) => actions.laporan.choose(offer.id, checked === true)}
      />
      <div className={styles.body}>
        <button
          id={titleId(offer.id)}
          type="button"
          className={styles.title}
          aria-label={t("laporan.lihat", { tabel: nomor === null ? judul : `${nomor} ${judul}` })}
          onClick={() => actions.laporan.view(offer.id)}
        >
          <span className={styles.words}>
            {nomor !== null && <strong>{nomor} </strong>}
            {judul}
          </span>
          <ChevronRight16Regular aria-hidden />
        </button>
        <Status offer={offer} />
      </div>
    </li>
  );
}

function Status({ offer }: { readonly offer: Extract<ReportOffer, { ok: true }> }) {
  const styles = useStyles();
  const { kurang, table } = offer;
  if (kurang.length === 0) {
    const baris = formatAngka(table.rows.filter(({ kind }) => kind !== "group").length, 0);
    return (
      <div className={styles.status}>
        <CheckmarkCircle16Regular className={styles.ready} aria-hidden />
        <span>{t("laporan.ada", { baris })}</span>
      </div>
    );
  }
  return (
    <div className={styles.status}>
      <Disclosure
        summary={
          <span className={styles.status}>
            <Warning16Regular className={styles.missing} aria-hidden />
            {t("laporan.kurang", { n: formatAngka(kurang.length, 0) })}
          </span>
        }
      >
        <ul className={styles.points}>
          {kurang.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
