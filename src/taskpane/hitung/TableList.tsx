import { makeStyles } from "@fluentui/react-components";
import { formatAngka } from "../../domain/format";
import type { Inspeksi, Lingkup } from "../../excel/sesi";
import { t } from "../../locale/t";
import type { Table } from "../../sheet/table";
import { Disclosure } from "../shared/Disclosure";
import { Section } from "../shared/Section";
import { judgementsOf, sortTables } from "../state/views";
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

/** A card per table; those without anything to fill wait behind one line. */
export function TableList({ inspeksi, lingkup }: TableListProps) {
  const { dihitung, lain } = sortTables(inspeksi.result);
  return (
    <>
      {dihitung.length > 0 && (
        <Section judul={t("hitung.tabel")} jumlah={formatAngka(dihitung.length, 0)}>
          <Cards tables={dihitung} inspeksi={inspeksi} lingkup={lingkup} />
        </Section>
      )}
      {lain.length > 0 && (
        <Disclosure
          summary={t("hitung.tabelLain", { n: formatAngka(lain.length, 0) })}
          open={dihitung.length === 0}
        >
          <Cards tables={lain} inspeksi={inspeksi} lingkup={lingkup} />
        </Disclosure>
      )}
    </>
  );
}

function Cards({ tables, inspeksi, lingkup }: TableListProps & { readonly tables: readonly Table[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {tables.map((table) => (
        <li key={table.id}>
          <TableCard
            table={table}
            judgements={judgementsOf(table, inspeksi.result.judgements)}
            koreksi={inspeksi.koreksi.filter((correction) => correction.table === table.id)}
            withSheet={lingkup === "buku"}
          />
        </li>
      ))}
    </ul>
  );
}
