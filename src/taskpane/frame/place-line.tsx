import { makeStyles, tokens } from "@fluentui/react-components";
import { t } from "../../locale/t";
import { Segmen } from "../shared/segmen";
import { Kalimat } from "../shared/kalimat";
import type { Lingkup } from "../../plan/reading";
import { usePanel } from "../state/use-panel";
import { placeOf } from "../state/views";
import { useLooks } from "../shared/use-looks";

const useStyles = makeStyles({
  name: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

/** Where the pane looks, and what it found there. */
export function PlaceLine() {
  const styles = useStyles();
  const looks = useLooks();
  const { state, actions } = usePanel();
  const place = placeOf(state);
  return (
    <div className={looks.closeStack}>
      <p className={looks.smallLine} aria-live="polite">
        {place.lembar === null || place.lembar === "" ? (
          <span className={styles.name}>{t(place.lembar === null ? "tempat.buku" : "lingkup.lembar")}</span>
        ) : (
          <Kalimat
            kunci="tempat.lembar"
            isi={{ nama: <span className={styles.name}>{place.lembar}</span> }}
          />
        )}
        <span className={looks.dim}> · {place.found}</span>
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
