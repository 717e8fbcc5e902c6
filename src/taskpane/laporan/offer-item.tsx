import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons";
import { ChevronRight16Regular } from "@fluentui/react-icons";
import { Warning16Regular } from "@fluentui/react-icons";
import { formatAngka } from "../../domain/format";
import { t } from "../../locale/t";
import { AlikeList } from "../shared/alike-list";
import { Disclosure } from "../shared/disclosure";
import { usePanel } from "../state/use-panel";
import { NARROW, SMALL } from "../shared/looks";
import { halOf } from "./hal";
import type { OfferSiap } from "./views";

interface OfferItemProps {
  readonly offer: OfferSiap;
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
    "& > svg": { flexShrink: 0, marginTop: "2px", [NARROW]: { display: "none" } },
  },
  words: { flex: "1 1 auto", minWidth: 0 },
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
});

/** Where the focus goes back to when a preview is closed. */
export const titleId = (id: OfferSiap["id"]) => `laporan-${id}`;

/** One table of the chapter: chosen or not, and how it stands with it; its title opens the preview. */
export function OfferItem({ offer, judul, nomor }: OfferItemProps) {
  const styles = useStyles();
  const { actions } = usePanel();
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
          aria-label={t("laporan.lihat", {
            tabel: nomor === null ? judul : `${t("laporan.tabel", { nomor })} ${judul}`,
          })}
          onClick={() => actions.laporan.view(offer.id)}
        >
          <span className={styles.words}>
            {nomor !== null && <strong>{t("laporan.tabel", { nomor })} </strong>}
            {judul}
          </span>
          <ChevronRight16Regular aria-hidden />
        </button>
        <Status offer={offer} />
      </div>
    </li>
  );
}

function Status({ offer }: { readonly offer: OfferSiap }) {
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
        <AlikeList
          items={kurang.map(halOf)}
          keyOf={({ nama, kalimat }) => `${nama} ${kalimat}`}
          nameOf={({ nama }) => nama}
          sentenceOf={({ kalimat }) => kalimat}
          render={({ nama }, said) => (
            <span>
              {nama !== "" && <strong>{said === "" ? nama : `${nama}: `}</strong>}
              {said}
            </span>
          )}
        />
      </Disclosure>
    </div>
  );
}
