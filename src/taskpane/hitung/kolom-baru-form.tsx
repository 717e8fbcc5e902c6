import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ColumnRole } from "../../domain/roles";
import { t } from "../../locale/t";
import { areaName, columnName } from "../../sheet/address";
import type { Table } from "../../sheet/table";
import type { TawaranKolom } from "../../tasks/hitung/kolom-baru";
import { usePanel } from "../state/use-panel";
import { useLooks } from "../shared/use-looks";

interface KolomBaruFormProps {
  readonly table: Table;
  readonly tawaran: TawaranKolom;
  readonly onDone: () => void;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: "none",
  },
  list: { display: "flex", flexDirection: "column" },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What would be added, where, and how it will look: shown before anything is. */
export default function KolomBaruForm({ table, tawaran, onDone }: KolomBaruFormProps) {
  const styles = useStyles();
  const looks = useLooks();
  const { state, actions } = usePanel();
  const [chosen, setChosen] = useState<readonly ColumnRole[]>(tawaran.kolom.map(({ role }) => role));
  const { area } = table;
  const last = area.column + area.columns - 1;
  const wanted = tawaran.kolom.filter(({ role }) => chosen.includes(role));
  const placeOf = (role: ColumnRole): string => {
    const index = wanted.findIndex((own) => own.role === role);
    return areaName({ ...area, column: last + 1 + index, columns: 1 });
  };
  return (
    <fieldset className={styles.root} disabled={state.langkah !== null}>
      <legend>{t("baru.pilih")}</legend>
      <div className={styles.list}>
        {tawaran.kolom.map(({ role, judul }) => (
          <Checkbox
            key={role}
            label={chosen.includes(role) ? t("baru.kolom", { judul, area: placeOf(role) }) : judul}
            checked={chosen.includes(role)}
            onChange={(_, { checked }) =>
              setChosen(checked === true ? [...chosen, role] : chosen.filter((own) => own !== role))
            }
          />
        ))}
      </div>
      <p className={styles.line}>{t("baru.bentuk", { huruf: columnName(last) })}</p>
      <div className={looks.buttons}>
        <Button
          appearance="primary"
          size="small"
          disabledFocusable={wanted.length === 0}
          onClick={() => {
            if (wanted.length === 0) return;
            void actions.tambahKolom(table.id, chosen);
            onDone();
          }}
        >
          {t("baru.tambahkan", { n: wanted.length })}
        </Button>
        <Button size="small" onClick={onDone}>
          {t("tunjuk.batal")}
        </Button>
      </div>
    </fieldset>
  );
}
