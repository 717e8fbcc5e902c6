import { Checkbox, makeStyles, Select } from "@fluentui/react-components";
import { formatAngka } from "../../domain/format";
import { t } from "../../locale/t";
import { areaName } from "../../sheet/address";
import { JENIS_PERUBAHAN, type JenisPerubahan, type PlanGroup } from "./plan-rows";

/** What of the plan is looked at; null: all. */
export interface PlanChoice {
  readonly table: string | null;
  readonly jenis: JenisPerubahan | null;
  readonly withRumus: boolean;
}

export const SEMUA: PlanChoice = { table: null, jenis: null, withRumus: false };

interface PlanFilterProps {
  readonly groups: readonly PlanGroup[];
  readonly choice: PlanChoice;
  readonly onChange: (choice: PlanChoice) => void;
}

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: "4px 8px", alignItems: "center" },
  field: { flex: "1 1 130px", minWidth: 0 },
});

/** Which table and which kind of change; only where there is something to choose. */
export function PlanFilter({ groups, choice, onChange }: PlanFilterProps) {
  const styles = useStyles();
  const counts = JENIS_PERUBAHAN.map((jenis) => ({ jenis, n: countOf(groups, jenis) })).filter(
    ({ n }) => n > 0,
  );
  return (
    <div className={styles.root} role="group" aria-label={t("rencana.saring")}>
      {groups.length > 1 && (
        <Select
          className={styles.field}
          size="small"
          aria-label={t("rencana.saringTabel")}
          value={choice.table ?? ""}
          onChange={(_, { value }) => onChange({ ...choice, table: value || null })}
        >
          <option value="">{t("rencana.semuaTabel")}</option>
          {groups.map(({ table }) => (
            <option key={table.id} value={table.id}>
              {table.caption || t("kartu.tanpaJudul", { area: areaName(table.area) })}
            </option>
          ))}
        </Select>
      )}
      {counts.length > 1 && (
        <Select
          className={styles.field}
          size="small"
          aria-label={t("rencana.saringJenis")}
          value={choice.jenis ?? ""}
          onChange={(_, { value }) =>
            onChange({ ...choice, jenis: JENIS_PERUBAHAN.find((one) => one === value) ?? null })
          }
        >
          <option value="">{t("rencana.semuaJenis")}</option>
          {counts.map(({ jenis, n }) => (
            <option key={jenis} value={jenis}>
              {t(`rencana.jenis.${jenis}`)} ({formatAngka(n, 0)})
            </option>
          ))}
        </Select>
      )}
      <Checkbox
        size="medium"
        label={t("rencana.tampilkanRumus")}
        checked={choice.withRumus}
        onChange={(_, { checked }) => onChange({ ...choice, withRumus: checked === true })}
      />
    </div>
  );
}

function countOf(groups: readonly PlanGroup[], jenis: JenisPerubahan): number {
  return groups
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
    .filter((cell) => cell.jenis === jenis).length;
}
