import { makeStyles, tokens } from "@fluentui/react-components";
import { t } from "../../locale/t";
import { Segmen } from "../shared/segmen";
import { Kalimat } from "../shared/kalimat";
import type { Lingkup } from "../../plan/reading";
import { usePanel } from "../state/use-panel";
import { placeOf } from "../state/views";
import { SMALL } from "../shared/looks";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "6px" },
  line: { margin: 0, ...SMALL },
  name: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  found: { color: tokens.colorNeutralForeground2 },
});

/** Where the pane looks, and what it found there. */
export function PlaceLine() {
  const styles = useStyles();
  const { state, actions } = usePanel();
  const place = placeOf(state);
  return (
    <div className={styles.root}>
      <p className={styles.line} aria-live="polite">
        {place.lembar === null ? (
          <span className={styles.name}>{t("tempat.buku")}</span>
        ) : (
          <Kalimat
            kunci="tempat.lembar"
            isi={{ nama: <span className={styles.name}>{place.lembar}</span> }}
          />
        )}
        <span className={styles.found}> · {place.found}</span>
      </p>
      <Segmen<Lingkup>
        label={t("lingkup.label")}
        pilihan={[
          { value: "lembar", label: t("lingkup.lembar") },
          { value: "buku", label: t("lingkup.buku") },
        ]}
        value={state.lingkup}
        disabled={state.langkah !== null}
        onChange={(lingkup) => void actions.chooseLingkup(lingkup)}
      />
    </div>
  );
}
