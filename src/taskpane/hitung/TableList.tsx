import { makeStyles } from "@fluentui/react-components";
import { formatAngka } from "../../domain/format";
import { t } from "../../locale/t";
import { Section } from "../shared/Section";
import type { Inspeksi, Lingkup } from "../../excel/sesi";
import { judgementsOf } from "../state/views";
import { TableCard } from "./TableCard";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

interface TableListProps {
  readonly inspeksi: Inspeksi;
  readonly lingkup: Lingkup;
}

export function TableList({ inspeksi, lingkup }: TableListProps) {
  const styles = useStyles();
  const { tables, judgements } = inspeksi.result;
  return (
    <Section judul={t("hitung.tabel")} jumlah={formatAngka(tables.length, 0)}>
      <ul className={styles.list}>
        {tables.map((table) => (
          <li key={table.id}>
            <TableCard
              table={table}
              judgements={judgementsOf(table, judgements)}
              koreksi={inspeksi.koreksi.filter((correction) => correction.table === table.id)}
              withSheet={lingkup === "buku"}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
