import { roleOf } from "../../domain/roles";
import { Button, Field, makeStyles, Select } from "@fluentui/react-components";
import { useState } from "react";
import { inBahasa, t } from "../../locale/t";
import { columnName } from "../../sheet/address";
import type { SheetSnapshot } from "../../sheet/snapshot";
import { usePanel } from "../state/use-panel";
import {
  correctionsOf,
  headerRows,
  likelyHeader,
  NEEDED_ROLES,
  PICKED_ROLES,
  problemOf,
  type HeaderRow,
  type Picked,
  type PickedRole,
} from "./header-choice";
import { useLooks } from "../shared/use-looks";

interface ColumnPickerProps {
  readonly sheet: SheetSnapshot;
  readonly onDone: () => void;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "10px", padding: "16px 12px" },
});

/** A table that was not recognised, pointed out by hand: its header row, then the column of each thing. */
export default function ColumnPicker({ sheet, onDone }: ColumnPickerProps) {
  const styles = useStyles();
  const looks = useLooks();
  const { actions } = usePanel();
  const rows = headerRows(sheet);
  const [chosenRow, setChosenRow] = useState<number | null>(null);
  const [picked, setPicked] = useState<Picked>({});
  const header = rows.find(({ row }) => row === chosenRow) ?? likelyHeader(rows);
  const problem = problemOf(picked);

  const use = async () => {
    if (!header || problem) return;
    const corrections = correctionsOf(sheet.name, header, picked);
    await actions.saveKolom(corrections[0]?.table ?? "", () => corrections);
    onDone();
  };

  return (
    <form
      className={styles.root}
      aria-label={t("tunjuk.judul")}
      onSubmit={(event) => {
        event.preventDefault();
        void use();
      }}
    >
      <h2 className={looks.heading}>{t("tunjuk.judul")}</h2>
      <p className={looks.line}>{t(header ? "tunjuk.penjelasan" : "tunjuk.tanpaJudul")}</p>
      {header && (
        <>
          <RowField rows={rows} header={header} onChoose={(row) => (setChosenRow(row), setPicked({}))} />
          {PICKED_ROLES.map((role) => (
            <RoleField
              key={role}
              role={role}
              header={header}
              column={picked[role] ?? null}
              onChoose={(column) => setPicked({ ...picked, [role]: column })}
            />
          ))}
          {problem && (
            <p className={looks.line} role="status">
              {problem.jenis === "kurang"
                ? t("tunjuk.kurang")
                : t("tunjuk.kembar", { huruf: columnName(problem.column) })}
            </p>
          )}
        </>
      )}
      <div className={looks.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={!header || problem !== null}>
          {t("tunjuk.pakai")}
        </Button>
        <Button onClick={onDone}>{t("tunjuk.batal")}</Button>
      </div>
    </form>
  );
}

interface RowFieldProps {
  readonly rows: readonly HeaderRow[];
  readonly header: HeaderRow;
  readonly onChoose: (row: number) => void;
}

function RowField({ rows, header, onChoose }: RowFieldProps) {
  return (
    <Field label={t("tunjuk.baris")}>
      <Select value={String(header.row)} onChange={(_, { value }) => onChoose(Number(value))}>
        {rows.map(({ row, cells }) => (
          <option key={row} value={row}>
            {t("tunjuk.pilihan", { baris: row + 1, teks: cells.map(({ text }) => text).join(", ") })}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface RoleFieldProps {
  readonly role: PickedRole;
  readonly header: HeaderRow;
  readonly column: number | null;
  readonly onChoose: (column: number | null) => void;
}

function RoleField({ role, header, column, onChoose }: RoleFieldProps) {
  const isNeeded = NEEDED_ROLES.includes(role);
  return (
    <Field label={inBahasa(roleOf(role).label)} required={isNeeded}>
      <Select
        value={column === null ? "" : String(column)}
        onChange={(_, { value }) => onChoose(value === "" ? null : Number(value))}
      >
        <option value="">{t(isNeeded ? "tunjuk.pilih" : "tunjuk.tidakAda")}</option>
        {header.cells.map((cell) => (
          <option key={cell.column} value={cell.column}>
            {t("tunjuk.kolom", { huruf: columnName(cell.column), judul: cell.text })}
          </option>
        ))}
      </Select>
    </Field>
  );
}
