import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { formatAngka } from "../../domain/format";
import { inBahasa, t } from "../../locale/t";
import { NAMA_ATURAN } from "../../tasks/periksa/aturan-id";
import { COMMANDS } from "../../commands/commands";
import { Segmen } from "../shared/segmen";
import { usePanel } from "../state/use-panel";
import { keadaanOf } from "../state/views";
import type { Saring } from "./state";
import { dapatDiperbaiki, type Tampilan } from "./views";
import { SMALL } from "../shared/looks";
import { useLooks } from "../shared/use-looks";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px", ":empty": { display: "none" } },
  /** Cut where the longest rule is wider than the pane; its list shows it whole. */
  select: { minWidth: 0, "& > select": { minWidth: 0, width: "100%" } },
  mend: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px" },
  line: { flex: "1 1 120px", color: tokens.colorNeutralForeground2, ...SMALL },
});

/** Which findings are in sight; for those of one rule the way to mend them all. */
export function SaringForm({ tampilan }: { readonly tampilan: Tampilan }) {
  const styles = useStyles();
  const { actions } = usePanel();
  const { saringan, saring, aturanAda, aturan } = tampilan;
  const jumlah = aturanAda.reduce((sum, entry) => sum + entry.jumlah, 0);
  return (
    <div className={styles.root}>
      {saringan.length > 0 && (
        <Segmen<Saring>
          label={t("periksa.saring")}
          pilihan={saringan.map((value) => ({ value, label: t(`periksa.saring.${value}`) }))}
          value={saring}
          onChange={(value) => actions.periksa.filter(value, aturan)}
        />
      )}
      {aturanAda.length > 1 && (
        <Field size="small" label={t("periksa.aturan")}>
          <Select
            className={styles.select}
            size="small"
            value={aturan ?? ""}
            onChange={(_, { value }) =>
              actions.periksa.filter(saring, aturanAda.find((one) => one.aturan === value)?.aturan ?? null)
            }
          >
            <option value="">{t("periksa.semuaAturan", { n: formatAngka(jumlah, 0) })}</option>
            {aturanAda.map((one) => (
              <option key={one.aturan} value={one.aturan}>
                {t("periksa.aturanPilihan", {
                  aturan: inBahasa(NAMA_ATURAN[one.aturan]),
                  n: formatAngka(one.jumlah, 0),
                })}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {(aturan !== null || aturanAda.length === 1) && <MendAll tampilan={tampilan} />}
    </div>
  );
}

function MendAll({ tampilan: { temuan } }: { readonly tampilan: Tampilan }) {
  const styles = useStyles();
  const looks = useLooks();
  const { state, actions } = usePanel();
  const ids = dapatDiperbaiki(temuan).map(({ id }) => id);
  if (ids.length < 2) return null;
  const n = formatAngka(ids.length, 0);
  return (
    <div className={styles.mend}>
      <span className={styles.line}>
        {t("periksa.perbaikiSemua.isi", { n, jumlah: formatAngka(temuan.length, 0) })}
      </span>
      <Button
        className={looks.rigid}
        size="small"
        disabledFocusable={!COMMANDS.perbaiki.enabledWhen(keadaanOf(state))}
        onClick={() => void actions.periksa.mend(ids)}
      >
        {t("periksa.perbaikiSemua", { n })}
      </Button>
    </div>
  );
}
