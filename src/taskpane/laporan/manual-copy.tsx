import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { t } from "../../locale/t";
import type { Uraian } from "../../tasks/laporan/uraian";
import { Section } from "../shared/section";
import { usePanel } from "../state/use-panel";
import { selectNode } from "./copy-rich";
import { UraianView } from "./uraian-view";
import { useLooks } from "../shared/use-looks";

const useStyles = makeStyles({
  root: { padding: "12px" },
  paper: {
    display: "flex",
    flexDirection: "column",
    gap: "16px",
    padding: "10px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: "#ffffff",
    color: "#000000",
  },
});

/** Where the page may not copy by itself: everything selected, so that one key copies it. */
export function ManualCopy({ uraian }: { readonly uraian: readonly Uraian[] }) {
  const styles = useStyles();
  const looks = useLooks();
  const { actions } = usePanel();
  const paper = useRef<HTMLDivElement>(null);
  const select = () => {
    if (paper.current) selectNode(paper.current);
  };
  useEffect(select, []);
  return (
    <div className={styles.root}>
      <Section judul={t("salin.tangan")}>
        <p className={looks.line} role="status">
          {t("salin.tanganPenjelasan")}
        </p>
        <div className={looks.buttons}>
          <Button appearance="primary" onClick={select}>
            {t("salin.sorot")}
          </Button>
          <Button onClick={() => actions.laporan.tell(null)}>{t("salin.selesai")}</Button>
        </div>
        <div ref={paper} className={styles.paper}>
          {uraian.map((one) => (
            <UraianView
              key={one.table.id}
              uraian={one}
              label={t("pratinjau.tabel", { nomor: one.table.nomor })}
            />
          ))}
        </div>
      </Section>
    </div>
  );
}
