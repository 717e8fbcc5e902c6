import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { formatAngka } from "../../domain/format";
import { roleOf } from "../../domain/roles";
import { inBahasa, t } from "../../locale/t";
import { columnName } from "../../sheet/address";
import type { Table } from "../../sheet/table";
import { usePanel } from "../state/use-panel";
import { correctionsKeeping } from "./corrections";
import type { PlanColumn } from "./plan-rows";
import { SMALL } from "../shared/looks";

interface PlanColumnsProps {
  readonly table: Table;
  readonly columns: readonly PlanColumn[];
}

const useStyles = makeStyles({
  root: { minWidth: 0, margin: 0, padding: 0, border: "none" },
  legend: { padding: 0, color: tokens.colorNeutralForeground2, ...SMALL },
  list: { display: "flex", flexWrap: "wrap", gap: "0 8px" },
});

/** Which columns a run may write; one that is left out stays as it is, and what follows from it reads what stands. */
export function PlanColumns({ table, columns }: PlanColumnsProps) {
  const styles = useStyles();
  const { state, actions } = usePanel();
  const place = { sheet: table.sheet, table: table.id };
  return (
    <fieldset className={styles.root} disabled={state.langkah !== null}>
      <legend className={styles.legend}>{t("rencana.kolomDiisi")}</legend>
      <div className={styles.list}>
        {columns.map(({ column, jumlah }) => (
          <Checkbox
            key={column.column}
            size="medium"
            label={labelOf(column, jumlah)}
            checked={!column.isKept}
            onChange={(_, { checked }) =>
              void actions.saveKolom(table.id, correctionsKeeping(place, column.column, checked !== true))
            }
          />
        ))}
      </div>
    </fieldset>
  );
}

function labelOf({ column, role, isKept }: PlanColumn["column"], jumlah: number): string {
  const nama = `${inBahasa(roleOf(role).label)} ${columnName(column)}`;
  return isKept
    ? t("rencana.kolomTetap", { nama })
    : t("rencana.kolomJumlah", { nama, n: formatAngka(jumlah, 0) });
}
