import { roleOf } from "../../domain/roles";
import { makeStyles, tokens } from "@fluentui/react-components";
import { inBahasa, t } from "../../locale/t";
import { columnName } from "../../sheet/address";
import type { Column, Table } from "../../sheet/table";
import { usePanel } from "../state/use-panel";
import { columnsUnderstood } from "../state/views";
import { useLooks } from "../shared/use-looks";

/** So many columns are named on the card; the rest stand in the list that *Ubah kolom* opens. */
const NAMED = 8;

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "auto 1fr", gap: "2px 8px", margin: 0 },
  letter: { fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
});

/** "Dibaca: Indikator C · Target E"; "Diisi: Capaian G"; "Dibiarkan: Efisiensi H". */
export function ColumnLine({ table }: { readonly table: Table }) {
  const styles = useStyles();
  const { inspeksi } = usePanel().state;
  const { dibaca, diisi, dibiarkan } = columnsUnderstood(table, inspeksi?.result.cells ?? []);
  return (
    <dl className={styles.root}>
      <Line name={t("kartu.dibaca")} columns={dibaca} />
      {diisi.length > 0 && <Line name={t("kartu.diisi")} columns={diisi} />}
      {dibiarkan.length > 0 && <Line name={t("kartu.dibiarkan")} columns={dibiarkan} />}
    </dl>
  );
}

interface LineProps {
  readonly name: string;
  readonly columns: readonly Column[];
}

function Line({ name, columns }: LineProps) {
  const looks = useLooks();
  return (
    <>
      <dt className={looks.dim}>{name}</dt>
      <dd className={looks.line}>
        <Columns columns={columns} />
      </dd>
    </>
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
