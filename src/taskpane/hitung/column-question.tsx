import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { roleOf } from "../../domain/roles";
import { inBahasa, t } from "../../locale/t";
import { columnName } from "../../sheet/address";
import type { ColumnQuestion as Question } from "../../sheet/table";
import { usePanel } from "../state/use-panel";
import { correctionsWith } from "./corrections";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "4px", marginTop: "4px", border: 0, padding: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  choices: { display: "flex", flexWrap: "wrap", gap: "4px" },
});

/** "Kolom F: realisasi atau capaian?", with the reading in use marked; the answer is kept in the workbook at once. */
export function ColumnQuestion({ question }: { readonly question: Question }) {
  const styles = useStyles();
  const { state, actions } = usePanel();
  const { table, column, chosen, alternatives } = question;
  const koreksi = state.inspeksi?.koreksi.filter((correction) => correction.table === table) ?? [];
  return (
    <fieldset className={styles.root}>
      <legend className={styles.legend}>{t("kolom.tanya", { huruf: columnName(column) })}</legend>
      <div className={styles.choices}>
        {alternatives.map(({ role, reason }) => (
          <Button
            key={role}
            size="small"
            appearance={role === chosen ? "primary" : "secondary"}
            aria-pressed={role === chosen}
            title={reason}
            onClick={() => void actions.saveKolom(table, correctionsWith(question, koreksi, column, role))}
          >
            {inBahasa(roleOf(role).label)}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
