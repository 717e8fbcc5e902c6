import { roleOf } from "../../domain/roles";
import { makeStyles, tokens } from "@fluentui/react-components";
import { inBahasa, t } from "../../locale/t";
import { columnName } from "../../sheet/address";
import type { Column, Table } from "../../sheet/table";
import { columnsUnderstood } from "../state/views";
import { useLooks } from "../shared/use-looks";

/** So many columns are named on the card; the rest stand in the list that *Ubah kolom* opens. */
const NAMED = 8;

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "auto 1fr", gap: "2px 8px", margin: 0 },
  letter: { fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
});

/** "Dibaca: Indikator C · Target E"; "Diisi: Capaian G". */
export function ColumnLine({ table }: { readonly table: Table }) {
  const styles = useStyles();
  const looks = useLooks();
  const { dibaca, diisi } = columnsUnderstood(table);
  return (
    <dl className={styles.root}>
      <dt className={looks.dim}>{t("kartu.dibaca")}</dt>
      <dd className={looks.line}>
        <Columns columns={dibaca} />
      </dd>
      {diisi.length > 0 && (
        <>
          <dt className={looks.dim}>{t("kartu.diisi")}</dt>
          <dd className={looks.line}>
            <Columns columns={diisi} />
          </dd>
        </>
      )}
    </dl>
  );
}

function Columns({ columns }: { readonly columns: readonly Column[] }) {
  const styles = useStyles();
  if (columns.length === 0) return t("kartu.tidakAda");
  const rest = columns.length - NAMED;
  return (
    <>
      {columns.slice(0, NAMED).map((column, index) => (
        <span key={column.column}>
          {index > 0 && " · "}
          {roleWithPeriod(column)} <span className={styles.letter}>{columnName(column.column)}</span>
        </span>
      ))}
      {rest > 0 && ` ${t("kartu.lainnya", { n: rest })}`}
    </>
  );
}

function roleWithPeriod({ role, period }: Column): string {
  const peran = inBahasa(roleOf(role).label);
  return period === null ? peran : t("kolom.periode", { peran, periode: period });
}
