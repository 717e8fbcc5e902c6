import { Button, makeStyles } from "@fluentui/react-components";
import { lazy, Suspense, useId, useState } from "react";
import { t } from "../../locale/t";
import type { Lingkup } from "../../plan/reading";
import type { Inspeksi } from "../../session/results";
import { AmbilNaskah } from "../naskah/ambil-naskah";
import { usePanel } from "../state/use-panel";
import { activeSheetOf } from "./header-choice";
import { TableList } from "./table-list";
import { useLooks } from "../shared/use-looks";
import { LEMBAR_SIAP, namaLembarSiap } from "../../session/lembar-siap";
import { Section } from "../shared/section";

const ColumnPicker = lazy(() => import("./column-picker"));

interface EmptyStateProps {
  readonly inspeksi: Inspeksi;
  readonly lingkup: Lingkup;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "12px", padding: "16px 12px" },
  needs: { display: "flex", flexDirection: "column", gap: "4px", margin: 0, paddingLeft: "20px" },
});

/**
 * Nothing was recognised: what a table needs, a way to point at the columns, and a sample to look at; first
 * of all the other sheets, where there are any.
 */
export function EmptyState({ inspeksi, lingkup }: EmptyStateProps) {
  const styles = useStyles();
  const looks = useLooks();
  const { actions } = usePanel();
  const [isPicking, setPicking] = useState(false);
  const needsId = useId();
  const sheet = activeSheetOf(inspeksi.snapshot);
  const hasContent = sheet !== null && sheet.used.rows > 0;
  const hasOthers =
    lingkup === "lembar" && inspeksi.snapshot.sheets.some((other) => other !== sheet && other.used.rows > 0);
  if (isPicking && sheet)
    return (
      <Suspense>
        <ColumnPicker sheet={sheet} onDone={() => setPicking(false)} />
      </Suspense>
    );
  return (
    <div className={styles.root}>
      <h2 className={looks.heading}>{t(lingkup === "buku" ? "kosong.judulBuku" : "kosong.judul")}</h2>
      <p id={needsId} className={looks.line}>
        {t("kosong.perlu")}
      </p>
      <ol className={styles.needs} aria-labelledby={needsId}>
        <li>{t("kosong.perlu1")}</li>
        <li>{t("kosong.perlu2")}</li>
        <li>{t("kosong.perlu3")}</li>
      </ol>
      <div className={looks.buttons}>
        {hasOthers && (
          <Button appearance="primary" onClick={() => void actions.chooseLingkup("buku")}>
            {t("kosong.cari")}
          </Button>
        )}
        {hasContent && <Button onClick={() => setPicking(true)}>{t("kosong.tunjukkan")}</Button>}
        <Button
          appearance={hasOthers ? "secondary" : "primary"}
          onClick={() => void actions.sisipkanContoh()}
        >
          {t("kosong.sisipkan")}
        </Button>
      </div>
      <ReadySheets />
      <AmbilNaskah />
      <TableList inspeksi={inspeksi} lingkup={lingkup} />
    </div>
  );
}

/** For an office that begins from nothing: blank documents, each in a new sheet, to be filled. */
function ReadySheets() {
  const looks = useLooks();
  const { actions } = usePanel();
  return (
    <Section judul={t("siap.judul")}>
      <p className={looks.line}>{t("siap.penjelasan")}</p>
      <div className={looks.closeButtons}>
        {LEMBAR_SIAP.map((id) => (
          <Button key={id} size="small" onClick={() => void actions.sisipkanLembar(id)}>
            {namaLembarSiap(id)}
          </Button>
        ))}
      </div>
    </Section>
  );
}
