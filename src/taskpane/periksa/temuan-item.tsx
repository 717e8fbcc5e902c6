import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { COMMANDS } from "../../commands/commands";
import { t } from "../../locale/t";
import { isRumusId } from "../../tasks/periksa/rumus/rumus-id";
import type { Temuan } from "../../tasks/periksa/temuan";
import { MengapaFigure } from "../mengapa/mengapa-figure";
import { CellButton } from "../shared/cell-button";
import { usePanel } from "../state/use-panel";
import { keadaanOf } from "../state/views";
import { AlasanForm } from "./alasan-form";
import type { Asal } from "../shared/cell-references";
import { KalimatSel } from "../shared/kalimat-sel";
import { Tanda } from "./tanda";
import { FEW_LINES } from "../shared/looks";
import { useLooks } from "../shared/use-looks";

interface TemuanItemProps {
  readonly temuan: Temuan;
  readonly asal: Asal;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    padding: "8px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    // Not while a mouse is over it: what stands below would slip away from under it.
    "&:has(:focus-visible) > h3": { WebkitLineClamp: "none" },
  },
  head: { display: "flex", alignItems: "center", gap: "6px", color: tokens.colorNeutralForeground2 },
  name: {
    ...FEW_LINES,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase300,
  },
  line: { margin: 0, fontVariantNumeric: "tabular-nums" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "4px", marginTop: "2px" },
});

/** One finding: what stands there, what should, why, and what can be done about it. */
export function TemuanItem({ temuan, asal }: TemuanItemProps) {
  const styles = useStyles();
  const looks = useLooks();
  const { rule, sheet, cell, severity, indikator, message, causes, abaikan, correction } = temuan;
  const jenis = t(`periksa.jenis.${severity}`);
  const nama = indikator
    ? t("periksa.temuan", { jenis, sel: cell, indikator })
    : t("periksa.temuanTanpaNama", { jenis, sel: cell });
  return (
    <article className={styles.root} aria-label={nama}>
      {indikator !== "" && (
        <h3 className={styles.name} title={indikator}>
          {indikator}
        </h3>
      )}
      <div className={styles.head}>
        <Tanda severity={severity} />
        <span>{jenis}</span>
        <CellButton sheet={sheet} cell={cell} isSheetKnown />
      </div>
      <p className={styles.line}>
        <KalimatSel kalimat={message} asal={asal} />
      </p>
      <div className={styles.line}>
        <MengapaFigure tempat={{ sheet, cell }} nama={indikator || cell}>
          {t("mengapa.judul")}
        </MengapaFigure>
      </div>
      {causes.map((cause) => (
        <p key={cause} className={`${styles.line} ${looks.dim}`}>
          <KalimatSel kalimat={cause} asal={asal} />
        </p>
      ))}
      {isRumusId(rule) && correction?.content.kind === "rumus" && (
        <p className={`${styles.line} ${looks.dim}`}>
          {t("periksa.janggal.pengganti", { rumus: correction.content.formula })}
        </p>
      )}
      {abaikan && <p className={styles.line}>{t("periksa.dibiarkan", { alasan: abaikan.alasan })}</p>}
      <Tindakan temuan={temuan} />
    </article>
  );
}

function Tindakan({ temuan }: { readonly temuan: Temuan }) {
  const styles = useStyles();
  const { state, actions } = usePanel();
  const [isWriting, setWriting] = useState(false);
  const { id, cell: sel, correction, abaikan } = temuan;
  if (abaikan) {
    return (
      <div className={styles.buttons}>
        <Button
          size="small"
          aria-label={t("periksa.batalAbaikanSel", { sel })}
          onClick={() => void actions.periksa.raiseAgain(temuan)}
        >
          {t("periksa.batalAbaikan")}
        </Button>
      </div>
    );
  }
  if (isWriting) return <AlasanForm temuan={temuan} onDone={() => setWriting(false)} />;
  return (
    <div className={styles.buttons}>
      {correction && (
        <Button
          size="small"
          aria-label={t("periksa.perbaikiSel", { sel })}
          disabledFocusable={!COMMANDS.perbaiki.enabledWhen(keadaanOf(state))}
          onClick={() => void actions.periksa.mend([id])}
        >
          {t("periksa.perbaiki")}
        </Button>
      )}
      <Button
        size="small"
        appearance="subtle"
        aria-label={t("periksa.abaikanSel", { sel })}
        onClick={() => setWriting(true)}
      >
        {t("periksa.abaikan")}
      </Button>
    </div>
  );
}
