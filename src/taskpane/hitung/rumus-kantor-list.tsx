import { Checkbox, makeStyles } from "@fluentui/react-components";
import { formatAngka } from "../../domain/format";
import { t } from "../../locale/t";
import { columnName } from "../../sheet/address";
import type { RumusKantor } from "../../tasks/hitung/rumus-kantor";
import { CellButton } from "../shared/cell-button";
import { Kalimat } from "../shared/kalimat";
import { usePanel } from "../state/use-panel";
import { SMALL_QUIET } from "../shared/looks";
import { useLooks } from "../shared/use-looks";

const useStyles = makeStyles({
  line: { ...SMALL_QUIET, fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
});

/** Columns whose office formulas give something else than the rules: they stand, unless a person ticks them here. */
export function RumusKantorList({ columns }: { readonly columns: readonly RumusKantor[] }) {
  const styles = useStyles();
  const looks = useLooks();
  return (
    <div className={looks.stack}>
      <p className={styles.line}>{t("rencana.rumusKantorMengapa")}</p>
      {columns.map((column) => (
        <RumusKantorLine key={`${column.table}:${column.column}`} column={column} />
      ))}
    </div>
  );
}

function RumusKantorLine({
  column: { sheet, table, column, beda, jumlah, diganti },
}: {
  readonly column: RumusKantor;
}) {
  const styles = useStyles();
  const { state, actions } = usePanel();
  const [first] = beda;
  if (!first) return null;
  const isi = {
    kolom: columnName(column),
    lembar: sheet,
    n: formatAngka(jumlah, 0),
    beda: formatAngka(beda.length, 0),
  };
  return (
    <div>
      <Checkbox
        checked={diganti}
        disabled={state.langkah !== null}
        label={t("rencana.gantiRumus", isi)}
        onChange={() => void actions.toggleGanti({ sheet, table, column })}
      />
      <p className={styles.line}>
        <Kalimat
          kunci="rencana.rumusBeda"
          isi={{
            sel: <CellButton sheet={sheet} cell={first.cell} />,
            rumus: first.formula,
            tertulis: first.tertulis,
            aturan: first.menurutAturan,
          }}
        />
      </p>
    </div>
  );
}
