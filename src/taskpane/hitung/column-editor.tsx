import { Button, Field, Select } from "@fluentui/react-components";
import { inBahasa, t, tell } from "../../locale/t";
import { columnName } from "../../sheet/address";
import { type ColumnRole, roleOf } from "../../domain/roles";
import type { Column, ColumnCorrection, Table } from "../../sheet/table";
import { MoreList } from "../shared/more-list";
import { usePanel } from "../state/use-panel";
import { correctionsWith } from "./corrections";
import { roleGroups } from "./role-groups";
import { useLooks } from "../shared/use-looks";

interface ColumnEditorProps {
  readonly table: Table;
  readonly koreksi: readonly ColumnCorrection[];
}

/** One drop-down per column; a choice is kept in the workbook at once. */
export default function ColumnEditor({ table, koreksi }: ColumnEditorProps) {
  const looks = useLooks();
  const { actions } = usePanel();
  const place = { sheet: table.sheet, table: table.id };
  const choose = (column: Column, role: ColumnRole) =>
    void actions.saveKolom(table.id, correctionsWith(place, column.column, role));
  return (
    <div className={looks.stack}>
      <p className={looks.quiet}>{t("kolom.penjelasan")}</p>
      <MoreList
        items={table.columns}
        keyOf={({ column }) => String(column)}
        textOf={labelOf}
        render={(column) => <ColumnField column={column} onChoose={(role) => choose(column, role)} />}
        step={20}
      />
      {koreksi.length > 0 && (
        <Button
          className={looks.ownWidth}
          size="small"
          onClick={() => void actions.saveKolom(table.id, () => [])}
        >
          {t("kolom.kembalikan")}
        </Button>
      )}
    </div>
  );
}

interface ColumnFieldProps {
  readonly column: Column;
  readonly onChoose: (role: ColumnRole) => void;
}

function ColumnField({ column, onChoose }: ColumnFieldProps) {
  return (
    <Field
      size="small"
      label={labelOf(column)}
      hint={column.reason === "" ? t(`kolom.sumber.${column.source}`) : tell(column.reason)}
    >
      <Select
        size="small"
        value={column.role}
        onChange={(_, { value }) => {
          const role = roleGroups.flatMap((group) => group.roles).find((known) => known === value);
          if (role) onChoose(role);
        }}
      >
        {roleGroups.map((group) => (
          <optgroup key={group.label} label={t(group.label)}>
            {group.roles.map((role) => (
              <option key={role} value={role}>
                {inBahasa(roleOf(role).label)}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
    </Field>
  );
}

/** "Kolom D: Capaian Tahun 2023 › Target" */
function labelOf({ column, path }: Column): string {
  const judul = path.filter((text) => text !== "").join(" › ") || t("kolom.tanpaJudul");
  return t("kolom.label", { huruf: columnName(column), judul });
}
